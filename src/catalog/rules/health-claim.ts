import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

const claim =
  /\b(?:menyembuhkan|mengobati|obat\s+(?:untuk|segala|herbal)|mencegah\s+(?:kanker|diabetes|penyakit)|menurunkan\s+(?:kolesterol|gula\s+darah|tekanan\s+darah|berat\s+badan)|bebas\s+alergen|tanpa\s+efek\s+samping)\b/i;

/** Household food carries no claims about health (PerBPOM 4/2024), and “free of allergens” never follows from silence. */
export default defineRule<{ claim: string }>({
  code: 'health-claim',
  severity: 'warning',
  message: {
    id: ({ claim: words }) =>
      `${quote(words)} adalah klaim kesehatan, yang tidak boleh dicantumkan pada pangan rumah tangga. Ganti dengan keterangan rasa, bahan, atau cara membuat.`,
    en: ({ claim: words }) =>
      `${quote(words)} is a health claim, which household food may not carry. Describe its taste, ingredients or making instead.`,
  },
  *check(content) {
    for (const { file, facts, story } of content.products) {
      const inStory = claim.exec(story);
      const inSummary = facts.summary === undefined ? null : claim.exec(facts.summary);
      if (inStory) yield { file, storyOffset: inStory.index, args: { claim: inStory[0] } };
      if (inSummary) yield { file, path: ['summary'], match: inSummary[0], args: { claim: inSummary[0] } };
    }
  },
});
