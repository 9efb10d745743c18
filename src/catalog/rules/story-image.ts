import { allEntries } from '../content.ts';
import { proseOf } from '../prose.ts';
import { defineRule } from '../rule.ts';

export default defineRule<Record<never, never>>({
  code: 'story-image',
  severity: 'error',
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
