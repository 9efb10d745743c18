/** A sheet of paper, upright, in millimetres. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

/**
 * Papers that offices have at hand. F4 is the folio of Indonesian shops, 215 × 330 mm; it is not the smaller F4 of
 * printer menus in other countries.
 */
export const papers = {
  a4: { width: 210, height: 297 },
  f4: { width: 215, height: 330 },
} as const satisfies Record<string, Paper>;
export type PaperName = keyof typeof papers;
export const paperNames = Object.keys(papers) as PaperName[];

/** Equal boxes on a sheet, all in millimetres: the first one's corner, their size, and the gaps between them. */
export interface Grid {
  readonly paper: Paper;
  readonly columns: number;
  readonly rows: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Between columns, and between rows. */
  readonly gap: readonly [x: number, y: number];
  /** Whether the boxes are cut apart by hand, along lines that are printed; otherwise the paper is cut already. */
  readonly cut: boolean;
}

/** What a shop sells a small sheet of invitation labels on. */
const labelSheet: Paper = { width: 165, height: 210 };

/**
 * Sheets of labels by the name that is typed after `--grid`.
 *
 * 121 and 103 are the numbers of Tom & Jerry, which other makers of invitation labels use as well. The maker publishes
 * no drawing. Most descriptions by people who print on them name the same labels (121: 75 × 38 mm, 2 × 5; 103:
 * 64 × 32 mm, 3 × 4) and on a sheet of about 165 × 210 mm, with 103 fed sideways; they differ by up to three millimetres
 * in margins and gaps, as the sheets of several makers do. Hence `--outline`, which prints the boxes alone to be held
 * against a sheet, and `--shift`, which moves them.
 *
 * A4 with 3 × 8 is the common sheet of 24 labels of 63.5 × 33.9 mm (Avery L7159). The others are cut by hand.
 */
export const labelGrids = {
  '121': { paper: labelSheet, columns: 2, rows: 5, left: 5, top: 8, width: 75, height: 38, gap: [5, 2], cut: false },
  '103': {
    paper: { width: labelSheet.height, height: labelSheet.width },
    columns: 3, rows: 4, left: 5, top: 10, width: 64, height: 32, gap: [4, 6], cut: false,
  },
  'a4-3x8': { paper: papers.a4, columns: 3, rows: 8, left: 7.25, top: 12.9, width: 63.5, height: 33.9, gap: [2.5, 0], cut: false },
  'a4-2x5': { paper: papers.a4, columns: 2, rows: 5, left: 10, top: 11, width: 95, height: 55, gap: [0, 0], cut: true },
  'f4-3x8': { paper: papers.f4, columns: 3, rows: 8, left: 10, top: 13, width: 65, height: 38, gap: [0, 0], cut: true },
  'f4-2x5': { paper: papers.f4, columns: 2, rows: 5, left: 12.5, top: 15, width: 95, height: 60, gap: [0, 0], cut: true },
} as const satisfies Record<string, Grid>; // prettier-ignore
export type LabelGridName = keyof typeof labelGrids;
export const labelGridNames = Object.keys(labelGrids) as LabelGridName[];

/** The sheet of labels of each paper where none was asked for. */
export const usualLabelGrid: Readonly<Record<PaperName, LabelGridName>> = { a4: 'a4-3x8', f4: 'f4-3x8' };

/** The sheets whose boxes are cut apart, or that are one box. */
export const sheetGrids: Readonly<Record<'cards' | 'posters' | 'codes', Readonly<Record<PaperName, Grid>>>> = {
  cards: {
    a4: { paper: papers.a4, columns: 2, rows: 4, left: 10, top: 14, width: 95, height: 66, gap: [0, 0], cut: true },
    f4: { paper: papers.f4, columns: 2, rows: 4, left: 12.5, top: 16, width: 95, height: 73, gap: [0, 0], cut: true },
  },
  codes: {
    a4: { paper: papers.a4, columns: 3, rows: 4, left: 15, top: 19, width: 60, height: 66, gap: [0, 0], cut: true },
    f4: { paper: papers.f4, columns: 3, rows: 4, left: 16, top: 20, width: 61, height: 73, gap: [0, 0], cut: true },
  },
  posters: {
    a4: { paper: papers.a4, columns: 1, rows: 1, left: 12, top: 12, width: 186, height: 265, gap: [0, 0], cut: false },
    f4: { paper: papers.f4, columns: 1, rows: 1, left: 12, top: 12, width: 191, height: 298, gap: [0, 0], cut: false },
  },
};

/** Boxes on one sheet. */
export function boxesOnSheet({ columns, rows }: Grid): number {
  return columns * rows;
}

/** How many sheets so many boxes fill, where the first `skipped` places of the first sheet stay empty. */
export function sheetCount(grid: Grid, boxes: number, skipped = 0): number {
  return Math.ceil((boxes + skipped) / boxesOnSheet(grid));
}

/** The grid moved by millimetres, to the right and down where they are positive. */
export function shifted(grid: Grid, [x, y]: readonly [x: number, y: number]): Grid {
  return { ...grid, left: grid.left + x, top: grid.top + y };
}
