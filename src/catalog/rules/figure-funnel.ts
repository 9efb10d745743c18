import type { Figure } from '#model/figure.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** A funnel compares like with like: reported figures of one unit, each step once. */
export default defineRule<{ funnel: string; problem: 'status' | 'unit' | 'step' | 'alone' }>({
  code: 'figure-funnel',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Corong membandingkan angka yang sebanding', en: 'A funnel compares like with like' },
    why: {
      id: 'Corong menunjukkan berapa yang tersisa dari tahap ke tahap: sedikitnya dua angka yang sudah dilaporkan, dengan satuan yang sama, masing-masing satu langkah. Rencana dan sasaran bukan hasil, jadi tidak termasuk.',
      en: 'A funnel shows how many are left from step to step: at least two reported figures of one unit, each a step of its own. Plans and targets are no results and do not belong in it.',
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
        alone: `Corong ${quote(funnel)} hanya punya satu angka. Tambahkan langkah lainnya, atau hapus kunci funnel.`,
      })[problem],
    en: ({ funnel, problem }) =>
      ({
        status: `The funnel ${quote(funnel)} may hold only reported figures. Delete the key funnel from plans and targets.`,
        unit: `All figures of the funnel ${quote(funnel)} must have the same unit.`,
        step: `Two figures of the funnel ${quote(funnel)} have the same step. Give them different steps.`,
        alone: `The funnel ${quote(funnel)} has only one figure. Add its other steps, or delete the key funnel.`,
      })[problem],
  },
  *check(content) {
    for (const { file, facts } of [...content.regencies, ...content.clusters, ...content.producers]) {
      const funnels = Map.groupBy(
        (facts.figures ?? []).map((figure: Figure, index) => ({ figure, index })).filter(({ figure }) => figure.funnel),
        ({ figure }) => figure.funnel?.id ?? '',
      );
      for (const [funnel, members] of funnels) {
        const unit = members[0]?.figure.unit.id;
        const steps = new Set<number>();
        for (const { figure, index } of members) {
          const at = (name: string, problem: 'status' | 'unit' | 'step' | 'alone') => ({
            file,
            path: ['figures', index, ...name.split('.')],
            args: { funnel, problem },
          });
          const step = figure.funnel?.step ?? 0;
          if (figure.status !== 'reported') yield at('status', 'status');
          if (figure.unit.id !== unit) yield at('unit', 'unit');
          if (steps.has(step)) yield at('funnel.step', 'step');
          if (members.length === 1) yield at('funnel', 'alone');
          steps.add(step);
        }
      }
    }
  },
});
