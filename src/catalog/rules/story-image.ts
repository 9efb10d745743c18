import { allEntries } from '../content.ts';
import { proseOf } from '../prose.ts';
import { defineRule } from '../rule.ts';

export default defineRule<Record<never, never>>({
  code: 'story-image',
  severity: 'error',
  guide: {
    subject: 'texts',
    title: { id: 'Foto tidak diletakkan di dalam cerita', en: 'Photos do not stand in stories' },
    why: {
      id: 'Foto yang didaftarkan di photos mendapat teks alternatif, nama pembuat, dan ukuran yang pas untuk ponsel. Gambar di tengah cerita tidak mendapat semua itu.',
      en: 'A photo listed under photos gets an alternative text, a credit and a size that suits a phone. A picture inside a story gets none of these.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    part: 'story',
    wrong: 'Kedelai diperam tujuh hari. ![Gentong](https://contoh.example/gentong.jpg)',
    right: 'Kedelai diperam tujuh hari dalam gentong.',
    args: {},
  },
  message: {
    id: () =>
      'Cerita tidak dapat memuat gambar. Simpan foto di folder produk dan daftarkan di kunci photos, lengkap dengan alt dan credit.',
    en: () =>
      'A story cannot hold pictures. Save the photo in the folder of the product and list it under photos, with alt and credit.',
  },
  *check(content) {
    for (const entry of allEntries(content)) {
      for (const { text, isStory, at } of proseOf(entry)) {
        const found = isStory ? /!\[[^\]\n[]*\][([]/.exec(text) : null;
        if (found) yield { file: entry.file, ...at(found[0], found.index), args: {} };
      }
    }
  },
});
