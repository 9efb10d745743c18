import { expect, test } from 'vitest';
import { faults, producer } from '../../../tests/rule-cases.ts';

const rule = 'district-unknown';

test('a district with its kind before it', async () => {
  expect(await faults(rule, { [producer]: [['district: Warungkondang', 'district: Kec. Warung Kondang']] }))
    .toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:3:11 error district → Warungkondang
      “Kec. Warung Kondang” bukan kecamatan di Kabupaten Cianjur. Tulis nama kecamatannya saja, tanpa "Kec.".
      “Kec. Warung Kondang” is not a district (kecamatan) of Kabupaten Cianjur. Write its name alone, without "Kec."."
  `);
});

test('a district of another regency', async () => {
  expect(await faults(rule, { [producer]: [['district: Warungkondang', 'district: Manguharjo']] }))
    .toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:3:11 error district
      “Manguharjo” bukan kecamatan di Kabupaten Cianjur. Tulis nama kecamatannya saja, tanpa "Kec.".
      “Manguharjo” is not a district (kecamatan) of Kabupaten Cianjur. Write its name alone, without "Kec."."
  `);
});

test('silent: another district of the same regency', async () => {
  expect(await faults(rule, { [producer]: [['district: Warungkondang', 'district: Bojongpicung']] })).toBe('');
});
