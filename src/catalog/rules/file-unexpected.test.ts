import { expect, test } from 'vitest';
import { faults } from '../../../tests/rule-cases.ts';

const rule = 'file-unexpected';

test('a file that is no content', async () => {
  expect(await faults(rule, { 'README.md': 'Halo' })).toMatchInlineSnapshot(`
    "README.md:1:1 error
      “README.md” tidak dikenal di tempat ini. Isi katalog berupa regencies|partners/<nama>.md, clusters|brands|producers|curations|programs|agreements/<daerah>/<nama>.md, products/<daerah>/<nama>/index.md beserta fotonya, placements/<daerah>/<mitra>.csv, evaluations/<daerah>/<tahun>.csv, vocabulary/*.yaml, site.yaml, moved.yaml, dan exceptions.yaml. Pindahkan atau hapus berkas ini.
      “README.md” is not known in this place. Content is regencies|partners/<slug>.md, clusters|brands|producers|curations|programs|agreements/<regency>/<slug>.md, products/<regency>/<slug>/index.md with its photos, placements/<regency>/<partner>.csv, evaluations/<regency>/<year>.csv, vocabulary/*.yaml, site.yaml, moved.yaml and exceptions.yaml. Move or delete this file."
  `);
});

test('an entry at the wrong depth', async () => {
  expect(await faults(rule, { 'producers/uji.md': '---\nname: Uji\n---\n' })).toMatchInlineSnapshot(`
    "producers/uji.md:1:1 error
      “uji.md” tidak dikenal di tempat ini. Isi katalog berupa regencies|partners/<nama>.md, clusters|brands|producers|curations|programs|agreements/<daerah>/<nama>.md, products/<daerah>/<nama>/index.md beserta fotonya, placements/<daerah>/<mitra>.csv, evaluations/<daerah>/<tahun>.csv, vocabulary/*.yaml, site.yaml, moved.yaml, dan exceptions.yaml. Pindahkan atau hapus berkas ini.
      “uji.md” is not known in this place. Content is regencies|partners/<slug>.md, clusters|brands|producers|curations|programs|agreements/<regency>/<slug>.md, products/<regency>/<slug>/index.md with its photos, placements/<regency>/<partner>.csv, evaluations/<regency>/<year>.csv, vocabulary/*.yaml, site.yaml, moved.yaml and exceptions.yaml. Move or delete this file."
  `);
});

test('silent: every file of the small catalogue', async () => {
  expect(await faults(rule, {})).toBe('');
});
