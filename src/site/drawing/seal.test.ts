import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { paletteNames, vocabularySchemas } from '#model/vocabulary.ts';
import { awkwardNames } from './awkward-names.ts';
import { drawSeal, initialsOf } from './seal.ts';

const patterns = vocabularySchemas.patterns.element.shape.id.options;
const captions = [undefined, '2026', '<b>"&\'', 'WWWWWWWWWWWW'];
const seals = patterns.flatMap((pattern) =>
  paletteNames.flatMap((palette) =>
    [...awkwardNames, 'Pecel Satu Cobek', ''].flatMap((name) =>
      captions.map((caption) => ({ pattern, svg: drawSeal({ name, palette, pattern, caption }) })),
    ),
  ),
);

const allowed: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'viewBox'],
  g: ['font-family', 'font-weight', 'text-anchor', 'stroke-linecap'],
  path: ['d'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry', 'transform'],
  text: ['x', 'y', 'font-size'],
};
const paint = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray', 'stroke-dashoffset']; // prettier-ignore

const within = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): DefaultTreeAdapterTypes.Element[] =>
  nodes.flatMap((node) => ('attrs' in node ? [node, ...within(node.childNodes)] : []));

test('every seal has at most 2,000 bytes', () => {
  expect(Math.max(...seals.map(({ svg }) => Buffer.byteLength(svg)))).toBeLessThanOrEqual(2000);
});

test('every seal is well-formed and holds known elements and attributes only', () => {
  const faults = new Set<string>();
  for (const { svg, pattern } of seals) {
    const { childNodes } = parseFragment(svg, { onParseError: ({ code }) => faults.add(`${pattern}: ${code}`) });
    for (const { tagName, attrs } of within(childNodes)) {
      const names = allowed[tagName];
      if (!names) faults.add(`${pattern}: <${tagName}>`);
      for (const { name, value } of attrs) {
        if (!names?.includes(name) && !paint.includes(name)) faults.add(`${pattern}: <${tagName} ${name}>`);
        if (/url\(|NaN|undefined|Infinity|e-/.test(value)) faults.add(`${pattern}: ${name}=${value}`);
      }
    }
  }
  expect([...faults]).toEqual([]);
});

test('every pattern of the closed list has a ring of its own, and an unknown one that of kawung', () => {
  const draw = (pattern: string) => drawSeal({ name: 'Lilis', palette: 'laut', pattern });
  expect(new Set(patterns.map(draw)).size).toBe(patterns.length);
  expect(draw('constructor')).toBe(draw('kawung'));
});

describe('initials', () => {
  test.each([
    ['Pecel Satu Cobek', 'PS'],
    ['Renyah dari Karawang', 'RK'],
    ['Lilis', 'LI'],
    ['lilis 2', 'L2'],
    ['  Éclair  über alles', 'EU'],
    ['Dan Lain', 'LA'],
    ['Dan', 'DA'],
    ['辣椒 Pedas', 'PE'],
    ['<b>&', 'B'],
    ['辣椒', ''],
    ['', ''],
  ])('of “%s” are “%s”', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  test('that cannot be written give way to a flower, and a missing caption to an ornament', () => {
    const flowers = (name: string) => drawSeal({ name, palette: 'padi', pattern: 'parang' }).match(/<ellipse/g)?.length;
    expect(flowers('辣椒')).toBe(4);
    expect(flowers('Lilis')).toBeUndefined();
    const texts = (caption?: string) => [...drawSeal({ name: 'Lilis', palette: 'padi', pattern: 'parang', caption }).matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text); // prettier-ignore
    expect(texts()).toEqual(['LI']);
    expect(texts('2026 / 2')).toEqual(['LI', '2026  2']);
  });
});
