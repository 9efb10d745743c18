import type { PaletteName } from '#model/vocabulary.ts';
import { palettes, paper, type Palette } from './palette.ts';
import { isKnown, widthOf } from './text-width.ts';

/** What a seal is made of. */
export interface Seal {
  /** The brand's name, of which the seal shows the initials. */
  readonly name: string;
  /** The colours, usually those of the regency. */
  readonly palette: PaletteName;
  /** The pattern whose motif runs around the seal; that of `kawung` for one that nobody has drawn a ring for. */
  readonly pattern: string;
  /** A few signs below the initials, such as the year of the standard in force. */
  readonly caption?: string | undefined;
}

/** A text of the seal, centred on `x`, with its baseline at `y`. */
export interface SealText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A seal in its parts, for those who set the type by other means. */
export interface SealParts {
  /** Everything but the text, as SVG elements in a square of 120 units. */
  readonly art: string;
  readonly texts: readonly SealText[];
  /** The colour of the text. */
  readonly ink: string;
}

const centre = 60;
/** Where the ring of motifs runs. */
const ring = 41.5;
const inner = 31;
const largestInitials = 31;
const captionSize = 7.5;
const mostInCaption = 8;

/** Small words that give no initial. */
const joining = new Set(['and', 'atau', 'dan', 'dari', 'de', 'di', 'for', 'ke', 'of', 'oleh', 'the', 'untuk', 'yang']);

/**
 * The seal of a communal brand: a scalloped edge, a ring of the regency's motif, the initials of the name. An inline
 * `<svg>` of at most 2 kB with presentation attributes only; it refers to nothing and may stand in a page many times.
 * It has no role and no name: whoever puts it into a page says whether it is a picture or decoration. The same brand
 * gives the same seal.
 */
export function drawSeal(seal: Seal): string {
  const { art, texts, ink } = sealParts(seal);
  const lines = texts
    .map(({ text, x, y, size }) => `<text x="${x}" y="${round(y)}" font-size="${round(size)}">${text}</text>`)
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120">${art}` +
    `<g font-family="Plus Jakarta Sans, system-ui, sans-serif" font-weight="800" text-anchor="middle" fill="${ink}">${lines}</g></svg>`
  );
}

/** The parts of the same seal. Its texts hold letters and digits only, so that they need no escaping. */
export function sealParts({ name, palette, pattern, caption = '' }: Seal): SealParts {
  const colours = palettes[palette];
  const motif = motifs.get(pattern) ?? kawung;
  const initials = initialsOf(name);
  const below = [...caption.normalize('NFC').replaceAll(/[^\p{L}\p{N} .]/gu, '')].slice(0, mostInCaption).join('');
  const size = Math.min(largestInitials, (inner * 1.42) / Math.max(1, widthOf(initials)));
  const capitals = size * 0.36;
  const middle = centre - 4;
  return {
    art:
      '<g fill="none" stroke-linecap="round">' +
      circle(53, `fill="${colours.dark}"`) +
      dots(52.5, 28, 11, colours.dark) +
      circle(50, `fill="${colours.body}"`) +
      circle(50, `stroke="${colours.light}"`) +
      motif(colours) +
      circle(inner + 1.5, `fill="${paper}" stroke="${colours.dark}" stroke-width="3"`) +
      circle(inner - 2.5, `stroke="${colours.body}" stroke-width=".8"`) +
      (initials ? '' : flower(colours)) +
      (below || !initials ? '' : ornament(colours.body)) +
      '</g>',
    texts: [
      ...(initials ? [{ text: initials, x: centre, y: middle + capitals, size }] : []),
      ...(below ? [{ text: below, x: centre, y: centre + 20, size: captionSize }] : []),
    ],
    ink: colours.ink,
  };
}

/** The first letters of the first two words that say something, or the first two of a single word. */
export function initialsOf(name: string): string {
  const words = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && isKnown(word));
  const telling = words.filter((word) => !joining.has(word.toLowerCase()));
  const [first = '', second] = telling.length > 0 ? telling : words;
  const letters = second === undefined ? [...first].slice(0, 2) : [[...first][0], [...second][0]];
  return letters.join('').toUpperCase();
}

const round = (value: number) => Math.round(value * 10) / 10;

const circle = (radius: number, paint: string) => `<circle cx="${centre}" cy="${centre}" r="${radius}" ${paint}/>`;

/** Round dots in a circle: a dashed line whose dashes have no length. `turn` moves them by so many distances. */
function dots(radius: number, count: number, size: number, colour: string, turn = 0): string {
  const distance = (2 * Math.PI * radius) / count;
  const offset = turn === 0 ? '' : ` stroke-dashoffset="${(distance * turn).toFixed(2)}"`;
  return circle(
    radius,
    `stroke="${colour}" stroke-width="${size}" stroke-dasharray=".01 ${(distance - 0.01).toFixed(3)}"${offset}`,
  );
}

/** A ring of equal bars with gaps of the same width. */
function bars(radius: number, count: number, height: number, colour: string, turn = 0): string {
  const distance = (2 * Math.PI * radius) / count;
  return circle(
    radius,
    `stroke="${colour}" stroke-width="${height}" stroke-linecap="butt" stroke-dasharray="${(distance * 0.62).toFixed(3)} ${(distance * 0.38).toFixed(3)}" stroke-dashoffset="${(distance * turn).toFixed(2)}"`,
  );
}

/** The point so far along the ring (in units) and so far outwards from it, seen from the place `share` of the way round. */
function pointAt(share: number, along: number, outwards: number): readonly [number, number] {
  const angle = share * 2 * Math.PI + along / ring;
  const radius = ring + outwards;
  return [round(centre + radius * Math.sin(angle)), round(centre - radius * Math.cos(angle))];
}

const at = (share: number, along: number, outwards: number) => pointAt(share, along, outwards).join(' ');

const each = (count: number, draw: (share: number, index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index / count, index)).join('');

/**
 * A petal: pointed at both ends, turned by `turn` radians from the line of the ring. Written from where its point lies:
 * petals across from each other then read alike, which packs to half.
 */
function petal(share: number, turn: number, length: number, width: number): string {
  const [x, y] = [(Math.cos(turn) * length) / 2, (Math.sin(turn) * length) / 2];
  const [bendX, bendY] = [-Math.sin(turn) * width, Math.cos(turn) * width];
  const from = pointAt(share, -x, -y);
  const to = pointAt(share, x, y);
  const there = steps(from, pointAt(share, bendX, bendY), to);
  const back = steps(to, pointAt(share, -bendX, -bendY), from);
  return `M${from.join(' ')}q${there}${back.startsWith('-') ? '' : ' '}${back}`;
}

/** The way from a point to others, as a path writes it: each seen from where it begins. */
function steps([x, y]: readonly [number, number], ...points: readonly (readonly [number, number])[]): string {
  return points
    .flatMap(([toX, toY]) => [round(toX - x), round(toY - y)])
    .join(' ')
    .replaceAll(' -', '-');
}

type Motif = (colours: Palette) => string;

const kawung: Motif = ({ light }) =>
  `<path fill="${light}" d="${each(16, (share, index) => petal(share, index % 2 ? 0.62 : -0.62, 14, 5.2))}"/>` +
  dots(ring, 16, 2.2, light, 0.5);

const parang: Motif = ({ light }) =>
  `<path fill="${light}" d="${each(16, (share) => petal(share, -0.95, 16, 5))}"/>` + dots(ring, 16, 2.8, light, 0.5);

const ombak: Motif = ({ light }) => {
  const wave = (count: number, low: number) => {
    const radius = ring + low;
    const bow = round((Math.PI * radius) / count);
    return `M${at(0, 0, low)}${each(count, (share) => `A${bow} ${bow} 0 0 1 ${at(share + 1 / count, 0, low)}`)}`;
  };
  return (
    `<path stroke="${light}" stroke-width="2" d="${wave(16, -1)}${wave(16, -6)}"/>` +
    dots(ring - 1, 16, 4, light) +
    dots(ring + 5.4, 16, 2.2, light)
  );
};

const ceplok: Motif = ({ light }) =>
  `<path stroke="${light}" stroke-width="2" stroke-linejoin="round" d="M${each(32, (share, index) => `${index ? 'L' : ''}${at(share, 0, index % 2 ? 6 : -6)}`)}Z"/>` +
  dots(ring - 3.4, 16, 3.2, light, 0.5) +
  dots(ring + 3.6, 16, 3.2, light);

const anyam: Motif = ({ light }) =>
  bars(ring + 4.6, 16, 5.4, light) + bars(ring - 3.4, 16, 5.4, light, 0.5) + dots(ring + 0.6, 32, 1.2, light, 0.3);

const lereng: Motif = ({ light }) =>
  `<path stroke="${light}" stroke-width="2.4" d="${each(24, (share) => `M${at(share, -3.4, -5.4)}L${at(share, 3.4, 5.4)}`)}"/>` +
  dots(ring + 4, 24, 2, light, 0.28) +
  dots(ring - 4, 24, 2, light, -0.28);

/** One for each name of the closed list of patterns. */
const motifs: ReadonlyMap<string, Motif> = new Map([
  ['kawung', kawung],
  ['parang', parang],
  ['ombak', ombak],
  ['ceplok', ceplok],
  ['anyam', anyam],
  ['lereng', lereng],
]);

/** Three diamonds in the place of a caption. */
function ornament(colour: string): string {
  const diamond = (x: number, size: number) => `M${x - size} 78.5l${size}-${size} ${size} ${size}-${size} ${size}z`;
  return `<path fill="${colour}" d="${diamond(60, 3)}${diamond(51.5, 1.8)}${diamond(68.5, 1.8)}"/>`;
}

/** Four petals in the place of initials that cannot be written. */
function flower({ dark }: Palette): string {
  const leaf = (x: number, y: number, turn: number) =>
    `<ellipse cx="${x}" cy="${y}" rx="9" ry="4.8" transform="rotate(${turn} ${x} ${y})"/>`;
  return `<g fill="${dark}">${leaf(52, 47, 45)}${leaf(68, 47, -45)}${leaf(52, 63, -45)}${leaf(68, 63, 45)}</g>`;
}
