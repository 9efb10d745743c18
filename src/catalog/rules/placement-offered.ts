import { hasEnded } from '../placements.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

type Problem = 'draft' | 'withdrawn' | 'erased';

/** Only what is offered is shown where it stands; the rest waits, or should end. */
export default defineRule<{ product: string; problem: Problem }>({
  code: 'placement-offered',
  severity: 'warning',
  guide: {
    subject: 'tables',
    title: { id: 'Yang ditempatkan sedang ditawarkan', en: 'What stands with a partner is on offer' },
    why: {
      id: 'Halaman hanya menampilkan penempatan produk yang sudah terkurasi dan masih ditawarkan. Baris tentang draf menunggu kurasinya; baris tentang produk yang ditarik atau dihapus perlu diakhiri.',
      en: 'Pages show placements only of products that have been curated and are still offered. The row of a draft waits for its curation; that of a withdrawn or erased product should end.',
    },
    file: 'placements/cianjur/toko-uji.csv',
    part: 'whole',
    wrong: `produk;gerai;wilayah;sejak;sampai;dikonfirmasi
cianjur/tani-mulya-kopi;2;Pacet;2026-02;;2026-10-05`,
    right: `produk;gerai;wilayah;sejak;sampai;dikonfirmasi
cianjur/sari-rasa-tauco;2;Pacet;2026-02;;2026-10-05`,
    args: { product: 'cianjur/tani-mulya-kopi', problem: 'draft' },
  },
  message: {
    id: ({ product, problem }) =>
      ({
        draft: `${quote(product)} masih draf, jadi penempatannya belum tampil. Kurasikan produknya lebih dahulu.`,
        withdrawn: `${quote(product)} sudah ditarik. Isi kolom “sampai” pada baris ini, atau hapus barisnya.`,
        erased: `Isi ${quote(product)} sudah dihapus atas permintaan. Hapus baris ini.`,
      })[problem],
    en: ({ product, problem }) =>
      ({
        draft: `${quote(product)} is still a draft, so its placement is not shown. First have the product curated.`,
        withdrawn: `${quote(product)} has been withdrawn. Give this row its last day, or delete it.`,
        erased: `The content of ${quote(product)} was erased on request. Delete this row.`,
      })[problem],
  },
  *check(content) {
    for (const { file, places, facts } of content.placements) {
      const { product } = facts;
      const status = content.find('product', product)?.facts.status;
      const waits = status === 'draft' || status === 'erased' || (status === 'withdrawn' && !hasEnded(facts));
      if (waits) yield { file, ...places['product'], args: { product, problem: status } };
    }
  },
});
