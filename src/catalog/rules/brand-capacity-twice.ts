import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/**
 * Pooled capacity is a promise to large buyers, and a kitchen counts once: two products of one maker in one line, or
 * products of one family in two brands, may state the same packs twice.
 */
export default defineRule<{ problem: 'line' | 'brands'; other: string }>({
  code: 'brand-capacity-twice',
  severity: 'warning',
  guide: {
    subject: 'relations',
    title: { id: 'Kapasitas satu dapur dihitung sekali', en: 'The capacity of one kitchen is counted once' },
    why: {
      id: 'Kapasitas anggota dijumlahkan di halaman merek, dan pembeli besar memesan menurut angka itu. Bila satu dapur menulis kapasitas yang sama pada dua produk, jumlahnya menjadi janji yang tidak dapat ditepati. Bagilah kapasitasnya, atau tulis pada satu produk saja.',
      en: 'The capacities of members are added up on the brand’s page, and large buyers order by that figure. Where one kitchen states the same capacity on two products, the sum promises what nobody can keep. Divide the capacity, or state it on one product alone.',
    },
    file: 'products/cianjur/sari-rasa-tauco-jumbo/index.md',
    part: 'whole',
    wrong: `---
name: Tauco Hitam Jumbo
producer: cianjur/sari-rasa
category: bumbu
status: curated
brand: cianjur/tauco-bersama
line: tauco-hitam-besar
packaging: { net: "1,5 kg" }
sample: true
---`,
    right: `---
name: Tauco Hitam Jumbo
producer: cianjur/sari-rasa
category: bumbu
status: curated
packaging: { net: "1,5 kg" }
sample: true
---`,
    args: { problem: 'line', other: 'cianjur/sari-rasa-tauco-besar' },
  },
  message: {
    id: ({ problem, other }) =>
      problem === 'line'
        ? `Produsen ini sudah punya produk lain di lini yang sama, ${quote(other)}, sehingga kapasitasnya terhitung dua kali. Pindahkan salah satunya ke lini lain, atau jadikan satu.`
        : `Barang ini dan ${quote(other)} satu keluarga dari satu produsen, tetapi dijual dengan dua merek bersama, sehingga kapasitasnya terhitung di keduanya. Bagilah kapasitasnya, atau tulis pada satu produk saja.`,
    en: ({ problem, other }) =>
      problem === 'line'
        ? `This maker has another product in the same line, ${quote(other)}, so that its capacity counts twice. Move one of them to another line, or make them one.`
        : `This and ${quote(other)} are of one family and one maker, but sold under two communal brands, so that the capacity counts in both. Divide it, or state it on one product alone.`,
  },
  *check({ products }) {
    const inLine = new Map<string, string>();
    const inFamily = new Map<string, { id: string; brand: string }>();
    for (const { id, file, facts } of products) {
      const { brand, line, producer, family, order } = facts;
      if (brand === undefined || facts.status !== 'curated') continue;
      if (line !== undefined) {
        const place = `${producer} ${brand} ${line}`;
        const other = inLine.get(place);
        if (other !== undefined) yield { file, path: ['line'], args: { problem: 'line', other } };
        inLine.set(place, id);
      }
      if (family === undefined || order?.capacity === undefined) continue;
      const kin = inFamily.get(`${producer} ${family}`);
      if (kin && kin.brand !== brand) {
        yield { file, path: ['order', 'capacity'], args: { problem: 'brands', other: kin.id } };
      }
      inFamily.set(`${producer} ${family}`, { id, brand });
    }
  },
});
