import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, type PageReference } from '#model/addresses.ts';
import { languages, type Language } from '#model/language.ts';
import { run, workFolder } from './commands.ts';
import { attributeOf, elementsOf, textOf, type Element } from './html.ts';

/** What was reported in the press on partners and agreements, row by row, as it must stand on the site. */

const work = workFolder();
const output = work.path('dist');

beforeAll(async () => {
  const { code, stderr } = await run('build.ts', ['--no-social-pictures'], { OUT_DIR: output });
  if (code !== 0) throw new Error(stderr);
});
afterAll(() => work.clean());

const statuses = {
  reported: { id: 'dilaporkan', en: 'reported' },
  target: { id: 'sasaran', en: 'target' },
  planned: { id: 'rencana', en: 'planned' },
} as const;

type Both = Readonly<Record<Language, string>>;
type Row = readonly [status: keyof typeof statuses, said: Both, date: Both, publisher: string];

const both = (text: string): Both => ({ id: text, en: text });
const unknown = { id: 'tanggal tidak disebut sumber', en: 'date not given by the source' };
const planned = { id: '4 Maret 2024', en: '4 March 2024' };
const held = { id: '5 Maret 2024', en: '5 March 2024' };
const lebaran = { id: '4 Mei 2021', en: '4 May 2021' };
const june = { id: '20 Juni 2022', en: '20 June 2022' };
const disway = 'Karawang Bekasi Ekspres (Disway)';
const antara = 'ANTARA News Jawa Barat';
const pemkab = 'Pemerintah Kabupaten Bekasi';
const retailers = ['indomaret', 'alfamart', 'alfamidi', 'hypermart', 'papaya-mart'];

const page = (entity: 'agreement' | 'partner', id: string): PageReference => ({ page: entity, id });
const agreements: readonly (readonly [id: string, rows: readonly Row[]])[] = [
  [
    'cianjur/kesepahaman-daerah',
    [['reported', { id: '26 kabupaten/kota', en: '26 regencies and cities' }, both('2023'), antara]],
  ],
  ['cianjur/kesepahaman-off-taker', [['reported', { id: '18 off-taker', en: '18 off-takers' }, both('2023'), antara]]],
  [
    'karawang/temu-koperasi-karyawan-2024',
    [
      ['planned', { id: '100 koperasi', en: '100 cooperatives' }, planned, disway],
      ['planned', both('Rumah Galeri Pemkab Karawang'), planned, disway],
      ['planned', { id: 'sedikitnya 300 produk', en: 'at least 300 products' }, planned, disway],
      ['planned', { id: 'lebih dari 300', en: 'more than 300' }, planned, disway],
      ['planned', { id: 'penandatanganan kerja sama', en: 'signing of agreements' }, planned, disway],
      ['reported', { id: '75 UMKM', en: '75 producers' }, held, 'Fakta Jabar'],
      ['reported', { id: '105 produk', en: '105 products' }, held, 'Fakta Jabar'],
      ['reported', { id: '70 koperasi', en: '70 cooperatives' }, held, 'Fakta Jabar'],
      ['reported', { id: '32 koperasi', en: '32 cooperatives' }, held, 'Fakta Jabar'],
      ['reported', { id: 'di toko yang mereka kelola', en: 'in the shops they run' }, planned, disway],
      [
        'reported',
        { id: 'hotel, restoran, dan kantor pemerintah', en: 'hotels, restaurants and government offices' },
        planned,
        disway,
      ],
    ],
  ],
  [
    'karawang/parsel-lebaran-2021',
    [
      ['reported', { id: '14 perusahaan', en: '14 companies' }, lebaran, 'Kompas'],
      ['reported', { id: '70 UMKM', en: '70 producers' }, lebaran, 'Kompas'],
      ['reported', { id: 'sekitar 2.900 parsel', en: 'about 2,900 parcels' }, lebaran, 'Kompas'],
      ['reported', { id: 'sekitar 300.000.000 rupiah', en: 'about 300,000,000 rupiah' }, lebaran, 'Kompas'],
    ],
  ],
  [
    'bekasi/pemasaran-ritel',
    [
      [
        'reported',
        {
          id: 'Indomaret, Alfamart, Alfamidi, Hypermart, Papaya Mart, dan lainnya',
          en: 'Indomaret, Alfamart, Alfamidi, Hypermart, Papaya Mart and others',
        },
        june,
        pemkab,
      ],
    ],
  ],
  [
    'bekasi/gerai-hypermart-meikarta',
    [['reported', { id: 'Hypermart Meikarta telah dibuka', en: 'Hypermart Meikarta have opened' }, unknown, 'ANTARA']],
  ],
];
const partners: typeof agreements = [
  ['indomaret', [['reported', { id: '20 produk', en: '20 products' }, unknown, 'ANTARA']]],
  ['alfamart', [['reported', { id: '40 produk', en: '40 products' }, unknown, 'ANTARA']]],
  [
    'hyundai-motor',
    [
      [
        'target',
        { id: 'kawasan industri Hyundai Motor', en: 'the industrial area of Hyundai Motor' },
        unknown,
        'ANTARA',
      ],
    ],
  ],
  ['bank-jabar', [['planned', both('Bank Jabar'), june, pemkab]]],
];

/** Words in the order in which they are read, without the white space of the markup. */
const read = (element: Element) => textOf(element).replace(/\s+/g, ' ').trim();

const known = new Map<string, Element[]>();
function elementsAt(reference: PageReference, language: Language): Element[] {
  const address = addressOf(reference, language);
  const elements =
    known.get(address) ?? [...elementsOf(parse(readFileSync(join(output, address, 'index.html'), 'utf8')))]; // prettier-ignore
  known.set(address, elements);
  return elements;
}
const textAt = (reference: PageReference, language: Language) =>
  elementsAt(reference, language)
    .filter(({ tagName }) => tagName === 'main')
    .map(read)
    .join(' ');

describe.each(languages)('in the language %s', (language) => {
  const cases = [
    ...agreements.map(([id, rows]) => ({ id, reference: page('agreement', id), rows })),
    ...partners.map(([id, rows]) => ({ id, reference: page('partner', id), rows })),
  ];
  test.each(cases)('$id shows each row beside its status, its date and its source', ({ reference, rows }) => {
    const items = elementsAt(reference, language)
      .filter(({ tagName }) => tagName === 'li')
      .map(read);
    for (const [status, said, date, publisher] of rows) {
      const parts = [said[language], date[language], publisher];
      // An item begins with its status, so that a plan is never read as a result.
      const own = items.filter((text) => text.startsWith(`${statuses[status][language]} · `));
      const found = own.filter((text) => parts.every((part) => text.includes(part)));
      expect(found, [status, ...parts].join(' · ')).not.toEqual([]);
    }
  });

  test('parties that no source names stay numbers, and nobody is named in their place', () => {
    const unnamed = { id: 'Namanya tidak dirinci sumber.', en: 'Not named by the source.' }[language];
    // That source may name them; this catalogue does not.
    const withheld = { id: 'Nama perusahaan tidak dimuat di sini.', en: 'The companies are not named here.' }[language];
    for (const [id] of agreements) {
      const reference = page('agreement', id);
      const text = textAt(reference, language);
      const named = elementsAt(reference, language).flatMap((element) => {
        const href = attributeOf(element, 'href') ?? '';
        return href.startsWith(addressOf({ list: 'partner' }, language)) ? [href] : [];
      });
      const parties = [...new Set(named)].filter((href) => href !== addressOf({ list: 'partner' }, language));
      const expected = id === 'bekasi/pemasaran-ritel' ? retailers : id.startsWith('bekasi') ? ['hypermart'] : [];
      expect(parties.toSorted(), id).toEqual(
        expected.map((partner) => addressOf(page('partner', partner), language)).sort(),
      );
      if (id === 'bekasi/gerai-hypermart-meikarta') expect(text).not.toContain(unnamed);
      else if (id === 'karawang/parsel-lebaran-2021') expect(text).toContain(withheld);
      else expect(text, id).toContain(unnamed);
    }
  });

  test('a plan and what came of it stand on one page, under one heading', () => {
    const lists = elementsAt(page('agreement', 'karawang/temu-koperasi-karyawan-2024'), language).filter(
      (element) =>
        element.tagName === 'li' && ['100', '32'].every((value) => new RegExp(`\\b${value}\\b`).test(read(element))),
    );
    expect(lists).toHaveLength(1);
  });

  test('who is only planned or a goal is nowhere shown as a partner', () => {
    const says = {
      id: ['Kelanjutannya belum diketahui katalog ini', 'Pelaksanaannya belum diketahui katalog ini'],
      en: [
        'What came of it is not known to this catalogue',
        'Whether it was carried out is not known to this catalogue',
      ],
    }[language];
    for (const [index, id] of ['hyundai-motor', 'bank-jabar'].entries()) {
      expect(textAt(page('partner', id), language)).toContain(says[index]);
    }
  });

  test('a number of products at a time that nobody dated says so, and stands in no list of products', () => {
    const empty = {
      id: 'Daftar produk yang dijual di sini belum tersedia.',
      en: 'The list of products sold here is not available yet.',
    }[language];
    for (const id of retailers) expect(textAt(page('partner', id), language), id).toContain(empty);
    const dated = { id: 'laporan 9 Juni 2021', en: 'report of 9 June 2021' }[language];
    for (const id of ['indomaret', 'alfamart']) expect(textAt(page('partner', id), language), id).toContain(dated);
  });
});
