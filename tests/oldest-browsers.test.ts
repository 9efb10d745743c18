import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { describe, expect, test } from 'vitest';
import { filesBelow } from './commands.ts';

/**
 * What the oldest browsers that the site promises to work in (Chrome 111, Safari 16.4, Firefox 128) do not all have,
 * though one of the newer ones does (https://developer.mozilla.org/en-US/docs/Web/API,
 * https://github.com/mdn/browser-compat-data). A bundler rewrites syntax; it adds no function.
 */
const missing = [
  /\bURL\.(?:canParse|parse)\b/,
  /\b(?:Map|Object)\.groupBy\b/,
  /\bPromise\.(?:withResolvers|try)\b/,
  /\b(?:Array\.fromAsync|Iterator\.from|AbortSignal\.any)\b/,
  /\.(?:union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  /\.(?:isWellFormed|toWellFormed)\(/,
  /\.(?:values|keys|entries)\(\)\s*\.(?:map|filter|flatMap|some|every|find|reduce|take|drop|toArray|forEach)\(/,
  /\b(?:setHTMLUnsafe|parseHTMLUnsafe|startViewTransition|checkVisibility|showPopover|hidePopover|togglePopover|requestIdleCallback|moveBefore)\b/,
  /\b(?:toBase64|fromBase64|toHex|fromHex)\(/,
  /\b(?:RegExp\.escape|Math\.sumPrecise|Intl\.DurationFormat|Error\.isError)\b/,
  /\bscheduler\.(?:yield|postTask)\b/,
];

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');

/** The scripts that pages load, and the two workers. */
const entries = [
  'src/site/worker/index.ts',
  'src/site/worker/retire.ts',
  ...filesBelow(src)
    .filter((path) => path.endsWith('.astro'))
    .flatMap((path) =>
      [...readFileSync(join(src, path), 'utf8').matchAll(/^\s*import '(\.\.\/islands\/[\w/-]+\.ts)'/gm)].map(
        ([, named = '']) => join('src', dirname(path), named),
      ),
    ),
];

/** The calls of a script that one of these browsers lacks. */
const missingIn = (code: string) => missing.flatMap((pattern) => pattern.exec(code)?.[0] ?? []);

describe('in the oldest browsers that are promised', () => {
  test('there are workers and scripts of pages to look at', () => {
    expect(entries.length).toBeGreaterThan(7);
  });

  test.each([...new Set(entries)])('%s finds all that it calls, itself and in all that it imports', async (entry) => {
    const bundle = await rolldown({ input: join(root, entry), cwd: root });
    const { output } = await bundle.generate({ format: 'es', comments: false });
    await bundle.close();
    const code = output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
    expect(code.length).toBeGreaterThan(200);
    expect(missingIn(code)).toEqual([]);
  });

  test('a call that one of them lacks is seen', () => {
    const calls = ['URL.canParse(url)', 'Map.groupBy(list, by)', 'Promise.withResolvers()', 'AbortSignal.any([a])', 'new Set(a).union(b)', 'list.values()\n  .map(one)']; // prettier-ignore
    expect(calls.filter((call) => missingIn(call).length === 0)).toEqual([]);
    expect(missingIn('Array.from(list).toSorted().at(-1); values.map(one); Object.hasOwn(a, b)')).toEqual([]);
  });
});
