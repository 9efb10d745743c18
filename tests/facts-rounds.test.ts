import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { addressOf, type PageReference } from '#model/addresses.ts';
import { inLanguage, languages, type Language } from '#model/language.ts';
import { loadContent } from '#project/load.ts';
import { readSettings } from '#project/settings.ts';
import { filesBelow, run, workFolder } from './commands.ts';
import { attributeOf, elementsOf, textOf, type Element } from './html.ts';
import { today } from './tree.ts';

/** What was reported in the press on rounds, programmes and clusters, row by row, as it must stand on the site. */

const work = workFolder();
const root = join(import.meta.dirname, '..');
const output = work.path('dist');

beforeAll(async () => {
  const { code, stderr } = await run('build.ts', ['--no-social-pictures'], { OUT_DIR: output });
  if (code !== 0) throw new Error(stderr);
});
afterAll(() => work.clean());

const words = {
  reported: { id: 'dilaporkan', en: 'reported' },
  target: { id: 'sasaran', en: 'target' },
  planned: { id: 'rencana', en: 'planned' },
} as const;

/** Words in the order in which they are read, without the white space of the markup. */
const read = (element: Element) => textOf(element).replace(/\s+/g, ' ').trim();

const pages = new Map<string, Element[]>();
function elementsAt(address: string): Element[] {
  const known = pages.get(address) ?? [...elementsOf(parse(readFileSync(join(output, address, 'index.html'), 'utf8')))];
  pages.set(address, known);
  return known;
}
const itemsAt = (reference: PageReference, language: Language) =>
  elementsAt(addressOf(reference, language)).filter(({ tagName }) => tagName === 'li');

type Row = readonly [
  status: keyof typeof words,
  said: { readonly id: string; readonly en: string },
  date: { readonly id: string; readonly en: string },
  publisher: string,
];
const both = (text: string) => ({ id: text, en: text });
const unknown = { id: 'tanggal tidak disebut sumber', en: 'date not given by the source' };
const june = { id: '20 Juni 2022', en: '20 June 2022' };
const february = { id: '26 Februari 2020', en: '26 February 2020' };
const march = { id: '4 Maret 2024', en: '4 March 2024' };
const july = { id: '15 Juli 2022', en: '15 July 2022' };
const antara = 'ANTARA News Jawa Barat';
const pemkab = 'Pemerintah Kabupaten Bekasi';
const solopos = 'Solopos/Madiunpos';

/** Every row, on the page that tells of it. */
const rows: readonly (readonly [page: PageReference, rows: readonly Row[]])[] = [
  [
    { page: 'curation', id: 'cianjur/bmc-2022' },
    [
      ['reported', { id: '787 UMKM', en: '787 producers' }, july, 'Cianjur Jabar Ekspres'],
      ['reported', { id: '600 UMKM', en: '600 producers' }, july, 'Cianjur Jabar Ekspres'],
      ['reported', { id: 'Dari 32 kecamatan', en: 'From 32 districts' }, july, 'Cianjur Jabar Ekspres'],
      ['reported', { id: '12–13 Juli 2022', en: '12–13 July 2022' }, july, 'Cianjur Jabar Ekspres'],
    ],
  ],
  [
    { page: 'curation', id: 'cianjur/bmc-2023' },
    [
      ['planned', { id: 'sekitar 800 UMKM', en: 'about 800 producers' }, both('2023'), antara],
      ['planned', both('Lapang Parkir Setda Cianjur'), both('2023'), antara],
      ['reported', { id: '600 UMKM', en: '600 producers' }, both('2023'), antara],
    ],
  ],
  [
    { page: 'program', id: 'cianjur/pembentukan-umkm' },
    [
      ['target', { id: '10.000 UMKM', en: '10,000 producers' }, both('2023'), antara],
      ['reported', { id: '18.000 UMKM', en: '18,000 producers' }, both('2023'), antara],
      ['reported', { id: 'manual dan daring', en: 'by hand and online' }, both('2023'), antara],
    ],
  ],
  ...(['penyedia-bahan', 'rumah-produksi', 'pemasaran'] as const).map(
    (slug): readonly [PageReference, readonly Row[]] => [
      { page: 'cluster', id: `cianjur/${slug}` },
      [['reported', { id: 'klaster menurut fungsi', en: 'clusters by function' }, both('2023'), antara]],
    ],
  ),
  [
    { page: 'curation', id: 'karawang/koperasi-karyawan-2024' },
    [['reported', { id: 'hanya yang terbaik', en: 'Only the best' }, march, 'Karawang Bekasi Ekspres (Disway)']],
  ],
  [
    { page: 'program', id: 'bekasi/umkm-juara-2022' },
    [
      ['reported', { id: '162 peserta', en: '162 participants' }, june, pemkab],
      ['reported', { id: '1 koordinator', en: '1 coordinator' }, june, pemkab],
      ['reported', { id: '6 pendamping', en: '6 mentors' }, june, pemkab],
      ['reported', { id: '4 bulan', en: '4 months' }, june, pemkab],
      ['reported', both('Gedung Wibawa Mukti'), june, pemkab],
    ],
  ],
  [
    { page: 'program', id: 'bekasi/naik-kelas' },
    [['target', { id: '300 UMKM', en: '300 producers' }, june, pemkab]],
  ],
  [
    { page: 'program', id: 'bekasi/pendampingan-dinas' },
    [
      ['reported', { id: 'sekitar 13.000 UMKM', en: 'about 13,000 producers' }, june, pemkab],
      ['planned', both('Bank Jabar'), june, pemkab],
    ],
  ],
  [
    { page: 'program', id: 'bekasi/kemitraan-usaha' },
    [
      [
        'reported',
        { id: 'Peraturan Bupati Bekasi Nomor 73 Tahun 2020', en: 'Regulation of the Regent of Bekasi 73/2020' },
        unknown,
        'ANTARA',
      ],
      ['reported', { id: 'wajib bermitra', en: 'must partner' }, unknown, 'ANTARA'],
      ['reported', { id: 'ruang untuk berjualan', en: 'space to sell' }, unknown, 'ANTARA'],
      ['reported', { id: 'mal dan pusat perbelanjaan', en: 'malls and shopping centres' }, unknown, 'ANTARA'],
      [
        'reported',
        {
          id: 'Peraturan Daerah Kabupaten Bekasi Nomor 1 Tahun 2019',
          en: 'Regional Regulation of Kabupaten Bekasi 1/2019',
        },
        june,
        pemkab,
      ],
    ],
  ],
  [
    { page: 'program', id: 'bekasi/evaluasi-bulanan' },
    [['planned', { id: 'dievaluasi setiap bulan', en: 'evaluated every month' }, unknown, 'ANTARA']],
  ],
  [
    { page: 'curation', id: 'kota-madiun/produk-unggulan-2020' },
    [
      ['reported', { id: 'sekitar 2.000 UMKM', en: 'about 2,000 producers' }, february, solopos],
      ['reported', { id: 'sekitar 100 UMKM', en: 'about 100 producers' }, february, solopos],
      ['planned', { id: '10 produk', en: '10 products' }, february, solopos],
    ],
  ],
  [
    { page: 'program', id: 'kota-madiun/merek-bersama-kadin' },
    [
      ['planned', { id: '2 klaster', en: '2 clusters' }, february, solopos],
      ['planned', { id: 'merek dan mutu yang sama', en: 'same brand with the same quality' }, february, solopos],
      ['planned', { id: 'pasar nasional dan internasional', en: 'national and international markets' }, february, solopos],
    ],
  ],
  [
    { page: 'program', id: 'kota-madiun/pendampingan-kadin' },
    [['reported', { id: 'lokakarya dan pelatihan', en: 'workshops and training' }, february, solopos]],
  ],
]; // prettier-ignore

describe.each(languages)('in the language %s', (language) => {
  const lower = (text: string) => text.toLocaleLowerCase(language);

  test.each(rows.flatMap(([page, facts]) => facts.map((row) => ({ page, row, said: row[1][language] }))))(
    '“$said” stands with its status, date and source in one item',
    ({ page, row: [status, said, date, publisher] }) => {
      const items = itemsAt(page, language).map(read);
      const meant = items.filter((item) => lower(item).includes(lower(said[language])));
      expect(meant).not.toEqual([]);
      const wanted = [words[status][language], date[language], publisher].map(lower);
      expect(meant.filter((item) => wanted.every((part) => lower(item).includes(part)))).not.toEqual([]);
    },
  );

  test('the criteria of Karawang stand in a list, with their source and as reported', () => {
    const elements = elementsAt(addressOf({ page: 'curation', id: 'karawang/koperasi-karyawan-2024' }, language));
    const section = elements.find(
      (element) =>
        element.tagName === 'section' && read(element).includes({ id: 'Kriteria', en: 'Criteria' }[language]),
    );
    if (!section) throw new Error('There are no criteria.');
    const items = [...elementsOf(section)].filter(({ tagName }) => tagName === 'li').map(read);
    expect(items).toEqual(
      language === 'id'
        ? ['Usahanya sudah berjalan.', 'Produknya enak.', 'Sertifikasinya lengkap (halal, P-IRT, dan lainnya).']
        : ['The producer already exists.', 'The product tastes good.', 'Its certification is complete (halal, P-IRT and others).'],
    ); // prettier-ignore
    expect(read(section)).toContain(words.reported[language]);
    expect(read(section)).toContain(`Karawang Bekasi Ekspres (Disway), ${march[language]}`);
  });

  test('a funnel joins the two figures of BMC 2022 and those of Madiun, and nothing of BMC 2023 or of Bekasi', () => {
    const bars = (page: PageReference) =>
      elementsAt(addressOf(page, language))
        .filter((element) => attributeOf(element, 'class') === 'funnel')
        .map((funnel) => [...elementsOf(funnel)].filter(({ tagName }) => tagName === 'rect').length);
    expect(bars({ page: 'curation', id: 'cianjur/bmc-2022' })).toEqual([2]);
    expect(bars({ page: 'curation', id: 'kota-madiun/produk-unggulan-2020' })).toEqual([2]);
    expect(bars({ page: 'curation', id: 'cianjur/bmc-2023' })).toEqual([]);
    for (const slug of ['umkm-juara-2022', 'naik-kelas', 'pendampingan-dinas']) {
      expect(bars({ page: 'program', id: `bekasi/${slug}` })).toEqual([]);
    }
  });

  test('the target of 300 and the class of 162 share no page of figures, and no bar', () => {
    const amounts = (id: string) =>
      elementsAt(addressOf({ page: 'program', id }, language))
        .filter((element) => attributeOf(element, 'class') === 'amount')
        .map((element) => read(element).replace(/\D/g, ''));
    expect(amounts('bekasi/naik-kelas')).toEqual(['300']);
    expect(amounts('bekasi/umkm-juara-2022')).toEqual(['162', '1', '6', '4']);
    const elements = elementsAt(addressOf({ page: 'program', id: 'bekasi/naik-kelas' }, language));
    expect(elements.filter(({ tagName }) => ['progress', 'meter', 'rect'].includes(tagName))).toEqual([]);
  });

  test('the two choices of five in Madiun are planned, name pecel alone, and say that nobody knows', () => {
    const page: PageReference = { page: 'curation', id: 'kota-madiun/produk-unggulan-2020' };
    const choices = itemsAt(page, language).map(read).filter((item) => /\b5\b/.test(item)); // prettier-ignore
    expect(choices).toHaveLength(2);
    for (const choice of choices) {
      expect(lower(choice)).toContain(words.planned[language]);
      expect(choice).toContain({ id: 'Hasilnya belum diketahui', en: 'The outcome is not known' }[language]);
    }
    expect(choices[0]).toContain({ id: 'Hanya pecel', en: 'Pecel is the only one' }[language]);
  });

  test('what nobody knows stands above the text of every round and programme of which nobody knows', async () => {
    const { curations, programs } = await shipped();
    const open = [...curations, ...programs].filter(({ facts }) => facts.status === 'unknown');
    expect(open.map(({ key }) => key)).toEqual([
      'curations/kota-madiun/produk-unggulan-2020',
      'programs/kota-madiun/merek-bersama-kadin',
      'programs/bekasi/umkm-juara-2022',
      'programs/bekasi/naik-kelas',
    ]);
    for (const { entity, id } of open) {
      const elements = elementsAt(addressOf({ page: entity, id }, language));
      const above = elements.slice(
        0,
        elements.findIndex(({ tagName }) => tagName === 'h2'),
      );
      const notices = above.filter((element) => attributeOf(element, 'class') === 'notice').map(read);
      const unsaid = { id: 'Hasilnya belum diketahui', en: 'The outcome is not known' }[language];
      expect(notices.join(), id).toContain(unsaid);
    }
  });

  test('no plan and no target stands without its word: on no page of the site', async () => {
    const { regencies, clusters, curations, programs, partners, agreements } = await shipped();
    const hoped = [...regencies, ...clusters, ...curations, ...programs, ...partners, ...agreements].flatMap(
      ({ facts }) =>
        (facts.figures ?? []).flatMap(({ status, measure }) =>
          status === 'reported' ? [] : [{ word: words[status][language], measure: inLanguage(measure, language) }],
        ),
    );
    expect(hoped.length).toBeGreaterThan(8);
    const addresses = filesBelow(output).filter((path) => path.endsWith('.html') && path.startsWith('en/') === (language === 'en')); // prettier-ignore
    let seen = 0;
    for (const path of addresses) {
      const html = readFileSync(join(output, path), 'utf8');
      const here = hoped.filter(({ measure }) => html.includes(measure.replaceAll('&', '&amp;')));
      if (here.length === 0) continue;
      for (const element of elementsOf(parse(html))) {
        if (element.tagName !== 'p') continue;
        const said = here.find(({ measure }) => read(element) === measure);
        if (!said) continue;
        seen += 1;
        const { parentNode: around } = element;
        expect(around && 'tagName' in around && around.tagName, `${path}: ${said.measure}`).toBe('li');
        const beside = [...elementsOf(around as Element)].filter(({ tagName }) => tagName === 'p').map(read);
        expect(
          beside.some((text) => lower(text).startsWith(said.word)),
          `${path}: ${said.measure}`,
        ).toBe(true);
      }
    }
    expect(seen).toBeGreaterThanOrEqual(hoped.length);
  });
});

/** The catalogue that the site was built from. */
async function shipped(): Promise<Catalog> {
  const { catalog } = await loadContent(readSettings(root, {}, new Date(`${today}T12:00:00Z`)));
  if (!catalog) throw new Error('The content has faults.');
  return catalog;
}
