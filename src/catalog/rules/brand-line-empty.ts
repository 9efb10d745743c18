import { regencyOf } from '#model/key.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** A line that nobody makes has a page on which there is nothing to order. */
export default defineRule<{ line: string }>({
  code: 'brand-line-empty',
  severity: 'warning',
  guide: {
    subject: 'relations',
    title: { id: 'Setiap lini ada pembuatnya', en: 'Every line has a maker' },
    why: {
      id: 'Setiap lini punya halaman sendiri bagi pembeli. Lini tanpa produk membuat mereka mencari barang yang belum ada. Tambahkan produk anggota ke lini itu, atau hapus lininya sampai ada yang membuat.',
      en: 'Each line has a page for buyers. A line without products sends them after goods that are not there. Add a member’s product to it, or take the line out until somebody makes it.',
    },
    file: 'brands/cianjur/tauco-bersama.md',
    wrong: `lines:
  - { id: tauco-hitam, name: Tauco Hitam, net: 250 g, unit: stoples }
  - { id: tauco-hitam-besar, name: Tauco Hitam Besar, net: "1,5 kg", unit: stoples }
  - { id: tauco-putih, name: Tauco Putih, net: 250 g, unit: stoples }`,
    right: `lines:
  - { id: tauco-hitam, name: Tauco Hitam, net: 250 g, unit: stoples }
  - { id: tauco-hitam-besar, name: Tauco Hitam Besar, net: "1,5 kg", unit: stoples }`,
    args: { line: 'tauco-putih' },
  },
  message: {
    id: ({ line }) =>
      `Belum ada produk anggota di lini ${quote(line)}. Tambahkan "line: …" pada produk yang termasuk, atau hapus lini ini.`,
    en: ({ line }) =>
      `No member’s product is in the line ${quote(line)} yet. Add "line: …" to the products that belong to it, or delete the line.`,
  },
  *check({ brands, products, raw, find }) {
    // What a broken file would have said of its line is not known.
    const unsure = new Set(
      raw.flatMap(({ entity, id }) => (entity === 'product' && !find(entity, id) ? [regencyOf(id)] : [])),
    );
    const made = new Set<string>();
    // The lines that products of a brand name, whether offered or not; `undefined` where one names none.
    const named = new Map<string, Set<string | undefined>>();
    for (const { facts } of products) {
      const { brand, line, status } = facts;
      if (brand === undefined) continue;
      if (status === 'curated') made.add(`${brand} ${line ?? ''}`);
      const lines = named.get(brand);
      if (lines) lines.add(line);
      else named.set(brand, new Set([line]));
    }
    for (const { id: brand, regency, file, facts } of brands) {
      if (facts.status === 'inactive' || unsure.has(regency)) continue;
      // A product that names no line of the brand may be meant for any of them.
      const ids = new Set<string | undefined>((facts.lines ?? []).map(({ id }) => id));
      if ([...(named.get(brand) ?? [])].some((line) => !ids.has(line))) continue;
      for (const [index, { id: line }] of (facts.lines ?? []).entries()) {
        if (!made.has(`${brand} ${line}`)) yield { file, path: ['lines', index, 'id'], args: { line } };
      }
    }
  },
});
