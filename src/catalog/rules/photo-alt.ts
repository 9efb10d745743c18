import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** An alternative text says what can be seen; a file name or “foto produk” says nothing. */
export default defineRule<{ alt: string }>({
  code: 'photo-alt',
  severity: 'warning',
  acceptable: true,
  guide: {
    subject: 'photos',
    title: { id: 'Teks alternatif menjelaskan isi foto', en: 'The alternative text tells what a photo shows' },
    why: {
      id: 'Teks ini dibacakan kepada orang yang tidak dapat melihat fotonya, dan tampil bila foto gagal dimuat (WCAG 1.1.1). Kata “foto produk” tidak memberi tahu mereka apa-apa.',
      en: 'It is read out to people who cannot see the photo, and shown where the photo does not load (WCAG 1.1.1). The words “product photo” tell them nothing.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `photos:
  - file: depan.jpg
    alt: Foto produk
    credit: Koperasi Tauco Uji`,
    right: `photos:
  - file: depan.jpg
    alt: Stoples tauco hitam di atas meja kayu
    credit: Koperasi Tauco Uji`,
    args: { alt: 'Foto produk' },
  },
  message: {
    id: ({ alt }) =>
      `${quote(alt)} belum menjelaskan isi foto. Tulis apa yang terlihat, misalnya “Stoples tauco hitam di atas meja kayu”.`,
    en: ({ alt }) =>
      `${quote(alt)} does not tell what the photo shows. Write what can be seen, such as “A jar of black tauco on a wooden table”.`,
  },
  *check({ products }) {
    for (const { file, facts } of products) {
      for (const [index, { alt, file: photo }] of (facts.photos ?? []).entries()) {
        const words = alt.toLowerCase().replace(/\.(?:jpe?g|png|webp)$/, '');
        const empty = /^(?:foto|gambar|image|photo|img)[\s\d_-]*(?:produk|product)?[\s\d]*$/.test(words);
        if (!empty && words !== photo.replace(/\.[^.]+$/, '') && words !== facts.name.toLowerCase()) continue;
        yield { file, path: ['photos', index, 'alt'], args: { alt } };
      }
    }
  },
});
