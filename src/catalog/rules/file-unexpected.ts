import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'file-unexpected',
  severity: 'error',
  message: {
    id: ({ name }) =>
      `${quote(name)} tidak dikenal di tempat ini. Isi katalog berupa regencies/<id>.md, clusters|brands|producers/<daerah>/<nama>.md, products/<daerah>/<nama>/index.md beserta fotonya, vocabulary/*.yaml, site.yaml, moved.yaml, dan exceptions.yaml. Pindahkan atau hapus berkas ini.`,
    en: ({ name }) =>
      `${quote(name)} is not known in this place. Content is regencies/<id>.md, clusters|brands|producers/<regency>/<slug>.md, products/<regency>/<slug>/index.md with its photos, vocabulary/*.yaml, site.yaml, moved.yaml and exceptions.yaml. Move or delete this file.`,
  },
});
