import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asAsked, rootsOf, wordsOf } from './typed.ts';

/** Words as Indonesian builds them: syllables of a consonant and a vowel, perhaps closed. */
const syllable = fc.tuple(
  fc.constantFrom(...'bcdghjklmnprstw'),
  fc.constantFrom(...'aiueo'),
  fc.constantFrom('', '', 'n', 'ng', 'r', 's'),
);
const word = fc
  .array(syllable, { minLength: 2, maxLength: 3 })
  .map((syllables) => syllables.flat().join(''))
  .filter((text) => wordsOf(text)[0] === text);

/** `me-` before a root, by the rules of the grammar. */
function withMe(root: string): string {
  const rest = root.slice(1);
  if (/^k[aiueo]/.test(root)) return `meng${rest}`;
  if (/^p[aiueo]/.test(root)) return `mem${rest}`;
  if (/^s[aiueo]/.test(root)) return `meny${rest}`;
  if (/^t[aiueo]/.test(root)) return `men${rest}`;
  if (/^[aiueogh]/.test(root)) return `meng${root}`;
  if (root.startsWith('b')) return `mem${root}`;
  if (/^[cdj]/.test(root)) return `men${root}`;
  return `me${root}`;
}

describe('wordsOf', () => {
  test.each([
    ['Kripik  PISANG, manis!', ['kripik', 'pisang', 'manis']],
    ['Crème brûlée', ['creme', 'brulee']],
    ["Bird's-eye chilli", ['birds', 'eye', 'chilli']],
    ['oleh-oleh dari Cianjur', ['oleholeh', 'cianjur']],
    ['oleh2', ['oleholeh']],
    ['oleh²nya', ['oleholehnya']],
    ['kacang-kacangan', ['kacangkacangan']],
    ['sayur-mayur', ['sayur', 'mayur']],
    ['P-IRT', ['pirt']],
    ['buku A5', ['buku', 'a5']],
    ['250 g', ['250g']],
    ['250gr', ['250g']],
    ['1,5 kg', ['1500g']],
    ['1.5kg', ['1500g']],
    ['1.000 gram', ['1000g']],
    ['0,25 liter', ['250ml']],
    ['2,4 m', ['240cm']],
    ['id32', ['id32']],
    ['a2', ['a2']],
  ])('%s is %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('a doubled word is one word, however it is written', () => {
    fc.assert(
      fc.property(word, (half) => {
        for (const written of [
          `${half}-${half}`,
          `${half} ${half}`,
          `${half}2`,
          `${half}²`,
          `${half.toUpperCase()}2`,
        ]) {
          expect(wordsOf(written)).toEqual([half + half]);
        }
      }),
    );
  });

  test('what comes out goes through unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        for (const one of wordsOf(text)) expect(wordsOf(one)).toEqual([one]);
        expect(wordsOf(text).join('')).not.toMatch(/[\s"'\p{Lu}]/u);
      }),
    );
  });
});

describe('asAsked', () => {
  test.each([
    ['P-IRT No. 2063203010001-29', '206320301000129'],
    ['ID 3211 0000 0000 10826', '32110000000010826'],
    ['8 991234 567890', '8991234567890'],
    ['MD 2345.6789.0123', '234567890123'],
    ['0263–123', '0263 123'],
    ['cianjur/dapur-wati-tauco-250', 'dapur wati tauco 250'],
    ['https://etalase.example/produk/cianjur/dapur-wati-tauco-250/', 'dapur wati tauco 250'],
    ['oleh-oleh khas cianjur', 'oleholeh cianjur'],
    ['jual keripik pisang murah di bekasi', 'keripik pisang bekasi'],
    ['harga murah', 'harga murah'],
    ['sambal untuk hotel', 'sambal hotel'],
    ['the best Indonesian coffee', 'coffee'],
    ['hotel/restoran', 'hotel restoran'],
    ['yang', ''],
    ['  ', ''],
  ])('%s asks for %j', (typed, asked) => {
    expect(asAsked(typed)).toBe(asked);
  });

  test('case, spaces and marks around words make no difference', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', '  ', ', ', '! ', ' \u00a0'), (words, gap) => {
        const asked = asAsked(words.join(' '));
        expect(asAsked(` ${words.join(gap).toUpperCase()}${gap}`)).toBe(asked);
      }),
    ); // prettier-ignore
  });

  test('a long number is asked for by its digits alone, wherever its signs stand', () => {
    const grouped = fc.tuple(
      fc.array(fc.stringMatching(/^\d{1,5}$/), { minLength: 3, maxLength: 6 }),
      fc.constantFrom(' ', '-', '.', ' - ', ''),
    );
    fc.assert(
      fc.property(grouped, ([groups, sign]) => {
        const digits = groups.join('');
        fc.pre(digits.length >= 8);
        expect(asAsked(`P-IRT No. ${groups.join(sign)}`)).toBe(digits);
      }),
    );
  });
});

describe('rootsOf', () => {
  test.each([
    ['menenun', 'tenun'], ['penenun', 'tenun'], ['ditenun', 'tenun'], ['tenunan', 'tenun'], ['penenunan', 'tenun'],
    ['menyapu', 'sapu'], ['mengukir', 'ukir'], ['mengukus', 'kukus'], ['memotong', 'potong'], ['menggoreng', 'goreng'],
    ['membordir', 'bordir'], ['menjahit', 'jahit'], ['merajut', 'rajut'], ['mewarnai', 'warna'], ['disiramkan', 'siram'],
    ['berbahan', 'bahan'], ['sambalnya', 'sambal'], ['rempahrempah', 'rempah'], ['kuekue', 'kue'],
  ])('%s may come from %s', (derived, root) => {
    expect(rootsOf(derived)).toContain(root);
  }); // prettier-ignore

  test.each([
    ['durian', 'duri'], ['rambutan', 'rambut'], ['kecapi', 'kecap'], ['gulai', 'gula'], ['bekasi', 'bekas'],
    ['merica', 'rica'], ['pengantin', 'kantin'], ['pemalang', 'malang'], ['manisan', 'manis'], ['tapai', 'tapa'],
    ['tempe', 'pe'], ['bakpia', 'pia'],
  ])('%s does not come from %s', (whole, part) => {
    expect(rootsOf(whole)).not.toContain(part);
  }); // prettier-ignore

  test('every verb with me- finds its root, whatever sound it has swallowed', () => {
    fc.assert(
      fc.property(word, (root) => {
        const roots = rootsOf(withMe(root));
        fc.pre(root.length > 3 && roots.length > 0);
        expect(roots).toContain(root);
      }),
    );
  });

  test('a root is another word, and never a mere piece', () => {
    fc.assert(
      fc.property(word, fc.constantFrom('', 'me', 'di', 'pen', 'ber'), fc.constantFrom('', 'an', 'nya', 'kan', 'i'), (root, before, after) => {
        const derived = before + root + after;
        for (const found of rootsOf(derived)) {
          expect(found).not.toBe(derived);
          expect(found.length).toBeGreaterThan(2);
        }
      }),
    ); // prettier-ignore
  });
});
