import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { districtsOf } from '#project/districts.ts';

/** Everything in a synthetic catalogue follows from its size: the same number gives the same bytes. */
export interface SyntheticSize {
  readonly products: number;
}

/** A small generator of numbers below one (mulberry32), so that runs can be compared. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The 27 regencies of Jawa Barat by Kemendagri code. */
const regencies: readonly (readonly [code: string, name: string])[] = [
  ['32.01', 'Kabupaten Bogor'], ['32.02', 'Kabupaten Sukabumi'], ['32.03', 'Kabupaten Cianjur'],
  ['32.04', 'Kabupaten Bandung'], ['32.05', 'Kabupaten Garut'], ['32.06', 'Kabupaten Tasikmalaya'],
  ['32.07', 'Kabupaten Ciamis'], ['32.08', 'Kabupaten Kuningan'], ['32.09', 'Kabupaten Cirebon'],
  ['32.10', 'Kabupaten Majalengka'], ['32.11', 'Kabupaten Sumedang'], ['32.12', 'Kabupaten Indramayu'],
  ['32.13', 'Kabupaten Subang'], ['32.14', 'Kabupaten Purwakarta'], ['32.15', 'Kabupaten Karawang'],
  ['32.16', 'Kabupaten Bekasi'], ['32.17', 'Kabupaten Bandung Barat'], ['32.18', 'Kabupaten Pangandaran'],
  ['32.71', 'Kota Bogor'], ['32.72', 'Kota Sukabumi'], ['32.73', 'Kota Bandung'], ['32.74', 'Kota Cirebon'],
  ['32.75', 'Kota Bekasi'], ['32.76', 'Kota Depok'], ['32.77', 'Kota Cimahi'], ['32.78', 'Kota Tasikmalaya'],
  ['32.79', 'Kota Banjar'],
]; // prettier-ignore

const goods = [
  'Keripik Pisang', 'Keripik Singkong', 'Rengginang Terasi', 'Opak Ketan', 'Tauco Kedelai', 'Manisan Mangga', 'Manisan Pala',
  'Gula Semut', 'Kopi Robusta', 'Dodol Nanas', 'Sambal Bawang', 'Semprong Wijen', 'Egg Roll Ubi', 'Kerupuk Ikan',
  'Sirup Pala', 'Bumbu Rendang', 'Abon Ayam', 'Kue Kering Kelapa', 'Teh Rosela', 'Cokelat Batang',
]; // prettier-ignore
const tastes = ['Gurih', 'Manis', 'Pedas', 'Asin', 'Original', 'Balado', 'Keju', 'Rumput Laut', 'Jahe', 'Pandan'];
const phrases = [
  'Bahan dipilih setiap pagi dari pasar dan kebun di sekitar tempat usaha',
  'Adonan diolah dalam tungku kecil agar panasnya merata',
  'Setiap kemasan ditimbang dan diberi kode produksi',
  'Rasanya ringan dan cocok untuk teman minum teh',
  'Simpan di tempat sejuk dan tutup rapat setelah dibuka',
  'Pesanan besar dikerjakan bergiliran oleh tiga kelompok kerja',
  'Kemasan kardus disiapkan untuk pengiriman antarkota',
  'Pembeli dapat meminta contoh sebelum memesan satu karton',
  'Resepnya dicatat supaya mutu tiap adonan tetap sama',
  'Sisa produksi dijual di warung sekitar pada hari yang sama',
]; // prettier-ignore

const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const base36 = (value: number) => value.toString(36).padStart(4, '0');

/**
 * Writes a whole synthetic catalogue into an empty folder: 27 regencies, each with a chain of four clusters, two brands,
 * a round, a programme, an agreement and a partner; a producer for every five products, products of about 2 kB; one bazaar
 * of 600 stands, at which makers of all regencies show. `template` is a content folder whose site and vocabulary are used.
 */
export function writeSynthetic(folder: string, template: string, { products }: SyntheticSize): void {
  const random = seeded(products);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const write = (path: string, text: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };

  cpSync(join(template, 'vocabulary'), join(folder, 'vocabulary'), { recursive: true });
  write('vocabulary/protected-names.yaml', '[]\n');
  write('site.yaml', readFileSync(join(template, 'site.yaml'), 'utf8'));
  const categories = idsOf(readFileSync(join(template, 'vocabulary/categories.yaml'), 'utf8'), 'food');

  const shown: string[] = [];
  const perRegency = Math.ceil(products / regencies.length);
  let left = products;
  for (const [code, name] of regencies) {
    const regency = slug(name);
    const kind = name.startsWith('Kota') ? 'kota' : 'kabupaten';
    write(`regencies/${regency}.md`, regencyFile(name, kind, code));
    const clusters = ['bahan', 'produksi', 'pemasaran', 'mamin'].map((id) => `${regency}/${id}`);
    for (const [index, id] of clusters.entries())
      write(`clusters/${id}.md`, clusterFile(regency, id, clusters[index + 1]));
    write(`curations/${regency}/kurasi-2026.md`, roundFile);
    write(`partners/toko-contoh-${regency}.md`, partnerFile(name));
    write(`programs/${regency}/pendampingan.md`, programFile(regency));
    write(`agreements/${regency}/rak-bersama.md`, agreementFile(regency));

    const count = Math.min(perRegency, left);
    left -= count;
    const districts = districtsOf(code) ?? [name];
    const makers = Math.max(2, Math.ceil(count / 5));
    const members: string[][] = [[], []];
    for (let maker = 0; maker < makers; maker += 1) {
      const producerSlug = `dapur-${base36(maker)}`;
      const producer = `${regency}/${producerSlug}`;
      shown.push(producer);
      const group = maker % 10 < 2 ? (maker % 2 ? 1 : 0) : undefined;
      if (group !== undefined) members[group]?.push(producer);
      write(
        `producers/${producer}.md`,
        producerFile(maker, regency, pick(districts), clusters[maker % 4] ?? '', pick(phrases)),
      );
      for (let item = maker * 5; item < Math.min(count, maker * 5 + 5); item += 1) {
        const good = `${pick(goods)} ${pick(tastes)}`;
        const text = productFile({
          name: `${good} ${base36(item).toUpperCase()}`,
          producer,
          category: pick(categories),
          cluster: clusters[3] ?? '',
          brand: group === undefined ? undefined : `${regency}/merek-${group}`,
          net: pick([100, 150, 200, 250, 500]),
          retail: whole(8, 60) * 500,
          pirt: `2${String(whole(1, 15)).padStart(2, '0')}${code.replace('.', '')}${String((item % 5) + 1).padStart(2, '0')}${String((maker % 9998) + 1).padStart(4, '0')}-29`,
          halal: `ID3211${String(Number(code.slice(3)) * 1_000_000 + item).padStart(9, '0')}0826`,
          story: Array.from({ length: 9 }, () => pick(phrases)),
        });
        write(`products/${producer}-${slug(good)}-${base36(item)}/index.md`, text);
      }
    }
    for (const [group, own] of members.entries()) {
      if (own.length > 0) write(`brands/${regency}/merek-${group}.md`, brandFile(group, clusters[3] ?? '', own));
    }
  }
  const [home = ''] = shown;
  const bazaar = `events/${home.slice(0, home.indexOf('/'))}/bazar-uji-beban`;
  write(`${bazaar}/index.md`, bazaarFile);
  write(`${bazaar}/stands.csv`, standsTable(shown));
}

/** Ids of the terms of one group, read off the template without a parser. */
function idsOf(vocabulary: string, group: string): string[] {
  return vocabulary
    .split(/^- /m)
    .filter((term) => new RegExp(`group: ${group}\\b`).test(term))
    .flatMap((term) => /\bid: ([a-z0-9-]+)/.exec(term)?.[1] ?? []);
}

const regencyFile = (name: string, kind: string, code: string) => `---
name: ${name}
kind: ${kind}
code: "${code}"
province: Jawa Barat
office: Dinas Koperasi dan UKM ${name}
summary: Produk pilihan dari ${name} untuk uji beban katalog.
figures:
  - measure: { id: Usaha tercatat, en: Businesses recorded }
    value: 12000
    unit: { id: UMKM, en: businesses }
    bound: about
    status: reported
    asOf: unknown
    statedBy: Dinas Koperasi dan UKM
    source: { publisher: Contoh, date: 2025-03 }
translations:
  en:
    summary: Selected products of ${name} for a load test of the catalogue.
---
`;

const clusterKinds: Readonly<Record<string, string>> = {
  bahan: 'materials',
  produksi: 'production',
  pemasaran: 'marketing',
};
const clusterFile = (regency: string, id: string, next: string | undefined) => `---
name: Klaster ${id.slice(id.indexOf('/') + 1)}
regency: ${regency}
kind: ${clusterKinds[id.slice(id.indexOf('/') + 1)] ?? 'food'}
${next === undefined ? '' : `supplies: [${next}]\n`}summary: Kelompok produsen yang bekerja bersama untuk uji beban.
sample: true
---
`;

const brandFile = (group: number, cluster: string, members: readonly string[]) => `---
name: Merek Contoh ${group + 1}
keeper: { name: Pengelola Merek Contoh, kind: chamber }
cluster: ${cluster}
members:
${members.map((member) => `  - ${member}`).join('\n')}
promise: Satu merek, satu mutu, dari banyak dapur.
status: active
sample: true
---
`;

const roundFile = `---
name: Kurasi Contoh 2026
subject: producers
status: held
decidedBy: Pengelola Merek Contoh
period: { from: 2026-05 }
criteria:
  version: "2026"
  items:
    - id: rasa
      text: { id: Rasanya enak., en: It tastes good. }
sample: true
---
`;

const partnerFile = (name: string) => `---
name: Toko Contoh ${name}
kind: retailer
sample: true
---
`;

const programFile = (regency: string) => `---
name: Pendampingan Contoh
kind: mentoring
organiser: Pengelola Merek Contoh
status: running
partners: [toko-contoh-${regency}]
curations: [${regency}/kurasi-2026]
sample: true
---
`;

const bazaarFile = `---
name: Bazar Uji Beban
status: planned
organiser: Panitia Uji
period: { from: 2026-12-18, to: 2026-12-20 }
place: { name: Lapangan Uji }
summary: Bazar rekaan dengan enam ratus stan untuk uji beban katalog.
sample: true
---
`;

/** Stands in blocks of fifty, their makers taken evenly from all. */
function standsTable(makers: readonly string[]): string {
  const stands = Array.from({ length: 600 }, (_, index) => {
    const maker = makers[Math.floor((index * makers.length) / 600)] ?? '';
    const block = String.fromCharCode(65 + Math.floor(index / 50));
    return `${block}-${(index % 50) + 1},Blok ${block},${(index % 50) + 1},${maker}\n`;
  });
  return `stand,block,number,producer\n${stands.join('')}`;
}

const agreementFile = (regency: string) => `---
name: Rak Bersama Contoh
kind: cooperation
office: Pengelola Merek Contoh
status: signed
signed: 2026-06-01
about: { id: Satu rak bersama., en: One shared shelf. }
partners: [toko-contoh-${regency}]
sample: true
---
`;

const producerFile = (maker: number, regency: string, district: string, cluster: string, phrase: string) => `---
name: Dapur ${base36(maker).toUpperCase()}
district: ${district}
scale: micro
role: ${maker % 10 === 0 ? 'supplier' : 'maker'}
clusters: [${cluster}]
curation: { round: ${regency}/kurasi-2026, date: 2026-05 }
summary: Usaha rekaan untuk mengukur kecepatan katalog.
sample: true
---
${phrase}.
`;

interface ProductData {
  readonly name: string;
  readonly producer: string;
  readonly category: string;
  readonly cluster: string;
  readonly brand: string | undefined;
  readonly net: number;
  readonly retail: number;
  readonly pirt: string;
  readonly halal: string;
  readonly story: readonly string[];
}

function productFile(data: ProductData): string {
  const { name, producer, category, cluster, brand, net, retail, pirt, halal, story } = data;
  const tier = (share: number) => Math.round((retail * share) / 100) * 100;
  return `---
name: ${name}
producer: ${producer}
category: ${category}
status: curated
cluster: ${cluster}
${brand === undefined ? '' : `brand: ${brand}\n`}summary: ${name}, dikemas ${net} gram, siap dikirim dalam karton.
prices:
  retail: ${retail}
  per: bungkus
  tiers:
    - { from: 24, price: ${tier(0.9)} }
    - { from: 120, price: ${tier(0.85)} }
    - { from: 480, price: ${tier(0.8)} }
  tax: not-taxable-firm
  asOf: 2026-10-01
packaging:
  net: ${net} g
  unit: bungkus
  carton: { units: 24, size: 400 x 300 x 250, weight: ${net * 24 + 600} }
order: { minimum: 24, multiple: 24, leadTime: 7, capacity: 2400 }
trade:
  payment: [cash, transfer, consignment]
  returns: Kemasan rusak diganti dalam tujuh hari setelah diterima.
  deliveryTo: [Jawa Barat, Banten, DKI Jakarta]
  privateLabel: false
  hampers: true
food:
  ingredients: Bahan utama pilihan, minyak nabati, garam, gula, bumbu
  allergens:
    - { kind: gluten, presence: may-contain }
  shelfLife: 180
  storage: room
licences:
  - { kind: pirt, number: ${pirt}, validity: dated, until: 2029-08-31, confirmed: 2026-06-01, evidence: seen }
  - { kind: halal, number: ${halal}, validity: open, confirmed: 2026-06-01, evidence: seen }
materials: [pisang kepok, minyak kelapa]
segments: [koperasi-karyawan, parsel]
sample: true
translations:
  en:
    summary: ${name}, packed in ${net} grams, ready to ship by the carton.
---
${story.slice(0, 5).join('. ')}.

${story.slice(5).join('. ')}.
`;
}
