import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '#catalog/rules/index.ts';
import { addressOf } from '#model/addresses.ts';
import { languages, type Language } from '#model/language.ts';
import { filesBelow, run, workFolder, writeTree } from './commands.ts';
import { attributeOf, elementsOf, textOf, type Element } from './html.ts';
import { changed, small } from './tree.ts';

const work = workFolder();
const output = work.path('dist');
const htmlAt = (address: string) => readFileSync(join(output, address, 'index.html'), 'utf8');
const elementsAt = (address: string) => [...elementsOf(parse(htmlAt(address)))];
const guideIn = (language: Language) => addressOf({ single: 'guide' }, language);
const pageOf = (code: string, language: Language) => addressOf({ page: 'rule', id: code }, language);

async function build(folder: string, tree: typeof small): Promise<void> {
  const content = writeTree(work.path(`${folder}-content`), tree);
  const settings = { CONTENT_DIR: content, OUT_DIR: work.path(folder), SOCIAL_PICTURES: 'off' };
  const { code, stderr } = await run('build.ts', [], settings);
  expect(code, stderr).toBe(0);
}

beforeAll(() => build('dist', small));
afterAll(() => work.clean());

const textsOf = (elements: readonly Element[], tag: string) =>
  elements.filter(({ tagName }) => tagName === tag).map((element) => textOf(element).trim());

describe.each(languages)('the guide in the language %s', (language) => {
  test.each(rules.map((rule) => ({ code: rule.code, rule })))('explains $code', ({ code, rule }) => {
    const elements = elementsAt(pageOf(code, language));
    const { title, why, wrong, right, args } = rule.guide;
    expect(textsOf(elements, 'h1')).toEqual([title[language]]);
    const main = elements.find(({ tagName }) => tagName === 'main');
    expect(main && textOf(main)).toContain(why[language]);
    expect(textsOf(elements, 'code')).toContain(code);
    // What an editor gets to read, and what there is to type, word for word.
    expect(textsOf(elements, 'blockquote')).toEqual([rule.message[language](args)]);
    const sides = [wrong, right].map((text) => (typeof text === 'string' ? text : text[language]));
    expect(textsOf(elements, 'pre')).toEqual(sides);
    // Lines that differ are marked by more than their words.
    const [before = [], after = []] = sides.map((side) => side.split('\n').map((line) => line.trim()));
    const marked = textsOf(elements, 'mark');
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.every((line) => before.includes(line) || after.includes(line))).toBe(true);
    expect(marked).toEqual(expect.arrayContaining(before.filter((line) => !after.includes(line))));
  });

  test('leads to every rule, by subject, and back', () => {
    const links = elementsAt(guideIn(language)).flatMap((element) => attributeOf(element, 'href') ?? []);
    for (const { code } of rules) {
      expect(
        links.filter((href) => href === pageOf(code, language)),
        code,
      ).toHaveLength(1);
      expect(htmlAt(pageOf(code, language))).toContain(`href="${guideIn(language)}"`);
    }
    expect(htmlAt(addressOf({ single: 'about' }, language))).toContain(`href="${guideIn(language)}"`);
    const targets = elementsAt(guideIn(language)).flatMap((element) => attributeOf(element, 'id') ?? []);
    const jumps = links.filter((href) => href.startsWith('#')).map((href) => href.slice(1));
    expect(jumps.length).toBeGreaterThan(8);
    expect(jumps.filter((target) => !targets.includes(target))).toEqual([]);
  });

  test('is as light as a product page', () => {
    for (const address of [guideIn(language), ...rules.map(({ code }) => pageOf(code, language))]) {
      const sheets = elementsAt(address).filter((element) => attributeOf(element, 'rel') === 'stylesheet');
      const files = sheets.map((sheet) => readFileSync(join(output, attributeOf(sheet, 'href') ?? '')));
      const sizes = [htmlAt(address), ...files].map((file) => gzipSync(file, { level: 9 }).length);
      expect(
        sizes.reduce((sum, size) => sum + size),
        address,
      ).toBeLessThanOrEqual(14_000);
    }
  });

  test('is found as a whole, and its invented examples are not', () => {
    expect(htmlAt(guideIn(language))).not.toContain('noindex');
    expect(htmlAt(guideIn(language))).toContain(`hreflang="${language === 'id' ? 'en' : 'id'}"`);
    for (const { code } of rules) expect(htmlAt(pageOf(code, language)), code).toContain('content="noindex"');
  });
});

test('a reader of products loads nothing of the guide', () => {
  const styles = (address: string) => {
    const [sheet = ''] = /_astro\/[\w.-]+\.css/.exec(htmlAt(address)) ?? [];
    return readFileSync(join(output, sheet), 'utf8');
  };
  expect(styles('/produk/cianjur/sari-rasa-tauco/')).not.toContain('.snippet');
  expect(styles(guideIn('id'))).toContain('.snippet');
});

test('a site in Indonesian alone has its guide in Indonesian alone', async () => {
  await build('alone', changed({ 'site.yaml': [['languages: [id, en]', 'languages: [id]']] }));
  const pages = filesBelow(work.path('alone')).filter((file) => file.startsWith('panduan/'));
  expect(pages).toHaveLength(rules.length + 1);
  expect(existsSync(work.path('alone/en'))).toBe(false);
});
