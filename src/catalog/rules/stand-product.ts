import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

type Problem = 'foreign' | 'twice';

/** A stand shows its own maker's goods, each once. */
export default defineRule<{ problem: Problem; product: string; producer: string; maker: string }>({
  code: 'stand-product',
  severity: 'error',
  guide: {
    subject: 'tables',
    title: { id: 'Stan memajang produk pemiliknya', en: 'A stand shows the goods of its maker' },
    why: {
      id: 'Pengunjung yang memindai kode stan membaca siapa pembuat barang di depannya. Bila dua produsen berbagi satu stan, beri masing-masing barisnya sendiri, misalnya A-1a dan A-1b.',
      en: 'Visitors who scan the code of a stand read who made what lies before them. Where two makers share a stand, give each a row, for example A-1a and A-1b.',
    },
    file: 'events/cianjur/bazar-uji/stands.csv',
    part: 'whole',
    wrong: `stan,blok,nomor,umkm,produk
A-1,A,1,cianjur/tani-mulya,cianjur/sari-rasa-tauco`,
    right: `stan,blok,nomor,umkm,produk
A-1,A,1,cianjur/sari-rasa,cianjur/sari-rasa-tauco`,
    args: {
      problem: 'foreign',
      product: 'cianjur/sari-rasa-tauco',
      producer: 'cianjur/tani-mulya',
      maker: 'cianjur/sari-rasa',
    },
  },
  message: {
    id: ({ problem, product, producer, maker }) =>
      problem === 'twice'
        ? `${quote(product)} tertulis dua kali pada stan ini. Simpan satu saja.`
        : `${quote(product)} buatan ${quote(maker)}, bukan ${quote(producer)} yang menempati stan ini. Hapus dari baris ini, atau beri pembuatnya stan sendiri.`,
    en: ({ problem, product, producer, maker }) =>
      problem === 'twice'
        ? `${quote(product)} stands twice at this stand. Keep one.`
        : `${quote(product)} is made by ${quote(maker)}, not by ${quote(producer)} whose stand this is. Delete it from this row, or give its maker a stand.`,
  },
  *check(content) {
    for (const { file, places, facts } of content.stands) {
      const { producer, products = [] } = facts;
      if (producer === undefined) continue;
      // A mistyped maker is one mistake, and another rule has the right id for it.
      const isKnown = content.find('producer', producer) !== undefined;
      for (const [index, product] of products.entries()) {
        const known = content.find('product', product);
        const maker = isKnown && known && 'producer' in known.facts ? known.facts.producer : producer;
        const problem = maker !== producer ? 'foreign' : products.indexOf(product) < index ? 'twice' : undefined;
        if (problem) yield { file, ...places['products'], args: { problem, product, producer, maker } };
      }
    }
  },
});
