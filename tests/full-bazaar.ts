import { codesFor } from '#model/code.ts';
import { changed, small, type Tree } from './tree.ts';

/** The event of `largeEvent`. */
export const largeEventId = 'cianjur/bazar-besar';

const kinds = [
  'Keripik Pisang',
  'Rengginang Terasi',
  'Manisan Pala',
  'Gula Semut',
  'Kopi Robusta',
  'Sambal Bawang',
  'Dodol Nanas',
];
const tastes = [
  'Gurih',
  'Manis',
  'Pedas',
  'Asin',
  'Balado',
  'Keju',
  'Rumput Laut',
  'Jahe',
  'Pandan',
  'Daun Jeruk',
  'Kencur',
];
const words = [
  'dipilih', 'setiap', 'pagi', 'dari', 'kebun', 'sekitar', 'diolah', 'dalam', 'tungku', 'kecil', 'agar', 'panasnya', 'merata',
  'kemasan', 'ditimbang', 'diberi', 'kode', 'produksi', 'rasanya', 'ringan', 'cocok', 'untuk', 'teman', 'minum', 'simpan',
]; // prettier-ignore

/** So many words, different for each `seed`. */
const saying = (seed: number, count: number) =>
  Array.from({ length: count }, (_, index) => words[(seed * 7 + index * (3 + (seed % 5))) % words.length]).join(' ');

const columns = ['stan,blok,nomor,umkm,produk'];

/**
 * The small catalogue with a bazaar of so many stands, each with a maker and three products of their own, everything with a
 * code: all that a product may say of itself in a saved copy is said, at about the length at which editors write.
 */
export function largeEvent(stands: number): Tree {
  const files: Record<string, string> = {};
  const rows = [...columns];
  const keys: string[] = ['events/cianjur/bazar-besar'];
  for (let number = 0; number < stands; number += 1) {
    const maker = `dapur-uji-${number}`;
    const block = String.fromCharCode(65 + Math.floor(number / 40));
    const stand = `${block}-${(number % 40) + 1}`;
    files[`producers/cianjur/${maker}.md`] =
      `---\nname: Dapur Uji ${tastes[number % tastes.length] ?? ''} Nomor ${number}\ndistrict: Warungkondang\ncuration: { round: cianjur/kurasi-2026, date: 2026-04-20 }\nsample: true\n---\n`;
    keys.push(`producers/cianjur/${maker}`, `events/cianjur/bazar-besar/${stand.toLowerCase()}`);
    const products = [0, 1, 2].map((nth) => {
      const seed = number * 3 + nth;
      const slug = `${maker}-${nth}`;
      files[`products/cianjur/${slug}/index.md`] = [
        '---',
        `name: ${kinds[seed % kinds.length] ?? ''} ${tastes[seed % tastes.length] ?? ''} ${number}`,
        `producer: cianjur/${maker}`,
        'category: bumbu',
        'status: curated',
        `summary: ${saying(seed, 16)}.`,
        `prices: { retail: ${12_000 + 500 * (seed % 40)}, per: stoples, asOf: 2026-10-01 }`,
        'packaging: { net: 250 g }',
        'order: { minimum: 24 }',
        'food:',
        `  ingredients: ${saying(seed + 1, 12)}`,
        '  allergens: [{ kind: kedelai, presence: contains }, { kind: kacang-tanah, presence: may-contain }]',
        '  shelfLife: 180',
        '  storage: room',
        'licences:',
        `  - { kind: halal, number: ID3211${100_000_000 + seed}0826, validity: open, confirmed: 2026-07-20, evidence: seen }`,
        'sample: true',
        'translations:',
        '  en:',
        `    name: ${tastes[seed % tastes.length] ?? ''} Snack ${number}`,
        `    summary: ${saying(seed + 2, 16)}.`,
        '---',
        '',
        `${saying(seed, 120)}.`,
        '',
      ].join('\n');
      keys.push(`products/cianjur/${slug}`);
      return `cianjur/${slug}`;
    });
    rows.push(`${stand},${block},${(number % 40) + 1},cianjur/${maker},${products.join(' ')}`);
  }
  const [header = '', ...lines] = String(small['codes/cianjur.csv']).trimEnd().split('\n');
  const taken = new Set(lines.map((line) => line.slice(0, line.indexOf(','))));
  for (const key of keys) {
    const code = [...codesFor(key)].find((possible) => !taken.has(possible)) ?? '';
    taken.add(code);
    lines.push(`${code},${key},2026-11-01`);
  }
  return changed(
    {
      'events/cianjur/bazar-besar/index.md':
        '---\nname: Bazar Besar\nstatus: planned\norganiser: Dinas Uji\nperiod: { from: 2026-12-04, to: 2026-12-06 }\nplace: { name: Lapangan Uji }\nsample: true\n---\n',
      'events/cianjur/bazar-besar/stands.csv': `${rows.join('\n')}\n`,
      'codes/cianjur.csv': `${[header, ...lines.sort()].join('\n')}\n`,
      ...files,
    },
    small,
  );
} // prettier-ignore
