import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'file-name',
  severity: 'error',
  guide: {
    subject: 'files',
    title: { id: 'Nama berkas memakai huruf kecil dan tanda hubung', en: 'File names use small letters and hyphens' },
    why: {
      id: 'Nama berkas menjadi alamat halaman dan kelak tercetak di kemasan. Spasi dan huruf besar membuat alamat sulit diketik dan mudah salah.',
      en: 'The name of a file becomes the address of a page, and is printed on packs one day. Blanks and capitals make an address hard to type and easy to get wrong.',
    },
    file: 'producers/cianjur/',
    part: 'listing',
    wrong: 'Dapur Baru.md',
    right: 'dapur-baru.md',
    args: { name: 'producers/cianjur/Dapur Baru.md', suggestion: 'producers/cianjur/dapur-baru.md' },
  },
  message: {
    id: ({ name, suggestion }) =>
      `Nama ${quote(name, 120)} tidak dapat menjadi alamat halaman: pakai huruf kecil a–z, angka, dan tanda hubung saja. Ganti menjadi ${quote(suggestion, 120)}.`,
    en: ({ name, suggestion }) =>
      `The name ${quote(name, 120)} cannot become the address of a page: use only small letters a–z, digits and hyphens. Rename it to ${quote(suggestion, 120)}.`,
  },
});
