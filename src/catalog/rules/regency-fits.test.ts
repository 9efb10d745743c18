import { expect, test } from 'vitest';
import { brand, cluster, faults, placements, producer, round, supplier } from '../../../tests/rule-cases.ts';

const rule = 'regency-fits';

test('a folder of no regency', async () => {
  expect(await faults(rule, { 'producers/cianjr/uji.md': '---\nname: Uji\ndistrict: Pacet\nsample: true\n---\n' }))
    .toMatchInlineSnapshot(`
    "producers/cianjr/uji.md:1:1 error → cianjur
      Folder “cianjr” bukan id daerah mana pun. Ganti nama foldernya, atau tambahkan regencies/cianjr.md lebih dahulu.
      The folder “cianjr” is the id of no regency. Rename the folder, or first add regencies/cianjr.md."
  `);
});

test('a cluster that names another regency than its folder', async () => {
  expect(await faults(rule, { [cluster]: [['regency: cianjur', 'regency: kota-madiun']] })).toMatchInlineSnapshot(`
    "clusters/cianjur/tauco.md:3:10 error regency → cianjur
      “kota-madiun” tidak termasuk daerah “cianjur”, tempat berkas ini disimpan. Samakan daerahnya, atau pindahkan berkasnya.
      “kota-madiun” does not belong to “cianjur”, the regency of this file's folder. Make them agree, or move the file."
  `);
});

test('a maker in the cluster of another regency', async () => {
  expect(await faults(rule, { [producer]: [['clusters: [cianjur/tauco]', 'clusters: [kota-madiun/pecel]']] }))
    .toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:6:12 error clusters.0
      “kota-madiun/pecel” tidak termasuk daerah “cianjur”, tempat berkas ini disimpan. Samakan daerahnya, atau pindahkan berkasnya.
      “kota-madiun/pecel” does not belong to “cianjur”, the regency of this file's folder. Make them agree, or move the file."
  `);
});

test('a brand of the cluster of another regency', async () => {
  expect(await faults(rule, { [brand]: [['cluster: cianjur/tauco', 'cluster: kota-madiun/pecel']] }))
    .toMatchInlineSnapshot(`
    "brands/cianjur/tauco-bersama.md:6:10 error cluster
      “kota-madiun/pecel” tidak termasuk daerah “cianjur”, tempat berkas ini disimpan. Samakan daerahnya, atau pindahkan berkasnya.
      “kota-madiun/pecel” does not belong to “cianjur”, the regency of this file's folder. Make them agree, or move the file."
  `);
});

test('a product of the maker of another regency', async () => {
  expect(
    await faults(rule, {
      'products/cianjur/dapur-wati-kue/index.md':
        '---\nname: Kue Uji\nproducer: kota-madiun/dapur-wati\ncategory: kue\nstatus: draft\nsample: true\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/dapur-wati-kue/index.md:3:11 error producer
      “kota-madiun/dapur-wati” tidak termasuk daerah “cianjur”, tempat berkas ini disimpan. Samakan daerahnya, atau pindahkan berkasnya.
      “kota-madiun/dapur-wati” does not belong to “cianjur”, the regency of this file's folder. Make them agree, or move the file."
  `);
});

test('a round that chose something of another regency, and a record of such a round', async () => {
  const elsewhere = '---\nname: Kurasi Madiun\nsubject: both\nstatus: held\ndecidedBy: Kantor Uji\nsample: true\n---\n';
  expect(
    await faults(rule, {
      'curations/kota-madiun/kurasi-madiun.md': elsewhere,
      [round]: [
        ['    cluster: cianjur/tauco', '    cluster: kota-madiun/pecel'],
        ['[cianjur/sari-rasa]', '[cianjur/sari-rasa, kota-madiun/dapur-wati]'],
      ],
      [supplier]: [['sample: true', 'sample: true\ncuration: { round: kota-madiun/kurasi-madiun, date: 2026 }']],
    }),
  ).toMatchInlineSnapshot(`
    "curations/cianjur/kurasi-2026.md:24:14 error selections.0.cluster
      “kota-madiun/pecel” tidak termasuk daerah “cianjur”, tempat berkas ini disimpan. Samakan daerahnya, atau pindahkan berkasnya.
      “kota-madiun/pecel” does not belong to “cianjur”, the regency of this file's folder. Make them agree, or move the file.
    curations/cianjur/kurasi-2026.md:27:36 error selections.0.producers.1
      “kota-madiun/dapur-wati” tidak termasuk daerah “cianjur”, tempat berkas ini disimpan. Samakan daerahnya, atau pindahkan berkasnya.
      “kota-madiun/dapur-wati” does not belong to “cianjur”, the regency of this file's folder. Make them agree, or move the file.
    producers/cianjur/tani-mulya.md:6:20 error curation.round
      “kota-madiun/kurasi-madiun” tidak termasuk daerah “cianjur”, tempat berkas ini disimpan. Samakan daerahnya, atau pindahkan berkasnya.
      “kota-madiun/kurasi-madiun” does not belong to “cianjur”, the regency of this file's folder. Make them agree, or move the file."
  `);
});

test('silent: a cluster may supply one of another regency', async () => {
  expect(await faults(rule, {})).toBe('');
});

test('a product of another regency in a table of placements', async () => {
  const row = 'product,from,confirmed\nkota-madiun/dapur-wati-sambal-pecel,2026-02,2026-10-05\n';
  expect(await faults(rule, { [placements]: row })).toMatchInlineSnapshot(`
    "placements/cianjur/toko-uji.csv:2:1 error 2.product
      Baris 2, kolom “product”: “kota-madiun/dapur-wati-sambal-pecel” tidak termasuk daerah “cianjur”, tempat berkas ini disimpan. Samakan daerahnya, atau pindahkan berkasnya.
      Row 2, column “product”: “kota-madiun/dapur-wati-sambal-pecel” does not belong to “cianjur”, the regency of this file's folder. Make them agree, or move the file."
  `);
});
