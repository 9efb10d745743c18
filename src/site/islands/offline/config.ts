import type { Language, Localized } from '#model/language.ts';
import type { FoundLooks } from '../../found-looks.ts';
import type { codesId } from '../../wording/codes.ts';
import type { eventId } from '../../wording/events.ts';
import type { offlineId } from '../../wording/offline.ts';

/** What a page tells the control that saves its bazaar, as JSON in `data-config`. */
export interface SaveConfig {
  readonly language: Language;
  /** The site's base path, with slashes at both ends. */
  readonly base: string;
  /** `<regency>/<slug>`. */
  readonly event: string;
  readonly name: Localized;
  /** The file of data, below the base. */
  readonly data: string;
  /** What data and pictures take together. */
  readonly bytes: number;
  /** Only a copy that is there already is of use: to be brought up to date, or removed. */
  readonly cancelled?: true;
}

/** What the page of saved bazaars tells its script. */
export interface ShelfConfig extends FoundLooks {
  readonly language: Language;
  readonly base: string;
  readonly words: (typeof offlineId)['shelf'] & ShelfTerms;
}

/** Words that pages of products use as well. */
export interface ShelfTerms {
  readonly stand: string;
  readonly block: string;
  readonly notices: (typeof eventId)['notices'];
  readonly hours: string;
  readonly hoursText: string;
  readonly entrance: string;
  readonly codeTitle: string;
  readonly codeLabel: string;
  readonly codeHint: string;
  readonly codeOpen: string;
  readonly code: string;
  readonly answers: (typeof codesId)['answers'];
  readonly ask: string;
  readonly byQuantity: string;
  readonly old: string;
  readonly asOf: string;
  readonly per: string;
  readonly sample: string;
  readonly licences: string;
  readonly until: string;
  readonly ended: string;
  readonly contains: string;
  readonly mayContain: string;
  readonly ingredients: string;
  readonly net: string;
  readonly shelfLife: string;
  readonly days: string;
  readonly storage: string;
  readonly storages: Readonly<Record<'room' | 'cool' | 'frozen', string>>;
  readonly minimum: string;
  readonly packs: string;
  readonly whatsapp: string;
  readonly phone: string;
}
