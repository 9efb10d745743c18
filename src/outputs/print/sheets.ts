import type { Catalog, EventNode, LineNode, ProductNode, RegencyNode, StandNode } from '#catalog/catalog.ts';
import type { Day } from '#model/fields/date.ts';
import type { Localized } from '#model/language.ts';
import { boxOf, nameOf, printedKey, type Printable, type PrintedBox } from './boxes.ts';
import type { Grid } from './grids.ts';

/** Labels are stuck on packs, cards stand before goods, posters above stands; codes are cut out and put anywhere. */
export const sheetKinds = ['labels', 'cards', 'posters', 'codes'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** Whatever sheets can be about: a regency has no code, but all codes of its makers and brands can be printed. */
export type Subject = Printable | { readonly is: 'regency'; readonly node: RegencyNode };

/** A document of equal boxes on as many sheets as they fill. */
export interface Sheets {
  readonly kind: SheetKind;
  readonly grid: Grid;
  /** What it is about. */
  readonly subject: Localized;
  readonly boxes: readonly PrintedBox[];
  /** How often each box is printed before the next. */
  readonly copies: number;
  /** Places of the first sheet that stay empty, because they were used before. */
  readonly skipped: number;
}

/** Things in boxes, in their order, and the keys of those that have no code yet. */
export function fill(
  things: readonly Printable[],
  catalog: Catalog,
  today: Day,
): { readonly boxes: readonly PrintedBox[]; readonly missing: readonly string[] } {
  const boxes: PrintedBox[] = [];
  const missing: string[] = [];
  for (const thing of things) {
    const box = boxOf(thing, catalog, today);
    if (box) boxes.push(box);
    else missing.push(printedKey(thing));
  }
  return { boxes, missing };
}

/**
 * What is printed of a subject on sheets of a kind; empty where that kind does not suit it. Labels and cards are for
 * goods: of a maker, brand, event, stand or regency they show its products, of a line the line itself. Posters are for
 * stands. Codes are everything of the subject that can have one, the subject first.
 */
export function thingsOn(kind: SheetKind, subject: Subject): readonly Printable[] {
  const { is, node } = subject;
  if (kind === 'posters') return is === 'stand' ? [subject] : is === 'event' ? node.stands.map(stand) : [];
  if (kind === 'codes') return codesOf(subject);
  if (is === 'line' || is === 'product') return [subject];
  return (is === 'event' ? shownAt(node) : node.products).map(product);
}

/** What a document about the subject is called after. */
export function subjectName({ is, node }: Subject): Localized {
  if (is === 'line') return node.facts.name;
  if (is === 'stand') return { id: `${node.facts.stand} · ${node.producer.facts.name}` };
  return is === 'regency' || is === 'producer' ? { id: node.facts.name } : nameOf(node);
}

function codesOf(subject: Subject): readonly Printable[] {
  const { is, node } = subject;
  switch (is) {
    case 'product':
      return [subject];
    case 'producer':
    case 'line':
    case 'stand':
      return [subject, ...node.products.map(product)];
    case 'brand':
      return [subject, ...node.lines.map(line), ...node.products.map(product)];
    case 'event':
      return [subject, ...node.stands.map(stand)];
    case 'regency':
      return [
        ...node.brands.flatMap((brand) => [{ is: 'brand', node: brand } as const, ...brand.lines.map(line)]),
        ...node.producers.flatMap((producer) => codesOf({ is: 'producer', node: producer })),
      ];
  }
}

/** Everything that some stand shows, once. */
function shownAt({ stands }: EventNode): readonly ProductNode[] {
  return [...new Set(stands.flatMap(({ products }) => products))];
}

const product = (node: ProductNode): Printable => ({ is: 'product', node });
const line = (node: LineNode): Printable => ({ is: 'line', node });
const stand = (node: StandNode): Printable => ({ is: 'stand', node });
