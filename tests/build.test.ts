import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow, hashes, run, start, workFolder, writeTree } from './commands.ts';
import { changed, small, type Change } from './tree.ts';

const work = workFolder();
afterAll(() => work.clean());

const product = 'products/cianjur/sari-rasa-tauco/index.md';

interface Case {
  readonly name: string;
  readonly clean: boolean;
  readonly changes: Record<string, Change>;
  readonly env?: Record<string, string>;
}

describe('a build succeeds exactly where the check is clean', () => {
  /** Whole builds of trees with one change each; `clean` is what the check must say of them. */
  const trees: readonly Case[] = [
    { name: 'an unchanged tree', clean: true, changes: {} },
    { name: 'a tree below a base path, in English', clean: true, changes: {}, env: { BASE_PATH: '/katalog', ETALASE_LANG: 'en' } },
    { name: 'a tree with warnings only', clean: true, changes: { [product]: [['asOf: 2026', 'asOf: 2020']] } },
    { name: 'a tree without moves and exceptions', clean: true, changes: { 'moved.yaml': '[]\n', 'exceptions.yaml': '[]\n', 'codes/cianjur.csv': [['JXKH58,products/cianjur/sari-rasa-tauco-lama,2026-02-01\n', '']] } },
    { name: 'a catalogue in Indonesian alone', clean: true, changes: { 'site.yaml': [['languages: [id, en]', 'languages: [id]']] } },
    { name: 'a misspelt key', clean: false, changes: { [product]: [['producer:', 'produser:']] } },
    { name: 'a reference to nothing', clean: false, changes: { [product]: [['category: ', 'category: x']] } },
    { name: 'a price with a dot', clean: false, changes: { [product]: [['status: curated', 'status: curated\norder: { minimum: 1.000 }']] } },
    { name: 'an empty file', clean: false, changes: { [product]: '' } },
    { name: 'front matter that would run', clean: false, changes: { [product]: [['---\n', '---js\n']] } },
    { name: 'HTML in a story', clean: false, changes: { [product]: `${String(small[product])}\n<script>alert(1)</script>\n` } },
    { name: 'a photo that is none', clean: false, changes: { 'products/cianjur/sari-rasa-tauco/depan.jpg': '<svg xmlns="http://www.w3.org/2000/svg"/>' } },
    { name: 'a missing vocabulary', clean: false, changes: { 'vocabulary/units.yaml': null } },
    { name: 'a move to nothing', clean: false, changes: { 'moved.yaml': '- from: products/cianjur/sari-rasa-lama\n  to: products/cianjur/sari-rasa-tiada\n' } },
  ]; // prettier-ignore

  test.each(trees)('$name', async ({ name, clean, changes, env = {} }) => {
    const folder = name.replace(/\W+/g, '-');
    const content = writeTree(work.path(`${folder}/content`), changed(changes));
    const output = work.path(`${folder}/dist`);
    const settings = { CONTENT_DIR: content, OUT_DIR: output, ...env };
    const checked = await run('check.ts', ['--format', 'json'], settings);
    const built = await run('build.ts', [], settings);
    expect(checked.code, checked.stdout).toBe(clean ? 0 : 1);
    expect(built.code, built.stderr).toBe(clean ? 0 : 1);
    expect(existsSync(output)).toBe(clean);
    const { summary } = JSON.parse(checked.stdout) as { summary: { errors: number } };
    expect(summary.errors > 0).toBe(!clean);
  });
});

describe('the last site stays as it was', () => {
  let output: string;
  let content: string;
  let before: Record<string, string>;
  const settings = () => ({ CONTENT_DIR: content, OUT_DIR: output });

  beforeAll(async () => {
    content = writeTree(work.path('kept/content'), small);
    output = work.path('kept/dist');
    const { code, stderr } = await run('build.ts', [], settings());
    expect(code, stderr).toBe(0);
    before = hashes(output);
    expect(Object.keys(before).length).toBeGreaterThan(40);
  });

  test('when the content has a fault', async () => {
    const broken = writeTree(work.path('kept/broken'), changed({ [product]: [['producer:', 'produser:']] }));
    const { code, stderr } = await run('build.ts', [], { ...settings(), CONTENT_DIR: broken });
    expect(code).toBe(1);
    expect(stderr).toContain('key-unknown');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(hashes(output)).toEqual(before);
  });

  test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
    'when the build ends by %s, and the next build cleans up',
    async (signal) => {
      const child = start('build.ts', [], settings());
      const ended = new Promise((resolve) => child.on('close', resolve));
      // Until the folder of this build appears: then it is in the middle of its work.
      for (let tries = 0; tries < 400 && staging().length === 0; tries += 1) await wait(10);
      await wait(700);
      child.kill(signal);
      await ended;
      expect(hashes(output)).toEqual(before);
      if (signal !== 'SIGKILL') expect(leftovers()).toEqual([]);
      const { code, stderr } = await run('build.ts', [], settings());
      expect(code, stderr).toBe(0);
      expect(hashes(output)).toEqual(before);
      expect(leftovers()).toEqual([]);
    },
  );

  test('when two builds start at once: one wins, the other says that it waits for nothing', async () => {
    const [first, second] = await Promise.all([run('build.ts', [], settings()), run('build.ts', [], settings())]);
    expect([first.code, second.code].sort()).toEqual([0, 2]);
    const refused = first.code === 2 ? first : second;
    expect(refused.stderr).toMatch(/^Penyusunan lain sedang berjalan \(proses \d+\)\. .* hapus .*\.etalase-lock\.\n$/);
    expect(hashes(output)).toEqual(before);
  });

  test('when a machine stopped between the two renames', async () => {
    const previous = `${output}.etalase-previous`;
    const { renameSync } = await import('node:fs');
    renameSync(output, previous);
    const { code } = await run('build.ts', [], { ...settings(), CONTENT_DIR: work.path('kept/broken') });
    expect(code).toBe(1);
    expect(hashes(output)).toEqual(before);
    expect(existsSync(previous)).toBe(false);
  });

  const leftovers = () => readdirSync(dirname(output)).filter((name) => name.startsWith('dist.'));
  const staging = () => leftovers().filter((name) => /^dist\.etalase-\d+$/.test(name));
});

test('a folder that no build made is not replaced', async () => {
  const output = work.path('foreign/dist');
  mkdirSync(output, { recursive: true });
  writeFileSync(`${output}/surat.txt`, 'penting');
  const content = writeTree(work.path('foreign/content'), small);
  const { code, stderr } = await run('build.ts', [], { CONTENT_DIR: content, OUT_DIR: output });
  expect(code).toBe(2);
  expect(stderr).toContain('tidak dibuat oleh Etalase');
  expect(filesBelow(output)).toEqual(['surat.txt']);
  expect(readFileSync(`${output}/surat.txt`, 'utf8')).toBe('penting');
});

test('an output folder that holds the content, lies in it, or is a file is refused and not touched', async () => {
  const content = writeTree(work.path('inside/content'), small);
  const before = hashes(work.path('inside'));
  for (const output of ['inside/content/dist', 'inside', 'inside/content/site.yaml/dist', 'inside/content/site.yaml']) {
    const { code, stderr } = await run('build.ts', [], { CONTENT_DIR: content, OUT_DIR: work.path(output) });
    expect(code, output).toBe(2);
    expect(stderr).toMatch(/^OUT_DIR .* tidak dapat dipakai: .*\.\n$/);
  }
  expect(hashes(work.path('inside'))).toEqual(before);
});

test('a link to the last site is followed, so that its host shows the new one', async () => {
  const content = writeTree(work.path('linked/content'), small);
  mkdirSync(work.path('linked/real'), { recursive: true });
  symlinkSync(work.path('linked/real'), work.path('linked/dist'));
  const { code, stderr } = await run('build.ts', [], { CONTENT_DIR: content, OUT_DIR: work.path('linked/dist') });
  expect(code, stderr).toBe(0);
  expect(existsSync(work.path('linked/real/index.html'))).toBe(true);
  expect(lstatSync(work.path('linked/dist')).isSymbolicLink()).toBe(true);
});

test('wrong settings are answered with one sentence', async () => {
  for (const env of [
    { ETALASE_TODAY: 'kemarin' },
    { SITE_URL: 'etalase' },
    { SITE_URL: 'https://etalase.example/katalog' },
    { BASE_PATH: '/ä' },
    { BASE_PATH: '/a//b' },
    { CONTENT_DIR: work.path('nowhere') },
  ] as Record<string, string>[]) {
    const { code, stderr } = await run('check.ts', [], env);
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
  expect((await run('check.ts', ['--fromat', 'json'], {})).code).toBe(2);
});
