import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityNames, idDepth, isId, isSlug, keyOf, parseKey, regencyOf, slugLimit, slugOf, toSlug } from './key.ts';

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,9}(?:-[a-z0-9]{1,9}){0,3}$/);

test('anything at all becomes a slug or nothing, and a slug stays itself', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 200 }), slug),
      (text) => {
        const made = toSlug(text);
        if (made !== '') expect(isSlug(made)).toBe(true);
        expect(toSlug(made)).toBe(made);
        if (isSlug(text)) expect(made).toBe(text);
      },
    ),
  );
});

test.each([
  ['Sari Rasa', 'sari-rasa'],
  ["Nur'aini & Co.", 'nur-aini-co'],
  ['Café Éclair', 'cafe-eclair'],
  ['gado²', 'gado2'],
  ['ꦱꦩ꧀ꦧꦼꦭ꧀', ''],
  ['2026', ''],
  ['---', ''],
  ['a'.repeat(79) + ' b', 'a'.repeat(79)],
])('the slug of %s', (text, expected) => {
  expect(toSlug(text)).toBe(expected);
});

test.each([
  '',
  '-a',
  'a-',
  'a--b',
  'A',
  'a b',
  'a_b',
  'é',
  '2026',
  'a'.repeat(slugLimit + 1),
  'a/b',
  '../a',
  'a.md',
  'a\n',
])('“%s” is no slug', (text) => {
  expect(isSlug(text)).toBe(false);
});

describe('keys', () => {
  test.each(entityNames)('a key of a %s can be taken apart and put together again', (entity) => {
    fc.assert(
      fc.property(slug, slug, (regency, name) => {
        const id = idDepth(entity) === 1 ? regency : `${regency}/${name}`;
        expect(isId(entity, id)).toBe(true);
        expect(parseKey(keyOf(entity, id))).toEqual({ entity, id });
        expect(regencyOf(id)).toBe(regency);
        expect(slugOf(id)).toBe(idDepth(entity) === 1 ? regency : name);
      }),
    );
  });

  test('any other text is no key, and none throws', () => {
    for (const text of ['', '/', 'products', 'products/', 'products/cianjur', 'products/a/b/c', 'regencies/a/b', 'Products/a/b', 'orang/a/b', 'products/../b', 'constructor/a/b']) {
      expect(parseKey(text)).toBeUndefined();
    } // prettier-ignore
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseKey(text);
        if (parsed) expect(keyOf(parsed.entity, parsed.id)).toBe(text);
      }),
    );
  });
});
