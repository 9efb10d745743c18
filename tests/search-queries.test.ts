import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { languageFrom, type Language } from '#model/language.ts';
import { searchOrder } from '#outputs/search/order.ts';
import { loadContent } from '#project/load.ts';
import { readSettings } from '#project/settings.ts';
import { diskSource } from '#reader/index.ts';
import { workFolder } from './commands.ts';
import { openBench, recordsOf, type OpenedEngine, type SearchBench } from './search-engine.ts';
import { words } from './search-words.ts';
import { load, today } from './tree.ts';

/**
 * A line of `search-queries.tsv`. `found` is `-` for nothing at all, else how many first results to look at and the products that
 * are among them; before it, `~` and the words that have to be left out, where nothing has all of them. Products are
 * named by their ids without the regency; goods of the tree `words` without their maker.
 */
interface Line {
  readonly group: string;
  readonly tree: string;
  readonly language: Language;
  readonly typed: string;
  readonly found: string;
  readonly never: readonly string[];
}

const root = join(import.meta.dirname, '..');
const lines = readFileSync(join(import.meta.dirname, 'search-queries.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line): Line => {
    const [group = '', tree = '', language, typed = '', found = '', never = ''] = line.split('\t');
    return { group, tree, language: languageFrom(language), typed, found, never: never.split(' ').filter(Boolean) };
  });

const work = workFolder();
const benches: SearchBench[] = [];
const engines = new Map<string, { readonly engine: OpenedEngine; readonly names: readonly string[] }>();

async function openTree(tree: string, catalog: Catalog | undefined): Promise<void> {
  if (!catalog) throw new Error(`The tree ${tree} has faults.`);
  const folder = work.path(tree);
  mkdirSync(folder);
  const bench = await openBench(recordsOf(catalog), folder);
  benches.push(bench);
  for (const language of catalog.site.languages) {
    const names = searchOrder(catalog.products, language).map(({ id }) => id.replace(/^.*\/(?:usaha-)?/, ''));
    engines.set(`${tree} ${language}`, { engine: await bench.open(language), names });
  }
}

beforeAll(async () => {
  const shop = readSettings(root, { ETALASE_TODAY: today }, new Date(0));
  await openTree('shop', (await loadContent(shop, diskSource(shop.contentDir))).catalog);
  await openTree('words', (await load(words)).catalog);
}, 60_000);
afterAll(async () => {
  for (const bench of benches) await bench.close();
  work.clean();
});

/** What is wrong with the answer to a line; empty where it is as it should be. */
async function wrongWith({ tree, language, typed, found, never }: Line): Promise<string> {
  const { engine, names } = engines.get(`${tree} ${language}`) ?? {};
  if (!engine || !names) return `there is no tree ${tree} in ${language}`;
  const [, left, first = 0, products = ''] = /^(?:~(\S+) )?(?:-|(\d+) (.+))$/.exec(found) ?? [];
  const strange = [...products.split(' ').filter(Boolean), ...never].filter((name) => !names.includes(name));
  if (strange.length > 0) return `no product is called ${strange.join(' ')}`;
  const all = await engine.find(typed);
  const relaxed = all.length > 0 || left === undefined ? undefined : await engine.relax(typed);
  if (relaxed?.left !== left?.replaceAll('_', ' ')) return `left out ${relaxed?.left ?? 'nothing'}`;
  const answer = (relaxed?.numbers ?? all).map((number) => names[number] ?? String(number));
  if (found === '-' ? answer.length > 0 : answer.length === 0) return `found ${answer.join(' ') || 'nothing'}`;
  const late = products.split(' ').filter((name) => name && !answer.slice(0, Number(first)).includes(name));
  const false_ = never.filter((name) => answer.includes(name));
  if (late.length + false_.length === 0 && new Set(answer).size === answer.length) return '';
  return `${late.join(' ')} not early, ${false_.join(' ')} not wanted, in ${answer.join(' ')}`;
}

test('every line of the table is answered as it should be, and the README says how many there are', async () => {
  const wrong: string[] = [];
  const score = new Map<string, { right: number; all: number }>();
  for (const line of lines) {
    const fault = await wrongWith(line);
    const { right, all } = score.get(line.group) ?? { right: 0, all: 0 };
    score.set(line.group, { right: right + (fault ? 0 : 1), all: all + 1 });
    if (fault) wrong.push(`${line.tree} ${line.language} «${line.typed}» ${fault}`);
  }
  expect(wrong).toEqual([]);
  expect(lines.length).toBeGreaterThan(150);
  const groups = [...score].map(([group, { right, all }]) => `${group} ${right}/${all}`).join(' · ');
  const readme = readFileSync(join(root, 'README.md'), 'utf8').replace(
    /(<!-- queries:begin -->\n)[^]*?(?=<!-- queries:end -->)/,
    (_, begin: string) => `${begin}\n${lines.length} questions: ${groups}.\n\n`,
  );
  expect(readme).toContain(groups);
  await expect(readme).toMatchFileSnapshot(join(root, 'README.md'));
}, 60_000);
