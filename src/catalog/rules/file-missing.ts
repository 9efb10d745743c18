import { vocabularyLists } from '#model/vocabulary.ts';
import { defineRule } from '../rule.ts';

const required = ['site.yaml', ...vocabularyLists.map((list) => `vocabulary/${list}.yaml`)];

/** Without these files nothing else can be understood. */
export default defineRule<{ name: string }>({
  code: 'file-missing',
  severity: 'error',
  message: {
    id: ({ name }) => `Berkas ${name} belum ada. Buat berkas itu; contohnya ada di katalog bawaan.`,
    en: ({ name }) => `The file ${name} is missing. Create it; the shipped catalogue has an example.`,
  },
  *check({ paths }) {
    const present = new Set(paths);
    for (const name of required) if (!present.has(name)) yield { file: name, args: { name } };
  },
});
