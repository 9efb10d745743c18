import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'file-unexpected',
  severity: 'error',
  guide: {
    subject: 'files',
    title: { id: 'Setiap berkas berada di tempatnya', en: 'Every file is in its place' },
    why: {
      id: 'Berkas di tempat lain tidak pernah tampil di situs, tetapi tetap dapat dilihat umum di repositori. Lembar kerja dan surat disimpan di kantor; yang dikirim hanya isi katalog.',
      en: "A file in any other place never appears on the site, yet anybody can see it in the repository. Worksheets and letters stay at the office; only the catalogue's own content is sent in.",
    },
    file: 'products/cianjur/sari-rasa-tauco/',
    part: 'listing',
    wrong: `depan.jpg
harga.xlsx
index.md`,
    right: `depan.jpg
index.md`,
    args: { name: 'harga.xlsx' },
  },
  message: {
    id: ({ name }) =>
      `${quote(name)} tidak dikenal di tempat ini. Isi katalog berupa regencies|partners/<nama>.md, clusters|brands|producers|curations|programs|agreements/<daerah>/<nama>.md, products/<daerah>/<nama>/index.md beserta fotonya, placements/<daerah>/<mitra>.csv, evaluations/<daerah>/<tahun>.csv, vocabulary/*.yaml, site.yaml, moved.yaml, dan exceptions.yaml. Pindahkan atau hapus berkas ini.`,
    en: ({ name }) =>
      `${quote(name)} is not known in this place. Content is regencies|partners/<slug>.md, clusters|brands|producers|curations|programs|agreements/<regency>/<slug>.md, products/<regency>/<slug>/index.md with its photos, placements/<regency>/<partner>.csv, evaluations/<regency>/<year>.csv, vocabulary/*.yaml, site.yaml, moved.yaml and exceptions.yaml. Move or delete this file.`,
  },
});
