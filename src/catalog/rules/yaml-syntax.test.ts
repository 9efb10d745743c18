import { expect, test } from 'vitest';
import { faults, producer } from '../../../tests/rule-cases.ts';

const rule = 'yaml-syntax';

test('a text that begins with a sign of YAML', async () => {
  expect(await faults(rule, { [producer]: [['name: Sari Rasa', 'name: @sarirasa']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:2:7 error → "@sarirasa"
      Nilai tidak boleh diawali tanda ini. Apit nilainya dengan tanda kutip.
      A value cannot begin with this sign. Put the value in quotes."
  `);
});

test('a colon inside a text', async () => {
  expect(await faults(rule, { [producer]: [['name: Sari Rasa', 'name: Sari Rasa: tauco']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:2:7 error → "Sari Rasa: tauco"
      Ada titik dua di dalam nilai, atau indentasi baris ini keliru. Apit nilai yang memuat titik dua dengan tanda kutip, dan sejajarkan kunci dengan kunci di atasnya.
      There is a colon inside the value, or this line is indented wrongly. Put a value with a colon in quotes, and align the key with the one above."
  `);
});

test('a line without colon', async () => {
  expect(await faults(rule, { [producer]: [['role: maker', 'maker']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:7:1 error
      Baris ini tidak berbentuk "kunci: nilai". Tambahkan titik dua dan spasi setelah kunci, atau sejajarkan indentasinya.
      This line does not have the form "key: value". Add a colon and a space after the key, or align its indentation."
  `);
});

test('quotes without end', async () => {
  expect(await faults(rule, { [producer]: [['name: Sari Rasa', 'name: "Sari Rasa']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:2:17 error
      Ada tanda kutip, kurung, atau titik dua yang belum lengkap. Lengkapi pasangannya.
      A quote mark, bracket or colon is missing. Add its counterpart."
  `);
});

test('a bracket without end', async () => {
  expect(await faults(rule, { [producer]: [['clusters: [cianjur/tauco]', 'clusters: [cianjur/tauco']] }))
    .toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:7:1 error
      Indentasi baris ini tidak cocok, atau kurung belum ditutup. Sejajarkan dengan baris di atasnya dan tutup setiap kurung.
      This line is indented wrongly, or a bracket is not closed. Align it with the line above and close every bracket."
  `);
});

test('a comma out of place', async () => {
  expect(await faults(rule, { [producer]: [['clusters: [cianjur/tauco]', 'clusters: [, cianjur/tauco]']] }))
    .toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:6:12 error
      Ada tanda yang tidak pada tempatnya. Periksa koma, kurung, dan tanda kutip di baris ini.
      A sign is out of place. Check the commas, brackets and quote marks on this line."
  `);
});

test('silent: the same signs in quotes', async () => {
  expect(await faults(rule, { [producer]: [['name: Sari Rasa', 'name: "@sarirasa: tauco"']] })).toBe('');
});
