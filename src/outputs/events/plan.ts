import type { StandNode } from '#catalog/catalog.ts';

/** A stand on the plan of its block, in units of the drawing. */
export interface PlannedStand {
  readonly stand: StandNode;
  readonly x: number;
  readonly y: number;
}

/** The plan of a block. A phone shows its width as about as many pixels. */
export interface BlockPlan {
  readonly block: string;
  readonly width: number;
  readonly height: number;
  /** Side of the square of a stand. */
  readonly side: number;
  /** Whether somebody measured where the stands are; else they are drawn in the order of their numbers. */
  readonly measured: boolean;
  readonly stands: readonly PlannedStand[];
}

export const planWidth = 352;
const margin = 6;
const inRow = 8;
const side = 38;
/** From one stand to the next, and what visitors walk on between two rows that face each other. */
const [step, aisle] = [43, 24];

/** The plans of the blocks of these stands, in their order; a block is drawn whole where its stands are given whole. */
export function plansOf(stands: readonly StandNode[]): readonly BlockPlan[] {
  return [...Map.groupBy(stands, ({ facts }) => facts.block)].map(
    ([block, own]) => measuredPlan(block, own) ?? countedPlan(block, own),
  );
}

/** Two rows face each other across an aisle, then the next two. */
function countedPlan(block: string, stands: readonly StandNode[]): BlockPlan {
  const top = (row: number) => margin + row * step + Math.ceil(row / 2) * aisle;
  const planned = stands.map((stand, index) => ({
    stand,
    x: margin + (index % inRow) * step,
    y: top(Math.floor(index / inRow)),
  }));
  const height = top(Math.ceil(stands.length / inRow) - 1) + side + margin;
  return { block, width: planWidth, height, side, measured: false, stands: planned };
}

/** To scale, where every stand has a place; squares shrink where stands are close together. */
function measuredPlan(block: string, stands: readonly StandNode[]): BlockPlan | undefined {
  const places = stands.flatMap(({ facts: { x, y } }) => (x === undefined || y === undefined ? [] : [{ x, y }]));
  if (places.length < stands.length || stands.length < 2) return undefined;
  const [left, top] = [Math.min(...places.map(({ x }) => x)), Math.min(...places.map(({ y }) => y))];
  const [across, down] = [Math.max(...places.map(({ x }) => x)) - left, Math.max(...places.map(({ y }) => y)) - top];
  // Squares may not cover each other: what lies between the centres of the two nearest is all the room there is.
  let nearest = Infinity;
  for (const [index, a] of places.entries()) {
    for (const b of places.slice(index + 1))
      nearest = Math.min(nearest, Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)));
  }
  if (nearest === 0) return undefined;
  const room = planWidth - 2 * margin;
  const scale = Math.min((room - side) / Math.max(across, 1), (2 * room) / Math.max(down, 1), (2 * step) / nearest);
  const own = Math.min(side, nearest * scale * 0.92);
  // Too close together to be told apart at this width.
  if (own < 16) return undefined;
  const planned = stands.map((stand, index) => ({
    stand,
    x: round(margin + ((places[index]?.x ?? 0) - left) * scale),
    y: round(margin + ((places[index]?.y ?? 0) - top) * scale),
  }));
  const height = round(down * scale + own + 2 * margin);
  return { block, width: planWidth, height, side: round(own), measured: true, stands: planned };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
