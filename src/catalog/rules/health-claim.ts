import { allEntries } from '../content.ts';
import { proseOf } from '../prose.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

const claim =
  /\b(?:menyembuhkan|mengobati|obat\s+(?:untuk|segala|herbal)|mencegah\s+(?:kanker|diabetes|penyakit)|menurunkan\s+(?:kolesterol|gula\s+darah|tekanan\s+darah|berat\s+badan)|bebas\s+alergen|allergen[-\s]free|lowers?\s+(?:cholesterol|blood\s+(?:sugar|pressure))|prevents?\s+(?:cancer|diabetes|disease)|tanpa\s+efek\s+samping)\b/i;

/** Household food carries no claims about health (PerBPOM 4/2024), and “free of allergens” never follows from silence. */
export default defineRule<{ claim: string }>({
  code: 'health-claim',
  severity: 'warning',
  acceptable: true,
  guide: {
    subject: 'texts',
    title: { id: 'Pangan rumah tangga tidak memuat klaim kesehatan', en: 'Household food makes no health claims' },
    why: {
      id: 'Pangan yang memuat klaim tidak dapat memperoleh izin P-IRT (PerBPOM 4/2024), dan “bebas alergen” tidak boleh disimpulkan dari data yang kosong. Ceritakan rasa, bahan, dan cara membuatnya: itu yang dicari pembeli.',
      en: 'Food that carries a claim cannot have a P-IRT licence (BPOM Regulation 4/2024), and “free of allergens” never follows from missing data. Tell of taste, ingredients and making: that is what buyers look for.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: 'summary: Tauco hitam yang menurunkan kolesterol.',
    right: 'summary: Tauco hitam manis, diperam tujuh hari dalam gentong.',
    args: { claim: 'menurunkan kolesterol' },
  },
  message: {
    id: ({ claim: words }) =>
      `${quote(words)} adalah klaim kesehatan, yang tidak boleh dicantumkan pada pangan rumah tangga. Ganti dengan keterangan rasa, bahan, atau cara membuat.`,
    en: ({ claim: words }) =>
      `${quote(words)} is a health claim, which household food may not carry. Describe its taste, ingredients or making instead.`,
  },
  *check(content) {
    for (const entry of allEntries(content)) {
      for (const { text, at } of proseOf(entry)) {
        const found = claim.exec(text);
        if (found) yield { file: entry.file, ...at(found[0], found.index), args: { claim: found[0] } };
      }
    }
  },
});
