import { expect, test } from 'vitest';
import { agreement, faults } from '../../../tests/rule-cases.ts';

const rule = 'agreement-status';
/** The agreement as of a status, a date and a term; today is 2026-11-21. */
const said = (status: string, signed: string, to = '2027-05-01') =>
  faults(rule, {
    [agreement]: [
      ['status: signed', `status: ${status}`],
      ['signed: 2026-05-02', `signed: ${signed}`],
      ['to: 2027-05-01', `to: ${to}`],
    ],
  });

test('a plan whose day has passed', async () => {
  expect(await said('planned', '2026-10')).toMatchInlineSnapshot(`
    "agreements/cianjur/rak-uji.md:5:9 warning status
      Statusnya masih planned, tetapi tanggalnya, 2026-10, sudah lewat. Perbarui statusnya menurut sumber, atau tulis unknown bila kelanjutannya tidak diketahui.
      The status is still planned, but its date, 2026-10, has passed. Update the status from a source, or write unknown where nobody knows what followed."
  `);
});

test('signed on a day to come', async () => {
  expect(await said('signed', '2026-11-22')).toMatchInlineSnapshot(`
    "agreements/cianjur/rak-uji.md:6:9 warning signed
      Tanggal 2026-11-22 belum tiba, jadi belum ada yang ditandatangani atau digelar. Ubah statusnya menjadi planned, atau perbaiki tanggalnya.
      The date 2026-11-22 has not come yet, so nothing has been signed or held. Set the status to planned, or correct the date."
  `);
});

test('in force beyond its term, and ended within it', async () => {
  expect(await said('signed', '2026-05-02', '2026-10')).toMatchInlineSnapshot(`
    "agreements/cianjur/rak-uji.md:5:9 warning status
      Masa kerja sama ini habis pada 2026-10. Ubah statusnya menjadi ended, atau perbarui period bila diperpanjang.
      The term of this agreement ended on 2026-10. Set the status to ended, or update period where it was renewed."
  `);
  expect(await said('ended', '2026-05-02', '2026-11')).toMatchInlineSnapshot(`
    "agreements/cianjur/rak-uji.md:5:9 warning status
      Statusnya ended, tetapi masanya baru habis pada 2026-11. Periksa status dan period.
      The status is ended, but the term runs until 2026-11. Check status and period."
  `);
});

test('silent: a plan of this month, of today, or of a day that nobody named', async () => {
  expect(await said('planned', '2026-11')).toBe('');
  expect(await said('planned', '2026-11-21')).toBe('');
  expect(await said('planned', 'unknown')).toBe('');
});

test('silent: what is reported or unknown says nothing of today', async () => {
  expect(await said('reported', '2020', '2021')).toBe('');
  expect(await said('unknown', 'unknown', '2021')).toBe('');
  expect(await said('signed', '2026-11-21', '2026-11-21')).toBe('');
  expect(await said('ended', '2025', '2026-11-20')).toBe('');
});
