import { expect, test } from 'vitest';
import { faults, product } from '../../../tests/rule-cases.ts';

const rule = 'sample-mix';

test('a real product of an invented maker, and an invented story about it', async () => {
  expect(await faults(rule, { [product]: [['family: tauco\nsample: true', 'family: tauco\nsample: false']] }))
    .toMatchInlineSnapshot(`
      "agreements/cianjur/rak-uji.md:23:12 error products.0
        Ini data contoh, tetapi merujuk “cianjur/sari-rasa-tauco” yang nyata. Data contoh hanya boleh merujuk data contoh; ganti rujukannya.
        This is a sample, but it refers to “cianjur/sari-rasa-tauco”, which is real. Samples refer only to samples; change the reference.
      curations/cianjur/kurasi-2026.md:26:16 error selections.0.products.0
        Ini data contoh, tetapi merujuk “cianjur/sari-rasa-tauco” yang nyata. Data contoh hanya boleh merujuk data contoh; ganti rujukannya.
        This is a sample, but it refers to “cianjur/sari-rasa-tauco”, which is real. Samples refer only to samples; change the reference.
      placements/cianjur/toko-uji.csv:2:1 error 2.product
        Baris 2, kolom “product”: Ini data contoh, tetapi merujuk “cianjur/sari-rasa-tauco” yang nyata. Data contoh hanya boleh merujuk data contoh; ganti rujukannya.
        Row 2, column “product”: This is a sample, but it refers to “cianjur/sari-rasa-tauco”, which is real. Samples refer only to samples; change the reference.
      producers/cianjur/sari-rasa.md:42:33 error
        Ini data contoh, tetapi merujuk “cianjur/sari-rasa-tauco” yang nyata. Data contoh hanya boleh merujuk data contoh; ganti rujukannya.
        This is a sample, but it refers to “cianjur/sari-rasa-tauco”, which is real. Samples refer only to samples; change the reference.
      products/cianjur/sari-rasa-tauco/index.md:3:11 error producer
        Ini data nyata, tetapi merujuk “cianjur/sari-rasa” yang hanya contoh. Data nyata hanya boleh merujuk data nyata; ganti rujukannya.
        This is real, but it refers to “cianjur/sari-rasa”, which is only a sample. Real entries refer only to real ones; change the reference.
      products/cianjur/sari-rasa-tauco/index.md:6:8 error brand
        Ini data nyata, tetapi merujuk “cianjur/tauco-bersama” yang hanya contoh. Data nyata hanya boleh merujuk data nyata; ganti rujukannya.
        This is real, but it refers to “cianjur/tauco-bersama”, which is only a sample. Real entries refer only to real ones; change the reference.
      products/cianjur/sari-rasa-tauco/index.md:8:10 error cluster
        Ini data nyata, tetapi merujuk “cianjur/tauco” yang hanya contoh. Data nyata hanya boleh merujuk data nyata; ganti rujukannya.
        This is real, but it refers to “cianjur/tauco”, which is only a sample. Real entries refer only to real ones; change the reference.
      products/cianjur/sari-rasa-tauco/index.md:69:10 error curation.round
        Ini data nyata, tetapi merujuk “cianjur/kurasi-2026” yang hanya contoh. Data nyata hanya boleh merujuk data nyata; ganti rujukannya.
        This is real, but it refers to “cianjur/kurasi-2026”, which is only a sample. Real entries refer only to real ones; change the reference.
      products/kota-madiun/dapur-wati-sambal-pecel/index.md:9:16 error withdrawal.replacement
        Ini data contoh, tetapi merujuk “cianjur/sari-rasa-tauco” yang nyata. Data contoh hanya boleh merujuk data contoh; ganti rujukannya.
        This is a sample, but it refers to “cianjur/sari-rasa-tauco”, which is real. Samples refer only to samples; change the reference."
    `);
});

test('silent: a real entry that refers to its regency alone', async () => {
  expect(
    await faults(rule, {
      'producers/cianjur/nyata.md': '---\nname: Uji Nyata\ndistrict: Pacet\n---\nDari [Cianjur](regencies/cianjur).\n',
    }),
  ).toBe('');
});

test('an invented product with a real partner', async () => {
  const real = { 'partners/toko-nyata.md': '---\nname: Toko Nyata\nkind: retailer\n---\n' };
  const row = 'product,from,confirmed\ncianjur/sari-rasa-tauco,2026-02,2026-10-05\n';
  expect(await faults(rule, { ...real, 'placements/cianjur/toko-nyata.csv': row })).toMatchInlineSnapshot(`
    "placements/cianjur/toko-nyata.csv:2:1 error 2.product
      Baris 2, kolom “product”: Ini data nyata, tetapi merujuk “cianjur/sari-rasa-tauco” yang hanya contoh. Data nyata hanya boleh merujuk data nyata; ganti rujukannya.
      Row 2, column “product”: This is real, but it refers to “cianjur/sari-rasa-tauco”, which is only a sample. Real entries refer only to real ones; change the reference."
  `);
});
