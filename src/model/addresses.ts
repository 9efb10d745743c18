import { parseKey, parsePrintedKey, type EntityName, type PartPage } from './key.ts';
import type { Language } from './language.ts';

/**
 * Every address of the site comes from here. They are printed on paper, so this table is a contract:
 * `addresses.test.ts` holds each one, and a change there means broken codes in somebody's hands.
 */
const sections = {
  product: { id: 'produk', en: 'products' },
  producer: { id: 'umkm', en: 'producers' },
  regency: { id: 'daerah', en: 'regions' },
  cluster: { id: 'klaster', en: 'clusters' },
  brand: { id: 'merek', en: 'brands' },
  curation: { id: 'kurasi', en: 'curation' },
  program: { id: 'program', en: 'programs' },
  partner: { id: 'mitra', en: 'partners' },
  agreement: { id: 'kerja-sama', en: 'agreements' },
  event: { id: 'acara', en: 'events' },
  category: { id: 'kategori', en: 'categories' },
  about: { id: 'tentang', en: 'about' },
  licences: { id: 'lisensi', en: 'licences' },
  search: { id: 'cari', en: 'search' },
  accessibility: { id: 'aksesibilitas', en: 'accessibility' },
  guide: { id: 'panduan', en: 'guide' },
  rule: { id: 'panduan', en: 'guide' },
  line: { id: 'merek', en: 'brands' },
  stand: { id: 'acara', en: 'events' },
  goods: { id: 'acara', en: 'events' },
  code: { id: 'kode', en: 'code' },
  offline: { id: 'luring', en: 'offline' },
} as const satisfies Record<string, Record<Language, string>>;

/** The folder of the pages behind printed codes. */
export const codeFolder = 'Q';

/**
 * A page with one member per id: an entry, a category of the vocabulary, a rule of the guide by its code, a line of a
 * brand by `<regency>/<brand>/<line>`, a stand of an event by `<regency>/<event>/<stand>`, or the stands of an event that
 * show goods of a category or a cluster, by `<regency>/<event>/jenis/<category>` and `…/klaster/<regency>/<cluster>`. The
 * last segment has a letter in it, which the number of a further page never has.
 */
export type EntryPage = EntityName | PartPage | 'category' | 'rule' | 'goods';
/** The lists of all entries of a kind. */
export const listPages = [
  'regency',
  'cluster',
  'brand',
  'curation',
  'program',
  'partner',
  'agreement',
  'event',
] as const;
/** A page that lists all entries of a kind. */
export type ListPage = (typeof listPages)[number];
/** The pages that exist once. */
export const singlePages = [
  'home',
  'about',
  'licences',
  'search',
  'accessibility',
  'guide',
  'code',
  'offline',
  'not-found',
] as const;
/** A page that exists once. */
export type SinglePage = (typeof singlePages)[number];

export type PageReference =
  | { readonly page: EntryPage; readonly id: string; readonly number?: number }
  | { readonly list: ListPage; readonly number?: number }
  | { readonly single: SinglePage }
  /** The page behind a printed code, which has one address for all languages. */
  | { readonly code: string };

/**
 * The address of a page below the site's base, with slashes at both ends: `/produk/cianjur/x/`.
 * `number` is the page of a long list; the first page has no number in its address.
 */
export function addressOf(reference: PageReference, language: Language): string {
  if ('code' in reference) return `/${codeFolder}/${reference.code}/`;
  const root = language === 'en' ? '/en/' : '/';
  if ('single' in reference) {
    if (reference.single === 'home') return root;
    if (reference.single === 'not-found') return '/404.html';
    return `${root}${sections[reference.single][language]}/`;
  }
  const number = (reference.number ?? 1) > 1 ? `${reference.number}/` : '';
  if ('list' in reference) return `${root}${sections[reference.list][language]}/${number}`;
  return `${root}${sections[reference.page][language]}/${reference.id}/${number}`;
}

/** The address of the entry with this key, for links in stories; `undefined` for a misshapen key. */
export function addressOfKey(key: string, language: Language): string | undefined {
  const parsed = parseKey(key);
  return parsed && addressOf({ page: parsed.entity, id: parsed.id }, language);
}

/** The page of something that carries a code; `undefined` for a misshapen key. */
export function pageOfPrinted(key: string): PageReference | undefined {
  const parsed = parsePrintedKey(key);
  return parsed && (parsed.part ?? { page: parsed.entity, id: parsed.id });
}

/** The picture of a code's symbol, beside its page. */
export function symbolAddress(code: string): string {
  return `${addressOf({ code }, 'id')}kode.svg`;
}

/** Puts the base path (`/` or `/katalog/`) before an address. */
export function withBase(address: string, base: string): string {
  return base.replace(/\/+$/, '') + address;
}

/** A base path in its one spelling: starts and ends with a slash. */
export function normalizeBase(base: string | undefined): string {
  const trimmed = (base ?? '').replace(/^\/+|\/+$/g, '');
  return trimmed ? `/${trimmed}/` : '/';
}
