import sharp from 'sharp';
import type { Earlier } from '#catalog/content.ts';
import { toSlug } from '#model/key.ts';
import { pngClaiming } from './png.ts';
import { small } from './tree.ts';

/** One damaged file and what must be said of it, as `rule path:line:column`. */
export interface Seed {
  readonly what: string;
  readonly path: string;
  readonly content: string | Uint8Array | null;
  readonly faults: readonly string[];
}

const address = 'https://etalase.example/pasar';
const ledger = [
  { code: 'YVR6MJ', key: 'products/cianjur/sari-rasa-tauco-besar', issued: '2026-02-01' },
  { code: 'W032J9', key: 'producers/cianjur/sari-rasa', issued: '2026-08-01' },
];
/** Before the seeded content was typed: the ledger lacks a code, a move is gone, and another address was printed once. */
export const given: readonly Earlier[] = [address, 'https://lama.example/'].map((printAddress) => ({
  printAddress,
  codes: ledger.map((facts) => ({ file: 'codes/cianjur.csv', facts })),
  moves: [{ from: 'producers/cianjur/sari-rasa', to: 'producers/cianjur/tani-mulya' }],
}));

/** The path as reports show it: digits of people are masked. */
const shown = (path: string) => path.replace(/\d{16}/g, (digits) => '•'.repeat(digits.length));

/**
 * A file whose text holds marks: `«rule»` stands directly before the place at which that rule must point, and is no
 * part of the text. A mark at the very beginning means the file as a whole.
 */
function marked(what: string, path: string, text: string): Seed {
  const faults: string[] = [];
  let content = '';
  for (const [index, piece] of text.split(/«([a-z-]+)»/).entries()) {
    if (index % 2 === 0) content += piece;
    else {
      const lines = content.split('\n');
      faults.push(`${piece} ${shown(path)}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`);
    }
  }
  if (faults.length === 0) throw new Error(`Nothing is marked in “${what}”.`);
  return { what, path, content, faults };
}

/**
 * A file to which marks cannot be added: bytes that are no text, a companion of another seed, or none at all. A rule
 * may be followed by its place, as in `file-encoding:2:10`.
 */
function whole(what: string, path: string, content: string | Uint8Array | null, ...rules: string[]): Seed {
  const faults = rules.map((rule) => {
    const [code, line = '1', column = '1'] = rule.split(':');
    return `${code} ${shown(path)}:${line}:${column}`;
  });
  return { what, path, content, faults };
}

/** A producer of Cianjur with something wrong in it. */
function producer(what: string, lines: string, story = ''): Seed {
  const head = `---\nname: Uji ${toSlug(what).replaceAll('-', ' ')}\ndistrict: Pacet\nsample: true\n`;
  return marked(what, `producers/cianjur/${toSlug(what)}.md`, `${head}${lines}\n---\n${story}`);
}

/** A product of Sari Rasa with something wrong in it. */
function product(what: string, lines: string, story = ''): Seed {
  const name = `Uji ${toSlug(what).replaceAll('-', ' ')}`;
  const head = `---\nname: ${name}\nproducer: cianjur/sari-rasa\ncategory: bumbu\nstatus: draft\nsample: true\n`;
  return marked(what, productPath(what), `${head}${lines}\n---\n${story}`);
}
const productPath = (what: string) => `products/cianjur/sari-rasa-${toSlug(what)}/index.md`;

/** A product with one photo file beside it; only the file is wrong. */
function photo(what: string, content: Uint8Array, ...rules: string[]): Seed[] {
  const path = productPath(what);
  const lines = `photos:\n  - file: depan.jpg\n    alt: Stoples di atas meja\n    credit: Koperasi Uji\n`;
  const name = `Uji ${toSlug(what).replaceAll('-', ' ')}`;
  const head = `---\nname: ${name}\nproducer: cianjur/sari-rasa\ncategory: bumbu\nstatus: draft\nsample: true\n`;
  return [
    { what: `the entry of ${what}`, path, content: `${head}${lines}---\n`, faults: [] },
    whole(what, path.replace('index.md', 'depan.jpg'), content, ...rules),
  ];
}

const licence = (kind: string, number: string, more: string) =>
  `licences:\n  - kind: ${kind}\n    number: ${number}\n    ${more.split('\n').join('\n    ')}\n    evidence: seen`;
const figure = (n: number, more: string) =>
  `  - measure: Angka ${n}\n    value: ${n}\n    bound: exact\n    asOf: 2026\n    statedBy: Kantor Uji\n    source: { publisher: Kantor Uji, date: 2026 }\n    ${more.split('\n').join('\n    ')}`;

const utf16 = (text: string, littleEndian: boolean) => {
  const buffer = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(littleEndian ? buffer : buffer.swap16());
};
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const ascii = (text: string) => new TextEncoder().encode(text);

const jpeg = small['products/cianjur/sari-rasa-tauco/depan.jpg'] as Uint8Array;

/** Personal numbers of nobody: no regency has the code 32.69. */
export const personalNumbers = [
  '3269994101709999', '3269994202719862', '3269994303729725', '3269994404739588',
  '3269994505749451', '3269994606759314', '3269994707769177', '3269994808779040',
  '3269994909788903', '3269995010798766', '3269995111808629', '3269995212818492',
  '3269995301828355', '3269995402838218', '3269995503848081', '3269995604857944',
]; // prettier-ignore
const person = (index: number) => personalNumbers[index] ?? '';
const groupsOf = (digits: string, separator: string) => digits.replace(/(\d{4})(?=\d)/g, `$1${separator}`);

/** The description of a symbol that front matter sets if anything ever runs it. */
export const executed = 'etalase test: front matter was run';

/** Nine aliases of nine aliases of …: 60 bytes a line, a gigabyte when written out. */
function aliasBomb(): string {
  const names = [...'abcdefgh'];
  const lines = names.map((name, index) => {
    const before = names[index - 1];
    const items = before ? Array.from({ length: 9 }, () => `«yaml-feature»*${before}`) : ['x'];
    return `  ${name}: «yaml-feature»&${name} [${items.join(', ')}]`;
  });
  return `bomb:\n${lines.join('\n')}`;
}

const keys = [
  producer('misspelt key', '«key-unknown»rolle: maker'),
  producer('key like none', '«key-unknown»warna: merah'),
  producer('misspelt key inside', 'curation:\n  round: Kurasi\n  date: 2026\n  «key-unknown»rounds: Dua'),
  producer('prototype key', '«key-unknown»__proto__: { polluted: "ya" }'),
  producer('constructor key', '«key-unknown»constructor: ya'),
  marked(
    'missing key',
    'producers/cianjur/tanpa-kecamatan.md',
    '---\n«key-missing»name: Uji tanpa kecamatan\nsample: true\n---\n',
  ),
  producer('missing key inside', '«key-missing»consent:\n  scope: [email]\n  basis: form'),
  producer('key without value', '«value-empty»summary:'),
  producer('empty quotes', 'summary: «value-empty»""'),
  producer('list for a choice', '«value-type»role: [maker]'),
  producer('text for a list', 'clusters: «value-type»cianjur/tauco'),
  producer('text for a map', 'contact: «value-type»"+6281200000001"'),
  producer('map for a text', '«value-type»summary: { id: Teks }'),
  product('list too long', `«list-length»months: [${Array.from({ length: 13 }, () => 1).join(', ')}]`),
  product('list too short', '«list-length»months: []'),
  product('month twice', 'months: [1, 2, «list-repeated»1]'),
  producer('text too long', `summary: «text-length»${'panjang '.repeat(25).trim()}`),
  producer('text too short', 'summary: «text-length»pendek'),
  producer('several lines', 'summary: «value-format»|\n  baris pertama\n  baris kedua'),
];

const choices = [
  producer('unknown choice', 'role: «value-not-listed»makr'),
  producer('choice in other case', 'scale: «value-not-listed»Micro'),
  producer(
    'choice in a list',
    'consent:\n  date: 2026-03-05\n  scope: [email, «value-not-listed»telegram]\n  basis: form',
  ),
  marked(
    'unknown status',
    productPath('unknown status'),
    '---\nname: Uji status\nproducer: cianjur/sari-rasa\ncategory: bumbu\nstatus: «value-not-listed»terbit\nsample: true\n---\n',
  ),
  marked(
    'missing status',
    productPath('missing status'),
    '---\n«key-missing»name: Uji tanpa status\nsample: true\n---\n',
  ),
  product('ya for true', 'trade:\n  hampers: «boolean-format»ya'),
  product('yes for true', 'trade:\n  hampers: «boolean-format»yes'),
  product('no for false', 'trade:\n  hampers: «boolean-format»no'),
  product('True for true', 'trade:\n  hampers: «boolean-format»True'),
];

const numbers = (
  ['15.000', '15,000', 'Rp 15.000', '1e3', '012', '0', '-5', '1.5', 'seribu', '0x1F', '1_000', '2000000000'] as const
).map((typed, index) =>
  product(`price ${index} ${typed}`, `prices:\n  per: stoples\n  asOf: 2026-10-01\n  retail: «number-format»${typed}`),
);

const dates = [
  '05/03/2026',
  '5 Maret 2026',
  '2026/03/05',
  '2026-02-30',
  '2026-3-5',
  '26-03-05',
  'kemarin',
  '2026-03',
].map((typed) => product(`day ${typed}`, `prices:\n  onRequest: true\n  asOf: «date-format»${typed}`));

const shapes = [
  producer('month thirteen', 'since: «date-format»2026-13'),
  ...['250gr', '0 g', '1.5 kg', '250', '250 ons', 'satu kilo'].map((typed) =>
    product(`net ${typed}`, `packaging:\n  net: «value-format»${typed}`),
  ),
  product('carton size', 'packaging:\n  carton:\n    units: 4\n    size: «value-format»40x30x25 cm'),
  ...['081200000002', '62812-0000-0002', '"+62 812 0000 0002"', '"+1 555 0100"', 'tanya'].map((typed) =>
    producer(
      `telephone ${typed}`,
      `contact:\n  whatsapp: «value-format»${typed}\nconsent:\n  date: 2026-03-05\n  scope: [whatsapp]\n  basis: form`,
    ),
  ),
  ...[
    'http://toko.example/',
    '//toko.example',
    'toko.example/x',
    'https://a@toko.example/',
    'https://toko.example:8080/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://xn--tko-1la.example/',
    'ftp://toko.example/',
  ].map((typed) =>
    producer(
      `address ${typed}`,
      `contact:\n  web: «value-format»${typed}\nconsent:\n  date: 2026-03-05\n  scope: [web]\n  basis: form`,
    ),
  ),
  producer(
    'address that runs code',
    'contact:\n  web: «text-script»«value-format»javascript:alert(1)\nconsent:\n  date: 2026-03-05\n  scope: [web]\n  basis: form',
  ),
  producer(
    'address with a foreign letter',
    'contact:\n  web: «value-format»https://t«text-lookalike»оko.example/\nconsent:\n  date: 2026-03-05\n  scope: [web]\n  basis: form',
  ),
  ...['Halo@Toko.example', 'mailto:halo@toko.example', 'halo@toko', 'halo toko'].map((typed, index) =>
    producer(
      `mailbox ${index} ${typed}`,
      `contact:\n  email: «value-format»${typed}\nconsent:\n  date: 2026-03-05\n  scope: [email]\n  basis: form`,
    ),
  ),
  producer('nib too short', 'nib: «value-format»"999999999999"'),
  product('gtin too short', 'gtin: «value-format»"8999999"'),
  product('family with capitals', 'family: «value-format»Tauco Hitam'),
  product(
    'photo with spaces',
    'photos:\n  - file: «value-format»Foto 1.JPG\n    alt: Stoples di atas meja\n    credit: Kantor Uji',
  ),
  marked(
    'region code without dot',
    'regencies/tanpa-titik.md',
    '---\nname: Kabupaten Tanpa Titik\nkind: kabupaten\ncode: «value-format»3204\nprovince: Jawa Barat\noffice: Kantor\n---\n',
  ),
];

const silentDamage = [
  producer(
    'octal in a text',
    'consent:\n  date: 2026-03-05\n  scope: [email]\n  basis: form\ncuration:\n  round: «unquoted-text»012\n  date: 2026',
  ),
  producer('power in a text', 'curation:\n  round: «unquoted-text»1e3\n  date: 2026'),
  producer('yes in a text', 'curation:\n  round: «unquoted-text»yes\n  date: 2026'),
  producer('null in a text', 'curation:\n  round: «unquoted-text»null\n  date: 2026'),
  producer('fraction in a text', 'curation:\n  round: «unquoted-text»1.10\n  date: 2026'),
  producer('clock in a text', 'curation:\n  round: «unquoted-text»12:30\n  date: 2026'),
  producer('digits without quotes', 'nib: «unquoted-text»0999999999990'),
  marked(
    'a name that is no',
    'producers/cianjur/bernama-no.md',
    '---\nname: «unquoted-text»No\ndistrict: Pacet\nsample: true\n---\n',
  ),
];

const references = [
  product('unknown cluster', 'cluster: «reference-missing»cianjur/tuco'),
  product('unknown word of a list', 'segments: [ritel, «reference-missing»ritl]'),
  product('reference with folder', 'cluster: «reference-format»clusters/cianjur/tauco.md'),
  product('reference with capitals', 'cluster: «reference-format»Cianjur/Tauco'),
  product('reference without regency', 'cluster: «reference-format»tauco'),
  marked(
    'unknown producer',
    'products/cianjur/entah-tauco/index.md',
    '---\nname: Uji entah\nproducer: «reference-missing»cianjur/entah\ncategory: «reference-missing»bumbo\nstatus: draft\nsample: true\n---\n',
  ),
  marked(
    'producer of another regency',
    'products/cianjur/dapur-wati-lain/index.md',
    '---\nname: Uji daerah lain\nproducer: «regency-fits»kota-madiun/dapur-wati\ncategory: bumbu\nstatus: draft\nsample: true\n---\n',
  ),
  marked(
    'folder of no regency',
    'producers/cianjr/uji.md',
    '«regency-fits»---\nname: Uji folder\ndistrict: Pacet\nsample: true\n---\n',
  ),
  marked(
    'slug without producer',
    'products/cianjur/keripik/index.md',
    '---\nname: Uji keripik\nproducer: «product-slug»cianjur/sari-rasa\ncategory: bumbu\nstatus: draft\nsample: true\n---\n',
  ),
  marked(
    'real entry with samples',
    'producers/cianjur/nyata.md',
    '---\nname: Uji nyata\ndistrict: Pacet\nclusters: [«sample-mix»cianjur/tauco]\n---\nBaca [ini](«sample-mix»products/cianjur/sari-rasa-tauco).\n',
  ),
  product('brand without line', 'brand: «brand-line»cianjur/tauco-bersama'),
  product('line without brand', 'line: «brand-line»tauco-hitam'),
  product('unknown line', 'brand: cianjur/tauco-bersama\nline: «brand-line»tauco-hitm'),
  product(
    'line with another net content',
    'brand: cianjur/tauco-bersama\nline: tauco-hitam\npackaging:\n  net: «brand-line»200 g',
  ),
  marked(
    'no member of the brand',
    'products/cianjur/uji-anggota-tauco/index.md',
    '---\nname: Uji anggota\nproducer: cianjur/uji-anggota\ncategory: bumbu\nstatus: draft\nbrand: «brand-member»cianjur/tauco-bersama\nline: tauco-hitam\nsample: true\n---\n',
  ),
  whole(
    'a producer who is no member',
    'producers/cianjur/uji-anggota.md',
    '---\nname: Uji bukan anggota\ndistrict: Pacet\nsample: true\n---\n',
  ),
  marked(
    'curated without curation',
    'products/cianjur/uji-anggota-tanpa-kurasi/index.md',
    '---\nname: Uji tanpa kurasi\nproducer: cianjur/uji-anggota\ncategory: bumbu\nstatus: «curation-missing»curated\nsample: true\n---\n',
  ),
  marked(
    'cluster of another regency',
    'clusters/cianjur/salah-daerah.md',
    '---\nname: Klaster salah daerah\nregency: «regency-fits»kota-madiun\nkind: food\nsample: true\n---\n',
  ),
];

const withdrawals = [
  product(
    'a withdrawal of what is a draft',
    '«withdrawal-record»withdrawal: { date: 2026-10-01, reason: Tidak diproduksi lagi. }',
  ),
];

const judgements = [
  marked(
    'unknown district',
    'producers/cianjur/kecamatan-salah.md',
    '---\nname: Uji kecamatan salah\ndistrict: «district-unknown»Kec. Warung Kondang\nsample: true\n---\n',
  ),
  marked(
    'near-same name',
    'producers/cianjur/ud-sari-rasa.md',
    '---\nname: «duplicate-name»UD. Sari-Rasa\ndistrict: Pacet\nsample: true\n---\n',
  ),
  producer(
    'telephone of Sari Rasa',
    'contact:\n  phone: «duplicate-phone»"+6281200000001"\nconsent:\n  date: 2026-03-05\n  scope: [phone]\n  basis: form',
  ),
  producer('contact without consent', 'contact:\n  «contact-consent»email: a@b.example'),
  producer(
    'contact beyond consent',
    'contact:\n  email: a@b.example\n  «contact-consent»web: https://b.example/\nconsent:\n  date: 2026-03-05\n  scope: [email]\n  basis: form',
  ),
  marked(
    'food facts on crafts',
    'products/cianjur/sari-rasa-kriya/index.md',
    '---\nname: Uji kriya\nproducer: cianjur/sari-rasa\ncategory: kriya\nstatus: draft\nsample: true\n«category-fits»food:\n  storage: room\n---\n',
  ),
  product(
    'health claim',
    'summary: Sambal yang «health-claim»menyembuhkan batuk.',
    'Sambal ini «health-claim»menurunkan kolesterol.\n',
  ),
  product('claim without licence', 'summary: Sudah «licence-claim»bersertifikat halal.'),
  marked(
    'protected name elsewhere',
    'products/kota-madiun/dapur-wati-beras/index.md',
    '---\nname: «protected-name»Beras pandanwangi\nproducer: kota-madiun/dapur-wati\ncategory: bumbu\nstatus: draft\nsample: true\n---\n',
  ),
  marked(
    'protected name without licence',
    'products/cianjur/sari-rasa-beras/index.md',
    '---\nname: «protected-name»Beras Pandanwangi\nproducer: cianjur/sari-rasa\ncategory: bumbu\nstatus: draft\nsample: true\n---\n',
  ),
  product('gtin with a wrong digit', 'gtin: «gtin-check»"8999999999987"'),
  product('gtin of a shop', 'gtin: «gtin-check»"2099999999998"'),
  product('yet another gtin', 'gtin: «gtin-check»"8999999999995"'),
  product(
    'photo without description',
    'photos:\n  - file: «photo-missing»tiada.jpg\n    alt: «photo-alt»Foto produk 1\n    credit: Kantor Uji',
  ),
];

const prices = [
  product('no price', '«price-ladder»prices:\n  tax: included'),
  product(
    'price on request and given',
    'prices:\n  onRequest: «price-ladder»true\n  retail: 1000\n  per: stoples\n  asOf: 2026-10-01',
  ),
  product('price without day and unit', '«price-ladder»«price-ladder»prices:\n  retail: 1000'),
  product(
    'ladder out of order',
    'prices:\n  per: stoples\n  asOf: 2026-10-01\n  tiers:\n    - from: 12\n      price: 900\n    - from: «price-ladder»12\n      price: «price-ladder»950',
  ),
  product(
    'ladder above retail',
    'prices:\n  retail: 800\n  per: stoples\n  asOf: 2026-10-01\n  tiers:\n    - from: 12\n      price: «price-ladder»900',
  ),
  product('odd minimum', 'order:\n  minimum: «price-ladder»10\n  multiple: 4'),
  product('credit without days', 'trade:\n  «price-ladder»payment: [tempo]'),
  product('days without credit', 'trade:\n  payment: [cash]\n  tempoDays: «price-ladder»14'),
  marked(
    'old price',
    'products/cianjur/sari-rasa-harga-lama/index.md',
    '---\nname: Uji harga lama\nproducer: cianjur/sari-rasa\ncategory: bumbu\nstatus: curated\nprices:\n  retail: 1000\n  per: stoples\n  asOf: «price-old»2026-05-01\nsample: true\n---\n',
  ),
  marked(
    'price of tomorrow',
    'products/cianjur/sari-rasa-harga-esok/index.md',
    '---\nname: Uji harga esok\nproducer: cianjur/sari-rasa\ncategory: bumbu\nstatus: curated\nprices:\n  retail: 1000\n  per: stoples\n  asOf: «price-old»2026-11-22\nsample: true\n---\n',
  ),
];

const licences = [
  product(
    'pirt of no packaging',
    licence('pirt', '«licence-number»9063203999999-29', 'validity: unknown\nconfirmed: 2026-03-05'),
  ),
  product(
    'pirt without hyphen',
    licence('pirt', '«licence-number»206320399999929', 'validity: unknown\nconfirmed: 2026-03-05'),
  ),
  product(
    'halal of month thirteen',
    licence('halal', '«licence-number»ID32119999999991326', 'validity: open\nconfirmed: 2026-03-05'),
  ),
  product(
    'bpom of thirteen digits',
    licence('bpom', '«licence-number»MD 2459876543210', 'validity: open\nconfirmed: 2026-03-05'),
  ),
  product('sni without year', licence('sni', '«licence-number»SNI 8370', 'validity: open\nconfirmed: 2026-03-05')),
  product(
    'pirt of another region',
    licence('pirt', '«licence-region»2063577999999-29', 'validity: unknown\nconfirmed: 2026-03-05'),
  ),
  marked(
    'pirt of another producer',
    'products/cianjur/tani-mulya-tauco/index.md',
    `---\nname: Uji nomor orang\nproducer: cianjur/tani-mulya\ncategory: bumbu\nstatus: draft\nsample: true\n${licence('pirt', '«licence-shared»2063203999999-29', 'validity: unknown\nconfirmed: 2026-03-05')}\n---\n`,
  ),
  product(
    'frozen food with pirt',
    `food:\n  storage: frozen\n${licence('«licence-storage»pirt', '2063203999999-29', 'validity: unknown\nconfirmed: 2026-03-05')}`,
  ),
  product(
    'short life with pirt',
    `food:\n  shelfLife: 3\n${licence('«licence-short-life»pirt', '2063203999999-29', 'validity: unknown\nconfirmed: 2026-03-05')}`,
  ),
  product(
    'dated without a last day',
    licence('halal', 'ID32119999999990826', 'validity: «licence-validity»dated\nconfirmed: 2026-03-05'),
  ),
  product(
    'last day without dated',
    licence(
      'halal',
      'ID32119999999990826',
      'validity: open\nuntil: «licence-validity»2029-01-01\nconfirmed: 2026-03-05',
    ),
  ),
  product(
    'last day of another year',
    licence('pirt', '2063203999999-29', 'validity: dated\nuntil: «licence-validity»2028-01-01\nconfirmed: 2026-03-05'),
  ),
  product(
    'confirmed after its end',
    licence(
      'halal',
      'ID32119999999990826',
      'validity: dated\nuntil: «licence-old»2026-03-04\nconfirmed: «licence-validity»2026-03-05',
    ),
  ),
  product(
    'licence near its end',
    licence('halal', 'ID32119999999990826', 'validity: dated\nuntil: «licence-old»2026-12-31\nconfirmed: 2026-03-05'),
  ),
  product(
    'licence not looked at',
    licence('halal', 'ID32119999999990826', 'validity: open\nconfirmed: «licence-old»2025-03-05'),
  ),
];

const figures = [
  marked(
    'funnel of plans',
    'clusters/cianjur/corong.md',
    `---\nname: Klaster corong\nregency: cianjur\nkind: food\nsample: true\nfigures:\n${figure(9, 'unit: usaha\nstatus: reported\nfunnel: { id: a, step: 1 }')}\n${figure(8, 'unit: usaha\nstatus: «figure-funnel»planned\nfunnel: { id: a, step: 2 }')}\n${figure(7, '«figure-funnel»unit: { id: orang }\nstatus: reported\nfunnel: { id: a, step: «figure-funnel»2 }')}\n${figure(6, 'unit: usaha\nstatus: reported\n«figure-funnel»funnel: { id: b, step: 1 }')}\n---\n`,
  ),
];

const rounds = [
  marked(
    'round that chose too much, twice and too early',
    'curations/cianjur/uji-putaran.md',
    `---\nname: Uji putaran\nsubject: both\nstatus: held\ndecidedBy: Kantor Uji\nperiod: { from: 2026-05, to: 2026-06 }\ncriteria:\n  inForceFrom: «criteria-date»2026-07\n  items: [{ id: rasa, text: Rasanya enak. }]\nselections:\n  - id: satu\n    name: Pilihan satu\n    cluster: «regency-fits»kota-madiun/pecel\n    quota: «selection-quota»3\n    producers: [cianjur/uji-terpilih, «selection-repeated»cianjur/uji-terpilih, «selection-record»cianjur/uji-anggota, cianjur/uji-lain]\nsample: true\nfigures:\n${figure(2, 'unit: usaha\nstatus: reported\n«figure-funnel»funnel: { id: putaran, step: 1 }')}\n---\n`,
  ),
  marked(
    'record of before its round',
    'producers/cianjur/uji-terpilih.md',
    '---\nname: Uji terpilih\ndistrict: Pacet\ncuration: { round: cianjur/uji-putaran, date: «round-date»2025 }\nsample: true\n---\n',
  ),
  marked(
    'record of another round',
    'producers/cianjur/uji-lain.md',
    '---\nname: Uji lain\ndistrict: Pacet\ncuration: { round: «selection-record»Pameran provinsi, date: 2026-05 }\nsample: true\n---\n',
  ),
  marked(
    'round named in words',
    'producers/cianjur/uji-berkata.md',
    '---\nname: Uji berkata\ndistrict: Pacet\ncuration: { round: «round-name»uji-Putaran, date: 2026-05 }\nsample: true\n---\n',
  ),
  marked(
    'plan that chose already',
    'curations/cianjur/uji-rencana.md',
    `---\nname: Rencana saja\nsubject: producers\nstatus: planned\ndecidedBy: Kantor Uji\nselections:\n  - id: satu\n    name: Pilihan satu\n    quota: 3\n    «round-unheld»producers: [cianjur/uji-terencana]\nsample: true\n---\n`,
  ),
  marked(
    'record of a plan',
    'producers/cianjur/uji-terencana.md',
    '---\nname: Uji terencana\ndistrict: Pacet\ncuration: { round: «round-unheld»cianjur/uji-rencana, date: 2026-05 }\nsample: true\n---\n',
  ),
  marked(
    'programme that ends before it begins',
    'programs/cianjur/uji-program.md',
    '---\nname: Uji program\nkind: training\norganiser: Kantor Uji\nstatus: planned\nperiod: { from: 2026-05, to: «period-order»2026-04 }\nlegalBasis:\n  - kind: regent\n    number: 1\n    year: «legal-basis-date»2027\n    about: Kemitraan\n    source: { publisher: Kantor Uji, date: 2026-05 }\nsample: true\n---\n',
  ),
];

const agreements = [
  marked(
    'agreement with nobody',
    'agreements/cianjur/sendirian.md',
    '---\n«agreement-parties»name: Uji sendirian\nkind: purchase\noffice: Kantor Uji\nstatus: signed\nsigned: 2026\nabout: Membeli tauco.\nsample: true\n---\n',
  ),
  marked(
    'plan of last year',
    'agreements/cianjur/rencana-lama.md',
    '---\nname: Uji rencana lama\nkind: meeting\noffice: Kantor Uji\nstatus: «agreement-status»planned\nsigned: 2025\nabout: Bertemu pembeli.\npartners: [toko-uji, calon-uji, «list-repeated»toko-uji]\nsample: true\n---\n',
  ),
  marked(
    'goal that has signed',
    'partners/calon-uji.md',
    '---\nname: Calon Uji\nkind: mall\nstatus: «partner-intended»target\nsample: true\n---\n',
  ),
  whole(
    'the agreement of that goal',
    'agreements/cianjur/calon-uji.md',
    '---\nname: Uji calon\nkind: purchase\noffice: Kantor Uji\nstatus: signed\nsigned: 2026\nabout: Membeli tauco.\npartners: [calon-uji]\nsample: true\n---\n',
  ),
];

const yaml = [
  producer('tab', 'contact:\n«yaml-tab»\temail: a@b.example'),
  producer('key twice', 'role: maker\n«yaml-duplicate-key»role: supplier'),
  producer('anchor and alias', 'summary: «yaml-feature»&a Teks yang panjang\nrole: «yaml-feature»*a'),
  producer('tag', 'role: «yaml-feature»!!str maker'),
  producer('tag that would run code', 'role: «yaml-feature»!!js/function "x"'),
  producer('merge key', 'curation:\n  «yaml-feature»<<: { round: Dua, date: 2026 }'),
  producer('alias bomb', aliasBomb()),
  marked(
    'second document',
    'vocabulary/patterns.yaml',
    '- id: kawung\n  name: Kawung\n«yaml-feature»---\n- id: parang\n  name: Parang\n',
  ),
  marked(
    'nesting without end',
    'producers/cianjur/dalam.md',
    `---\nname: ${'['.repeat(12)}«yaml-depth»${'['.repeat(20_000)}x${']'.repeat(20_012)}\n---\n`,
  ),
  producer('personal number in a comment', '# pemilik, NIK «personal-number»3269994101909999'),
  producer('personal number in a broken file', 'summary: «yaml-syntax»@halo\nrole: «personal-number»3269994101909999'),
  producer('hash that cuts a text', 'summary: «unquoted-text»Tauco Hitam #1 Sari Rasa'),
  producer('exclamation before a text', 'summary: «yaml-feature»! abc def ghi jkl'),
  producer('inherited key', '«key-unknown»__proto__: { alih: ubah }'),
  producer('text that begins with @', 'summary: «yaml-syntax»@anyaastore di Cianjur'),
  producer('colon in a text', 'summary: «yaml-syntax»Tauco: manis dan hitam'),
  producer('line without colon', '«yaml-syntax»maker\nrole: maker'),
];

const frames = [
  marked(
    'front matter in JavaScript',
    'producers/cianjur/js.md',
    `---«front-matter-language»js\n{ name: (globalThis[Symbol.for('${executed}')] = 'js') }\n---\n`,
  ),
  marked(
    'front matter in JavaScript, spelt out',
    'producers/cianjur/javascript.md',
    `---«front-matter-language» javascript\nmodule.exports = { name: (globalThis[Symbol.for('${executed}')] = 'javascript') }\n---\n`,
  ),
  marked(
    'front matter in CoffeeScript',
    'producers/cianjur/coffee.md',
    '---«front-matter-language»coffee\nname: "x"\n---\n',
  ),
  marked('front matter in JSON', 'producers/cianjur/json.md', '---«front-matter-language»json\n{ "name": "x" }\n---\n'),
  marked('no front matter', 'producers/cianjur/tanpa-data.md', '«front-matter-missing»Hanya cerita.\n'),
  marked(
    'front matter without end',
    'producers/cianjur/tanpa-akhir.md',
    '«front-matter-missing»---\nname: Uji\ndistrict: Pacet\n',
  ),
  marked(
    'Windows line ends',
    'producers/cianjur/crlf.md',
    '---«line-endings»\r\nname: Uji akhir baris\r\ndistrict: Pacet\r\nrole: «value-not-listed»makr\r\nsample: true\r\n---\r\n',
  ),
];

const files = [
  whole('empty file', 'producers/cianjur/kosong.md', '', 'file-empty'),
  whole('file of blanks', 'producers/cianjur/kosong-juga.md', ' \n\n', 'file-empty'),
  whole('picture named .md', 'producers/cianjur/gambar.md', jpeg, 'file-binary'),
  whole('Windows-1252', 'producers/cianjur/windows.md', latin1('---\nname: Kaf\u00e9\n---\n'), 'file-encoding:2:10'),
  whole(
    'UTF-16, little end first',
    'producers/cianjur/utf-16-le.md',
    utf16('---\nname: Uji\n---\n', true),
    'file-encoding',
  ),
  whole(
    'UTF-16, big end first',
    'producers/cianjur/utf-16-be.md',
    utf16('---\nname: Uji\n---\n', false),
    'file-encoding',
  ),
  whole(
    'five megabytes of front matter',
    'producers/cianjur/besar.md',
    `---\nname: ${'a'.repeat(5 * 1024 * 1024)}\n---\n`,
    'file-size',
  ),
  whole('a text file', 'README.txt', 'Halo', 'file-unexpected'),
  whole('a script', 'products/cianjur/sari-rasa-tauco/index.js', 'x', 'file-unexpected'),
  whole('an entry in the wrong depth', 'products/cianjur/tauco.md', '---\n---\n', 'file-unexpected'),
  whole('a list of no vocabulary', 'vocabulary/colours.yaml', '- id: x\n', 'file-unexpected'),
  whole('a list that is gone', 'vocabulary/spellings.yaml', null, 'file-missing'),
  whole(
    'a name with blanks',
    'producers/cianjur/Toko Baru.md',
    '---\nname: Uji nama berkas\ndistrict: Pacet\nsample: true\n---\n',
    'file-name',
  ),
  whole(
    'a loud ending',
    'producers/cianjur/keras.MD',
    '---\nname: Uji akhiran\ndistrict: Pacet\nsample: true\n---\n',
    'file-name',
  ),
  // The two files claim one id; the second in the order of paths is the one that is told.
  whole(
    'an id in another case',
    'producers/cianjur/Tani-mulya.md',
    '---\nname: Tani Mulya\ndistrict: Cibeber\nsample: true\n---\n',
    'file-name',
    'id-duplicate',
  ),
];

const lists = [
  marked(
    'a cluster that supplies itself',
    'clusters/cianjur/melingkar.md',
    '---\nname: Klaster Melingkar\nregency: cianjur\nkind: mixed\nsupplies: [«cluster-loop»cianjur/melingkar]\nsample: true\n---\n',
  ),
  marked(
    'English before Indonesian',
    'site.yaml',
    String(small['site.yaml'])
      .replace('languages: [id, en]', '«site-languages»languages: [en, id]')
      .replace(
        'printAddress: https://etalase.example/',
        `printAddress: «print-address»«print-address-changed»${address}`,
      ),
  ),
  marked(
    'a word twice',
    'vocabulary/units.yaml',
    '- id: stoples\n  name: stoples\n- id: bungkus\n  name: bungkus\n- id: «id-duplicate»stoples\n  name: botol\n',
  ),
  marked(
    'moves',
    'moved.yaml',
    `«code-redirected»- from: products/cianjur/a-satu
  to: «moved-loop»products/cianjur/a-dua
- from: products/cianjur/a-dua
  to: «moved-loop»products/cianjur/a-satu
- from: «moved-loop»products/cianjur/sari-rasa-tauco
  to: products/cianjur/sari-rasa-tauco-besar
- from: products/cianjur/a-tiga
  to: «moved-loop»products/cianjur/tiada
- from: products/cianjur/a-empat
  to: «moved-loop»producers/cianjur/sari-rasa
- from: «id-duplicate»products/cianjur/a-empat
  to: products/cianjur/sari-rasa-tauco
`,
  ),
  marked(
    'exceptions',
    'exceptions.yaml',
    `- rule: licence-region
  key: products/kota-madiun/dapur-wati-sambal-pecel
  reason: Nomornya terbit sebelum usaha ini pindah.
  until: «exception-overdue»2026-11-20
- rule: «exception-unneeded»price-old
  key: products/cianjur/sari-rasa-tauco
  reason: Harganya sudah diperbarui.
  until: 2027-06-30
- rule: «exception-unneeded»price-odl
  key: products/cianjur/sari-rasa-tauco
  reason: Kodenya salah ketik.
  until: 2027-06-30
- rule: «exception-unneeded»personal-number
  key: products/cianjur/sari-rasa-tauco
  reason: Ini tidak boleh dikecualikan.
  until: 2027-06-30
`,
  ),
  marked(
    'regency of the wrong kind',
    'regencies/salah-jenis.md',
    '---\nname: «regency-code»Kab. Salah Jenis\nkind: «regency-code»kabupaten\ncode: "32.71"\nprovince: Jawa Barat\noffice: Kantor\n---\n',
  ),
  marked(
    'regency with a taken code',
    'regencies/kembar.md',
    '---\nname: Kabupaten Kembar\nkind: kabupaten\ncode: «regency-code»"32.03"\nprovince: Jawa Barat\noffice: Kantor\n---\n',
  ),
];

const texts = [
  producer('script in a field', 'summary: Halo dunia «text-markup»<script>alert(1)«text-markup»</script>'),
  producer('script in a story', 'role: maker', 'Satu\n\nDua «text-markup»<script>alert(1)«text-markup»</script>\n'),
  producer('event handler in a story', 'role: maker', '«text-markup»<img src=x onerror=alert(1)>\n'),
  producer('comment in a story', 'role: maker', 'Teks «text-markup»<!-- tersembunyi -->\n'),
  producer('script address in a field', 'summary: Lihat «text-script»javascript:alert(1) di sini'),
  producer('script address in a story', 'role: maker', 'Lihat [ini](«story-link»«text-script»javascript:alert(1)).\n'),
  producer('script address between angles', 'role: maker', 'Lihat <«story-link»«text-script»javascript:alert(1)>.\n'),
  producer('data address in a story', 'role: maker', 'Lihat [ini](«story-link»«text-script»data:text/html,x).\n'),
  producer('link to nothing', 'role: maker', 'Lihat [ini](«story-link»products/cianjur/tiada).\n'),
  producer('link in plain http', 'role: maker', 'Lihat [ini](«story-link»http://contoh.example/).\n'),
  producer('link by reference', 'role: maker', 'Lihat [ini][a].\n\n[a]: «story-link»//contoh.example/\n'),
  producer('picture in a story', 'role: maker', 'Lihat «story-image»![foto](https://contoh.example/a.jpg).\n'),
  producer('writing turned round', 'summary: Nama «text-control»\u202Etxt.exe terbalik'),
  producer('isolated writing', 'role: maker', 'Cerita «text-control»\u2066ini«text-control»\u2069.\n'),
  producer('nothing between letters', 'summary: Tau«text-control»\u200Bco yang enak'),
  producer('soft hyphen', 'summary: Tau«text-control»\u00ADco yang enak'),
  producer('private letter', 'summary: Logo «text-control»\uE000 kami di sini'),
  producer('tag letters', 'summary: Teks «text-control»\u{E0041} yang biasa'),
  producer('line separator', 'summary: Teks«text-control»\u2028yang biasa'),
  producer('bell by escape', 'summary: «text-control»"Teks \\a yang biasa"'),
  producer('mark of byte order inside', 'summary: Teks «text-control»\uFEFFyang biasa'),
  producer('Cyrillic letter', 'summary: Tauc«text-lookalike»\u043E yang enak'),
  producer('Greek letter', 'summary: Tauc«text-lookalike»\u03BF yang enak'),
  producer('fullwidth letters', 'summary: Yang «text-lookalike»\uFF34\uFF41\uFF55\uFF43\uFF4F enak'),
  producer('fullwidth digits', 'summary: Isi «text-lookalike»\uFF12\uFF15\uFF10 gram saja'),
  producer('mathematical letters', 'summary: Yang «text-lookalike»\u{1D413}\u{1D41A} enak sekali'),
  producer('Javanese letter in a Latin word', 'summary: Tau«text-lookalike»c\uA98F yang enak'),
];

const head = 'mitra;bulan;ukuran;nilai\n';
const evaluation = (year: number) => `evaluations/cianjur/${year}.csv`;
const partner = (name: string, more = '') => `---\nname: ${name}\nkind: retailer\n${more}---\n`;
const ledgers = [
  marked(
    'a ledger of codes that was edited by hand',
    'codes/cianjur.csv',
    `«code-removed»code,key,issued
GKCPED,«code-lost»products/cianjur/sari-rasa-tauco-lawas,2026-08-01
W032J9,producers/cianjur/sari-rasa,2026-08-01
«code-order»R2Y9FB,«code-foreign»products/cianjur/sari-rasa-tauco-besar,2026-08-01
«code-twice»W032J9,producers/cianjur/sari-rasa,2026-08-01
«value-format»W032J8,producers/cianjur/sari-rasa,2026-08-01
ZET1N7,«value-format»clusters/cianjur/tauco,2026-08-01
`,
  ),
  marked('a ledger of no regency', 'codes/cianjr.csv', '«regency-fits»code,key,issued\n'),
  whole('a ledger with another name', 'codes/cianjur/kode.csv', 'code,key,issued\n', 'table-name'),
];

const tables = [
  marked(
    'columns of a table',
    evaluation(2020),
    '«table-columns»mitra;«table-columns»bulann;ukuran;nilai;«table-columns»Value\ntoko-uji;3;pak;1;1\n',
  ),
  marked(
    'rows of a table',
    evaluation(2021),
    `${head}toko-uji;1;pak;5;«table-row»6
«table-row»toko-uji;2;pak

«cell-empty»;3;pak;5
toko-uji;«month-format»13;pak;5
toko-uji;4;pak;«sales-value»Rp 5.000
toko-uji;5;«value-not-listed»pck;5
toko-uji;6;pak;«value-format»=1+1
toko-uji;7;pak;«number-format»1,250
«reference-missing»toko-ujii;8;pak;5
«reference-format»Toko Uji;9;pak;5
toko-uji;10;pak;"«text-length»${'9'.repeat(501)}"
Total;;;99
`,
  ),
  marked(
    'one month and one partner in two ways',
    evaluation(2022),
    `${head}toko-uji;1;pak;1.250\ntoko-uji;«evaluation-twice»Januari;pak;5\ntoko-uji;2;«evaluation-measure»indeks;«evaluation-index»96\n«evaluation-source»toko-nyata;3;pak;5\n`,
  ),
  marked('a quotation mark left open', evaluation(2023), `${head}«table-row»toko-uji;1;"pak;5\n`),
  marked('a month to come', evaluation(2027), `${head}toko-uji;«evaluation-early»1;pak;5\n`),
  whole('a table without a year', 'evaluations/cianjur/maret.csv', head, 'table-name'),
  whole('a table of no partner', 'placements/cianjur/toko-entah.csv', 'product,from,confirmed\n', 'reference-missing'),
  whole('a table of no regency', 'placements/cianjr/toko-uji.csv', 'product,from,confirmed\n', 'regency-fits'),
  marked(
    'texts in cells',
    'placements/cianjur/toko-lain.csv',
    `produk;wilayah;sejak;dikonfirmasi
«reference-missing»cianjur/sari-rasa-tuco;Pacet;2026-02;2026-10-05
cianjur/sari-rasa-tauco;"Halo; «text-markup»<script>";Maret 2026;«date-format»05/03/2026
cianjur/sari-rasa-tauco;Pemilik «personal-number»${person(0)};2026;«date-format»kemarin
Total;«personal-number»${person(1)};;
`,
  ),
  marked(
    'placements that cannot be so',
    'placements/cianjur/toko-dua.csv',
    `produk;wilayah;sejak;sampai;dikonfirmasi
cianjur/sari-rasa-tauco;Pacet;2026-02;«placement-dates»2026-01;2026-10-05
«placement-twice»cianjur/sari-rasa-tauco;;2026;;«placement-dates»«placement-old»2025-12-31
«placement-offered»cianjur/tani-mulya-kopi;;2026;;2026-10-05
«regency-fits»kota-madiun/dapur-wati-sambal-pecel;;2025;2026-09;2026-10-05
`,
  ),
  marked(
    'placements with somebody real',
    'placements/cianjur/toko-nyata.csv',
    `produk;sejak;dikonfirmasi\n«sample-mix»cianjur/sari-rasa-tauco;2026;2026-10-05\n`,
  ),
  whole('another partner for it', 'partners/toko-dua.md', partner('Toko Dua', 'sample: true\n')),
  whole('a partner for it', 'partners/toko-lain.md', partner('Toko Lain', 'sample: true\n')),
  whole('a partner that is real', 'partners/toko-nyata.md', partner('Toko Nyata')),
];

const eventHead = (name: string, ...lines: readonly string[]) =>
  ['---', `name: ${name}`, 'organiser: Kantor Uji', ...lines, '---', ''].join('\n');

const events = [
  marked(
    'an event that was planned, at hours and in blocks that cannot be',
    'events/cianjur/uji-lewat/index.md',
    eventHead(
      'Uji lewat',
      'status: «event-status»planned',
      'period: { from: 2026-05-02, to: 2026-05-03 }',
      'hours: { opens: "17:00", closes: «event-hours»"08:30" }',
      'blocks: [Kuliner, «list-repeated»Kuliner]',
      'curations: [«regency-fits»kota-madiun/uji-kurasi]',
      'sample: true',
    ),
  ),
  whole(
    'a round of another regency',
    'curations/kota-madiun/uji-kurasi.md',
    '---\nname: Uji kurasi\nsubject: both\nstatus: held\ndecidedBy: Kantor Uji\nsample: true\n---\n',
  ),
  marked(
    'an event that was held before it begins',
    'events/cianjur/uji-belum/index.md',
    eventHead(
      'Uji belum',
      'status: «event-status»held',
      'period: { from: 2027-05-02, to: «period-order»2027-05-01 }',
      'sample: true',
    ),
  ),
  marked(
    'an event somewhere at some time',
    'events/cianjur/uji-entah/index.md',
    eventHead(
      'Uji entah',
      'status: unknown',
      'hours: { opens: «value-format»pukul 8, closes: «value-format»"08.30" }',
      'place: { name: Lapangan Uji, coordinates: «value-format»"107.1418, -6.8203" }',
      'sample: true',
    ),
  ),
  marked(
    'hours without a day',
    'events/cianjur/uji-jam/index.md',
    eventHead(
      'Uji jam',
      'status: unknown',
      'period: { from: 2026-05 }',
      '«event-hours»hours: { opens: "08:30", closes: "17:00" }',
      'sample: true',
    ),
  ),
  marked(
    'stands twice, of nobody, with the goods of others',
    'events/cianjur/uji-lewat/stands.csv',
    `stan,blok,nomor,umkm,produk
K-1,Kuliner,1,cianjur/sari-rasa,cianjur/sari-rasa-tauco
«stand-twice»k 1,Kuliner,2,cianjur/tani-mulya,
K-3,Kuliner,«stand-twice»1,cianjur/sari-rasa,
K-4,«stand-block»Kulinr,4,cianjur/sari-rasa,
K-5,Kuliner,5,«reference-missing»cianjur/sari-rassa,
K-6,Kuliner,6,cianjur/sari-rasa,«reference-missing»cianjur/sari-rasa-tuco
K-7,Kuliner,7,cianjur/tani-mulya,«stand-product»cianjur/sari-rasa-tauco
K-8,Kuliner,8,cianjur/sari-rasa,«stand-product»cianjur/sari-rasa-tauco cianjur/sari-rasa-tauco
«value-format»12,Kuliner,9,cianjur/sari-rasa,
`,
  ),
  marked(
    'a real event of somebody invented',
    'events/cianjur/uji-nyata/stands.csv',
    'stan,blok,nomor,umkm\nK-1,Kuliner,1,«sample-mix»cianjur/sari-rasa\n',
  ),
  whole('the real event', 'events/cianjur/uji-nyata/index.md', eventHead('Uji nyata', 'status: unknown')),
  whole('stands of no event', 'events/cianjur/uji-hilang/stands.csv', 'stan,blok,nomor,umkm\n', 'reference-missing'),
];

const privacy = [
  producer('NIK in a text', `summary: Pemilik «personal-number»${person(0)} ini`),
  producer('NIK as a key', `«key-unknown»"«personal-number»${person(1)}": ya`),
  producer('NIK with blanks', `summary: Pemilik «personal-number»${groupsOf(person(2), ' ')} ini`),
  producer('NIK with dots', `summary: Pemilik «personal-number»${groupsOf(person(3), '.')} ini`),
  producer(
    'NIK over two lines',
    `summary: «personal-number»Pemilik ${person(4).slice(0, 9)}\n  ${person(4).slice(9)} ini`,
  ),
  producer(
    'NIK in a folded text',
    `summary: «personal-number»>-\n  Pemilik ${person(5).slice(0, 9)}\n  ${person(5).slice(9)} ini`,
  ),
  producer(
    'NIK by escape',
    `summary: «personal-number»"Pemilik ${person(6).slice(0, 8)}\\u003${person(6).slice(8)} ini"`,
  ),
  marked(
    'NIK as a file name',
    `producers/cianjur/${person(7)}.md`,
    '«personal-number»«file-name»---\nname: Uji nama berkas pribadi\ndistrict: Pacet\nsample: true\n---\n',
  ),
  producer('NIK in a story', 'role: maker', `Pemilik\n«personal-number»${groupsOf(person(8), ' ')}.\n`),
  producer(
    'NIK as a telephone',
    `contact:\n  phone: «value-format»"«personal-number»${person(9)}"\nconsent:\n  date: 2026-03-05\n  scope: [phone]\n  basis: form`,
  ),
  producer('NIK as a reference', `clusters: [«reference-missing»cianjur/pemilik-«personal-number»${person(10)}]`),
  producer(
    'NIK in an address',
    `contact:\n  web: https://toko.example/«personal-number»${person(11)}\nconsent:\n  date: 2026-03-05\n  scope: [web]\n  basis: form`,
  ),
  marked(
    'NIK as a folder',
    `producers/pemilik-${person(12)}/uji.md`,
    '«personal-number»«regency-fits»---\nname: Uji folder pribadi\ndistrict: Pacet\nsample: true\n---\n',
  ),
  marked(
    'NIK as the name of a regency',
    'regencies/pribadi.md',
    `---\nname: «regency-code»Kota «personal-number»${person(13)}\nkind: kabupaten\ncode: "32.04"\nprovince: Jawa Barat\noffice: Kantor\n---\n`,
  ),
  marked(
    'district of that regency',
    'producers/pribadi/uji.md',
    '---\nname: Uji kecamatan pribadi\ndistrict: «district-unknown»Entah\nsample: true\n---\n',
  ),
  marked(
    'NIK in a photo name',
    productPath('NIK in a photo name'),
    `---\nname: Uji foto pribadi\nproducer: cianjur/sari-rasa\ncategory: bumbu\nstatus: draft\nphotos:\n  - file: «photo-missing»«personal-number»${person(14)}.jpg\n    alt: Stoples di atas meja\n    credit: Kantor Uji\nsample: true\n---\n`,
  ),
  whole(
    'the photo of that name',
    productPath('NIK in a photo name').replace('index.md', `foto-${person(15)}.jpg`),
    jpeg,
    'personal-number',
    'photo-orphan',
  ),
  producer('NPWP', 'summary: Pajak «personal-number»01.999.999.4-000.000 milik usaha'),
  producer('bank account', 'summary: No. Rekening «personal-number»1234567890 atas nama usaha'),
];

const header = (text: string) => Uint8Array.from({ length: 64 }, (_, index) => text.charCodeAt(index) || 0);
const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3b2417' } })
    .jpeg({ quality: 40 })
    .toBuffer();
const pictures = [
  ...photo(
    'svg named jpg',
    ascii('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'photo-type',
  ),
  ...photo('avif named jpg', header('\0\0\0\x20ftypavif'), 'photo-type'),
  ...photo('heic named jpg', header('\0\0\0\x20ftypheic'), 'photo-type'),
  ...photo('gif named jpg', header('GIF89a'), 'photo-type'),
  ...photo('page named jpg', ascii('<!doctype html><script>alert(1)</script>'), 'photo-type'),
  ...photo('png named jpg', pngClaiming(500, 500), 'photo-type', 'photo-broken'),
  ...photo('truncated jpeg', jpeg.subarray(0, jpeg.length - 900), 'photo-broken'),
  ...photo('a head without a body', header('\xff\xd8\xff\xe0'), 'photo-broken'),
  ...photo('bomb of 256 megapixels', pngClaiming(16_000, 16_000), 'photo-type', 'photo-size'),
  ...photo(
    'photo that tells its place',
    await sharp(jpeg)
      .withExif({ IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 49/1 0/1' } })
      .toBuffer(),
    'photo-location',
  ),
  ...photo('too small', await drawn(399, 400), 'photo-size'),
  ...photo('too long', await drawn(1300, 400), 'photo-size'),
  ...photo('thirteen megabytes', new Uint8Array(13 * 1024 * 1024).fill(0xff), 'photo-size'),
  whole('photo that nobody lists', 'products/cianjur/sari-rasa-tauco/lain.jpg', jpeg, 'photo-orphan'),
  whole('photo without an entry', 'products/cianjur/tanpa-entri/depan.jpg', jpeg, 'photo-orphan'),
  whole('photo of an erased product', 'products/kota-madiun/dapur-wati-brem/depan.jpg', jpeg, 'photo-orphan'),
];

/** A brand of Cianjur with something wrong in its standard, and a product of it with something wrong in its findings. */
const brandHead = (name: string, more: string) =>
  `---\nname: ${name}\nkeeper: { name: Koperasi Uji, kind: cooperative }\ncluster: cianjur/tauco\nmembers: [cianjur/sari-rasa]\nsample: true\n${more}\n---\n`;
const clause = (id: string, test: string, more = 'evidence: declared, weight: hard') =>
  `    - { id: ${id}, text: Uji klausul, ${test.startsWith('«brand-clause-test»') || test.startsWith('«brand-clause-value»{') ? test.replace('»', '»test: ') : `test: ${test}`}, ${more} }`;
const version = (name: string, from: string, ...clauses: string[]) =>
  `${name}:\n  version: ${name === 'standard' ? 'A' : 'B'}\n  inForceFrom: ${from}\n  clauses:\n${clauses.join('\n')}`;
const seedLine = 'lines: [{ id: botol, name: Botol, net: 100 ml, unit: stoples }]';
const ofBrand = (what: string, name: string, lines: string) =>
  marked(
    what,
    productPath(what),
    `---\nname: Uji ${toSlug(what).replaceAll('-', ' ')}\nproducer: cianjur/sari-rasa\ncategory: bumbu\nstatus: curated\nbrand: ${name}\nsample: true\n${lines}\n---\n`,
  );
const standards = [
  marked(
    'clauses that cannot be judged',
    'brands/cianjur/uji-klausul.md',
    brandHead(
      'Uji klausul',
      [
        seedLine,
        version(
          'standard',
          '2026-01-01',
          clause('satu', '«brand-clause-test»{ }'),
          clause('«list-repeated»satu', '«brand-clause-test»{ licence: halal, packSize: line }'),
          clause('harga', '«brand-clause-test»{ price: { minimum: 9, maximum: 8 } }'),
          clause('bahan', '«brand-clause-test»{ ingredient: { } }'),
          clause('stray', '«brand-clause-test»{ licence: halal, is: present }'),
        ),
      ].join('\n'),
    ),
  ),
  marked(
    'clauses that do not fit their field or line',
    'brands/cianjur/uji-nilai.md',
    brandHead(
      'Uji nilai',
      [
        seedLine,
        version(
          'standard',
          '2026-01-01',
          clause('hari', '{ field: food.shelfLife, is: at-least, value: «brand-clause-value»5 bulan }'),
          clause('suhu', '{ field: food.storage, is: «brand-clause-value»at-most, value: room }'),
          clause('isi', '{ field: packaging.net, is: present, value: «brand-clause-value»100 ml }'),
          clause('tanpa', '«brand-clause-value»{ field: packaging.net, is: at-most }'),
          clause('lini', '{ licence: halal }', 'evidence: declared, weight: hard, lines: [«brand-clause-line»botl]'),
        ),
      ].join('\n'),
    ),
  ),
  marked(
    'versions in the wrong order',
    'brands/cianjur/uji-versi.md',
    brandHead(
      'Uji versi',
      [
        version('standard', '«brand-version-due»2027-06-01', clause('rasa', '{ finding: Dicicipi. }')),
        version(
          'nextStandard',
          '«brand-version»2027-05-01',
          clause('«brand-clause-changed»rasa', '{ finding: Dicicipi lagi. }'),
        ),
      ].join('\n'),
    ),
  ),
  marked(
    'a clause on a field that products do not have',
    'brands/cianjur/uji-kunci.md',
    brandHead(
      'Uji kunci',
      version('standard', '2026-01-01', clause('ejaan', '{ field: «value-not-listed»food.shelflive, is: present }')),
    ),
  ),
  marked(
    'lines without a maker',
    'brands/kota-madiun/uji-lini.md',
    brandHead('Uji lini', 'lines: [{ id: «brand-line-empty»kosong, name: Kosong, net: 100 g, unit: stoples }]')
      .replace('cianjur/tauco', 'kota-madiun/pecel')
      .replace('cianjur/sari-rasa', 'kota-madiun/dapur-wati'),
  ),
  whole(
    'a brand to be judged by',
    'brands/cianjur/uji-nilai-produk.md',
    brandHead(
      'Uji produk',
      version(
        'standard',
        '2026-01-01',
        clause('tahan', '{ field: food.shelfLife, is: at-least, value: 100 }'),
        clause('rasa', '{ finding: Dicicipi. }', 'evidence: measured, weight: hard, recheck: 6'),
      ),
    ),
  ),
  ofBrand(
    'a finding that data refute',
    'cianjur/uji-nilai-produk',
    'brandResults:\n  - { clause: «brand-result-refuted»tahan, version: A, date: 2026-02-01, evidence: document }\n  - { clause: rasa, version: A, date: «brand-result-overdue»2026-02-01, evidence: visited }\n  - { clause: «brand-result-clause»rassa, version: A, date: «brand-result-date»2027-02-01, evidence: visited }\nfood:\n  shelfLife: 90',
  ),
  ofBrand(
    'a finding on too little evidence',
    'cianjur/uji-nilai-produk',
    'brandResults:\n  - { clause: rasa, version: A, date: «brand-evidence-low»2026-11-01, evidence: document }\nfood:\n  shelfLife: «brand-clause-failed»90\norder:\n  capacity: 10\nfamily: uji-dua-merek',
  ),
  marked(
    'no findings and no data',
    productPath('no findings and no data'),
    `---\nname: Uji tanpa temuan\nproducer: cianjur/sari-rasa\ncategory: bumbu\nstatus: curated\nbrand: «brand-result-missing»«brand-result-missing»cianjur/uji-nilai-produk\nsample: true\n---\n`,
  ),
  ofBrand(
    'capacity under two brands',
    '«brand-result-missing»cianjur/uji-versi',
    'order:\n  capacity: «brand-capacity-twice»10\nfamily: uji-dua-merek',
  ),
];

/** Every seed; together with the small catalogue they make one broken catalogue. */
export const seeds: readonly Seed[] = [
  keys, choices, numbers, dates, shapes, silentDamage, references, judgements, prices, licences, figures, agreements, rounds, yaml, frames, files, lists, texts, ledgers, tables, events, privacy, pictures, standards, withdrawals,
].flat(); // prettier-ignore
