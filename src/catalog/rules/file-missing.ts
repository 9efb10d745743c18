import { vocabularyLists } from '#model/vocabulary.ts';
import { defineRule } from '../rule.ts';

const required = ['site.yaml', ...vocabularyLists.map((list) => `vocabulary/${list}.yaml`)];

/** Without these files nothing else can be understood. */
export default defineRule<{ name: string }>({
  code: 'file-missing',
  severity: 'error',
  guide: {
    subject: 'settings',
    title: { id: 'Pengaturan dan semua daftar istilah tersedia', en: 'The settings and all vocabularies are there' },
    why: {
      id: 'Setiap entri memakai site.yaml dan daftar istilah di folder vocabulary. Bila satu saja hilang, isinya tidak dapat diperiksa dan situs tidak dapat disusun.',
      en: 'Every entry relies on site.yaml and on the lists in the folder vocabulary. Without any one of them nothing can be checked and no site can be built.',
    },
    file: 'vocabulary/',
    part: 'listing',
    wrong: `segments.yaml
spellings.yaml`,
    right: `segments.yaml
spellings.yaml
units.yaml`,
    args: { name: 'vocabulary/units.yaml' },
  },
  message: {
    id: ({ name }) => `Berkas ${name} belum ada. Buat berkas itu; contohnya ada di katalog bawaan.`,
    en: ({ name }) => `The file ${name} is missing. Create it; the shipped catalogue has an example.`,
  },
  *check({ paths }) {
    const present = new Set(paths);
    for (const name of required) if (!present.has(name)) yield { file: name, args: { name } };
  },
});
