import { defineRule, type Found } from '../rule.ts';
import { quote } from '../wording.ts';

type Problem = 'status' | 'itself' | 'draft' | 'producer';
interface Args {
  readonly problem: Problem;
  readonly id: string;
}

/** What is withdrawn says so in its status, what replaces it has a page, and nobody offers goods of a maker who left. */
export default defineRule<Args>({
  code: 'withdrawal-record',
  severity: 'error',
  guide: {
    subject: 'selling',
    title: { id: 'Yang ditarik tidak ditawarkan lagi', en: 'What is withdrawn is no longer offered' },
    why: {
      id: 'Halaman entri yang ditarik tetap ada bagi pemegang label lama: ia menyebut sejak kapan, mengapa, dan apa gantinya. Statusnya harus mengatakan hal yang sama, dan gantinya harus dapat dibuka.',
      en: 'The page of what is withdrawn stays for those who hold an old label: it says since when, why, and what takes its place. Its status must say the same, and the replacement must have a page.',
    },
    file: 'products/kota-madiun/dapur-wati-sambal-pecel/index.md',
    wrong: `status: curated
withdrawal:
  date: 2026-10-01
  reason: Ukuran ini tidak diproduksi lagi.`,
    right: `status: withdrawn
withdrawal:
  date: 2026-10-01
  reason: Ukuran ini tidak diproduksi lagi.`,
    args: { problem: 'status', id: '' },
  },
  message: {
    id: ({ problem, id }) =>
      ({
        status: 'Entri ini memuat withdrawal, tetapi statusnya tidak mengatakan bahwa ia ditarik. Samakan keduanya.',
        itself: 'Entri ini menyebut dirinya sendiri sebagai pengganti. Tulis id entri lain, atau hapus baris ini.',
        draft: `Penggantinya, ${quote(id)}, masih draf dan belum punya halaman. Terbitkan dahulu, atau tulis yang lain.`,
        producer: `Produsennya, ${quote(id)}, sudah ditarik, tetapi produk ini masih ditawarkan. Tarik juga produknya.`,
      })[problem],
    en: ({ problem, id }) =>
      ({
        status:
          'This entry has a withdrawal, but its status does not say that it is withdrawn. Make both say the same.',
        itself: 'This entry names itself as its replacement. Write the id of another entry, or delete this line.',
        draft: `Its replacement, ${quote(id)}, is a draft without a page. Publish that first, or name another.`,
        producer: `Its producer, ${quote(id)}, has been withdrawn, but this product is still offered. Withdraw it as well.`,
      })[problem],
  },
  *check(content) {
    const { products, producers, brands } = content;
    for (const entry of products) {
      const { file, facts } = entry;
      yield* judge(entry, facts.status === 'withdrawn');
      const replacement = facts.withdrawal?.replacement;
      const other = replacement === undefined ? undefined : content.find('product', replacement);
      if (other?.facts.status === 'draft') {
        yield { file, path: ['withdrawal', 'replacement'], args: { problem: 'draft', id: other.id } };
      }
      const maker = facts.status === 'curated' ? content.find('producer', facts.producer) : undefined;
      if (maker?.facts.status === 'withdrawn')
        yield { file, path: ['status'], args: { problem: 'producer', id: maker.id } };
    }
    for (const entry of producers) yield* judge(entry, entry.facts.status === 'withdrawn');
    for (const entry of brands) yield* judge(entry, entry.facts.status === 'inactive');
  },
});

interface Withdrawn {
  readonly id: string;
  readonly file: string;
  readonly facts: { readonly withdrawal?: { readonly replacement?: string | undefined } | undefined };
}

function* judge({ id, file, facts }: Withdrawn, says: boolean): Generator<Found<Args>> {
  if (!facts.withdrawal) return;
  if (!says) yield { file, path: ['withdrawal'], args: { problem: 'status', id } };
  if (facts.withdrawal.replacement === id) {
    yield { file, path: ['withdrawal', 'replacement'], args: { problem: 'itself', id } };
  }
}
