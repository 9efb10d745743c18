import { expect, test } from 'vitest';
import { brand, faults } from '../../../tests/rule-cases.ts';

const rule = 'brand-version';

test('a next version that begins with the present one', async () => {
  expect(await faults(rule, { [brand]: [['inForceFrom: 2027-01-01', 'inForceFrom: 2026-03-01']] }))
    .toMatchInlineSnapshot(`
      "brands/cianjur/tauco-bersama.md:91:16 error nextStandard.inForceFrom
        Versi berikutnya harus berlaku sesudah versi “1”, yang mulai 2026-03-01. Periksa inForceFrom.
        The next version must come into force after version “1”, which began on 2026-03-01. Check inForceFrom."
    `);
});

test('a next version of the same name', async () => {
  expect(await faults(rule, { [brand]: [['version: "2"', 'version: "1"']] })).toMatchInlineSnapshot(`
    "brands/cianjur/tauco-bersama.md:90:12 error nextStandard.version
      Versi “1” sudah dipakai standar yang sekarang. Beri nama versi yang lain.
      Version “1” is the present one already. Give the next version another name."
  `);
});

test('silent: the day after', async () => {
  expect(await faults(rule, { [brand]: [['inForceFrom: 2027-01-01', 'inForceFrom: 2026-03-02']] })).toBe('');
});
