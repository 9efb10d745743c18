import { expect, test } from 'vitest';
import { faults, product } from '../../../tests/rule-cases.ts';

const rule = 'licence-short-life';

test('six days with a P-IRT number', async () => {
  expect(await faults(rule, { [product]: [['shelfLife: 180', 'shelfLife: 6']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:53:11 warning licences.0.kind
      Pangan yang tahan 6 hari biasanya bersertifikat SLHS, bukan P-IRT. Periksa masa simpan dan izinnya.
      Food that keeps for 6 days usually has an SLHS certificate, not a P-IRT number. Check shelf life and licence."
  `);
});

test('silent: seven days with a P-IRT number', async () => {
  expect(await faults(rule, { [product]: [['shelfLife: 180', 'shelfLife: 7']] })).toBe('');
});
