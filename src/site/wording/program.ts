/** What is said of programmes. */
export const programId = {
  kinds: {
    training: 'Pelatihan',
    mentoring: 'Pendampingan',
    target: 'Sasaran',
    regulation: 'Peraturan',
    evaluation: 'Evaluasi',
    branding: 'Merek bersama',
  },
  organiser: 'Penyelenggara',
  status: 'Status',
  statuses: {
    planned: 'Rencana',
    running: 'Sedang berjalan',
    reported: 'Dilaporkan berjalan',
    ended: 'Sudah selesai',
    unknown: 'Hasilnya belum diketahui',
  },
  notices: {
    planned: 'Baru rencana. Sumbernya mengumumkan; pelaksanaannya belum diketahui.',
    running: undefined,
    reported: undefined,
    ended: undefined,
    unknown: 'Hasilnya belum diketahui. Di bawah ini yang tertulis di sumbernya; apa jadinya kemudian tidak disebut.',
  },
  began: 'Mulai',
  legal: 'Dasar hukum',
  /** As Indonesian law is cited, by who enacted it. */
  citation: (kind: LegalKind, number: number, year: number, regency: string, province: string) =>
    `${enacted[kind].id(regency, province)} Nomor ${number} Tahun ${year}`,
  obligations: 'Yang diwajibkan',
  groups: { reported: 'Yang sudah dilaporkan', target: 'Sasaran', planned: 'Rencana' },
  silence: {
    target: 'Apakah sasaran ini tercapai belum diketahui.',
    planned: 'Apakah rencana ini terlaksana belum diketahui.',
  },
  rounds: 'Putaran kurasinya',
  partners: 'Mitra',
};

/** The same in English. */
export const programEn: typeof programId = {
  kinds: {
    training: 'Training',
    mentoring: 'Mentoring',
    target: 'Target',
    regulation: 'Regulation',
    evaluation: 'Evaluation',
    branding: 'Communal branding',
  },
  organiser: 'Run by',
  status: 'Status',
  statuses: {
    planned: 'Planned',
    running: 'Running',
    reported: 'Reported as under way',
    ended: 'Ended',
    unknown: 'Outcome not known',
  },
  notices: {
    planned: 'Only planned. The source announces it; whether it was done is not known.',
    running: undefined,
    reported: undefined,
    ended: undefined,
    unknown: 'The outcome is not known. Below stands what the source says; what came of it, it does not say.',
  },
  began: 'Began',
  legal: 'Legal basis',
  citation: (kind, number, year, regency, province) => `${enacted[kind].en(regency, province)} ${number}/${year}`,
  obligations: 'What it obliges to',
  groups: { reported: 'What was reported', target: 'Target', planned: 'Planned' },
  silence: {
    target: 'Whether this target was reached is not known.',
    planned: 'Whether this plan was carried out is not known.',
  },
  rounds: 'Its curation rounds',
  partners: 'Partners',
};

type LegalKind = 'law' | 'government' | 'province' | 'regency' | 'regent' | 'mayor';
type Named = (regency: string, province: string) => string;

/** The title of a regent or a mayor names the place without its kind: Bupati Bekasi, Wali Kota Madiun. */
const bare = (regency: string) => regency.replace(/^(?:Kabupaten|Kota) /, '');

const enacted: Readonly<Record<LegalKind, Readonly<Record<'id' | 'en', Named>>>> = {
  law: { id: () => 'Undang-Undang', en: () => 'Law' },
  government: { id: () => 'Peraturan Pemerintah', en: () => 'Government Regulation' },
  province: {
    id: (_, province) => `Peraturan Daerah Provinsi ${province}`,
    en: (_, province) => `Regional Regulation of ${province} Province`,
  },
  regency: {
    id: (regency) => `Peraturan Daerah ${regency}`,
    en: (regency) => `Regional Regulation of ${regency}`,
  },
  regent: {
    id: (regency) => `Peraturan Bupati ${bare(regency)}`,
    en: (regency) => `Regulation of the Regent of ${bare(regency)}`,
  },
  mayor: {
    id: (regency) => `Peraturan Wali Kota ${bare(regency)}`,
    en: (regency) => `Regulation of the Mayor of ${bare(regency)}`,
  },
};
