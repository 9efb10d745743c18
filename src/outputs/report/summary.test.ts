import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { parseFragment, type DefaultTreeAdapterTypes as Parse5 } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Fault } from '#catalog/finding.ts';
import type { Report } from '#catalog/report.ts';
import { languages } from '#model/language.ts';
import { markdownSummary, summaryLine } from './summary.ts';

const guide = (code: string) => `https://katalog.id/panduan/${code}/`;

const fault = (change: Partial<Fault> = {}): Fault => ({
  rule: 'number-format',
  severity: 'error',
  file: 'content/products/cianjur/tauco/index.md',
  line: 15,
  column: 11,
  key: '',
  path: '',
  message: '“25.000” bukan bilangan bulat.',
  suggestion: '25000',
  ...change,
});

const reportOf = (...faults: Fault[]): Report => {
  const count = (severity: string) => faults.filter((one) => one.severity === severity).length;
  return { faults, summary: { files: 26, entries: 13, errors: count('error'), warnings: count('warning') } };
};

const mixed = reportOf(
  {
    rule: 'price-old',
    severity: 'warning',
    file: 'content/a.md',
    line: 15,
    column: 11,
    key: '',
    path: '',
    message: 'Harga ini lama.',
  },
  fault(),
  fault({ severity: 'warning', rule: 'story-short', line: 20, column: 1, message: 'Ceritanya pendek.' }),
);

describe('the Markdown summary', () => {
  test('has the closing line first and a table a file, errors before warnings', () => {
    expect(markdownSummary(mixed, 'id', guide)).toMatchInlineSnapshot(`
      "## ✗ 1 kesalahan, 2 peringatan di 2 dari 26 berkas. Situs tidak disusun dan tidak diubah.

      ### content/products/cianjur/tauco/index.md

      | Tempat | Jenis | Penjelasan | Tulis |
      | ---: | --- | --- | --- |
      | 15:11 | kesalahan [number-format](<https://katalog.id/panduan/number-format/>) | “25.000” bukan bilangan bulat. | <code>25000</code> |
      | 20:1 | peringatan [story-short](<https://katalog.id/panduan/story-short/>) | Ceritanya pendek. | <code>25000</code> |

      ### content/a.md

      | Tempat | Jenis | Penjelasan | Tulis |
      | ---: | --- | --- | --- |
      | 15:11 | peringatan [price-old](<https://katalog.id/panduan/price-old/>) | Harga ini lama. |  |
      "
    `);
  });

  test('in English', () => {
    expect(markdownSummary(mixed, 'en', guide)).toMatchInlineSnapshot(`
      "## ✗ 1 fault, 2 warnings in 2 of 26 files. Nothing was built or changed.

      ### content/products/cianjur/tauco/index.md

      | Place | Kind | Explanation | Write |
      | ---: | --- | --- | --- |
      | 15:11 | fault [number-format](<https://katalog.id/panduan/number-format/>) | “25.000” bukan bilangan bulat. | <code>25000</code> |
      | 20:1 | warning [story-short](<https://katalog.id/panduan/story-short/>) | Ceritanya pendek. | <code>25000</code> |

      ### content/a.md

      | Place | Kind | Explanation | Write |
      | ---: | --- | --- | --- |
      | 15:11 | warning [price-old](<https://katalog.id/panduan/price-old/>) | Harga ini lama. |  |
      "
    `);
  });

  test.each(languages)('is the closing line alone where nothing was found (%s)', (language) => {
    expect(markdownSummary(reportOf(), language, guide)).toBe(`## ${summaryLine(reportOf(), language)}\n`);
  });

  test('names a rule without a link where the guide has no address', () => {
    const text = markdownSummary(mixed, 'id', (code) => `src/catalog/rules/${code}.ts`);
    expect(text).toContain('| kesalahan number-format |');
    expect(text).not.toContain('](');
  });

  test('counts the rows beyond the limit, and keeps within it', () => {
    const faults = Array.from({ length: 20_000 }, (_, line) => fault({ line: line + 1, severity: line < 5 ? 'warning' : 'error' }));
    const text = markdownSummary(reportOf(...faults), 'id', guide);
    const size = Buffer.byteLength(text);
    expect(size).toBeGreaterThan(990_000);
    expect(size).toBeLessThan(1024 * 1024);
    const rows = text.split('\n').filter((line) => /^\| \d/.test(line));
    expect(rows[0]).toMatch(/^\| 6:11 \| kesalahan \[number-format\]/);
    const left = (faults.length - rows.length).toLocaleString('id');
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      `Masih ada ${left} temuan lagi. Perbaiki yang di atas dahulu; sisanya tampil pada pemeriksaan berikutnya.`,
    );
  });

  test('shows what was typed as text, whatever it holds', () => {
    const markdown = new MarkdownIt({ html: true, linkify: true });
    // GitHub makes links of bare www. addresses too.
    markdown.linkify.set({ fuzzyLink: true });
    const pieces = ['<img src=x onerror=1>', '|', '\\', '\\|', '`', '**', '__', '[a](https://b.id)', '![a](b)', 'www.a.id', 'https://a.id', '&amp;', '<!--', '~~', '\n', '# ', '</code>', '@a', ':smile:', '$a$'];
    const typed = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(typed, typed, (message, suggestion) => {
        const page = parseFragment(markdown.render(markdownSummary(reportOf(fault({ message, suggestion })), 'id', guide)));
        const cells = elements(page).filter(({ tagName }) => tagName === 'td');
        expect(cells.map(textOf)).toEqual(['15:11', 'kesalahan number-format', shown(message), shown(suggestion)]);
        const links = elements(page).filter(({ tagName }) => tagName === 'a');
        expect(links.map(({ attrs }) => attrs)).toEqual([[{ name: 'href', value: guide('number-format') }]]);
        expect(new Set(elements(page).map(({ tagName }) => tagName))).toEqual(
          new Set(['h2', 'h3', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'a', 'code']),
        );
      }),
      { numRuns: 500, seed: 1 },
    );
  });
}); // prettier-ignore

/** White space as a page shows it. */
const shown = (text: string) => text.replace(/\s+/g, ' ').trim();

function elements(node: Parse5.ParentNode): Parse5.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));
}

function textOf(node: Parse5.ParentNode): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
}
