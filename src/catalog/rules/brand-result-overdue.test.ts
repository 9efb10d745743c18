import { expect, test } from 'vitest';
import { brand, faults, product } from '../../../tests/rule-cases.ts';

const rule = 'brand-result-overdue';

test('on the day by which it was to be assessed again', async () => {
  expect(await faults(rule, { [product]: [['date: 2026-09-12', 'date: 2025-11-21']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:82:52 warning brandResults.0.date
      Klausul “rasa” dari standar versi “1” seharusnya dinilai lagi sebelum 2026-11-21. Sampai beres, produk ini tidak membawa tanda lulus.
      The clause “rasa” of version “1” of the standard was to be assessed again before 2026-11-21. Until that is settled, the product carries no mark."
  `);
});

test('a licence that nobody looked at for too long', async () => {
  expect(await faults(rule, { [brand]: [['recheck: 12', 'recheck: 6']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:52:1 warning licences
      Klausul “halal” dari standar versi “1” seharusnya dibuktikan lagi sebelum 2026-09-05. Klausul ini anjuran; tanda lulus tidak bergantung padanya.
      The clause “halal” of version “1” of the standard was to be proved again before 2026-09-05. This clause is a recommendation; the mark does not depend on it."
  `);
});

test('silent: the day before', async () => {
  expect(await faults(rule, { [product]: [['date: 2026-09-12', 'date: 2025-11-22']] })).toBe('');
});
