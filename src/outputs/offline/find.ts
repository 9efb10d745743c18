import { addressOf, type EntryPage } from '#model/addresses.ts';
import { readTyped } from '#model/code.ts';
import type { Language } from '#model/language.ts';
import { asAsked } from '../search/typed.ts';
import { itemLetters, type ItemKind, type Pack } from './packed.ts';

/** A thing of a pack: the bazaar itself, or what stands at a place of one of its lists. */
export type Item = { readonly kind: 'event' } | { readonly kind: ItemKind; readonly place: number };

const kinds = new Map(Object.entries(itemLetters).map(([kind, letter]) => [letter, kind as ItemKind]));

/** What a code of the bazaar stands for. */
export function itemOfCode({ codes }: Pack, code: string): Item | undefined {
  const target = Object.hasOwn(codes, code) ? codes[code] : undefined;
  if (target === undefined) return undefined;
  const kind = kinds.get(target.charAt(0));
  return kind ? { kind, place: Number(target.slice(1)) } : { kind: 'event' };
}

/** What a mark of a visitor's list stands for: a code; where there was none, the id of a product or the segment of a stand. */
export const itemOfMark = (pack: Pack, mark: string): Item | undefined =>
  itemOfCode(pack, mark) ?? among('stand', pack.stands, mark) ?? among('product', pack.products, mark);

function among(kind: ItemKind, list: readonly { readonly id: string }[], id: string | undefined): Item | undefined {
  const place = id === undefined ? -1 : list.findIndex((item) => item.id === id);
  return place < 0 ? undefined : { kind, place };
}

/** The code in the address of a code's page, in whatever case it was typed: `/q/7k3m9x`. */
export function codeInAddress(path: string): string | undefined {
  const typed = /^\/q\/([^/]+)\/?$/i.exec(path)?.[1];
  const read = typed === undefined ? undefined : readTyped(typed);
  return read && 'code' in read ? read.code : undefined;
}

/** The language of a page, told by its address below the base. Pages of codes are Indonesian. */
export const languageOf = (path: string): Language => (path.startsWith('/en/') ? 'en' : 'id');

/** What a pack knows of a page, by the page's address below the base: `/produk/cianjur/x/`. */
export function itemAt(pack: Pack, path: string): Item | undefined {
  const code = codeInAddress(path);
  if (code !== undefined) return itemOfCode(pack, code);
  const language = languageOf(path);
  const idBelow = (page: EntryPage) => {
    const start = addressOf({ page, id: '' }, language).replace(/\/+$/, '/');
    return path.startsWith(start) ? path.slice(start.length).replace(/\/$/, '') : undefined;
  };
  const below = idBelow('event');
  if (below === pack.id) return { kind: 'event' };
  if (below?.startsWith(`${pack.id}/`)) {
    const part = below.slice(pack.id.length + 1);
    // Pages of its list have numbers, stands have names.
    return /^\d+$/.test(part) ? { kind: 'event' } : among('stand', pack.stands, part);
  }
  return (
    among('product', pack.products, idBelow('product')) ??
    among('maker', pack.makers, idBelow('producer')) ??
    among('group', pack.groups, idBelow('brand'))
  );
} // prettier-ignore

/** The address of an item's own page, below the base. */
export function addressOfItem(pack: Pack, item: Item, language: Language): string {
  const own = (page: EntryPage, id: string | undefined) => addressOf({ page, id: id ?? '' }, language);
  if (item.kind === 'event') return own('event', pack.id);
  if (item.kind === 'stand') return own('stand', `${pack.id}/${pack.stands[item.place]?.id ?? ''}`);
  if (item.kind === 'product') return own('product', pack.products[item.place]?.id);
  if (item.kind === 'maker') return own('producer', pack.makers[item.place]?.id);
  return own('brand', pack.groups[item.place]?.id);
}

/**
 * Products and stands that somebody asked for, in the order of the pack. Asks as the search of the whole catalogue does:
 * every word exactly, the last one as a beginning. `undefined` where nothing was asked.
 */
export function searchPack(pack: Pack, typed: string): { readonly products: number[]; readonly stands: number[] } | undefined {
  const asked = asAsked(typed).split(' ').filter(Boolean);
  if (asked.length === 0) return undefined;
  const own = (word: string) => (Object.hasOwn(pack.words, word) ? places(pack.words[word] ?? '') : []);
  const beginning = (start: string) => Object.keys(pack.words).filter((word) => word.startsWith(start)).flatMap(own);
  const sets = asked.map((word, index) => new Set(index === asked.length - 1 ? beginning(word) : own(word)));
  const [first = new Set<number>(), ...others] = sets;
  const found = [...first].filter((place) => others.every((set) => set.has(place))).sort((a, b) => a - b);
  const count = pack.products.length;
  return {
    products: found.filter((place) => place < count),
    stands: found.filter((place) => place >= count).map((place) => place - count),
  };
} // prettier-ignore

/** Places from the gaps between them. */
function places(gaps: string): number[] {
  let place = 0;
  return gaps.split(' ').map((gap) => (place += Number.parseInt(gap, 36)));
}
