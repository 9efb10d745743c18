import { expect, test } from 'vitest';
import { faults } from '../../../tests/rule-cases.ts';

const rule = 'moved-loop';

test('moves in a circle', async () => {
  expect(
    await faults(rule, {
      'moved.yaml': [['to: products/cianjur/sari-rasa-tauco\n', 'to: products/cianjur/tauco-sari\n']],
    }),
  ).toMatchInlineSnapshot(`
    "moved.yaml:2:7 error 0.to
      Perpindahan “products/cianjur/tauco-sari” berputar kembali ke dirinya. Arahkan ke entri yang ada.
      The move of “products/cianjur/tauco-sari” leads back to itself. Point it to an entry that exists.
    moved.yaml:4:7 error 1.to
      Perpindahan “products/cianjur/sari-rasa-tauco-lama” berputar kembali ke dirinya. Arahkan ke entri yang ada.
      The move of “products/cianjur/sari-rasa-tauco-lama” leads back to itself. Point it to an entry that exists."
  `);
});

test('a move to nothing', async () => {
  expect(
    await faults(rule, {
      'moved.yaml': [['to: products/cianjur/sari-rasa-tauco\n', 'to: products/cianjur/sari-rasa-tauc\n']],
    }),
  ).toMatchInlineSnapshot(`
    "moved.yaml:2:7 error 0.to
      “products/cianjur/tauco-sari” dipindahkan ke “products/cianjur/sari-rasa-tauco-lama”, tetapi entri itu tidak ada. Tambahkan entrinya, atau perbaiki tujuannya.
      “products/cianjur/tauco-sari” moved to “products/cianjur/sari-rasa-tauco-lama”, but that entry does not exist. Add the entry, or correct the target.
    moved.yaml:4:7 error 1.to
      “products/cianjur/sari-rasa-tauco-lama” dipindahkan ke “products/cianjur/sari-rasa-tauc”, tetapi entri itu tidak ada. Tambahkan entrinya, atau perbaiki tujuannya.
      “products/cianjur/sari-rasa-tauco-lama” moved to “products/cianjur/sari-rasa-tauc”, but that entry does not exist. Add the entry, or correct the target."
  `);
});

test('a move to a draft, which has no page', async () => {
  expect(
    await faults(rule, {
      'moved.yaml': [['to: products/cianjur/sari-rasa-tauco\n', 'to: products/cianjur/tani-mulya-kopi\n']],
    }),
  ).toMatchInlineSnapshot(`
    "moved.yaml:2:7 error 0.to
      “products/cianjur/tauco-sari” dipindahkan ke “products/cianjur/sari-rasa-tauco-lama”, yang masih draf dan belum punya halaman. Terbitkan entrinya, atau perbaiki tujuannya.
      “products/cianjur/tauco-sari” moved to “products/cianjur/sari-rasa-tauco-lama”, which is a draft without a page. Publish that entry, or correct the target.
    moved.yaml:4:7 error 1.to
      “products/cianjur/sari-rasa-tauco-lama” dipindahkan ke “products/cianjur/tani-mulya-kopi”, yang masih draf dan belum punya halaman. Terbitkan entrinya, atau perbaiki tujuannya.
      “products/cianjur/sari-rasa-tauco-lama” moved to “products/cianjur/tani-mulya-kopi”, which is a draft without a page. Publish that entry, or correct the target."
  `);
});

test('a move of an entry that is there', async () => {
  expect(
    await faults(rule, {
      'moved.yaml': [['from: products/cianjur/tauco-sari', 'from: products/cianjur/tani-mulya-kopi']],
    }),
  ).toMatchInlineSnapshot(`
    "moved.yaml:1:9 error 0.from
      “products/cianjur/tani-mulya-kopi” masih ada sebagai entri, jadi tidak dapat sekaligus dipindahkan. Hapus entrinya, atau hapus baris ini bila belum pernah diterbitkan.
      “products/cianjur/tani-mulya-kopi” still exists as an entry, so it cannot have moved as well. Delete the entry, or this line if it was never published."
  `);
});

test('a move to another kind', async () => {
  expect(
    await faults(rule, {
      'moved.yaml': [['to: products/cianjur/sari-rasa-tauco\n', 'to: producers/cianjur/sari-rasa\n']],
    }),
  ).toMatchInlineSnapshot(`
    "moved.yaml:4:7 error 1.to
      “products/cianjur/sari-rasa-tauco-lama” dan “producers/cianjur/sari-rasa” berbeda jenis. Arahkan ke entri yang sejenis.
      “products/cianjur/sari-rasa-tauco-lama” and “producers/cianjur/sari-rasa” are of different kinds. Point to an entry of the same kind."
  `);
});

test('silent: a chain of moves to an entry', async () => {
  expect(await faults(rule, {})).toBe('');
});

test('silent: a move to an erased entry', async () => {
  expect(
    await faults(rule, {
      'moved.yaml': [['to: products/cianjur/sari-rasa-tauco\n', 'to: products/kota-madiun/dapur-wati-brem\n']],
    }),
  ).toBe('');
});
