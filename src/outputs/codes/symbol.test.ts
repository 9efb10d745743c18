import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeCount, codeNumbered } from '#model/code.ts';
import { printedAddress, printedLimit } from '#model/printed.ts';
import { decodeSvg } from '../../../tests/symbols.ts';
import { quietZone, symbolOf } from './symbol.ts';

/** The smallest symbol that labels bear: a module is 0.4 mm, with the quiet zone. */
const smallest = (modules: number) => 0.4 * (modules + 2 * quietZone);

function drawn(address: string): { readonly svg: string; readonly modules: number } {
  const { modules, path } = symbolOf(address);
  const side = modules + 2 * quietZone;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-quietZone} ${-quietZone} ${side} ${side}"><path stroke="#000" d="${path}"/></svg>`,
    modules,
  };
}

test(
  'a thousand random codes are read by both decoders at their smallest printed size',
  { timeout: 120_000 },
  async () => {
    const numbers = fc.sample(fc.integer({ min: 0, max: codeCount - 1 }), { seed: 1, numRuns: 1000 });
    const failures: string[] = [];
    for (const number of numbers) {
      const address = printedAddress('https://etalase.example.org', codeNumbered(number));
      const { svg, modules } = drawn(address);
      const { zxing, jsqr, level } = await decodeSvg(svg, smallest(modules));
      if (zxing !== address || jsqr !== address || level !== 'Q')
        failures.push(`${address}: ${zxing} ${jsqr} ${level}`);
    }
    expect(failures).toEqual([]);
  },
);

test('the longest address that is allowed still fits into 29 modules, and one character more does not', () => {
  const host = 'https://' + 'a'.repeat(printedLimit - 'https://.example/Q/7K3M9X/'.length) + '.example';
  const longest = printedAddress(host, '7K3M9X');
  expect(longest).toHaveLength(printedLimit);
  expect(symbolOf(longest).modules).toBe(29);
  expect(symbolOf(`${longest}X`).modules).toBe(33);
});

test('the address is printed in capitals, with the slash that spares a detour', () => {
  expect(printedAddress('https://etalase.example.org/', '7K3M9X')).toBe('HTTPS://ETALASE.EXAMPLE.ORG/Q/7K3M9X/');
  expect(printedAddress('https://etalase.example.org/PASAR', '7K3M9X')).toBe(
    'HTTPS://ETALASE.EXAMPLE.ORG/PASAR/Q/7K3M9X/',
  );
});

test('a symbol is a path of plain strokes', () => {
  const { modules, path } = symbolOf('HTTPS://ETALASE.EXAMPLE.ORG/Q/7K3M9X/');
  expect(modules).toBe(29);
  expect(path).toMatch(/^M0 0\.5h7(?:[Mm]-?[\d .]+h\d+)+$/);
  expect(path.length).toBeLessThan(2000);
});
