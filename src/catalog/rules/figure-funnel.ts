import type { Figure } from '#model/figure.ts';
import { allEntries } from '../content.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

type Problem = 'status' | 'unit' | 'step' | 'grows' | 'alone';

/** A funnel compares like with like: reported figures of one entry and one unit, each step once, none growing. */
export default defineRule<{ funnel: string; problem: Problem }>({
  code: 'figure-funnel',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Corong membandingkan angka yang sebanding', en: 'A funnel compares like with like' },
    why: {
      id: 'Corong menunjukkan berapa yang tersisa dari tahap ke tahap: sedikitnya dua angka yang sudah dilaporkan tentang satu putaran, di satu entri dan dengan satuan yang sama, masing-masing satu langkah. Rencana dan sasaran bukan hasil, jadi tidak termasuk.',
      en: 'A funnel shows how many are left from step to step: at least two reported figures of one round, in one entry and of one unit, each a step of its own. Plans and targets are no results and do not belong in it.',
    },
    file: 'clusters/cianjur/tauco.md',
    wrong: `figures:
  - measure: Anggota
    value: 2
    unit: usaha
    bound: exact
    status: reported
    asOf: 2026-03-05
    statedBy: Koperasi Tauco Uji
    source: { publisher: Koperasi Tauco Uji, date: 2026-03-05 }
    funnel: { id: anggota-2026, step: 1 }`,
    right: `figures:
  - measure: Anggota
    value: 2
    unit: usaha
    bound: exact
    status: reported
    asOf: 2026-03-05
    statedBy: Koperasi Tauco Uji
    source: { publisher: Koperasi Tauco Uji, date: 2026-03-05 }`,
    args: { funnel: 'anggota-2026', problem: 'alone' },
  },
  message: {
    id: ({ funnel, problem }) =>
      ({
        status: `Corong ${quote(funnel)} hanya boleh berisi angka yang sudah dilaporkan (reported). Hapus kunci funnel dari rencana dan sasaran.`,
        unit: `Semua angka dalam corong ${quote(funnel)} harus memakai satuan yang sama.`,
        step: `Dua angka dalam corong ${quote(funnel)} memakai langkah yang sama. Beri nomor langkah yang berbeda.`,
        grows: `Angka ini lebih besar daripada langkah sebelumnya dalam corong ${quote(funnel)}. Corong hanya menyusut: betulkan angkanya atau langkahnya.`,
        alone: `Corong ${quote(funnel)} hanya punya satu angka di entri ini. Tambahkan langkah lainnya di sini, atau hapus kunci funnel.`,
      })[problem],
    en: ({ funnel, problem }) =>
      ({
        status: `The funnel ${quote(funnel)} may hold only reported figures. Delete the key funnel from plans and targets.`,
        unit: `All figures of the funnel ${quote(funnel)} must have the same unit.`,
        step: `Two figures of the funnel ${quote(funnel)} have the same step. Give them different steps.`,
        grows: `This figure is larger than an earlier step of the funnel ${quote(funnel)}. A funnel only shrinks: correct the figure or its step.`,
        alone: `The funnel ${quote(funnel)} has only one figure in this entry. Add its other steps here, or delete the key funnel.`,
      })[problem],
  },
  *check(content) {
    for (const { file, facts } of allEntries(content)) {
      // One entry tells of one round: figures of two entries are never joined, whatever their funnels are called.
      for (const list of ['figures', 'unnamed'] as const) {
        const figures = ((facts as Figured)[list] ?? []).map((figure, index) => ({ figure, index }));
        const joined = figures.filter(({ figure }) => figure.funnel);
        for (const [funnel, members] of Map.groupBy(joined, ({ figure }) => figure.funnel?.id ?? '')) {
          for (const [key, problem, index] of problemsOf(members)) {
            yield { file, path: [list, index, ...key.split('.')], args: { funnel, problem } };
          }
        }
      }
    }
  },
});

/** What an entry may hold of figures; `unnamed` are the parties of an agreement that a source only counts. */
interface Figured {
  readonly figures?: readonly Figure[];
  readonly unnamed?: readonly Figure[];
}

/** What is wrong with the figures of one funnel: the key to point at, the problem, and the figure's place in its list. */
function* problemsOf(
  members: readonly { readonly figure: Figure; readonly index: number }[],
): Generator<[key: string, problem: Problem, index: number]> {
  const unit = members[0]?.figure.unit.id;
  const steps = new Set<number>();
  for (const { figure, index } of members) {
    const step = figure.funnel?.step ?? 0;
    if (figure.status !== 'reported') yield ['status', 'status', index];
    if (figure.unit.id !== unit) yield ['unit', 'unit', index];
    else if (members.some(({ figure: { funnel, value } }) => funnel && funnel.step < step && value < figure.value)) {
      yield ['value', 'grows', index];
    }
    if (steps.has(step)) yield ['funnel.step', 'step', index];
    if (members.length === 1) yield ['funnel', 'alone', index];
    steps.add(step);
  }
}
