import type { EventFacts } from '#model/event.ts';
import type { Day } from '#model/fields/date.ts';
import type { NetUnit } from '#model/fields/measure.ts';
import type { Localized } from '#model/language.ts';
import type { Period } from '#model/period.ts';
import type { Timezone } from '#model/timezone.ts';
import type { SizedFile } from './delta.ts';

/** Raised where a phone with an older page could not read a newer pack, or the other way round. */
export const packFormat = 1;

/** What a code of a pack, or a word of its index, leads to: the kind, and the place in the list of that kind. */
export type ItemKind = 'stand' | 'product' | 'maker' | 'group';

/**
 * A bazaar as a phone keeps it: one file with all that is to be known of it without a network, in all languages of the
 * site. Numbers stand for places in the lists of the pack.
 */
export interface Pack {
  readonly format: typeof packFormat;
  /** `<regency>/<slug>`. */
  readonly id: string;
  readonly name: Localized;
  readonly status: EventFacts['status'];
  readonly period?: Period;
  /** Of every day, by the clock of the place: `08:30`. */
  readonly hours?: { readonly opens: string; readonly closes: string; readonly zone: Timezone['name'] };
  readonly place?: string;
  readonly directions?: Localized;
  readonly entrance?: Localized;
  readonly sample?: true;
  /** By block, then by number. */
  readonly stands: readonly PackedStand[];
  readonly makers: readonly PackedMaker[];
  readonly products: readonly PackedProduct[];
  /** Brands and their lines, which have codes of their own. */
  readonly groups: readonly PackedGroup[];
  /** Names of the terms that are used here. */
  readonly terms: Readonly<Record<TermList, Readonly<Record<string, Localized>>>>;
  /** Every code of the bazaar and of all that is shown there: `p12` is the product at place 12, `e` the bazaar itself. */
  readonly codes: Readonly<Record<string, string>>;
  /** The words by which things are found: gaps between places in base 36; stands come after the products. */
  readonly words: Readonly<Record<string, string>>;
  /** Small pictures, with what they take in bytes. */
  readonly pictures: readonly SizedFile[];
}
export type TermList = 'categories' | 'units' | 'licences' | 'allergens';

export interface PackedStand {
  /** The last segment of its address. */
  readonly id: string;
  /** As it hangs there: `A-12`. */
  readonly name: string;
  readonly block: string;
  readonly maker: number;
  readonly products: readonly number[];
  /** The code that it carries on paper. */
  readonly code?: string;
}
export interface PackedMaker {
  readonly id: string;
  readonly name: string;
  readonly district: string;
  readonly regency: string;
  readonly whatsapp?: string;
  readonly phone?: string;
}
export interface PackedGroup {
  readonly page: 'brand' | 'line';
  readonly id: string;
  readonly name: Localized;
  readonly products: readonly number[];
}
export interface PackedProduct {
  readonly id: string;
  readonly name: Localized;
  readonly summary?: Localized;
  readonly maker: number;
  readonly category: string;
  readonly net?: { readonly value: number; readonly unit: NetUnit };
  readonly price?: PackedPrice;
  readonly licences?: readonly PackedLicence[];
  readonly contains?: readonly string[];
  readonly mayContain?: readonly string[];
  readonly ingredients?: Localized;
  /** Days from production. */
  readonly shelfLife?: number;
  readonly storage?: 'room' | 'cool' | 'frozen';
  /** Packs in the smallest order. */
  readonly minimum?: number;
  readonly picture?: number;
  /** The code that it carries on paper. */
  readonly code?: string;
  readonly sample?: true;
}
/** In rupiah, before delivery. */
export interface PackedPrice {
  /** For one unit; left out where only a ladder of prices is known. */
  readonly retail?: number;
  readonly per?: string;
  readonly asOf?: Day;
  /** The first day on which it counts as old. */
  readonly due?: Day;
}
export interface PackedLicence {
  readonly kind: string;
  readonly number: string;
  /** The last day, where it has one. */
  readonly until?: Day;
}

/** How the kinds of items are called in the table of codes. */
export const itemLetters: Readonly<Record<ItemKind, string>> = { stand: 's', product: 'p', maker: 'm', group: 'g' };
