import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, workFolder, writeTree } from './commands.ts';
import { attributeOf, elementsOf, textOf } from './html.ts';
import { changed, type Tree } from './tree.ts';

/** A line of a brand that more kitchens make than one page holds, and a brand without lines with as many products. */

const work = workFolder();
const output = work.path('dist');
const names = Array.from({ length: 60 }, (_, index) => `dapur-uji-${index + 1}`);
const kitchens: Tree = Object.fromEntries(
  names.flatMap((name, index) => [
    [
      `producers/cianjur/${name}.md`,
      `---\nname: Dapur ${name.length} nomor ${index + 1}\ndistrict: Pacet\ncuration: { round: cianjur/kurasi-2026, date: 2026-04-20 }\nsample: true\n---\n`,
    ],
    [
      `products/cianjur/${name}-tauco/index.md`,
      `---\nname: Tauco dari dapur ${index + 1}\nproducer: cianjur/${name}\ncategory: bumbu\nstatus: curated\nbrand: cianjur/tauco-bersama\nline: tauco-hitam\npackaging: { net: 250 g, unit: stoples }\norder: { minimum: 10, capacity: 100 }\nsample: true\n---\n`,
    ],
  ]),
);

const lineless: Tree = {
  'brands/cianjur/tanpa-lini.md':
    '---\nname: Merek Tanpa Lini\nkeeper: { name: Koperasi Uji, kind: cooperative }\ncluster: cianjur/tauco\nmembers: [cianjur/sari-rasa]\nstandard: { version: "1", inForceFrom: 2026-03-01, clauses: [{ id: isi, text: Isinya tertulis., test: { field: packaging.net, is: present }, evidence: declared, weight: hard }] }\nsample: true\n---\n',
  ...Object.fromEntries(
    names.map((_, index) => [
      `products/cianjur/sari-rasa-sambal-${index + 1}/index.md`,
      `---\nname: Sambal uji nomor ${index + 1}\nproducer: cianjur/sari-rasa\ncategory: bumbu\nstatus: curated\nbrand: cianjur/tanpa-lini\npackaging: { net: 100 g }\nsample: true\n---\n`,
    ]),
  ),
};

beforeAll(async () => {
  const tree = changed({
    ...kitchens,
    ...lineless,
    'brands/cianjur/tauco-bersama.md': [
      ['  - cianjur/sari-rasa\n', `  - cianjur/sari-rasa\n${names.map((name) => `  - cianjur/${name}\n`).join('')}`],
    ],
  });
  const content = writeTree(work.path('content'), tree);
  const { code, stdout, stderr } = await run('build.ts', ['--no-social-pictures'], {
    CONTENT_DIR: content,
    OUT_DIR: output,
  });
  if (code !== 0) throw new Error(stdout + stderr);
});
afterAll(() => work.clean());

const line = 'merek/cianjur/tauco-bersama/tauco-hitam/';
const page = (address: string) => [...elementsOf(parse(readFileSync(join(output, address, 'index.html'), 'utf8')))];
const read = (address: string) => page(address).map((element) => textOf(element).replace(/\s+/g, ' ').trim());
/** The products in the rows of the first table of a page. */
const makersOn = (address: string) => {
  const table = page(address).find(({ tagName }) => tagName === 'table');
  const links = table ? [...elementsOf(table)].map((element) => attributeOf(element, 'href') ?? '') : [];
  return links.filter((href) => href.startsWith('/produk/'));
};

test('each maker stands on one page of the line, and what all can do together on the first', () => {
  const pages = [line, `${line}2/`, `${line}3/`, `${line}4/`, `${line}5/`, `${line}6/`].map(makersOn);
  expect(pages.map(({ length }) => length)).toEqual([12, 12, 12, 12, 12, 1]);
  expect(new Set(pages.flat()).size).toBe(names.length + 1);
  expect(existsSync(join(output, line, '7'))).toBe(false);
  expect(read(line)).toContain('Bila membeli bersama');
  expect(read(`${line}2/`)).not.toContain('Bila membeli bersama');
  expect(read(`en/brands/cianjur/tauco-bersama/tauco-hitam/2/`).join()).toContain('Page 2 of 6');
});

test('the page of the brand leaves the results of so many to the pages of its lines', () => {
  const brand = 'merek/cianjur/tauco-bersama/';
  expect(read(brand)).toContain('Hasil tiap produk ada di halaman lininya.');
  expect(makersOn(brand)).toEqual([]);
});

test('the pages of a brand without lines each show the results of the products that they list', () => {
  const brand = 'merek/cianjur/tanpa-lini/';
  const pages = ['', '2/', '3/', '4/', '5/'].map((number) => makersOn(brand + number));
  expect(pages.map(({ length }) => length)).toEqual([12, 12, 12, 12, 12]);
  expect(new Set(pages.flat()).size).toBe(60);
  expect(read(brand).join()).not.toContain('halaman tiap lini');
  const heads = page(`${brand}2/`)
    .filter((element) => attributeOf(element, 'scope') === 'row')
    .map(textOf);
  expect(new Set(heads).size).toBe(12);
});

test('a mark names the day on which it begins, for those who read it without script or on paper', () => {
  expect(read('merek/cianjur/tanpa-lini/2/')).toContain('lulus standar mulai 1 Maret 2026');
});
