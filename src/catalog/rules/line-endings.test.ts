import { expect, test } from 'vitest';
import { faults } from '../../../tests/rule-cases.ts';

const rule = 'line-endings';

test('Windows line ends, once a file', async () => {
  expect(
    await faults(rule, {
      'producers/cianjur/tani-mulya.md':
        '---\r\nname: Tani Mulya\r\ndistrict: Cibeber\r\nrole: supplier\r\nsample: true\r\n---\r\n',
    }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/tani-mulya.md:1:4 warning
      Akhir baris berkas ini bergaya Windows (CRLF). Isinya tetap terbaca, tetapi simpanlah dengan akhir baris LF agar riwayat perubahan tetap rapi.
      This file has Windows line endings (CRLF). It is read all the same, but save it with LF so that the history of changes stays readable."
  `);
});

test('silent: the same file with LF', async () => {
  expect(
    await faults(rule, {
      'producers/cianjur/tani-mulya.md':
        '---\nname: Tani Mulya\ndistrict: Cibeber\nrole: supplier\nsample: true\n---\n',
    }),
  ).toBe('');
});
