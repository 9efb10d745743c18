import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeAlphabet, codeCount, codeLength, codeNumbered, codesFor, isCode, readTyped } from './code.ts';

const anyCode = fc.integer({ min: 0, max: codeCount - 1 }).map(codeNumbered);
const place = fc.integer({ min: 0, max: codeLength - 1 });

test('codes are frozen: they stand on labels', () => {
  expect([0, 1, 31, 32, 20_061_121, codeCount - 1].map(codeNumbered)).toMatchInlineSnapshot(`
    [
      "000000",
      "00001J",
      "0000ZX",
      "000109",
      "K46Y1V",
      "ZZZZZS",
    ]
  `);
});

test('every number has a code of its own', () => {
  const codes = new Set(Array.from({ length: 20_000 }, (_, index) => codeNumbered(index * 1677)));
  expect(codes.size).toBe(20_000);
  for (const code of codes) expect(isCode(code)).toBe(true);
});

test('the check character catches every wrong character', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      for (let at = 0; at < codeLength; at += 1) {
        for (const other of codeAlphabet) {
          const wrong = code.slice(0, at) + other + code.slice(at + 1);
          expect(isCode(wrong)).toBe(other === code[at]);
        }
      }
    }),
  );
});

test('the check character catches every swap, of neighbours and of others', () => {
  fc.assert(
    fc.property(anyCode, place, place, (code, a, b) => {
      const swapped = [...code];
      [swapped[a], swapped[b]] = [code[b] ?? '', code[a] ?? ''];
      expect(isCode(swapped.join(''))).toBe(code[a] === code[b]);
    }),
  );
});

test('a code is read as people type it', () => {
  const code = codeNumbered(1_081_377);
  expect(code).toMatchInlineSnapshot(`"110117"`);
  for (const typed of [
    code.toLowerCase(),
    ` ${code.slice(0, 3)} ${code.slice(3)} `,
    `${code.slice(0, 3)}-${code.slice(3)}`,
    code.replaceAll('0', 'o').replaceAll('1', 'l'),
    code.replaceAll('0', 'O').replaceAll('1', 'i'),
    `HTTPS://KATALOG.EXAMPLE/Q/${code}/`,
    `katalog.example/katalog/q/${code.toLowerCase()}?x=1`,
    [...code].map((character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)).join(''),
  ]) {
    expect(readTyped(typed), typed).toEqual({ code });
  }
});

test('a character that no code has is named as it was typed', () => {
  expect(readTyped('7k3u9x')).toEqual({ problem: 'character', character: 'u' });
  expect(readTyped('7K3*9X')).toEqual({ problem: 'character', character: '*' });
  expect(readTyped('7K3é9X')).toEqual({ problem: 'character', character: 'é' });
});

test('whoever slips once finds the right code among the near ones', () => {
  const slips = fc.record({ code: anyCode, at: place, character: fc.constantFrom(...codeAlphabet) });
  fc.assert(
    fc.property(slips, ({ code, at, character }) => {
      const swapped = code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2);
      for (const wrong of [
        code.slice(0, at) + character + code.slice(at + 1),
        code.slice(0, at) + code.slice(at + 1),
        code.slice(0, at) + character + code.slice(at),
        at < codeLength - 1 ? swapped : code,
      ]) {
        const read = readTyped(wrong);
        expect('code' in read ? [read.code] : 'near' in read ? read.near : []).toContain(code);
      }
    }),
  );
});

test('never throws, whatever is typed, and offers only codes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = readTyped(text);
      if ('near' in read) expect(read.near.every(isCode)).toBe(true);
    }),
  );
});

test('the codes of a key are frozen, and those of many keys rarely meet', () => {
  const first = (key: string) => [...codesFor(key)][0];
  expect(first('products/cianjur/sari-rasa-tauco')).toMatchInlineSnapshot(`"R2Y9FB"`);
  expect([...codesFor('brands/cianjur/tauco-bersama/tauco-250')].slice(0, 3)).toMatchInlineSnapshot(`
    [
      "BH8NF7",
      "CW2Q73",
      "P9GRVD",
    ]
  `);
  const keys = Array.from({ length: 20_000 }, (_, index) => `products/cianjur/produk-${index}`);
  // Of 20,000 balls in 2^25 boxes six meet another.
  expect(new Set(keys.map(first)).size).toBeGreaterThan(19_980);
});
