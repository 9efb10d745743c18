import { expect, test } from 'vitest';
import { cluster, faults, product } from '../../../tests/rule-cases.ts';

const rule = 'reference-missing';

test('an entry that is nearly there', async () => {
  expect(await faults(rule, { [product]: [['cluster: cianjur/tauco', 'cluster: cianjur/tuco']] }))
    .toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:8:10 error cluster → cianjur/tauco
      “cianjur/tuco” tidak ada di clusters/. Perbaiki id-nya, atau tambahkan yang dirujuk lebih dahulu.
      “cianjur/tuco” does not exist in clusters/. Correct the id, or first add what it refers to."
  `);
});

test('a word that the list does not have', async () => {
  expect(await faults(rule, { [product]: [['segments: [oleh-oleh, ritel]', 'segments: [oleh-oleh, ritl]']] }))
    .toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:66:23 error segments.1 → ritel
      “ritl” tidak ada di vocabulary/segments.yaml. Perbaiki id-nya, atau tambahkan yang dirujuk lebih dahulu.
      “ritl” does not exist in vocabulary/segments.yaml. Correct the id, or first add what it refers to."
  `);
});

test('a producer that was erased on request', async () => {
  expect(
    await faults(rule, {
      'brands/kota-madiun/pecel-lama.md': [['kota-madiun/pawon-lama]', 'kota-madiun/usaha-hapus]']],
    }),
  ).toMatchInlineSnapshot(`
    "brands/kota-madiun/pecel-lama.md:7:11 error members.0
      Isi “kota-madiun/usaha-hapus” sudah dihapus atas permintaan. Hapus rujukan ini.
      The content of “kota-madiun/usaha-hapus” was erased on request. Delete this reference."
  `);
});

test('silent: a broken file still owns its id', async () => {
  expect(await faults(rule, { [cluster]: [['kind: production', 'kind: [']] })).toBe('');
});
