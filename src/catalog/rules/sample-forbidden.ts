import { allEntries } from '../content.ts';
import { defineRule } from '../rule.ts';

/** A real catalogue refuses invented entries altogether. */
export default defineRule<Record<never, never>>({
  code: 'sample-forbidden',
  severity: 'error',
  guide: {
    subject: 'settings',
    title: { id: 'Katalog sebenarnya menolak data contoh', en: 'A real catalogue refuses samples' },
    why: {
      id: 'Dengan sample: forbidden di site.yaml, katalog ini berjanji bahwa semua isinya nyata. Hapus entri contohnya, atau ganti isinya dengan data sebenarnya lalu hapus baris sample.',
      en: 'With sample: forbidden in site.yaml this catalogue promises that all of it is real. Delete the sample, or replace what it says with true data and then delete the line sample.',
    },
    file: 'producers/cianjur/dapur-pacet.md',
    part: 'whole',
    wrong: `---
name: Dapur Pacet
district: Pacet
sample: true
---`,
    right: `---
name: Dapur Pacet
district: Pacet
---`,
    args: {},
  },
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
