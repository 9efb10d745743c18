import { expect, test } from 'vitest';
import { brand, faults } from '../../../tests/rule-cases.ts';

const rule = 'brand-version-due';

test('a next version on its day', async () => {
  expect(await faults(rule, { [brand]: [['inForceFrom: 2027-01-01', 'inForceFrom: 2026-11-21']] }))
    .toMatchInlineSnapshot(`
      "brands/cianjur/tauco-bersama.md:91:16 warning nextStandard.inForceFrom
        Versi “2” sudah berlaku sejak 2026-11-21. Pindahkan isinya dari nextStandard ke standard.
        Version “2” has been in force since 2026-11-21. Move it from nextStandard to standard."
    `);
});

test('a version that is not in force yet', async () => {
  expect(await faults(rule, { [brand]: [['inForceFrom: 2026-03-01', 'inForceFrom: 2026-12-01']] }))
    .toMatchInlineSnapshot(`
      "brands/cianjur/tauco-bersama.md:33:16 warning standard.inForceFrom
        Versi “1” baru berlaku mulai 2026-12-01. Simpan di nextStandard sampai hari itu.
        Version “1” comes into force only on 2026-12-01. Keep it under nextStandard until then."
    `);
});

test('silent: a next version on the day before', async () => {
  expect(await faults(rule, { [brand]: [['inForceFrom: 2027-01-01', 'inForceFrom: 2026-11-22']] })).toBe('');
});
