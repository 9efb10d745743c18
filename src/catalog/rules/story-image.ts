import { defineRule } from '../rule.ts';

export default defineRule<Record<never, never>>({
  code: 'story-image',
  severity: 'error',
  message: {
    id: () =>
      'Gambar tidak diletakkan di dalam cerita. Simpan foto di folder produk dan daftarkan di kunci photos, lengkap dengan alt dan credit.',
    en: () =>
      'Pictures do not stand inside a story. Save the photo in the folder of the product and list it under photos, with alt and credit.',
  },
  *check({ raw }) {
    for (const { path, story } of raw) {
      const storyOffset = story.search(/!\[[^\]\n]*\][([]/);
      if (storyOffset >= 0) yield { file: path, storyOffset, args: {} };
    }
  },
});
