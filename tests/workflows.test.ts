import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { photoCacheFolder } from '#project/photos/cache.ts';
import { readSettings } from '#project/settings.ts';
import { workFolder, writeTree } from './commands.ts';
import { gitEnvironment, repository } from './git.ts';
import { changed, small, today, type Tree } from './tree.ts';

/**
 * What these workflows use of GitHub's syntax, and no more: a key that is not named here is a mistake, or a power that
 * nobody has weighed.
 */
const stepSchema = z.strictObject({
  name: z.string().optional(),
  id: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const permissionsSchema = z.record(z.string(), z.enum(['read', 'write']));
const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.unknown(),
  permissions: permissionsSchema,
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  jobs: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      needs: z.string().optional(),
      if: z.string().optional(),
      'runs-on': z.string(),
      'timeout-minutes': z.int().positive(),
      permissions: permissionsSchema.optional(),
      environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
      outputs: z.record(z.string(), z.string()).optional(),
      steps: z.array(stepSchema).min(1),
    }),
  ),
});
type Workflow = z.output<typeof workflowSchema>;
type Step = z.output<typeof stepSchema>;

const root = join(import.meta.dirname, '..');
const folder = join(root, '.github', 'workflows');
const files = readdirSync(folder).sort();
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const workflow = (file: string): Workflow => workflowSchema.parse(parse(textOf(file)));
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

function step(file: string, job: string, name: string): Step {
  const found = workflow(file).jobs[job]?.steps.find((one) => one.name === name || one.uses?.startsWith(`${name}@`));
  if (!found) throw new Error(`${file} has no step ${name} in its job ${job}.`);
  return found;
}

describe.each(files)('%s', (file) => {
  test('pins every action by its commit, and names the version', () => {
    const lines = textOf(file)
      .split('\n')
      .filter((line) => /\buses\b/.test(line));
    expect(lines).toHaveLength(stepsOf(workflow(file)).filter(({ uses }) => uses !== undefined).length);
    for (const line of lines) expect(line).toMatch(/^ +(?:- )?uses: actions\/[a-z/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('knows no secret, and runs nothing of others with the rights of the project', () => {
    expect(textOf(file)).not.toMatch(/pull_request_target|workflow_run|secrets|github\.token|GITHUB_TOKEN|write-all/);
    for (const { uses, with: inputs } of stepsOf(workflow(file))) {
      if (uses?.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false);
    }
  });

  test('puts nothing from outside into a command', () => {
    for (const { run = '' } of stepsOf(workflow(file))) expect(run).not.toContain('${{');
  });

  test('calls only scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const calls = stepsOf(workflow(file))
      .flatMap(({ run = '' }) => run.split('\n'))
      .filter((line) => line.includes('npm'))
      .map((line) => /^npm (?:(ci)|(test)|run (?:--silent )?([a-z]+))(?: |$)/.exec(line)?.slice(1) ?? [line]);
    expect(calls.length).toBeGreaterThan(0);
    for (const [install, tests, script] of calls) {
      if (install === undefined) expect(Object.keys(scripts)).toContain(tests ?? script);
      else expect(install).toBe('ci');
    }
  });
});

test('one action has one commit everywhere', () => {
  const pins = files.flatMap((file) => [...textOf(file).matchAll(/uses: actions\/([a-z-]+)[a-z/-]*@(.*)$/gm)]);
  const byAction = Map.groupBy(pins, ([, action]) => action);
  for (const uses of byAction.values()) expect(new Set(uses.map(([, , pin]) => pin)).size).toBe(1);
});

test('each job may do what it must, and no more', () => {
  const rights = files.flatMap((file) => {
    const { jobs, permissions } = workflow(file);
    return Object.entries(jobs).map(([job, own]) => [`${file} ${job}`, own.permissions ?? permissions]);
  });
  expect(Object.fromEntries(rights)).toEqual({
    'check.yml check': { contents: 'read' },
    'check.yml build': { contents: 'read' },
    'check.yml test': { contents: 'read' },
    'publish.yml build': { contents: 'read', pages: 'read' },
    'publish.yml deploy': { pages: 'write', 'id-token': 'write' },
  });
});

test('each job ends by itself, and editors never wait long', () => {
  for (const file of files) {
    for (const job of Object.values(workflow(file).jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  }
  expect(workflow('check.yml').jobs['check']?.['timeout-minutes']).toBeLessThanOrEqual(10);
});

describe('a pull request', () => {
  const { on, concurrency, jobs } = workflow('check.yml');

  test('is checked as it is now: a newer push ends the older run', () => {
    expect(on).toBe('pull_request');
    expect(concurrency['cancel-in-progress']).toBe(true);
    expect(concurrency.group).toContain('github.event.pull_request.number');
  });

  test('is answered by the first job, which waits for nothing; tests run only for code', () => {
    expect(jobs['check']?.needs).toBeUndefined();
    expect(jobs['build']).toMatchObject({ needs: 'check' });
    expect(jobs['build']?.if).toBeUndefined();
    expect(jobs['test']).toMatchObject({ needs: 'check', if: "needs.check.outputs.code == 'true'" });
    expect(jobs['check']?.outputs).toEqual({ code: '${{ steps.change.outputs.code }}' });
    const annotating = Object.entries(jobs).filter(([, { steps }]) => steps.some(({ run }) => run?.includes('github')));
    expect(annotating.map(([name]) => name)).toEqual(['check']);
  });

  describe('of code or of content, by git alone', () => {
    const work = workFolder();
    afterAll(() => {
      work.clean();
    });
    const { run = '' } = step('check.yml', 'check', 'Does code change?');

    /** A repository of one commit and, where there is a second tree, another on it; the answer of the step. */
    function answer(name: string, before: Tree, after?: Tree): string {
      const { commit } = repository(work.path(name));
      for (const tree of after ? [before, after] : [before]) commit(tree);
      const output = work.path(`${name}-output`);
      execFileSync('bash', ['-e', '-c', run], {
        cwd: work.path(name),
        env: { ...gitEnvironment, GITHUB_OUTPUT: output },
        stdio: 'pipe',
      });
      return readFileSync(output, 'utf8');
    }

    const before = { 'content/site.yaml': 'a', 'src/x.ts': 'x', 'README.md': 'r' };
    test.each<[string, Tree, string]>([
      ['content', { ...before, 'content/site.yaml': 'b', 'content/products/cianjur/a/index.md': 'n' }, 'false'],
      ['code', { ...before, 'src/x.ts': 'y' }, 'true'],
      ['both', { ...before, 'content/site.yaml': 'b', 'README.md': 's' }, 'true'],
      ['moved-out-of-content', { 'site.yaml': 'a', 'src/x.ts': 'x', 'README.md': 'r' }, 'true'],
      ['a-name-like-content', { ...before, 'contents/x': 'x' }, 'true'],
      [
        'code-of-a-catalogue-without-samples',
        { ...before, 'content/site.yaml': 'sample: forbidden\n', 'src/x.ts': 'y' },
        'false',
      ],
      [
        'code-of-a-catalogue-with-samples',
        { ...before, 'content/site.yaml': 'sample: allowed\n', 'src/x.ts': 'y' },
        'true',
      ],
    ])('%s', (name, after, code) => {
      expect(answer(name, before, after)).toBe(`code=${code}\n`);
    });

    test('what git cannot tell is code', () => {
      expect(answer('first-commit', before)).toBe('code=true\n');
    });

    test('the checkout brings the commit to compare with', () => {
      expect(step('check.yml', 'check', 'actions/checkout').with?.['fetch-depth']).toBe(2);
    });
  });
});

describe.each(['check.yml', 'publish.yml'])('the check of %s, run in a checkout', (file) => {
  const job = file === 'check.yml' ? 'check' : 'build';
  // A checkout with a content folder of its own, below it as editors have it; its last commit is the merge to be checked.
  const checkout = mkdtempSync(join(tmpdir(), 'etalase-checkout-'));
  beforeAll(() => {
    const { commit } = repository(checkout);
    commit({
      'content/codes/cianjur.csv': String(small['codes/cianjur.csv']),
      'content/site.yaml': String(small['site.yaml']),
    });
    commit({});
    for (const name of ['src', 'scripts', 'package.json', 'tsconfig.json']) {
      cpSync(join(root, name), join(checkout, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'), 'junction');
  });
  afterAll(() => {
    rmSync(checkout, { recursive: true, force: true });
  });

  function check(
    tree: Tree,
    before = 'HEAD^1',
  ): { code: number | null; stdout: string; stderr: string; summary: string } {
    rmSync(join(checkout, 'content'), { recursive: true, force: true });
    writeTree(join(checkout, 'content'), tree);
    const summary = join(checkout, 'summary.md');
    rmSync(summary, { force: true });
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', step(file, job, 'Check').run ?? ''], {
      cwd: checkout,
      env: {
        ...process.env,
        ETALASE_TODAY: today,
        ETALASE_LANG: '',
        BEFORE: before,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'pemda/etalase',
      },
      encoding: 'utf8',
    });
    return { code: status, stdout, stderr, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '' };
  }

  test('shows an editor the mistake at its line, and all of them in the summary', () => {
    const result = check(
      changed({
        'products/cianjur/sari-rasa-tauco/index.md': [['retail: 25000', 'retail: 25.000']],
        'producers/cianjur/tani-mulya.md': [['role: supplier', 'rolle: supplier']],
      }),
    );
    expect(result.stderr).toBe('');
    expect(result.code).toBe(1);
    expect(result.stdout).toMatchInlineSnapshot(`
      "::error file=content/producers/cianjur/tani-mulya.md,line=4,col=1,title=key-unknown::Kunci “rolle” tidak dikenal. Maksudnya “role”? → role%0APanduan: https://github.com/pemda/etalase/blob/HEAD/src/catalog/rules/key-unknown.ts
      ::error file=content/products/cianjur/sari-rasa-tauco/index.md,line=15,col=11,title=number-format::“25.000” bukan bilangan bulat yang dapat dipakai (1 sampai 1.000.000.000). Tulis angkanya saja, tanpa titik, koma, Rp, atau nol di depan. → 25000%0APanduan: https://github.com/pemda/etalase/blob/HEAD/src/catalog/rules/number-format.ts
      ✗ 2 kesalahan, 0 peringatan di 2 dari 39 berkas. Situs tidak disusun dan tidak diubah.
      "
    `);
    expect(result.summary).toMatchInlineSnapshot(`
      "## ✗ 2 kesalahan, 0 peringatan di 2 dari 39 berkas. Situs tidak disusun dan tidak diubah.

      ### content/producers/cianjur/tani-mulya.md

      | Tempat | Jenis | Penjelasan | Tulis |
      | ---: | --- | --- | --- |
      | 4:1 | kesalahan [key-unknown](<https://github.com/pemda/etalase/blob/HEAD/src/catalog/rules/key-unknown.ts>) | Kunci “rolle” tidak dikenal. Maksudnya “role”? | <code>role</code> |

      ### content/products/cianjur/sari-rasa-tauco/index.md

      | Tempat | Jenis | Penjelasan | Tulis |
      | ---: | --- | --- | --- |
      | 15:11 | kesalahan [number-format](<https://github.com/pemda/etalase/blob/HEAD/src/catalog/rules/number-format.ts>) | “25.000” bukan bilangan bulat yang dapat dipakai (1 sampai 1.000.000.000). Tulis angkanya saja, tanpa titik, koma, Rp, atau nol di depan. | <code>25000</code> |
      "
    `);
  });

  test('finds a code that the branch had before', () => {
    const result = check(changed({ 'codes/cianjur.csv': null }));
    // Nothing but the commit before remembers it.
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('code-removed');
  });

  test('lets a clean catalogue pass', () => {
    expect(check(small)).toEqual({
      code: 0,
      stdout: '✓ 39 berkas, tanpa kesalahan.\n',
      stderr: '',
      summary: '## ✓ 39 berkas, tanpa kesalahan.\n',
    });
  });
});

test.each(['', '0'.repeat(40)])('the first publishing has nothing to compare with: %j', (nothing) => {
  const run = step('publish.yml', 'build', 'Check').run ?? '';
  const said = spawnSync('bash', ['-e', '-c', run.replace(/^ *npm run .*$/m, 'echo $base')], { cwd: root, env: { ...process.env, BEFORE: nothing }, encoding: 'utf8' }); // prettier-ignore
  expect([said.status, said.stdout]).toEqual([0, 'HEAD\n']);
});

describe('publishing', () => {
  const { on, concurrency, jobs } = workflow('publish.yml');

  test('follows the main branch, by hand too, one after the other', () => {
    expect(on).toEqual({ push: { branches: ['main'] }, workflow_dispatch: null });
    expect(concurrency['cancel-in-progress']).toBe(false);
    expect(jobs['build']?.if).toBe("github.ref == 'refs/heads/main'");
  });

  test('deploys what the build left, after check and build have passed', () => {
    const names = jobs['build']?.steps.map(({ name, uses }) => name ?? uses?.replace(/@.*/, ''));
    const order = ['Check', 'actions/configure-pages', 'Build', 'actions/upload-pages-artifact'];
    expect(names?.filter((name) => order.includes(name ?? ''))).toEqual(order);
    expect(jobs['deploy']).toMatchObject({ needs: 'build', environment: { name: 'github-pages' } });
    expect(jobs['deploy']?.if).toBeUndefined();
    expect(jobs['deploy']?.steps.map(({ uses }) => uses?.replace(/@.*/, ''))).toEqual(['actions/deploy-pages']);
  });

  test.each([
    ['https://dinas.github.io', '/katalog', '/katalog/'],
    ['https://katalog.cianjurkab.go.id', '', '/'],
  ])('builds for where GitHub Pages puts it: %s%s', (origin, path, base) => {
    const { env } = step('publish.yml', 'build', 'Build');
    const pages: Record<string, string> = { origin, base_path: path };
    const filled = Object.entries(env ?? {}).map(([name, value]) => [
      name,
      value.replace(/^\$\{\{ steps\.pages\.outputs\.(\w+) \}\}$/, (_, output: string) => pages[output] ?? ''),
    ]);
    const settings = readSettings(root, Object.fromEntries(filled) as NodeJS.ProcessEnv, new Date(0));
    expect(settings).toMatchObject({ siteUrl: origin, base });
    expect(step('publish.yml', 'build', 'actions/configure-pages').id).toBe('pages');
    const uploaded = step('publish.yml', 'build', 'actions/upload-pages-artifact').with?.['path'];
    expect(join(root, String(uploaded))).toBe(settings.outDir);
  });

  test('keeps drawn pictures for the next build, of the main branch alone', () => {
    const kept = step('publish.yml', 'build', 'actions/cache').with;
    const settings = readSettings(root, {}, new Date(0));
    const photos = relative(root, photoCacheFolder(settings)).replaceAll('\\', '/');
    expect(String(kept?.['path']).trim().split('\n')).toEqual([photos, '.cache/social']);
    expect(String(kept?.['key'])).toBe(`${String(kept?.['restore-keys'])}\${{ github.sha }}`);
    expect(step('check.yml', 'build', 'actions/cache/restore').with).toEqual(kept);
    expect(textOf('check.yml')).not.toMatch(/actions\/cache(?:\/save)?@/);
  });
});
