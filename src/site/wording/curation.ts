import { formatNumber } from '../format/number.ts';

const n = (value: number) => formatNumber(value, 'id');
const m = (value: number) => formatNumber(value, 'en');

/** What is said of rounds of curation. */
export const curationId = {
  kind: 'Putaran kurasi',
  decidedBy: 'Kantor',
  subject: 'Yang dinilai',
  subjects: { producers: 'produsen', products: 'produk', both: 'produsen dan produk' },
  status: 'Status',
  statuses: {
    planned: 'Rencana',
    running: 'Sedang berjalan',
    held: 'Sudah digelar',
    unknown: 'Hasilnya belum diketahui',
  },
  notices: {
    planned: 'Putaran ini baru rencana. Belum ada yang dinilai, dan belum ada yang lolos.',
    running: undefined,
    held: undefined,
    unknown: 'Hasilnya belum diketahui. Putaran ini pernah diumumkan; siapa yang lolos belum diketahui katalog ini.',
  },
  criteria: 'Kriteria',
  noCriteria: 'Kriterianya belum tersedia.',
  version: (version: string) => `versi ${version}`,
  unversioned: 'tanpa nomor versi di sumbernya',
  inForceFrom: (date: string) => `berlaku sejak ${date}`,
  byCriteria: (version: string) => `kriteria versi ${version}`,
  selections: 'Yang dipilih',
  plannedSelections: 'Pilihan yang direncanakan',
  filled: (chosen: number, quota: number) => `${n(chosen)} dari ${n(quota)} tempat terisi`,
  open: {
    planned: (quota: number) => `Rencana: ${n(quota)} tempat. Belum ada yang dipilih.`,
    running: (quota: number) => `${n(quota)} tempat. Belum ada yang dipilih.`,
    held: (quota: number) => `${n(quota)} tempat. Yang terpilih belum tersedia.`,
    unknown: (quota: number) => `Rencana: ${n(quota)} tempat. Hasilnya belum diketahui.`,
  },
  passedProducers: (count: number) => `Produsen yang lolos dan ada di katalog (${n(count)})`,
  passedProducts: (count: number) => `Produk yang lolos dan ada di katalog (${n(count)})`,
  programs: 'Bagian dari program',
};

/** The same in English. */
export const curationEn: typeof curationId = {
  kind: 'Curation round',
  decidedBy: 'Office',
  subject: 'What was judged',
  subjects: { producers: 'producers', products: 'products', both: 'producers and products' },
  status: 'Status',
  statuses: { planned: 'Planned', running: 'Running', held: 'Held', unknown: 'Outcome not known' },
  notices: {
    planned: 'This round is only planned. Nothing has been judged, and nobody has passed.',
    running: undefined,
    held: undefined,
    unknown: 'The outcome is not known. This round was announced; who passed is not known to this catalogue.',
  },
  criteria: 'Criteria',
  noCriteria: 'The criteria are not available yet.',
  version: (version) => `version ${version}`,
  unversioned: 'without a version number in the source',
  inForceFrom: (date) => `in force from ${date}`,
  byCriteria: (version) => `criteria version ${version}`,
  selections: 'What was chosen',
  plannedSelections: 'Planned choices',
  filled: (chosen, quota) => `${m(chosen)} of ${m(quota)} places filled`,
  open: {
    planned: (quota) => `Planned: ${m(quota)} places. Nothing chosen yet.`,
    running: (quota) => `${m(quota)} places. Nothing chosen yet.`,
    held: (quota) => `${m(quota)} places. What was chosen is not available yet.`,
    unknown: (quota) => `Planned: ${m(quota)} places. The outcome is not known.`,
  },
  passedProducers: (count) => `Producers that passed and are in this catalogue (${m(count)})`,
  passedProducts: (count) => `Products that passed and are in this catalogue (${m(count)})`,
  programs: 'Part of the programme',
};
