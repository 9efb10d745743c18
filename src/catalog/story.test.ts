import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { addressOfKey } from '#model/addresses.ts';
import { renderStory, storyLinks, storyTarget } from './story.ts';

const context = {
  language: 'id',
  base: '/',
  hasPage: (key: string) => key === 'products/cianjur/sari-rasa-tauco',
} as const;

/** Every element and attribute that a story may become. */
const allowed = new Set(['p', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'em', 'strong', 'a', 'br', 'hr']);

function violations(html: string): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if (node.nodeName === '#comment') found.push('a comment');
    if ('tagName' in node) {
      if (!allowed.has(node.tagName)) found.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs)
        if (!attributeFits(node.tagName, name, value)) found.push(`${name}="${value}"`);
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return found;
}

function attributeFits(tag: string, name: string, value: string): boolean {
  if (tag === 'ol') return name === 'start' && /^\d+$/.test(value);
  if (tag !== 'a') return false;
  if (name === 'rel') return value === 'nofollow noopener';
  if (name !== 'href') return false;
  return /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:\/|$)/.test(value) || /^\/(?:[a-z0-9-]+\/)+$/.test(value);
}

test('the check itself sees what is not allowed', () => {
  expect(violations('<p onclick="x">a</p><script>x</script><a href="javascript:x">a</a><!-- x --><h1>a</h1>')).toEqual([
    'onclick="x"', '<script>', 'href="javascript:x"', 'a comment', '<h1>',
  ]); // prettier-ignore
});

describe('whatever a story says, only a few harmless elements come of it', () => {
  const piece = fc.constantFrom(
    'teks ', '*', '**', '_', '# ', '## ', '###### ', '- ', '1. ', '7) ', '> ', '\n', '\n\n', '    ', '`', '```\n', '---\n', '===\n', '\\',
    '[', ']', '(', ')', '](', '![', '[a]: ', '<', '>', '&', '&lt;', '&#106;', '&colon;', '"', "'", '\u0000', '\u00a0', '|', '~~',
    '<script>', '</script>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '<!--', '-->', '<a href="javascript:x">', '<style>',
    'javascript:alert(1)', 'JaVaScRiPt:x', 'java\tscript:x', 'data:text/html,x', 'vbscript:x', 'https://a.example/', 'http://a.example/',
    'https://a.example/"onmouseover=x', '//a.example', 'products/cianjur/sari-rasa-tauco', 'regencies/cianjur', '../../x', 'mailto:a@b.example',
    '<https://a.example>', '<javascript:x>', '[x](javascript:x)', '[x](<javascript:x>)', '[x](\x01javascript:x)', '[x][a]', '[a]: javascript:x\n',
  ); // prettier-ignore

  test('made of the pieces that attacks are made of', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        expect(violations(renderStory(pieces.join(''), context))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('or of anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(violations(renderStory(text, context))).toEqual([]);
      }),
    );
  });

  test('and every link that is rendered is one that the rules see', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const story = pieces.join('');
        const html = renderStory(story, context);
        const seen = storyLinks(story);
        const targets = seen.map(({ href }) => storyTarget(href));
        const addresses = targets.map((target) =>
          target.kind === 'web' ? target.url : target.kind === 'entry' ? addressOfKey(target.key, 'id') : '',
        );
        const rendered = [...html.matchAll(/<a href="([^"]*)"/g)].map((match) =>
          (match[1] ?? '').replaceAll('&amp;', '&'),
        );
        expect(addresses).toEqual(expect.arrayContaining(rendered));
        // Without an address: an entry that has no page, or nothing between the brackets.
        if (html.includes('<a>'))
          expect(seen.some(({ href }) => href === '' || storyTarget(href).kind === 'entry')).toBe(true);
        for (const { offset } of seen) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(story.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

const story = `# Judul

Satu *dua* **tiga** [tauco](products/cianjur/sari-rasa-tauco), [draf](products/cianjur/x), [web](https://contoh.example/a?b=1&c=2).

## Bagian

3. tiga
4. empat

> kutipan
`;

test('a link inside what is refused as a link is seen as well', () => {
  const story = '[a]: &lt;<https://contoh.example>';
  expect(renderStory(story, context)).toContain('<a href="https://contoh.example/"');
  expect(storyLinks(story).map(({ href }) => href)).toEqual(['https://contoh.example']);
});

test('a story in Indonesian', () => {
  expect(renderStory(story, context)).toMatchInlineSnapshot(`
    "<h3>Judul</h3>
    <p>Satu <em>dua</em> <strong>tiga</strong> <a href="/produk/cianjur/sari-rasa-tauco/">tauco</a>, <a>draf</a>, <a href="https://contoh.example/a?b=1&amp;c=2" rel="nofollow noopener">web</a>.</p>
    <h3>Bagian</h3>
    <ol start="3">
    <li>tiga</li>
    <li>empat</li>
    </ol>
    <blockquote>
    <p>kutipan</p>
    </blockquote>
    "
  `);
});

test('a story in English, below a base path', () => {
  expect(
    renderStory('[tauco](products/cianjur/sari-rasa-tauco)', { ...context, language: 'en', base: '/katalog/' }),
  ).toBe('<p><a href="/katalog/en/products/cianjur/sari-rasa-tauco/">tauco</a></p>\n');
});

test.each([
  ['products/cianjur/a', 'entry'],
  ['https://contoh.example/', 'web'],
  ['javascript:alert(1)', 'unsafe'],
  ['//contoh.example', 'unsafe'],
  ['mailto:a@b.example', 'unsafe'],
  ['http://contoh.example/', 'unsafe'],
  ['cianjur.md', 'unknown'],
  ['', 'unknown'],
])('a link to “%s” is of the kind %s', (href, kind) => {
  expect(storyTarget(href).kind).toBe(kind);
});
