import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, workFolder, writeTree } from './commands.ts';
import { elementsOf, textOf, textsOf } from './html.ts';
import { evaluations } from './rule-cases.ts';
import { changed } from './tree.ts';

const work = workFolder();
const output = work.path('dist');
const head = 'mitra;bulan;ukuran;nilai;sumber\n';
const line = (partner: string, month: number, measure: string, value: string | number, source = '') =>
  `${partner};${month};${measure};${value};${source}\n`;
const months = (partner: string, measure: string, values: readonly (number | undefined)[], source?: string) =>
  values.map((value, index) => (value === undefined ? '' : line(partner, index + 1, measure, value, source))).join('');

beforeAll(async () => {
  const tree = changed({
    [evaluations]: `${head}${months('toko-uji', 'pak', [100, undefined, 100, 100, 100, 70, 80, 90])}${months('toko-nyata', 'indeks', [100, 101], 'Kantor Uji, Maret 2026')}Total;;;640;\n`,
    'evaluations/kota-madiun/2026.csv': `${head}${months('toko-uji', 'indeks', [100, 102, 101, 103, 99, 104])}`,
    'partners/toko-nyata.md': '---\nname: Toko Nyata\nkind: retailer\n---\n',
  });
  const { code, stderr } = await run('build.ts', [], {
    CONTENT_DIR: writeTree(work.path('content'), tree),
    OUT_DIR: output,
  });
  expect(code, stderr).toBe(0);
});
afterAll(() => work.clean());

const page = (path: string) => parse(readFileSync(join(output, path, 'index.html'), 'utf8'));
const texts = (path: string) => [...textsOf(page(path))].join(' ').replace(/\s+/g, ' ');
const elements = (path: string, tag: string) => [...elementsOf(page(path))].filter(({ tagName }) => tagName === tag);
const textsIn = (path: string, tag: string) => elements(path, tag).map((element) => textOf(element).trim());

describe('the page of a partner', () => {
  test('says in words what fell, on what that rests and how to read it, in both languages', () => {
    expect(texts('mitra/toko-uji')).toContain(
      'Turun 20%. Rata-rata Juni–Agustus 2026: 80 pak per bulan; Maret–Mei 2026: 100 pak per bulan. Bulan terakhir, Agustus 2026: 90 pak, 10 lebih banyak daripada Juli 2026.',
    );
    expect(texts('mitra/toko-uji')).toContain('Disebut turun atau naik bila bedanya paling sedikit 10%');
    expect(texts('en/partners/toko-uji')).toContain('Down by 20%.');
    expect(texts('en/partners/toko-uji')).toContain('90 packs, 10 more than in July 2026.');
  });

  test('draws packs and an index of two regencies apart, each with its table, and says “data contoh” in both', () => {
    expect(elements('mitra/toko-uji', 'table').length).toBe(2);
    // The packs have a line on one side of the gap alone; the index has one line.
    expect(elements('mitra/toko-uji', 'polyline').length).toBe(2);
    expect(textsIn('mitra/toko-uji', 'text').filter((text) => text === 'data contoh').length).toBe(2);
    expect(texts('mitra/toko-uji')).toContain('Kabupaten Cianjur · Pak terjual per bulan');
    expect(texts('mitra/toko-uji')).toContain('Kota Madiun · Indeks penjualan, Januari 2026 = 100');
  });

  test('has a dash for every month without a number, and never a zero', () => {
    const values = textsIn('mitra/toko-uji', 'td');
    expect(values.slice(0, 12)).toEqual(['100', '–', '100', '100', '100', '70', '80', '90', '–', '–', '–', '–']);
    expect(values).not.toContain('0');
  });

  test('of a real partner names the source, and does not judge from two months', () => {
    const said = texts('mitra/toko-nyata');
    expect(said).toContain('Belum cukup data.');
    expect(said).toContain('Sumber: Kantor Uji, Maret 2026.');
    expect(said).not.toContain('data contoh');
  });
});

describe('the page of a regency', () => {
  test('counts real partners where there are any, and names what fell first', () => {
    const said = texts('daerah/cianjur');
    expect(said).toContain('Belum ada mitra yang datanya cukup untuk dinilai.');
    expect(said.indexOf('Turun 20%.')).toBeLessThan(said.indexOf('Belum cukup data.'));
    expect(texts('en/regions/cianjur')).toContain('No partner has enough data to be judged yet.');
  });

  test('says of invented partners alone that they are invented', () => {
    expect(texts('daerah/kota-madiun')).toMatch(/Tidak ada yang turun di 1 mitra yang datanya cukup\.\s+data contoh/);
    expect(texts('en/regions/kota-madiun')).toContain('None is down among 1 partner with enough data.');
  });
});
