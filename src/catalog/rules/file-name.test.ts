import { expect, test } from 'vitest';
import { faults } from '../../../tests/rule-cases.ts';

const rule = 'file-name';

test('capitals and blanks', async () => {
  expect(
    await faults(rule, {
      'producers/cianjur/Toko Bu Siti.md': '---\nname: Toko Bu Siti\ndistrict: Pacet\nsample: true\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/Toko Bu Siti.md:1:1 error → producers/cianjur/toko-bu-siti.md
      Nama “producers/cianjur/Toko Bu Siti.md” tidak dapat menjadi alamat halaman: pakai huruf kecil a–z, angka, dan tanda hubung saja. Ganti menjadi “producers/cianjur/toko-bu-siti.md”.
      The name “producers/cianjur/Toko Bu Siti.md” cannot become the address of a page: use only small letters a–z, digits and hyphens. Rename it to “producers/cianjur/toko-bu-siti.md”."
  `);
});

test('an ending in capitals', async () => {
  expect(
    await faults(rule, {
      'producers/cianjur/bu-siti.MD': '---\nname: Toko Bu Siti\ndistrict: Pacet\nsample: true\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/bu-siti.MD:1:1 error → producers/cianjur/bu-siti.md
      Nama “producers/cianjur/bu-siti.MD” tidak dapat menjadi alamat halaman: pakai huruf kecil a–z, angka, dan tanda hubung saja. Ganti menjadi “producers/cianjur/bu-siti.md”.
      The name “producers/cianjur/bu-siti.MD” cannot become the address of a page: use only small letters a–z, digits and hyphens. Rename it to “producers/cianjur/bu-siti.md”."
  `);
});

test('digits alone, which are pages of lists', async () => {
  expect(
    await faults(rule, {
      'producers/cianjur/2026.md': '---\nname: Toko Bu Siti\ndistrict: Pacet\nsample: true\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/2026.md:1:1 error → producers/cianjur/nama.md
      Nama “producers/cianjur/2026.md” tidak dapat menjadi alamat halaman: pakai huruf kecil a–z, angka, dan tanda hubung saja. Ganti menjadi “producers/cianjur/nama.md”.
      The name “producers/cianjur/2026.md” cannot become the address of a page: use only small letters a–z, digits and hyphens. Rename it to “producers/cianjur/nama.md”."
  `);
});

test('silent: small letters, digits and hyphens', async () => {
  expect(
    await faults(rule, {
      'producers/cianjur/bu-siti-2.md': '---\nname: Toko Bu Siti\ndistrict: Pacet\nsample: true\n---\n',
    }),
  ).toBe('');
});
