import { defineRule } from '../rule.ts';

/** Indonesian is written by editors and therefore always there; English may be left out. */
export default defineRule<Record<never, never>>({
  code: 'site-languages',
  severity: 'error',
  guide: {
    subject: 'settings',
    title: { id: 'Bahasa Indonesia selalu ada dan lebih dahulu', en: 'Indonesian is always there, and first' },
    why: {
      id: 'Editor menulis dalam bahasa Indonesia, jadi bahasa itu tidak mungkin tidak ada. Bahasa Inggris boleh ditambahkan sebagai bahasa kedua.',
      en: 'Editors write Indonesian, so that it cannot be absent. English may be added as the second language.',
    },
    file: 'site.yaml',
    wrong: 'languages: [en, id]',
    right: 'languages: [id, en]',
    args: {},
  },
  message: {
    id: () => 'Bahasa situs adalah [id] atau [id, en], dengan id lebih dahulu. Tulis salah satunya.',
    en: () => 'The languages of the site are [id] or [id, en], with id first. Write one of these.',
  },
  *check({ site }) {
    const written = site?.languages.join(' ');
    if (written === undefined || written === 'id' || written === 'id en') return;
    yield { file: 'site.yaml', path: ['languages'], args: {}, suggestion: '[id, en]' };
  },
});
