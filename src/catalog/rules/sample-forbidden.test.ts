import { expect, test } from 'vitest';
import { brand, erased, faults, large, photo, producer, product, withdrawn } from '../../../tests/rule-cases.ts';

const rule = 'sample-forbidden';

test('samples in a catalogue that refuses them', async () => {
  expect(
    await faults(rule, {
      'site.yaml': [['sample: allowed', 'sample: forbidden']],
      [product]: null,
      [photo]: null,
      [large]: null,
      [withdrawn]: null,
      [erased]: null,
      [brand]: null,
      'clusters/cianjur/tauco.md': null,
      'clusters/kota-madiun/pecel.md': null,
      [producer]: null,
      'producers/kota-madiun/dapur-wati.md': null,
      'moved.yaml': null,
      'exceptions.yaml': null,
    }),
  ).toMatchInlineSnapshot(`
    "agreements/cianjur/rak-uji.md:25:9 error sample
      Ini data contoh, sedangkan site.yaml menolak data contoh (sample: forbidden). Hapus entri ini, atau ganti dengan data sebenarnya.
      This is a sample entry, but site.yaml refuses samples (sample: forbidden). Delete it, or replace it with true data.
    brands/kota-madiun/pecel-lama.md:13:9 error sample
      Ini data contoh, sedangkan site.yaml menolak data contoh (sample: forbidden). Hapus entri ini, atau ganti dengan data sebenarnya.
      This is a sample entry, but site.yaml refuses samples (sample: forbidden). Delete it, or replace it with true data.
    curations/cianjur/kurasi-2026.md:34:9 error sample
      Ini data contoh, sedangkan site.yaml menolak data contoh (sample: forbidden). Hapus entri ini, atau ganti dengan data sebenarnya.
      This is a sample entry, but site.yaml refuses samples (sample: forbidden). Delete it, or replace it with true data.
    events/cianjur/bazar-uji/index.md:25:9 error sample
      Ini data contoh, sedangkan site.yaml menolak data contoh (sample: forbidden). Hapus entri ini, atau ganti dengan data sebenarnya.
      This is a sample entry, but site.yaml refuses samples (sample: forbidden). Delete it, or replace it with true data.
    partners/toko-uji.md:8:9 error sample
      Ini data contoh, sedangkan site.yaml menolak data contoh (sample: forbidden). Hapus entri ini, atau ganti dengan data sebenarnya.
      This is a sample entry, but site.yaml refuses samples (sample: forbidden). Delete it, or replace it with true data.
    producers/cianjur/tani-mulya.md:5:9 error sample
      Ini data contoh, sedangkan site.yaml menolak data contoh (sample: forbidden). Hapus entri ini, atau ganti dengan data sebenarnya.
      This is a sample entry, but site.yaml refuses samples (sample: forbidden). Delete it, or replace it with true data.
    producers/kota-madiun/pawon-lama.md:9:9 error sample
      Ini data contoh, sedangkan site.yaml menolak data contoh (sample: forbidden). Hapus entri ini, atau ganti dengan data sebenarnya.
      This is a sample entry, but site.yaml refuses samples (sample: forbidden). Delete it, or replace it with true data.
    products/cianjur/tani-mulya-kopi/index.md:6:9 error sample
      Ini data contoh, sedangkan site.yaml menolak data contoh (sample: forbidden). Hapus entri ini, atau ganti dengan data sebenarnya.
      This is a sample entry, but site.yaml refuses samples (sample: forbidden). Delete it, or replace it with true data.
    programs/cianjur/pendampingan-uji.md:29:9 error sample
      Ini data contoh, sedangkan site.yaml menolak data contoh (sample: forbidden). Hapus entri ini, atau ganti dengan data sebenarnya.
      This is a sample entry, but site.yaml refuses samples (sample: forbidden). Delete it, or replace it with true data."
  `);
});

test('silent: samples in a catalogue that allows them', async () => {
  expect(await faults(rule, {})).toBe('');
});
