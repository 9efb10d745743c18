import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** A photo that no entry lists would be forgotten, and with it whoever is shown on it. */
export default defineRule<{ name: string; owner: boolean }>({
  code: 'photo-orphan',
  severity: 'error',
  guide: {
    subject: 'photos',
    title: { id: 'Setiap foto didaftarkan pada produknya', en: 'Every photo is listed on its product' },
    why: {
      id: 'Foto yang tidak terdaftar tidak pernah tampil, tetapi tetap dapat dilihat umum, beserta siapa pun yang ada di dalamnya. Daftarkan dengan alt dan credit, atau hapus.',
      en: 'A photo that nothing lists is never shown, yet anybody can see it, and whoever is on it. List it with alt and credit, or delete it.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: 'name: Tauco Hitam Sari Rasa',
    right: `name: Tauco Hitam Sari Rasa
photos:
  - file: depan.jpg
    alt: Stoples tauco hitam di atas meja kayu
    credit: Koperasi Tauco Uji`,
    args: { name: 'depan.jpg', owner: true },
  },
  message: {
    id: ({ name, owner }) =>
      owner
        ? `Foto ${quote(name)} belum terdaftar di kunci photos. Daftarkan dengan alt dan credit, atau hapus fotonya.`
        : `Di folder foto ${quote(name)} belum ada index.md. Tambahkan produknya, atau hapus fotonya.`,
    en: ({ name, owner }) =>
      owner
        ? `The photo ${quote(name)} is not listed under photos. List it with alt and credit, or delete it.`
        : `The photo ${quote(name)} has no index.md beside it. Add the product, or delete the photo.`,
  },
  *check(content) {
    const listed = new Map(
      content.products.map(({ key, facts }) => [key, new Set(facts.photos?.map(({ file }) => file))]),
    );
    for (const { key } of content.erased) listed.set(key, new Set());
    for (const { product, name, path: file } of content.photos) {
      const names = listed.get(product);
      if (names ? names.has(name) : content.owns(product)) continue;
      yield { file, args: { name, owner: names !== undefined } };
    }
  },
});
