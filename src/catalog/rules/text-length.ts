import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'text-length',
  severity: 'error',
  guide: {
    subject: 'texts',
    title: {
      id: 'Teks tidak terlalu pendek dan tidak terlalu panjang',
      en: 'Texts are neither too short nor too long',
    },
    why: {
      id: 'Ringkasan tampil di kartu, hasil pencarian, dan pratinjau WhatsApp. Yang terlalu pendek tidak menjelaskan apa-apa; yang terlalu panjang terpotong di tengah kalimat.',
      en: 'Summaries stand on cards, in search results and in previews of messages. One that is too short explains nothing; one that is too long is cut off in mid-sentence.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: 'summary: Tauco',
    right: 'summary: Tauco hitam manis dalam stoples kaca.',
    args: { actual: 5, minimum: 10, maximum: 160 },
  },
  message: {
    id: ({ actual, minimum, maximum }) =>
      actual > maximum
        ? `Panjang teks ini ${actual} karakter; batasnya ${maximum}. Kurangi ${actual - maximum} karakter.`
        : `Panjang teks ini hanya ${actual} karakter; paling sedikit ${minimum}. Lengkapi isinya.`,
    en: ({ actual, minimum, maximum }) =>
      actual > maximum
        ? `This text has ${actual} characters; the limit is ${maximum}. Shorten it by ${actual - maximum}.`
        : `This text has only ${actual} characters; it needs at least ${minimum}. Complete it.`,
  },
});
