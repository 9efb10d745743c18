import { nearest } from '#model/nearest.ts';
import { standardsOf } from '../clauses.ts';
import { defineRule } from '../rule.ts';
import { listing, quote } from '../wording.ts';

/** A clause for some lines names lines that there are; one for a line that nobody sells would bind nobody. */
export default defineRule<{ problem: 'unknown' | 'no-lines'; line: string; lines: readonly string[] }>({
  code: 'brand-clause-line',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Klausul menyebut lini yang ada pada mereknya', en: 'Clauses name lines that their brand has' },
    why: {
      id: 'Klausul dengan lines hanya berlaku bagi lini yang disebut. Salah eja satu huruf membuat klausul itu tidak mengikat siapa pun, dan tanda lulus tampil tanpa syarat tersebut.',
      en: 'A clause with lines binds only those lines. One letter amiss and it would bind nobody, and the mark would be shown without that demand.',
    },
    file: 'brands/cianjur/tauco-bersama.md',
    wrong: `standard:
  version: "1"
  inForceFrom: 2026-03-01
  clauses:
    - id: halal
      text: Bersertifikat halal.
      test: { licence: halal }
      evidence: declared
      weight: hard
      lines: [tauco-hitm]`,
    right: `standard:
  version: "1"
  inForceFrom: 2026-03-01
  clauses:
    - id: halal
      text: Bersertifikat halal.
      test: { licence: halal }
      evidence: declared
      weight: hard
      lines: [tauco-hitam]`,
    args: { problem: 'unknown', line: 'tauco-hitm', lines: ['tauco-hitam', 'tauco-hitam-besar'] },
  },
  message: {
    id: ({ problem, line, lines }) =>
      problem === 'unknown'
        ? `Merek ini tidak punya lini ${quote(line)}. Lininya: ${listing(lines)}.`
        : 'Klausul ini membandingkan isi bersih dengan lini, tetapi merek ini belum punya lini. Tambahkan lines pada merek, atau ganti klausulnya.',
    en: ({ problem, line, lines }) =>
      problem === 'unknown'
        ? `This brand has no line ${quote(line)}. Its lines: ${listing(lines)}.`
        : 'This clause compares the net content with the line, but the brand has no lines yet. Add lines to the brand, or change the clause.',
  },
  *check(content) {
    for (const { brand, name, standard } of standardsOf(content)) {
      const ids = (brand.facts.lines ?? []).map(({ id }) => id);
      for (const [index, { lines = [], test }] of standard.clauses.entries()) {
        const at = (...rest: (string | number)[]) => ({ file: brand.file, path: [name, 'clauses', index, ...rest] });
        for (const [place, line] of lines.entries()) {
          if (ids.includes(line)) continue;
          const args = { problem: 'unknown', line, lines: ids } as const;
          yield { ...at('lines', place), args, suggestion: nearest(line, ids) };
        }
        if (test.packSize && ids.length === 0) {
          yield { ...at('test', 'packSize'), args: { problem: 'no-lines', line: '', lines: [] } };
        }
      }
    }
  },
});
