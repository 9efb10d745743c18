import { expect, test } from 'vitest';
import { brand, faults } from '../../../tests/rule-cases.ts';
import { small } from '../../../tests/tree.ts';

const rule = 'brand-clause-changed';

/** The brand with something else in its next version. */
const next = (find: string, put: string): string => {
  const [now = '', ahead = ''] = String(small[brand]).split('nextStandard:');
  if (!ahead.includes(find)) throw new Error(`The next version does not contain ${find}`);
  return `${now}nextStandard:${ahead.replace(find, put)}`;
};

test('a finding that is asked for otherwise under the same id', async () => {
  expect(await faults(rule, { [brand]: next('Dicicipi tiga orang', 'Dicicipi tujuh orang') })).toMatchInlineSnapshot(`
    "brands/cianjur/tauco-bersama.md:102:11 warning nextStandard.clauses.1.id
      Klausul “rasa” meminta hal yang berbeda dari versi “1”. Beri id baru, supaya penilaian lama tidak ikut dihitung.
      The clause “rasa” asks for something other than in version “1”. Give it a new id, so that old findings do not count for it."
  `);
});

test('a measurement whose limit rose', async () => {
  const twice = next('evidence: declared', 'evidence: measured');
  expect(await faults(rule, { [brand]: twice })).toMatchInlineSnapshot(`
    "brands/cianjur/tauco-bersama.md:93:11 warning nextStandard.clauses.0.id
      Klausul “tahan-lama” meminta hal yang berbeda dari versi “1”. Beri id baru, supaya penilaian lama tidak ikut dihitung.
      The clause “tahan-lama” asks for something other than in version “1”. Give it a new id, so that old findings do not count for it."
  `);
});

test('silent: a limit that data alone decide', async () => {
  expect(await faults(rule, { [brand]: next('value: 180', 'value: 170') })).toBe('');
});

test('silent: other words for the same demand', async () => {
  expect(await faults(rule, { [brand]: next('Rasanya sama dari semua dapur', 'Dari dapur mana pun rasanya sama') })).toBe('');
}); // prettier-ignore
