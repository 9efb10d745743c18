import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow, run, workFolder } from './commands.ts';

const work = workFolder();
const output = work.path('dist');
let pages: { path: string; html: string }[];

beforeAll(async () => {
  const { code, stderr } = await run('build.ts', [], { OUT_DIR: output });
  expect(code, stderr).toBe(0);
  const paths = filesBelow(output).filter((path) => path.endsWith('.html'));
  pages = paths.map((path) => ({ path, html: readFileSync(join(output, path), 'utf8') }));
});
afterAll(() => work.clean());

test('every page of the shipped catalogue is valid HTML', async () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:recommended'],
      rules: {
        // A title names product, maker and place, because forty products share a name.
        'long-title': 'off',
        // Astro writes void elements and the doctype in its own, equally valid, style.
        'void-style': 'off',
        'doctype-style': 'off',
        'no-trailing-whitespace': 'off',
      },
    }),
  );
  const findings: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages)
        findings.push(`${path}:${line}:${column} ${ruleId} ${message}`);
    }
  }
  expect(findings).toEqual([]);
});

test('no two pages share a title, and each has one main heading', () => {
  const titles = new Map<string, string>();
  // Pages of codes are copies, canonical to what they were copied from.
  for (const { path, html } of pages.filter(({ path: own }) => !own.startsWith('Q/'))) {
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    expect(title, path).not.toBe('');
    expect(title, path).not.toMatch(/^Klaster Klaster|^Cluster .*Cluster/);
    expect(titles.get(title), `${path} has the title of`).toBeUndefined();
    titles.set(title, path);
    expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
  }
});

test('every page has one style sheet, with the styles of all classes that are written in it', () => {
  const classesIn = (css: string) =>
    new Set(
      [...css.replace(/url\([^)]*\)|"[^"]*"/g, '').matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name = '']) => name),
    );
  const sheets = new Map(
    filesBelow(output)
      .filter((path) => path.endsWith('.css'))
      .map((path) => [`/${path}`, classesIn(readFileSync(join(output, path), 'utf8'))]),
  );
  expect(sheets.size).toBeGreaterThanOrEqual(10);
  const styled = new Set([...sheets.values()].flatMap((classes) => [...classes]));
  const unstyled = new Set<string>();
  for (const { path, html } of pages) {
    const named = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(named, path).toHaveLength(1);
    const own = sheets.get(named[0] ?? '');
    const used = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, value = '']) => value.split(/\s+/));
    for (const name of used) if (styled.has(name) && !own?.has(name)) unstyled.add(`.${name} in ${path}`);
  }
  expect([...unstyled]).toEqual([]);
});
