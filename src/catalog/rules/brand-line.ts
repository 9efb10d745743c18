import { quantityId, quantityText } from '#model/fields/measure.ts';
import { nearest } from '#model/nearest.ts';
import { defineRule } from '../rule.ts';
import { listing, quote } from '../wording.ts';

/** A product of a communal brand belongs to one of its lines and holds what the line promises. */
export default defineRule<{
  problem: 'unknown' | 'missing' | 'no-brand' | 'net';
  line: string;
  lines: readonly string[];
}>({
  code: 'brand-line',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: {
      id: 'Produk merek bersama masuk ke salah satu lininya',
      en: 'A product of a communal brand belongs to one of its lines',
    },
    why: {
      id: 'Pembeli mengenal merek bersama dari lininya: nama dan isi bersih yang sama, siapa pun pembuatnya. Karena itu produk memakai id lini yang tertulis pada mereknya, dengan isi bersih yang dijanjikan lini itu.',
      en: 'Buyers know a communal brand by its lines: one name and one net content, whoever made it. A product therefore names a line that its brand lists, and holds what that line promises.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `brand: cianjur/tauco-bersama
line: tauco-hitm`,
    right: `brand: cianjur/tauco-bersama
line: tauco-hitam`,
    args: { problem: 'unknown', line: 'tauco-hitm', lines: ['tauco-hitam', 'tauco-hitam-besar'] },
  },
  message: {
    id: ({ problem, line, lines }) =>
      problem === 'unknown'
        ? `Merek bersama ini tidak punya lini ${quote(line)}. Lininya: ${listing(lines)}.`
        : problem === 'missing'
          ? `Produk merek bersama harus menyebut lininya. Tambahkan "line: …" dengan salah satu dari ${listing(lines)}.`
          : problem === 'no-brand'
            ? 'Kunci line hanya dipakai bersama kunci brand. Tambahkan brand, atau hapus line.'
            : `Isi bersih berbeda dari lini ${quote(line)}, yang menjanjikan ${listing(lines)}. Samakan salah satunya.`,
    en: ({ problem, line, lines }) =>
      problem === 'unknown'
        ? `This brand has no line ${quote(line)}. Its lines: ${listing(lines)}.`
        : problem === 'missing'
          ? `A product of a communal brand must name its line. Add "line: …" with one of ${listing(lines)}.`
          : problem === 'no-brand'
            ? 'The key line goes only with brand. Add brand, or delete line.'
            : `The net content differs from the line ${quote(line)}, which promises ${listing(lines)}. Make the two agree.`,
  },
  *check(content) {
    for (const { file, facts } of content.products) {
      const { line, packaging } = facts;
      if (facts.brand === undefined) {
        if (line !== undefined) yield { file, path: ['line'], args: { problem: 'no-brand', line, lines: [] } };
        continue;
      }
      const lines = content.find('brand', facts.brand)?.facts.lines;
      if (!lines?.length) continue;
      const ids = lines.map(({ id }) => id);
      if (line === undefined) {
        yield { file, path: ['brand'], args: { problem: 'missing', line: '', lines: ids } };
        continue;
      }
      const own = lines.find(({ id }) => id === line);
      if (!own) {
        yield { file, path: ['line'], args: { problem: 'unknown', line, lines: ids }, suggestion: nearest(line, ids) };
      } else if (packaging?.net && quantityId(packaging.net) !== quantityId(own.net)) {
        const promised = quantityText(own.net);
        yield {
          file,
          path: ['packaging', 'net'],
          args: { problem: 'net', line, lines: [promised] },
          suggestion: promised,
        };
      }
    }
  },
});
