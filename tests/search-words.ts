import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { small, type Tree } from './tree.ts';

/** Slug after the maker's, category, name and summary; what more there is to say as front matter; English name and summary. */
type Row = readonly [
  slug: string,
  category: string,
  name: string,
  summary: string,
  more?: Readonly<Record<string, string>>,
];

const english = (name: string, summary: string) => ({
  translations: `\n  en:\n    name: ${name}\n    summary: ${summary}`,
});

/** Goods for words that the shipped content lacks: variants of spelling, derived words, and words that look alike. */
const rows: readonly Row[] = [
  ['keripik-pisang', 'keripik', 'Keripik Pisang Manis', 'Pisang kepok diiris tipis dan digoreng renyah.', english('Sweet Banana Crisps', 'Thin slices of banana, fried crisp.')],
  ['kripik-tempe', 'keripik', 'Kripik Tempe Sagu', 'Tempe tipis berbalut tepung.'],
  ['kerupuk-udang', 'kerupuk', 'Krupuk Udang Mentah', 'Siap digoreng di rumah.', english('Raw Prawn Crackers', 'Ready to be fried at home.')],
  ['telor-asin', 'bumbu', 'Telor Asin Bakar', 'Telur bebek, diasinkan dua minggu.'],
  ['basreng', 'keripik', 'Basreng Daun Jeruk', 'Pedas dan renyah.'],
  ['bakso-ikan', 'olahan-ikan', 'Bakso Goreng Tenggiri', 'Beku, isi dua belas.'],
  ['bakso-kuah', 'olahan-ikan', 'Bakso Kuah Tenggiri', 'Tinggal direbus.'],
  ['tenun-lurik', 'kain', 'Kain Tenun Garis', 'Benang katun, lebar satu meter.', english('Striped Handwoven Cloth', 'Cotton yarn, one metre wide.')],
  ['selendang', 'kain', 'Selendang Garis', 'Ditenun dengan alat kayu.'],
  ['sapu-ijuk', 'kerajinan', 'Sapu Ijuk', 'Gagang kayu, ijuk aren.', english('Palm Fibre Broom', 'With a wooden handle.')],
  ['kue-lapis', 'roti', 'Kue Lapis Ketan', 'Sembilan warna.'],
  ['lapisan', 'kain', 'Sarung Bantal Polos', 'Katun tebal, buatan rumah.', { story: 'Lapisan dalamnya dijahit rapat.' }],
  ['lontong', 'beras', 'Lontong Siap Saji', 'Dikukus dalam daun.'],
  ['sambal', 'sambal', 'Sambal Terasi', 'Cabai merah dan terasi.', english('Shrimp Paste Sambal', 'A hot chilli sauce with shrimp paste.')],
  ['selimut', 'kain', 'Selimut Tambal Seribu', 'Guntingan kain yang disambung.'],
  ['abon', 'olahan-ikan', 'Abon Lele', 'Disuwir dan disangrai.'],
  ['bika', 'roti', 'Bika Ambon', 'Bersarang dan kuning.'],
  ['sirup-pala', 'minuman', 'Sirup Pala', 'Dari daging buahnya.', english('Nutmeg Syrup', 'Made of the fruit.')],
  ['kipas', 'kerajinan', 'Kipas Daun Palem', 'Dijalin tangan.'],
  ['tapai', 'dodol', 'Tapai Singkong', 'Diperam tiga hari.'],
  ['tapis', 'kain', 'Kain Tapis', 'Bersulam benang emas.'],
  ['gulai', 'bumbu', 'Bumbu Gulai', 'Untuk satu kilogram daging.'],
  ['gula', 'gula', 'Gula Kawung Batok', 'Disadap pagi dan sore.', english('Palm Sugar Block', 'Tapped at dawn and dusk.')],
  ['gula-jawa', 'gula', 'Gula Jawa Kelapa', 'Dari nira kelapa.'],
  ['kecapi', 'mainan', 'Kecapi Mini', 'Dapat dipetik.'],
  ['kecap', 'bumbu', 'Kecap Manis', 'Kedelai hitam, dimasak pelan.', english('Sweet Soy Sauce', 'Black soybeans, cooked slowly.')],
  ['rambutan', 'manisan', 'Rambutan Kaleng', 'Dalam air gula.'],
  ['minyak', 'kerajinan', 'Minyak Rambut Kemiri', 'Botol kaca, buatan rumah.'],
  ['durian', 'dodol', 'Dodol Durian', 'Harum, buatan rumah.'],
  ['bandeng', 'olahan-ikan', 'Bandeng Tanpa Duri', 'Beku, buatan rumah.'],
  ['keris', 'kerajinan', 'Gantungan Keris', 'Kuningan kecil.'],
  ['teri', 'olahan-ikan', 'Teri Kacang', 'Renyah, buatan rumah.'],
  ['mie', 'beras', 'Mie Terigu Kering', 'Tanpa pewarna.'],
  ['minyak-wijen', 'bumbu', 'Minyak Wijen', 'Perasan pertama.'],
  ['lada', 'bumbu', 'Lada Putih Bubuk', 'Digiling halus.', english('Ground White Pepper', 'Finely ground.')],
  ['selada', 'keripik', 'Keripik Selada Air', 'Hijau dan renyah.'],
  ['merica', 'bumbu', 'Merica Bubuk', 'Wangi, buatan rumah.'],
  ['rica', 'bumbu', 'Bumbu Rica', 'Pedas, buatan rumah.'],
  ['tote-bag', 'kerajinan', 'Tote Bag Kanvas', 'Muat laptop, buatan rumah.', english('Canvas Tote Bag', 'Holds a laptop.')],
  ['tas-kulit', 'tas', 'Tas Kulit', 'Jahitan tangan.', english('Leather Bag', 'Sewn by hand.')],
  ['gado-gado', 'bumbu', 'Bumbu Gado-Gado', 'Kacang sangrai.'],
  ['bros', 'kerajinan', 'Bros Kupu-Kupu', 'Perak bakar, buatan rumah.'],
  ['wedang', 'minuman', 'Wedang Rempah-Rempah', 'Jahe, serai, dan kayu manis.'],
  ['anyaman', 'tas', 'Keranjang Anyaman Pandan', 'Dianyam tiga hari.', english('Woven Pandan Basket', 'Three days of weaving.')],
  ['kerang', 'kerajinan', 'Lampu Kulit Kerang', 'Dari pantai, buatan rumah.'],
  ['kue-ku', 'roti', 'Kue Ku Merah', 'Isi kacang hijau.'],
  ['pempek', 'olahan-ikan', 'Empek-Empek Lenjer', 'Dengan kuah cuka.'],
  ['seserahan', 'kerajinan', 'Kotak Pengantin', 'Untuk seserahan.'],
  ['nampan', 'kerajinan', 'Nampan Kantin', 'Kayu mahoni, buatan rumah.'],
  ['kopiah', 'busana', 'Kopiah Rajut', 'Benang hitam, buatan rumah.'],
  ['kopi', 'kopi', 'Kopi Giling Robusta', 'Sangrai gelap.', english('Ground Robusta Coffee', 'A dark roast.')],
  ['vco', 'bumbu', 'Minyak Kelapa Murni', 'Tanpa dipanaskan.'],
  ['rempeyek', 'kerupuk', 'Rempeyek Kacang', 'Tipis, buatan rumah.'],
  ['jenang', 'dodol', 'Jenang Krasikan', 'Butiran beras.'],
  ['dodol', 'dodol', 'Dodol Susu', 'Lembut, buatan rumah.'],
  ['surabi', 'roti', 'Surabi Beku', 'Tinggal dihangatkan.'],
  ['wajik', 'dodol', 'Wajik Ketan', 'Gula merah dan ketan.'],
  ['wajit', 'dodol', 'Wajit Kelapa', 'Dibungkus klobot.'],
  ['pisau', 'kerajinan', 'Pisau Dapur', 'Baja pegas, buatan rumah.'],
  ['sayur', 'bumbu', 'Bumbu Sayur Asem', 'Asam segar, buatan rumah.'],
  ['coklat', 'dodol', 'Coklat Batang', 'Kakao lokal, buatan rumah.'],
  ['batik', 'batik', 'Batik Tulis Parang', 'Lilin dan canting.', english('Hand-Drawn Parang Batik', 'Wax and canting.')],
  ['kacang', 'kue-kering', 'Kacang-Kacangan Panggang', 'Lima macam, buatan rumah.'],
  ['madu', 'gula', 'Madu Hutan', 'Botol 1,5 kg, buatan rumah.', { packaging: '{ net: "1,5 kg" }' }],
  ['madu-kecil', 'gula', 'Madu Kebun', 'Botol 500 ml, buatan rumah.', { packaging: '{ net: 500 ml }' }],
]; // prettier-ignore

const vocabulary = join(import.meta.dirname, '..', 'content', 'vocabulary');

/** A valid catalogue of these goods, with the vocabulary that ships. */
export const words: Tree = {
  ...Object.fromEntries(Object.entries(small).filter(([path]) => /^(?:site\.yaml|regencies\/cianjur)/.test(path))),
  ...Object.fromEntries(
    readdirSync(vocabulary).map((file) => [`vocabulary/${file}`, readFileSync(join(vocabulary, file), 'utf8')]),
  ),
  'producers/cianjur/usaha.md':
    '---\nname: Usaha Uji\ndistrict: Cibeber\ncuration: { round: Kurasi 2026, date: 2026 }\nsample: true\n---\n',
  ...Object.fromEntries(
    rows.map(([slug, category, name, summary, { story = '', ...more } = {}]) => {
      const facts = { name, producer: 'cianjur/usaha', category, status: 'curated', summary, ...more, sample: 'true' };
      const lines = Object.entries(facts).map(([key, value]) => `${key}: ${value}\n`);
      return [`products/cianjur/usaha-${slug}/index.md`, `---\n${lines.join('')}---\n${story}\n`];
    }),
  ),
};
