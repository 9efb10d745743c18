import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SearchRecord } from '#outputs/search/records.ts';
import { asAsked } from '#outputs/search/typed.ts';
import { workFolder } from './commands.ts';
import { openBench, type OpenedEngine, type SearchBench } from './search-engine.ts';

/** Words of two to four syllables, each number another; none is a reduplication or said without meaning. */
const nameOf = (number: number): string =>
  [...`${(number * 7919) % 99_991}`].map((digit) => ['ba', 'ce', 'do', 'fo', 'gu', 'ha', 'ji', 'ko', 'lu', 'nuy'][Number(digit)]).join(''); // prettier-ignore

const count = 900;
/** The addresses are in another order than the records, and the texts grow and shrink. */
const records = Array.from({ length: count }, (_, number): SearchRecord => {
  const own = Array.from({ length: 12 + (number % 40) }, (__, more) => nameOf(number * 60 + more));
  const content = [`rekam${number}x`, ...own, 'bersama', ...(number % 3 === 0 ? ['sepertiga'] : [])].join(' ');
  return { url: `/produk/${(number * 7919) % count}/`, language: 'id', content, meta: { title: 'Uji' } };
});

const work = workFolder();
let bench: SearchBench;
let engine: OpenedEngine;
beforeAll(async () => {
  mkdirSync(work.path('site'));
  bench = await openBench(records, work.path('site'));
  engine = await bench.open('id');
});
afterAll(async () => {
  await bench.close();
  work.clean();
});

/** The numbers of the records that have a word. */
const having = (word: string) =>
  records.flatMap(({ content }, number) => (content.split(' ').includes(word) ? [number] : []));

test('the number of a result is its place among the records, through all parts of a large index', async () => {
  expect(readdirSync(join(work.path('site'), 'pagefind/id/index')).length).toBeGreaterThan(3);
  for (let number = 0; number < count; number += 37) {
    expect(await engine.find(`rekam${number}x`)).toEqual([number]);
    const name = nameOf(number * 60 + 3);
    expect(
      [...(await engine.find(name))].sort((a, b) => a - b),
      name,
    ).toEqual(having(asAsked(name)));
  }
  expect(await engine.find('bersama sepertiga')).toHaveLength(having('sepertiga').length);
});

test('a word that is not there finds nothing, whatever parts of the index came before', async () => {
  for (let number = 0; number < count; number += 45) {
    for (const strange of [`${nameOf(number * 60)}zu`, `rekam${number}q`, `q${nameOf(number * 60)}`]) {
      expect(await engine.find(strange), strange).toEqual([]);
    }
  }
});

test('the beginning of a word finds what goes on so, and only that', async () => {
  const fresh = await bench.open('id');
  for (let number = 0; number < count; number += 90) {
    const start = nameOf(number * 60 + 5).slice(0, -2);
    const begun = records.flatMap(({ content }, place) =>
      content.split(' ').some((word) => word.startsWith(start)) ? [place] : [],
    );
    const expected = having(start).length > 0 ? having(start) : begun;
    expect(
      [...(await fresh.find(start))].sort((a, b) => a - b),
      start,
    ).toEqual(expected);
  }
});

test('a question does not wait for another, nor mixes with it', async () => {
  const fresh = await bench.open('id');
  const asked = ['rekam5x', 'bersama sepertiga', 'rekam7x', 'rekam', 'sepertigaq', 'rekam9x'];
  const together = await fresh.page.evaluate(
    `engine.then((engine) => Promise.all(${JSON.stringify(asked)}.map((typed) => engine.find(typed))))`,
  );
  expect((together as number[][]).map((numbers) => numbers.toSorted((a, b) => a - b))).toEqual([
    [5],
    having('sepertiga'),
    [7],
    having('bersama'),
    [],
    [9],
  ]);
});

test('what is fetched may stay in the cache, and the policy of the search page allows it', async () => {
  const fresh = await bench.open('id');
  expect(await fresh.find('bersama')).toHaveLength(count);
  expect([...new Set(fresh.requests.filter((address) => address.includes('?')))]).toEqual([
    expect.stringMatching(/\/katalog\/pagefind\/id\/pagefind-entry\.json\?ts=build-7$/),
  ]);
  expect(fresh.heard).toEqual([]);
});
