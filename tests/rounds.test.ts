import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, workFolder, writeTree } from './commands.ts';
import { attributeOf, elementsOf, textOf, type Element } from './html.ts';
import { changed, type Tree } from './tree.ts';

/** A round that passed more than one page holds, seen on its pages and on those of what it passed. */

const work = workFolder();
const output = work.path('dist');
const names = Array.from({ length: 100 }, (_, index) => `usaha-uji-${index + 1}`);
const makers: Tree = Object.fromEntries(
  names.map((name) => [
    `producers/cianjur/${name}.md`,
    `---\nname: ${name.replaceAll('-', ' ')} rasa ${name.length}\ndistrict: Pacet\ncuration: { round: cianjur/kurasi-2026, date: 2026-04-03 }\nsample: true\n---\n`,
  ]),
);

beforeAll(async () => {
  const tree = changed({
    ...makers,
    'curations/cianjur/kurasi-2026.md': [['status: held', 'status: running']],
    'curations/cianjur/rencana.md':
      '---\nname: Rencana kurasi\nsubject: products\nstatus: planned\ndecidedBy: Kantor Uji\nselections:\n  - { id: satu, name: Satu, quota: 3 }\nsample: true\n---\n',
  });
  const content = writeTree(work.path('content'), tree);
  const { code, stderr } = await run('build.ts', ['--no-social-pictures'], { CONTENT_DIR: content, OUT_DIR: output });
  if (code !== 0) throw new Error(stderr);
});
afterAll(() => work.clean());

const page = (address: string) => [...elementsOf(parse(readFileSync(join(output, address, 'index.html'), 'utf8')))];
const read = (element: Element) => textOf(element).replace(/\s+/g, ' ').trim();
const withClass = (elements: readonly Element[], name: string) =>
  elements.filter((element) => attributeOf(element, 'class')?.split(' ').includes(name));
const linksIn = (element: Element | undefined) =>
  element
    ? [...elementsOf(element)].flatMap((child) => (child.tagName === 'a' ? [attributeOf(child, 'href')] : []))
    : [];
const passedOn = (address: string) => withClass(page(address), 'passed').map(linksIn);

test('what a round passed fills its pages in order, makers before goods, each once', () => {
  const [first, second, third] = ['', '2/', '3/'].map((number) => passedOn(`kurasi/cianjur/kurasi-2026/${number}`));
  expect(existsSync(join(output, 'kurasi/cianjur/kurasi-2026/4'))).toBe(false);
  expect([first, second, third].map((lists) => lists?.map(({ length }) => length))).toEqual([[48], [48], [5, 1]]);
  const all = [first, second, third].flatMap((lists) => lists ?? []).flat();
  expect(new Set(all).size).toBe(names.length + 2);
  expect(all.at(-1)).toBe('/produk/cianjur/sari-rasa-tauco/');
  expect(page('en/curation/cianjur/kurasi-2026/2').map(read)).toContain('Producers that passed and are in this catalogue (101)');
}); // prettier-ignore

test('only the first page tells of the round itself', () => {
  const [first, second] = [page('kurasi/cianjur/kurasi-2026'), page('kurasi/cianjur/kurasi-2026/2')];
  expect(withClass(first, 'criteria')).toHaveLength(1);
  expect(withClass(first, 'choices')).toHaveLength(1);
  expect(withClass(second, 'criteria')).toEqual([]);
  expect(withClass(second, 'choices')).toEqual([]);
  const titles = [first, second].map((elements) => elements.find(({ tagName }) => tagName === 'title'));
  expect(titles.map((title) => title && read(title).includes('Halaman 2 dari 3'))).toEqual([false, true]);
  expect(linksIn(withClass(second, 'pages')[0])).toEqual([
    '/kurasi/cianjur/kurasi-2026/',
    '/kurasi/cianjur/kurasi-2026/3/',
  ]);
});

test('a choice says how many of its places are taken, and an empty one of a running round that nothing is chosen', () => {
  const choices = withClass(page('kurasi/cianjur/kurasi-2026'), 'choices').flatMap((list) => [...elementsOf(list)]);
  const said = choices.filter(({ tagName }) => tagName === 'b' || tagName === 'p').map(read);
  expect(said).toContain('2 dari 5 tempat terisi');
  expect(said).toContain('2 tempat. Belum ada yang dipilih.');
  const drawn = choices.filter(({ tagName }) => tagName === 'path').map((path) => attributeOf(path, 'fill'));
  expect(drawn).toEqual(['currentColor', 'currentColor', 'none', 'none', 'none', 'none', 'none']);
});

test('a planned round says so above its text, and that nothing was chosen', () => {
  const elements = page('kurasi/cianjur/rencana');
  expect(withClass(elements, 'notice').map(read)).toEqual([
    'Putaran ini baru rencana. Belum ada yang dinilai, dan belum ada yang lolos.',
  ]);
  expect(withClass(elements, 'silence').map(read)).toEqual(['Rencana: 3 tempat. Belum ada yang dipilih.']);
  expect(elements.map(read)).toContain('Kriterianya belum tersedia.');
});

test('pages of products and makers lead to the round and name the version of its criteria', () => {
  const facts = (address: string, term: string) => {
    const elements = page(address);
    const row = elements.findLast(
      (element) => element.tagName === 'div' && [...elementsOf(element)].some((child) => child.tagName === 'dt' && read(child) === term),
    ); // prettier-ignore
    return row && { said: read(row), links: linksIn(row) };
  };
  const round = '/kurasi/cianjur/kurasi-2026/';
  expect(facts('produk/cianjur/sari-rasa-tauco', 'Kurasi')).toEqual({
    said: expect.stringMatching(/Kurasi Uji 2026 · 20 April 2026 · kriteria versi 2026$/) as string,
    links: [round],
  });
  // Another pack of the same maker, without a record of its own.
  expect(facts('produk/cianjur/sari-rasa-tauco-besar', 'Kurasi')?.links).toEqual([round]);
  const small = page('umkm/cianjur/sari-rasa');
  const pairs = withClass(small, 'facts').flatMap((list) => [...elementsOf(list)].filter(({ tagName }) => tagName === 'dd'));
  expect(pairs.map(read).slice(0, 3)).toEqual(['Kurasi Uji 2026', 'April 2026', 'versi 2026']);
  expect(pairs.flatMap(linksIn)).toEqual([round]);
  // A round that has no entry is its name alone.
  const elsewhere = withClass(page('umkm/kota-madiun/dapur-wati'), 'facts')[0];
  expect(elsewhere && read(elsewhere)).toContain('Kurasi 2026');
  expect(linksIn(elsewhere)).toEqual([]);
}); // prettier-ignore
