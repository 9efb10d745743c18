import { isIntended } from '#model/partner.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Who is only meant to become a partner cannot already be one. To have met is not yet to work together. */
export default defineRule<{ id: string; status: string }>({
  code: 'partner-intended',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Calon mitra belum punya kerja sama', en: 'Who is only intended has no agreement yet' },
    why: {
      id: 'Halaman mitra berstatus planned atau target mengatakan bahwa belum ada kerja sama. Bila kerja samanya sudah ada, kalimat itu keliru terhadap lembaga yang nyata.',
      en: 'The page of a partner whose status is planned or target says that there is no cooperation yet. Once there is one, that sentence is false about a real organisation.',
    },
    file: 'partners/toko-uji.md',
    wrong: 'status: target',
    right: 'status: active',
    args: { id: 'cianjur/rak-uji', status: 'target' },
  },
  message: {
    id: ({ id, status }) =>
      `Statusnya ${status}, tetapi kerja samanya sudah ada: ${quote(id)}. Ubah status menjadi active, atau perbaiki kerja sama itu.`,
    en: ({ id, status }) =>
      `The status is ${status}, but there is cooperation already: ${quote(id)}. Set the status to active, or correct that entry.`,
  },
  *check({ partners, agreements, placements }) {
    const joined = new Map<string, string>();
    for (const { file, partner } of placements) joined.set(partner, file);
    for (const { id, facts } of agreements) {
      if (facts.kind === 'meeting' || facts.status === 'planned' || facts.status === 'unknown') continue;
      for (const partner of facts.partners ?? []) joined.set(partner, id);
    }
    for (const { file, id, facts } of partners) {
      const evidence = joined.get(id);
      if (evidence !== undefined && isIntended(facts)) {
        yield { file, path: ['status'], args: { id: evidence, status: facts.status }, suggestion: 'active' };
      }
    }
  },
});
