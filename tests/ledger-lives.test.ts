import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesIn } from '#catalog/codes.ts';
import { printable } from '#catalog/printable.ts';
import { fitsKey } from '#model/code.ts';
import { planCodes } from '#outputs/codes/issue.ts';
import { memorySource, type RawEntry } from '#reader/index.ts';
import { planErasure } from '../scripts/change/erasure.ts';
import type { Changes } from '../scripts/change/plan.ts';
import { movedTo, planRenaming, renamedWith } from '../scripts/change/renaming.ts';
import { planWithdrawal, type Withdrawable } from '../scripts/change/withdrawal.ts';
import { earlier, load, small, today, type Tree } from './tree.ts';

const withdrawable: readonly string[] = ['product', 'producer', 'brand'] satisfies Withdrawable[];
const step = fc.record({
  does: fc.constantFrom('issue', 'rename', 'withdraw', 'erase', 'add'),
  /** Which entry, of those that there are. */
  which: fc.nat(60),
  name: fc.constantFrom('uji-satu', 'uji-dua', 'uji-tiga', 'uji-empat'),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** A tree once it is changed; `undefined` stands for nothing to do. */
function put(tree: Tree, changes: Changes): Tree {
  const next: Record<string, string | Uint8Array> = { ...tree };
  for (const [path, content] of changes) {
    if (content === null) Reflect.deleteProperty(next, path);
    else next[path] = content;
  }
  return next;
}

/** What one command would make of a tree, before the check has looked at it. */
async function after(tree: Tree, { does, which, name }: Step): Promise<Tree | undefined> {
  const { content } = await load(tree);
  const opened = { source: memorySource(tree), content };
  const choose = (fits: (entry: RawEntry) => boolean) => {
    const entries = content.raw.filter(fits);
    return entries[which % Math.max(entries.length, 1)];
  };
  if (does === 'issue') return put(tree, planCodes(content, today).ledgers);
  if (does === 'add') {
    const [maker, product] = [`producers/cianjur/${name}.md`, `products/cianjur/${name}-keripik/index.md`];
    if (maker in tree || movedTo(`producers/cianjur/${name}`, content)) return undefined;
    return {
      ...tree,
      [maker]: `---\nname: Usaha ${name}\ndistrict: Pacet\ncuration: { round: Kurasi Lama, date: 2026 }\nsample: true\n---\n`,
      [product]: `---\nname: Keripik ${name}\nproducer: cianjur/${name}\ncategory: bumbu\nstatus: curated\nsample: true\n---\n`,
    };
  }
  if (does === 'rename') {
    const entry = choose(({ entity }) => entity !== 'regency');
    if (!entry) return undefined;
    const id = entry.id.replace(/[^/]+$/, (slug) => (entry.entity === 'product' ? `${slug}-x` : name));
    const renamed = renamedWith(entry, id, content);
    const free = [...(renamed ?? [])].every(([from, to]) => !content.owns(to) && [undefined, from].includes(movedTo(to, content))); // prettier-ignore
    return renamed && free ? put(tree, planRenaming(opened, renamed).changes) : undefined;
  }
  const status = ({ data }: RawEntry) => (data as { status?: unknown } | undefined)?.status;
  if (does === 'withdraw') {
    const entry = choose((one) => withdrawable.includes(one.entity) && !['draft', 'erased', 'withdrawn', 'inactive'].includes(String(status(one)))); // prettier-ignore
    if (!entry) return undefined;
    const said = { date: today, reason: 'Tidak dibuat lagi.', replacement: undefined };
    return put(tree, planWithdrawal(opened, { ...entry, entity: entry.entity as Withdrawable }, said).changes);
  }
  const entry = choose((one) => (one.entity === 'product' || one.entity === 'producer') && status(one) !== 'erased');
  const plan = entry && planErasure(opened, entry, { today, note: undefined });
  return plan?.links.length === 0 ? put(tree, plan.changes) : undefined;
}

test('whatever is issued, renamed, withdrawn, erased and added, no code is lost and no line of a ledger changes', async () => {
  const tally = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
      let tree: Tree = small;
      for (const one of steps) {
        const next = await after(tree, one);
        if (!next) continue;
        const { report, content } = await load(next, { states: [await earlier(small), await earlier(tree)] });
        const errors = report.faults.filter(({ severity }) => severity === 'error');
        // What a plan does to the ledger is never why it is refused, whatever else stands in its way.
        expect(errors.filter(({ rule }) => /^code-|^moved-loop|^reference-/.test(rule))).toEqual([]);
        if (errors.length > 0) continue;
        tally.set(one.does, (tally.get(one.does) ?? 0) + 1);
        const pages = printable(content);
        for (const { code, key, target } of codesIn(content).codes) {
          expect(pages.has(target), `${code} of ${key} after ${one.does}`).toBe(true);
          expect(fitsKey(code, key)).toBe(true);
        }
        if (one.does === 'issue') expect(planCodes(content, today).ledgers.size).toBe(0);
        tree = next;
      }
    }),
    { numRuns: 12, seed: 20261121 },
  );
  // All of them took part.
  expect([...tally.keys()].sort()).toEqual(['add', 'erase', 'issue', 'rename', 'withdraw']);
  for (const count of tally.values()) expect(count).toBeGreaterThan(3);
}, 240_000);
