import { formatNumber } from '../format/number.ts';

/** Words of bazaars and their stands, in Indonesian; `eventEn` has the same shape. */
export const eventId = {
  kind: 'Bazar',
  statuses: {
    planned: 'Direncanakan',
    held: 'Sudah digelar',
    cancelled: 'Dibatalkan',
    unknown: 'Kelanjutannya belum diketahui',
  },
  /** Of what is not simply to come. */
  notices: {
    held: 'Acara ini sudah selesai. Halamannya tetap ada sebagai catatan, dan bagi yang memindai kode lamanya.',
    cancelled: 'Acara ini dibatalkan.',
    unknown: 'Acara ini pernah direncanakan; apakah terlaksana belum diketahui katalog ini.',
    planned: undefined,
  },
  organiser: 'Penyelenggara',
  place: 'Tempat',
  directions: 'Jalan ke sana',
  rounds: 'Kurasi yang memilih pesertanya',
  stands: 'Stan',
  standCount: (count: number) => `${formatNumber(count, 'id')} stan`,
  block: (name: string) => `Blok ${name}`,
  stand: (name: string) => `Stan ${name}`,
  inBlock: (block: string, number: number) => `Blok ${block}, nomor ${formatNumber(number, 'id')} dari pintu masuk`,
  whereToMeet: 'Bertemu di bazar',
};

export const eventEn: typeof eventId = {
  kind: 'Bazaar',
  statuses: {
    planned: 'Planned',
    held: 'Held',
    cancelled: 'Cancelled',
    unknown: 'Outcome not known',
  },
  notices: {
    held: 'This event is over. Its page stays as a record, and for whoever scans an old code.',
    cancelled: 'This event was cancelled.',
    unknown: 'This event was planned once; whether it was held is not known to this catalogue.',
    planned: undefined,
  },
  organiser: 'Organiser',
  place: 'Place',
  directions: 'The way there',
  rounds: 'Curation that chose who shows here',
  stands: 'Stands',
  standCount: (count) => `${formatNumber(count, 'en')} ${count === 1 ? 'stand' : 'stands'}`,
  block: (name) => `Block ${name}`,
  stand: (name) => `Stand ${name}`,
  inBlock: (block, number) => `Block ${block}, number ${formatNumber(number, 'en')} from the entrance`,
  whereToMeet: 'Meet at a bazaar',
};
