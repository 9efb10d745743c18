import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'file-name',
  severity: 'error',
  message: {
    id: ({ name, suggestion }) =>
      `Nama ${quote(name, 120)} tidak dapat menjadi alamat halaman: pakai huruf kecil a–z, angka, dan tanda hubung saja. Ganti menjadi ${quote(suggestion, 120)}.`,
    en: ({ name, suggestion }) =>
      `The name ${quote(name, 120)} cannot become the address of a page: use only small letters a–z, digits and hyphens. Rename it to ${quote(suggestion, 120)}.`,
  },
});
