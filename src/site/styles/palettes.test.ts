import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { vocabularySchemas } from '#model/vocabulary.ts';
import { palettes } from '../drawing/palette.ts';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8').replace(/\/\*[^]*?\*\//g, '');
const dark = css.slice(css.indexOf('@media (prefers-color-scheme: dark)'));
const light = css.slice(0, css.indexOf('@media (prefers-color-scheme: dark)'));
const names = vocabularySchemas.palettes.element.shape.id.options;

/** The colours of one scheme for one palette: those of the page, and those of the palette over them. */
function colours(scheme: string, palette: string): Record<string, string> {
  const blocks = [...scheme.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(
    ([, selector = '']) => selector.includes(`'${palette}'`) || !selector.includes('data-palette'),
  );
  const found: Record<string, string> = {};
  for (const [, , body = ''] of blocks) {
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)) found[name] = value;
  }
  return found;
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each([['light', light], ['dark', dark]] as const)('in the %s scheme', (_name, scheme) => {
  test.each(names)('the palette %s is readable', (palette) => {
    const { paper, shelf, ink, soft, accent, tint, good, warn, ...rest } = colours(scheme, palette);
    const pairs: readonly (readonly [what: string, text: string | undefined, ground: string | undefined, least: number])[] = [
      ['running text on paper', ink, paper, 7],
      ['running text on a shelf', ink, shelf, 7],
      ['running text on a tint', ink, tint, 7],
      ['side remarks on paper', soft, paper, 7],
      ['side remarks on a shelf', soft, shelf, 4.5],
      ['side remarks on a tint', soft, tint, 4.5],
      ['accent on paper', accent, paper, 4.5],
      ['accent on a tint', accent, tint, 4.5],
      ['text on the accent', rest['on-accent'], accent, 4.5],
      ['what is good on paper', good, paper, 4.5],
      ['warnings on their ground', warn, rest['warn-tint'], 4.5],
    ];
    for (const [what, text, ground, least] of pairs) {
      expect(text, what).toBeDefined();
      expect(contrast(text ?? '', ground ?? ''), what).toBeGreaterThanOrEqual(least);
    }
  });
}); // prettier-ignore

test('what scripts draw has the colours of the drawings', () => {
  const shapes = readFileSync(join(import.meta.dirname, 'shapes.css'), 'utf8');
  for (const [name, colours] of Object.entries(palettes)) {
    const lines = Object.entries(colours).map(([part, colour]) => `  --pack-${part}: ${colour};\n`);
    expect(shapes).toContain(`[data-palette='${name}'] {\n${lines.join('')}}`);
  }
});

test('patterns are drawn for each name of the closed list, in less than a kilobyte', () => {
  for (const name of vocabularySchemas.patterns.element.shape.id.options) {
    const svg = readFileSync(join(import.meta.dirname, 'patterns', `${name}.svg`), 'utf8');
    expect(svg.length).toBeLessThan(1000);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="14"/);
    expect(readFileSync(join(import.meta.dirname, 'frame.css'), 'utf8')).toContain(`[data-pattern='${name}']`);
  }
});
