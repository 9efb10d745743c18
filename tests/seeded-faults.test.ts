import { describe, expect, test } from 'vitest';
import { githubReport } from '#outputs/report/github.ts';
import { jsonReport } from '#outputs/report/json.ts';
import { noPaint, terminalReport } from '#outputs/report/terminal.ts';
import { executed, given, personalNumbers, seeds } from './seeds.ts';
import { changed, load } from './tree.ts';

const tree = changed(Object.fromEntries(seeds.map(({ path, content }) => [path, content])));
const { report, catalog } = await load(tree, { states: given });
const found = report.faults.map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`);

test('no two seeds share a file', () => {
  expect(new Set(seeds.map(({ path }) => path)).size).toBe(seeds.length);
});

describe('every seeded fault is found in one run, at its line and column', () => {
  test.each(seeds.filter(({ faults }) => faults.length > 0))('$what', ({ faults }) => {
    const file = faults[0]?.replace(/^\S+ |:\d+:\d+$/g, '') ?? '';
    expect(found.filter((line) => line.includes(` ${file}:`)).sort()).toEqual(faults.toSorted());
  });

  test('and nothing else is reported', () => {
    expect(found.toSorted()).toEqual(seeds.flatMap(({ faults }) => faults).sort());
    expect(found.length).toBeGreaterThan(200);
    expect(catalog).toBeUndefined();
  });
});

test('every rule has a seed but those on links, which need a disk, and on samples, which would be everywhere', async () => {
  const { rules } = await import('#catalog/rules/index.ts');
  const seeded = new Set(report.faults.map(({ rule }) => rule));
  expect(rules.map(({ code }) => code).filter((code) => !seeded.has(code))).toEqual([
    'file-unreadable',
    'sample-forbidden',
  ]);
});

test('nothing that was typed is ever run', () => {
  expect((globalThis as Record<symbol, unknown>)[Symbol.for(executed)]).toBeUndefined();
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

describe('no reporter repeats six digits of a personal number', () => {
  test.each(['id', 'en'] as const)('in the language %s', async (language) => {
    const { report: said, guide } = await load(tree, { language });
    for (const output of [
      terminalReport(said, language, noPaint, guide),
      terminalReport(said, language, noPaint, guide, 20),
      githubReport(said, language, guide),
      jsonReport(said),
    ]) {
      const joined = output.replace(/(?<=\d)[ .\n_-]+(?=\d)/g, '');
      const echoed = personalNumbers.flatMap((digits) =>
        Array.from({ length: 11 }, (_, start) => digits.slice(start, start + 6)).filter((run) => joined.includes(run)),
      );
      expect(echoed).toEqual([]);
      expect(output).not.toContain('01.999.999.4');
      expect(output).not.toContain('1234567890');
    }
  });
});
