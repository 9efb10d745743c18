import { expect, test } from 'vitest';
import { brand, faults, product } from '../../../tests/rule-cases.ts';

const rule = 'brand-evidence-low';

test('a finding on a document where a visit is needed', async () => {
  expect(await faults(rule, { [product]: [['evidence: visited', 'evidence: document']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:82:52 warning brandResults.0.date
      Klausul “rasa” dari standar versi “1” membutuhkan kunjungan (visited); yang ada baru dokumen (document). Sampai beres, produk ini tidak membawa tanda lulus.
      The clause “rasa” of version “1” of the standard needs a visit (visited); what there is comes from a document (document). Until that is settled, the product carries no mark."
  `);
});

test('a licence whose paper was seen where its effect has to be measured', async () => {
  expect(
    await faults(rule, {
      [brand]: [['licence: halal\n      evidence: declared', 'licence: pirt\n      evidence: measured']],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:52:1 warning licences
      Klausul “halal” dari standar versi “1” membutuhkan pengukuran (measured); yang ada baru dokumen (document). Klausul ini anjuran; tanda lulus tidak bergantung padanya.
      The clause “halal” of version “1” of the standard needs a measurement (measured); what there is comes from a document (document). This clause is a recommendation; the mark does not depend on it."
  `);
});

test('silent: a further, better finding', async () => {
  const better =
    'evidence: document }, { clause: rasa, version: "1", date: 2026-09-12, evidence: visited';
  expect(await faults(rule, { [product]: [['evidence: visited', better]] })).toBe('');
}); // prettier-ignore
