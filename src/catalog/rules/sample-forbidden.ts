import { allEntries } from '../content.ts';
import { defineRule } from '../rule.ts';

/** A real catalogue refuses invented entries altogether. */
export default defineRule<Record<never, never>>({
  code: 'sample-forbidden',
  severity: 'error',
  message: {
    id: () =>
      'Ini data contoh, sedangkan site.yaml menolak data contoh (sample: forbidden). Hapus entri ini, atau ganti dengan data sebenarnya.',
    en: () =>
      'This is a sample entry, but site.yaml refuses samples (sample: forbidden). Delete it, or replace it with true data.',
  },
  *check(content) {
    if (content.site?.sample !== 'forbidden') return;
    for (const entry of allEntries(content)) if (entry.sample) yield { file: entry.file, path: ['sample'], args: {} };
  },
});
