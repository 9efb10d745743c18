import type { Catalog, RegencyNode } from '#catalog/catalog.ts';
import { addressOf } from '#model/addresses.ts';
import type { Day } from '#model/fields/date.ts';
import { inLanguage, type Language } from '#model/language.ts';
import { printedAddress } from '#model/printed.ts';
import { quietZone, symbolOf } from '#outputs/codes/symbol.ts';
import type { PrintedBox, PrintedStand } from '#outputs/print/boxes.ts';
import type { Grid } from '#outputs/print/grids.ts';
import { askPrice } from '#outputs/print/price.ts';
import type { Sheets } from '#outputs/print/sheets.ts';
import { formatDate, formatDateShort, periodText } from '../format/date.ts';
import { formatQuantity, formatRupiah } from '../format/number.ts';
import { defaultLook, lookOf } from '../look.ts';
import { accents } from '../social/colours.ts';
import { words } from '../wording/index.ts';

/** What sheets are printed with, apart from what they say. */
export interface PrintMeans {
  /** The tiles of the patterns as SVG, by name. */
  readonly patterns: ReadonlyMap<string, string>;
  /** Whether the typeface has a character. */
  readonly has: (character: string) => boolean;
}

/** When and from what sheets are made: both stand on them. */
export interface PrintOccasion {
  readonly today: Day;
  /** The id of the build, or of the content where nothing is built. */
  readonly build: string;
  readonly language: Language;
}

/** As much of a build's id as stands on paper. */
const buildLength = 8;

/** Stands for a character that the typeface lacks: a gap that can be seen, because it has to be filled in by hand. */
const gap = '□';

/**
 * What `sheet.typ` sets, as JSON: every text in its final words, every colour, and the address of every symbol. Throws
 * where the catalogue has no lasting address, because nothing may be printed then.
 */
export function sheetDocument(sheets: Sheets, catalog: Catalog, occasion: PrintOccasion, means: PrintMeans): string {
  const { printAddress } = catalog.site;
  if (printAddress === undefined) throw new Error('Nothing is printed without a lasting address.');
  const { language } = occasion;
  const say = words(language).print;
  const { kind } = sheets;
  const looks = new Map<string, ReturnType<typeof lookParts>>();
  const boxes = sheets.boxes.map((box) => {
    const name = lookName(box.home, means);
    if (!looks.has(name)) looks.set(name, lookParts(name, means));
    return { ...boxTexts(box, catalog, printAddress, language), look: name };
  });
  const typed = siteOnPaper(printAddress) + addressOf({ single: 'code' }, language).replace(/\/$/, '');
  return JSON.stringify({
    ...frame(sheets.grid, say.titles[kind](inLanguage(sheets.subject, language)), catalog, occasion),
    kind,
    boxes,
    copies: sheets.copies,
    skipped: sheets.skipped,
    looks: Object.fromEntries(looks),
    typed: say.typed(typed),
    domain: siteOnPaper(printAddress),
  }, (_, value: unknown) => (typeof value === 'string' ? shown(value, means) : value));
} // prettier-ignore

/** The same document with its symbols, whose drawing takes longer than all the rest: for the thread that sets it. */
export function withSymbols(document: string): string {
  const { boxes = [], ...rest } = JSON.parse(document) as { boxes?: readonly { readonly address: string }[] };
  return JSON.stringify({ ...rest, boxes: boxes.map((box) => ({ ...box, ...symbolParts(box.address) })) });
}

/** A symbol on its quiet zone as SVG, and the part of its width that is the zone on one side. */
function symbolParts(address: string) {
  const { modules, path } = symbolOf(address);
  const side = modules + 2 * quietZone;
  const ground = `M${-quietZone} ${-quietZone}h${side}v${side}h${-side}z`;
  return {
    quiet: quietZone / side,
    symbol: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-quietZone} ${-quietZone} ${side} ${side}"><path fill="#fff" d="${ground}"/><path stroke="#000" d="${path}"/></svg>`,
  };
}

/** A sheet with the boxes of a grid alone, to be held against the paper that it is for. */
export function outlineDocument(grid: Grid, name: string, catalog: Catalog, occasion: PrintOccasion): string {
  const title = words(occasion.language).print.outline(name);
  return JSON.stringify({ ...frame(grid, title, catalog, occasion), kind: 'outline' });
}

/** What stands below a symbol, so that everyone sees where it leads before following it: the address without its scheme. */
function siteOnPaper(printAddress: string): string {
  const { host, pathname } = new URL(printAddress);
  return host + pathname.replace(/\/+$/, '');
}

/** What every document has. */
function frame(grid: Grid, title: string, { site }: Catalog, { today, build, language }: PrintOccasion) {
  const say = words(language).print;
  const [year, month, day] = today.split('-').map(Number);
  const id = build.slice(0, buildLength);
  return {
    language, title, author: site.name, date: { year, month, day }, grid,
    words: {
      sample: words(language).sample, stand: say.stand.toUpperCase(), scan: say.scan, more: say.more('{n}'),
      stamp: say.stamp(formatDateShort(today, language), id), footer: say.footer(formatDate(today, language), id),
    },
  }; // prettier-ignore
}

/** Characters that the typeface lacks become gaps. Joins of letters into one character come first. */
function shown(text: string, { has }: PrintMeans): string {
  let result = '';
  for (const character of text.normalize('NFC')) result += character === '\n' || has(character) ? character : gap;
  return result;
}

function boxTexts(box: PrintedBox, catalog: Catalog, printAddress: string, language: Language) {
  const { words: say, name, net } = { words: words(language), ...goodsTexts(box, language) };
  const place = box.district === undefined ? box.home.facts.name : say.place(box.district, box.home.facts.name);
  return {
    name: [name, net].filter(Boolean).join(' '),
    bare: name,
    net,
    by: [box.owner, place.replace('. ', '.\u00a0')].filter(Boolean).join('\n'),
    price: box.price ? priceTexts(box.price, catalog, language) : null,
    licences: (box.licences ?? []).map(({ kind, number }) =>
      [say.print.licences[kind], number].filter(Boolean).join(' '),
    ),
    stand: box.stand ? standTexts(box.stand, catalog, language) : null,
    sample: box.sample,
    code: box.code,
    alt: say.print.symbol(name, box.code),
    address: printedAddress(printAddress, box.code),
  };
}

function goodsTexts({ name, net }: Pick<PrintedBox, 'name' | 'net'>, language: Language) {
  return { name: inLanguage(name, language), net: net ? whole(formatQuantity(net, language)) : '' };
}

function standTexts({ number, event, goods }: PrintedStand, catalog: Catalog, language: Language) {
  const { name, translations, period, place } = event.facts;
  const meta = [periodText(period, language), place?.name, event.home.facts.name].filter(Boolean).join(' · ');
  return {
    number,
    event: inLanguage({ id: name, en: translations?.en.name }, language),
    meta,
    goods: goods.map((one) => {
      const { name: own, net } = goodsTexts(one, language);
      const text = [own, net].filter(Boolean).join(' ');
      const { amount, unit, note } = priceTexts(one.price, catalog, language);
      // The poster itself says that its symbol leads to what can be asked.
      const beside = one.price === askPrice ? '' : [unit, note].filter(Boolean).join(' · ');
      return { name: text, price: amount, note: beside };
    }),
  };
}

function priceTexts(price: NonNullable<PrintedBox['price']>, { vocabulary }: Catalog, language: Language) {
  const say = words(language).print;
  if (price === askPrice) return { amount: say.ask, unit: '', note: say.askNote };
  const { amount, from, per, asOf } = price;
  const term = vocabulary.units.find(({ id }) => id === per);
  const unit = term && inLanguage(term.name, language);
  return {
    amount: formatRupiah(amount, language),
    unit: whole(from === undefined ? (unit === undefined ? '' : say.per(unit)) : say.perFrom(from, unit)),
    note: say.asOf(whole(formatDateShort(asOf, language))),
  };
}

/** One unit for the eye, never divided between lines: `250 g`, `per botol`, `12 Okt 2026`. */
function whole(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function lookName(home: RegencyNode, { patterns }: PrintMeans): string {
  const { palette, pattern } = lookOf(home);
  return `${palette} ${patterns.has(pattern) ? pattern : defaultLook.pattern}`;
}

/** The colours and the tile of a look: light tiles on the accent, which differ as much without colours. */
function lookParts(name: string, { patterns }: PrintMeans) {
  const [palette, pattern] = name.split(' ') as [keyof typeof accents, string];
  const { accent, tint } = accents[palette];
  const [, width = '1', height = '1', inside = ''] =
    /^<svg[^>]*viewBox="0 0 (\d+) (\d+)"[^>]*>(.*)<\/svg>\s*$/s.exec(patterns.get(pattern) ?? '') ?? [];
  return {
    accent,
    ratio: Number(width) / Number(height),
    tile: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="${tint}">${inside.replaceAll('#000', tint)}</svg>`,
  };
}
