import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { paletteNames } from '#model/vocabulary.ts';
import { socialSize } from '#outputs/social/album.ts';
import type { SocialCard } from '#outputs/social/cards.ts';
import { awkwardNames } from '../drawing/awkward-names.ts';
import { accents, colours } from './colours.ts';
import { cardText, createPainter, type Painter } from './picture.ts';
import { setText } from './setting.ts';
import { typefaceOf, type Typeface } from './typeface.ts';

const styles = join(import.meta.dirname, '..', 'styles');
const patternFolder = join(styles, 'patterns');
const patterns = new Map(
  readdirSync(patternFolder).map((name) => [name.replace('.svg', ''), readFileSync(join(patternFolder, name), 'utf8')]),
);

function font(weight: number): ArrayBuffer[] {
  const folder = join(import.meta.dirname, '../../../node_modules/@fontsource/plus-jakarta-sans/files');
  return ['latin', 'latin-ext', 'vietnamese'].map((subset) => {
    return new Uint8Array(readFileSync(join(folder, `plus-jakarta-sans-${subset}-${weight}-normal.woff`))).buffer;
  });
}

let painter: Painter;
let face: Typeface;
beforeAll(() => {
  const fonts = { extraBold: font(800), bold: font(700), medium: font(500) };
  painter = createPainter({ fonts, patterns });
  face = typefaceOf(fonts.extraBold);
});

const card = (changes: Partial<SocialCard> = {}): SocialCard => ({
  of: 'products/cianjur/sari-rasa-tauco-manis',
  kind: 'product',
  name: 'Tauco Manis',
  lines: ['Sari Rasa', '250 g · Kabupaten Cianjur'],
  site: 'Etalase',
  sample: true,
  palette: 'pandan',
  pattern: 'kawung',
  packs: [{ category: 'bumbu', name: 'Tauco Manis', net: '250 g' }],
  photo: undefined,
  ...changes,
});

const within = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): DefaultTreeAdapterTypes.Element[] =>
  nodes.flatMap((node) => ('attrs' in node ? [node, ...within(node.childNodes)] : []));
const attribute = ({ attrs }: DefaultTreeAdapterTypes.Element, name: string) =>
  attrs.find((one) => one.name === name)?.value;

/** The corners of the outlines that stand in no group: head, name and lines. */
function reach(svg: string): { left: number; right: number; top: number; bottom: number } {
  const [root] = within(parseFragment(svg).childNodes);
  const outlines = (root?.childNodes ?? []).flatMap((node) => ('attrs' in node && node.tagName === 'path' ? [attribute(node, 'd') ?? ''] : [])); // prettier-ignore
  const points = outlines.flatMap((d) => [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)); // prettier-ignore
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

test('a picture needs no font: it holds outlines and no text', () => {
  for (const kind of ['product', 'producer', 'brand', 'regency', 'site'] as const) {
    const svg = painter.paint(card({ kind }));
    expect(svg).not.toMatch(/<text|font|NaN|undefined|Infinity/);
    expect(svg.length).toBeGreaterThan(5000);
    expect(painter.paint(card({ kind }))).toBe(svg);
  }
});

test('what a picture says is also there to be heard, a place in the words of the site', () => {
  expect(cardText(card())).toBe('Tauco Manis · Sari Rasa · 250 g · Kabupaten Cianjur');
  const lines = [{ district: 'Cibeber', regency: 'Kabupaten Cianjur' }];
  expect(cardText(card({ name: 'Tani Mulya', lines }))).toBe('Tani Mulya · Kec. Cibeber, Kabupaten Cianjur');
});

test('a place with long names stands in two rows and is not cut', () => {
  const svg = (district: string, regency: string) => painter.paint(card({ kind: 'producer', lines: [{ district, regency }] })); // prettier-ignore
  const short = reach(svg('Cibeber', 'Kota X'));
  const long = reach(svg('Tanjung Lubuk Selatan', 'Kabupaten Ogan Komering Ulu Selatan'));
  expect(long.bottom).toBeGreaterThan(short.bottom);
  expect(long.right).toBeLessThanOrEqual(socialSize.width - 56);
});

describe('a name that is hard to set', () => {
  test.each(awkwardNames)('%s', (name) => {
    for (const packs of [[], [{ category: 'keripik', name, net: name }]]) {
      const svg = painter.paint(card({ name, lines: [name, name], packs }));
      expect(svg).not.toMatch(/<text|NaN|undefined|Infinity|<script/);
      const { left, right, top, bottom } = reach(svg);
      expect(left).toBeGreaterThan(570);
      expect(right).toBeLessThanOrEqual(socialSize.width - 40);
      expect(top).toBeGreaterThan(60);
      // Above the band.
      expect(bottom).toBeLessThan(socialSize.height - 56 - 8);
    }
  });

  test('is never cut where it fits when set smaller', () => {
    const longest = 'Rengginang Ketan Hitam Rasa Terasi Udang Rebon Khas Pesisir Cilamaya Kulon 200 g';
    const room = { width: 562, height: 300, largest: 78, smallest: 34, mostRows: 5, leading: 1.08 };
    expect(setText(longest, face, room).rows.join(' ')).toBe(longest);
    expect(setText('Tauco', face, room)).toEqual({ rows: ['Tauco'], size: 78 });
    expect(setText('W'.repeat(400), face, room).rows.at(-1)).toMatch(/…$/);
  });

  test('stands in the letters that the typeface has', () => {
    expect(face.legible('Čokelat  Ẁ\u0301 – “Ł” Đặc ﬁ １２ №')).toBe('Čokelat Ẁ – “Ł” Đặc fi 12 No');
    expect(face.legible('🌶️ Sambal 辣椒 ꦱꦩ')).toBe('Sambal');
    expect(face.legible('\u202Eabc\u0000\uD800')).toBe('abc');
  });

  test('gives way to the words of the address where no letter of it is left', () => {
    const named = painter.paint(card({ name: '辣椒酱' }));
    expect(reach(named)).toEqual(reach(painter.paint(card({ name: 'Sari rasa tauco manis' }))));
  });
});

test('letters stand together as the typeface wants them to', () => {
  expect(face.widthOf('Ta')).toBeLessThan(face.widthOf('T') + face.widthOf('a') - 0.03);
  expect(face.widthOf('')).toBe(0);
  expect(face.pathOf('I', 10, 100, 50)).toMatch(/^M[\d. ]+(?:L[\d. ]+)+Z?$/);
});

test('what is invented says so', () => {
  const marked = painter.paint(card());
  const plain = painter.paint(card({ sample: false }));
  expect(marked).toContain('stroke-dasharray="6 5"');
  expect(plain).not.toContain('stroke-dasharray="6 5"');
});

test('a photo stands in the place of the pack', () => {
  const svg = painter.paint(card({ photo: 'foto/a.webp', packs: [] }), 'data:image/jpeg;base64,AAAA');
  const images = within(parseFragment(svg).childNodes).filter(({ tagName }) => tagName === 'image');
  expect(images.map((image) => attribute(image, 'href'))).toEqual(['data:image/jpeg;base64,AAAA']);
});

test('an unknown palette or pattern is drawn in the look of the site', () => {
  const site = painter.paint(card({ palette: undefined, pattern: undefined }));
  expect(painter.paint(card({ palette: 'constructor', pattern: '../kawung' }))).toBe(site);
});

test('colours are those of the styles', () => {
  const css = readFileSync(join(styles, 'tokens.css'), 'utf8');
  const light = css.slice(0, css.indexOf('prefers-color-scheme: dark'));
  for (const [name, value] of Object.entries(colours)) expect(light).toContain(`--${name}: ${value};`);
  for (const palette of paletteNames) {
    const block = light.slice(light.indexOf(`[data-palette='${palette}']`)).split('}')[0];
    for (const [name, value] of Object.entries(accents[palette])) expect(block).toContain(`--${name}: ${value};`);
  }
});
