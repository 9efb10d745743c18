import { readFileSync } from 'node:fs';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { awkwardNames } from './awkward-names.ts';
import { drawPack, drawShape } from './pack.ts';
import { paletteNames } from '#model/vocabulary.ts';
import { palettes, paper } from './palette.ts';
import { shapeOf, shapes, type ShapeName } from './shapes.ts';

const shapeNames = Object.keys(shapes) as ShapeName[];
const drawings = shapeNames.flatMap((shape) =>
  paletteNames.flatMap((palette) =>
    awkwardNames.map((name) => ({
      shape,
      palette,
      name,
      svg: drawShape(shape, { name, net: '6 × 1.250 g', palette }),
    })),
  ),
);

const allowed: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'viewBox'],
  g: ['font-family', 'font-weight', 'word-spacing', 'text-anchor'],
  path: ['d', 'transform'],
  rect: ['x', 'y', 'width', 'height', 'rx'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry', 'transform'],
  text: ['x', 'y', 'font-size', 'textLength', 'lengthAdjust'],
};
const paint = [
  'fill', 'opacity', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray', 'stroke-dashoffset',
]; // prettier-ignore

type Node = DefaultTreeAdapterTypes.ChildNode;

const within = (nodes: readonly Node[]): DefaultTreeAdapterTypes.Element[] =>
  nodes.flatMap((node) => ('attrs' in node ? [node, ...within(node.childNodes)] : []));

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** Contrast of two colours by WCAG 2. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

test('every drawing has at most 2,000 bytes', () => {
  const large = drawings.filter(({ svg }) => Buffer.byteLength(svg) > 2000);
  expect(large.map(({ shape, name, svg }) => `${shape} ${name} ${Buffer.byteLength(svg)}`)).toEqual([]);
});

test('every drawing is well-formed and holds known elements and attributes only', () => {
  const faults = new Set<string>();
  for (const { svg, shape } of drawings) {
    const elements = within(
      parseFragment(svg, { onParseError: ({ code }) => faults.add(`${shape}: ${code}`) }).childNodes,
    );
    for (const { tagName, attrs } of elements) {
      const names = allowed[tagName];
      if (!names) faults.add(`${shape}: <${tagName}>`);
      for (const { name, value } of attrs) {
        if (!names?.includes(name) && !paint.includes(name)) faults.add(`${shape}: <${tagName} ${name}>`);
        if (/url\(|NaN|undefined|Infinity/.test(value)) faults.add(`${shape}: ${name}=${value}`);
      }
    }
    const tags = [...svg.matchAll(/<(\/?)(\w+)(?: [\w-]+="[^"<>]*")*(\/?)>/g)];
    const open: string[] = [];
    for (const [, closing, name = '', empty] of tags) {
      if (closing && open.pop() !== name) faults.add(`${shape}: </${name}>`);
      if (!closing && !empty) open.push(name);
    }
    if (open.length > 0 || tags.length !== svg.split('<').length - 1) faults.add(`${shape}: not closed`);
  }
  expect([...faults]).toEqual([]);
});

test('what is typed stays text', () => {
  const svg = drawPack({ category: 'bumbu', name: `<a">&'`, net: '<i>', palette: 'padi' });
  expect(svg).toContain('&lt;a&#34;&gt;&amp;&#39;');
  expect(svg).toContain('&lt;i&gt;');
});

test('characters that no drawing may hold are left out', () => {
  const svg = drawPack({ category: 'bumbu', name: 'A\u0000B\uD800C\uFFFE', net: '\u0007', palette: 'padi' });
  expect(svg.isWellFormed()).toBe(true);
  expect(svg).not.toMatch(/[\p{Cc}\uFFFE]/u);
});

test('a name that fits is printed whole, and one that does not ends in an ellipsis', () => {
  const printed = (name: string) => {
    const svg = drawPack({ category: 'bumbu', name, palette: 'nila' });
    return within(parseFragment(svg).childNodes)
      .filter(({ tagName }) => tagName === 'text')
      .map(textOf);
  };
  expect(printed('Tauco Manis')).toEqual(['Tauco', 'Manis']);
  expect(printed('Otak-otak Bandeng Beku').join(' ')).toBe('Otak-otak Bandeng Beku');
  const long = printed('Wajik '.repeat(30));
  expect(long).toHaveLength(3);
  expect(long.at(-1)).toMatch(/…$/);
});

test('a name without net content, and no name at all, are drawn too', () => {
  expect(drawPack({ category: 'tas', name: '', palette: 'laut' })).not.toContain('<text');
  expect(drawPack({ category: 'tas', name: 'Tas', palette: 'laut' }).match(/<text/g)).toHaveLength(1);
});

test('every category has a shape of its own choosing, and an unknown one a pouch', () => {
  const categories = parse(readFileSync('content/vocabulary/categories.yaml', 'utf8')) as { id: string }[];
  const pouches = categories.filter(({ id }) => shapeOf(id) === 'pouch').map(({ id }) => id);
  expect(pouches).toEqual(['kerupuk']);
  expect(shapeOf('constructor')).toBe('pouch');
});

describe.each(paletteNames)('%s', (name) => {
  test('text stands out from the label', () => {
    expect(contrast(palettes[name].ink, paper)).toBeGreaterThanOrEqual(7);
  });
});

test('contrast is reckoned as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
