import { expect, test } from 'vitest';
import { faults, producer } from '../../../tests/rule-cases.ts';

const rule = 'yaml-feature';

test('an anchor and its alias', async () => {
  expect(
    await faults(rule, {
      [producer]: [
        ['name: Sari Rasa', 'name: &nama Sari Rasa'],
        ['publisher: Sari Rasa', 'publisher: *nama'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:2:7 error
      Penanda YAML (&nama) tidak dipakai di katalog ini. Tulis nilainya langsung; bila tanda itu bagian dari teks, apit teksnya dengan tanda kutip.
      A YAML anchor (&name) is not used in this catalogue. Write the value itself; if the sign belongs to a text, put the text in quotes.
    producers/cianjur/sari-rasa.md:33:18 error
      Rujukan YAML (*nama) tidak dipakai di katalog ini. Tulis nilainya langsung; bila tanda itu bagian dari teks, apit teksnya dengan tanda kutip.
      A YAML alias (*name) is not used in this catalogue. Write the value itself; if the sign belongs to a text, put the text in quotes."
  `);
});

test('a tag', async () => {
  expect(await faults(rule, { [producer]: [['role: maker', 'role: !!str maker']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:7:7 error
      Penanda jenis YAML (!jenis) tidak dipakai di katalog ini. Tulis nilainya langsung; bila tanda itu bagian dari teks, apit teksnya dengan tanda kutip.
      A YAML tag (!type) is not used in this catalogue. Write the value itself; if the sign belongs to a text, put the text in quotes."
  `);
});

test('a merge key', async () => {
  expect(await faults(rule, { [producer]: [['  round: cianjur/kurasi-2026', '  <<: { round: cianjur/kurasi-2026 }']] }))
    .toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:21:3 error
      Kunci gabung YAML (<<) tidak dipakai di katalog ini. Tulis nilainya langsung; bila tanda itu bagian dari teks, apit teksnya dengan tanda kutip.
      A YAML merge key (<<) is not used in this catalogue. Write the value itself; if the sign belongs to a text, put the text in quotes."
  `);
});

test('a second document', async () => {
  expect(
    await faults(rule, {
      'moved.yaml': [
        ['- from: products/cianjur/sari-rasa-tauco-lama', '---\n- from: products/cianjur/sari-rasa-tauco-lama'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "moved.yaml:3:1 error
      Dokumen YAML kedua tidak dipakai di katalog ini. Tulis nilainya langsung; bila tanda itu bagian dari teks, apit teksnya dengan tanda kutip.
      A second YAML document is not used in this catalogue. Write the value itself; if the sign belongs to a text, put the text in quotes."
  `);
});

test('silent: the same signs inside a text', async () => {
  expect(
    await faults(rule, {
      [producer]: [
        ['name: Sari Rasa', 'name: Sari & Rasa *baru* !'],
        ['summary: Pembuat tauco sejak dua keturunan.', 'summary: "&amp *tauco !penting"'],
      ],
    }),
  ).toBe('');
});
