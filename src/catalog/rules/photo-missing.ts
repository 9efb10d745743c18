import { nearest } from '#model/nearest.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Every photo that an entry lists lies beside it, and is listed once. */
export default defineRule<{ name: string; twice: boolean }>({
  code: 'photo-missing',
  severity: 'error',
  guide: {
    subject: 'photos',
    title: { id: 'Foto yang didaftarkan ada di foldernya', en: 'Photos that are listed are in the folder' },
    why: {
      id: 'Foto disimpan di folder produknya dan didaftarkan sekali dengan nama yang persis sama. Bila tidak ditemukan, pembeli akan melihat kotak kosong.',
      en: 'A photo lies in the folder of its product and is listed once, under exactly its name. If it is not found, buyers would see an empty box.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `photos:
  - file: depan.jpg
    alt: Stoples tauco hitam di atas meja kayu
    credit: Koperasi Tauco Uji
  - file: samping.jpg
    alt: Label stoples dilihat dari samping
    credit: Koperasi Tauco Uji`,
    right: `photos:
  - file: depan.jpg
    alt: Stoples tauco hitam di atas meja kayu
    credit: Koperasi Tauco Uji`,
    args: { name: 'samping.jpg', twice: false },
  },
  message: {
    id: ({ name, twice }) =>
      twice
        ? `Foto ${quote(name)} terdaftar dua kali. Hapus salah satunya.`
        : `Foto ${quote(name)} tidak ada di folder produk ini. Unggah fotonya, atau perbaiki namanya.`,
    en: ({ name, twice }) =>
      twice
        ? `The photo ${quote(name)} is listed twice. Delete one of them.`
        : `The photo ${quote(name)} is not in the folder of this product. Upload it, or correct its name.`,
  },
  *check({ products, photos }) {
    const present = Map.groupBy(photos, ({ product }) => product);
    for (const { key, file, facts } of products) {
      const names = (present.get(key) ?? []).map(({ name }) => name);
      const listed = new Set<string>();
      for (const [index, photo] of (facts.photos ?? []).entries()) {
        const path = ['photos', index, 'file'];
        if (listed.has(photo.file)) yield { file, path, args: { name: photo.file, twice: true } };
        else if (!names.includes(photo.file)) {
          yield { file, path, args: { name: photo.file, twice: false }, suggestion: nearest(photo.file, names) };
        }
        listed.add(photo.file);
      }
      for (const name of Object.keys(facts.translations?.en.photos ?? {})) {
        if (!listed.has(name) && !names.includes(name)) {
          const path = ['translations', 'en', 'photos', name];
          yield { file, path, atKey: true, args: { name, twice: false }, suggestion: nearest(name, listed) };
        }
      }
    }
  },
});
