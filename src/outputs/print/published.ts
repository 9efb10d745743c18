import type { Catalog } from '#catalog/catalog.ts';
import type { Day } from '#model/fields/date.ts';
import {
  labelGrids,
  sheetCount,
  sheetGrids,
  usualLabelGrid,
  boxesOnSheet,
  type Grid,
  type PaperName,
} from './grids.ts';
import { printedKey } from './boxes.ts';
import { fill, subjectName, thingsOn, type SheetKind, type Sheets, type Subject } from './sheets.ts';

/** What a page offers to be printed. */
export interface PublishedSheet {
  readonly kind: SheetKind;
  /** Its address below the site's base: `/cetak/acara/cianjur/bazar/poster.pdf`. It is the same for all languages. */
  readonly address: string;
  readonly paper: PaperName;
  readonly grid: Grid;
  /** How many sheets of paper it fills. */
  readonly sheets: number;
  /** About how large the file is, in bytes. */
  readonly about: number;
}

/** The folder of the sheets in the site. */
export const printFolder = 'cetak';

/** A brand or event: what is printed at build. */
export type Published = Extract<Subject, { is: 'brand' | 'event' }>;

/** Names of folders and files, and with them addresses that people pass on; frozen by a test. */
const folders = { brand: 'merek', event: 'acara' } as const;
const files: Readonly<Record<SheetKind, string>> = { labels: 'label', cards: 'kartu', posters: 'poster', codes: 'qr' };

/** What pages offer, in their order. */
const kinds = { brand: ['labels', 'cards', 'codes'], event: ['posters', 'codes'] } as const;
/** Everything at build is for the paper that every office has; the command `print` knows the others. */
const paper = 'a4';

/**
 * Bytes of the fonts and the frame of a document, of what it holds once, and of each box: measured, because the true
 * size changes with prices and stamps, and pages stay the same from day to day.
 */
const weights: Readonly<Record<SheetKind, { readonly frame: number; readonly thing: number; readonly box: number }>> = {
  labels: { frame: 22_000, thing: 4500, box: 1450 },
  cards: { frame: 20_000, thing: 5000, box: 0 },
  posters: { frame: 20_000, thing: 6700, box: 0 },
  codes: { frame: 18_000, thing: 3600, box: 0 },
};

/**
 * What of a brand or event is printed at build: nothing without a lasting address, and nothing where no code was given
 * out. The same on every day.
 */
export function printedSheets(subject: Published, catalog: Catalog): readonly PublishedSheet[] {
  if (catalog.site.printAddress === undefined) return [];
  const { is, node } = subject;
  return kinds[is].flatMap((kind) => {
    const things = thingsOn(kind, subject).filter((thing) => catalog.codeOf(printedKey(thing)) !== undefined).length;
    if (things === 0) return [];
    const boxes = things * copiesOf(kind, things);
    const grid = gridOf(kind);
    const { frame, thing, box } = weights[kind];
    return [
      {
        kind,
        address: `/${printFolder}/${folders[is]}/${node.id}/${files[kind]}.pdf`,
        paper,
        grid,
        sheets: sheetCount(grid, boxes),
        about: frame + things * thing + boxes * box,
      },
    ];
  });
}

/** The same with everything that stands on them, which may be another thing on another day. */
export function* publishedSheets(catalog: Catalog, today: Day): Generator<Sheets & { readonly address: string }> {
  const subjects: Published[] = [
    ...catalog.events.map((node) => ({ is: 'event' as const, node })),
    ...catalog.brands.map((node) => ({ is: 'brand' as const, node })),
  ];
  for (const subject of subjects) {
    for (const { kind, grid, address } of printedSheets(subject, catalog)) {
      const { boxes } = fill(thingsOn(kind, subject), catalog, today);
      const common = { kind, grid, subject: subjectName(subject), skipped: 0, address };
      yield { ...common, boxes, copies: copiesOf(kind, boxes.length) };
    }
  }
}

function gridOf(kind: SheetKind): Grid {
  return kind === 'labels' ? labelGrids[usualLabelGrid[paper]] : sheetGrids[kind][paper];
}

/** Most products of which each fills a sheet of labels; of more there is one label each, and the command for others. */
const mostByTheSheet = 12;

/** Labels are printed by the sheet: each product fills one, and makers print the pages of their own. */
function copiesOf(kind: SheetKind, things: number): number {
  return kind === 'labels' && things <= mostByTheSheet ? boxesOnSheet(gridOf(kind)) : 1;
}
