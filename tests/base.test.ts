import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashes, run, workFolder, writeTree } from './commands.ts';
import { repository, type Repository } from './git.ts';
import { changed, small, type Change, type Tree } from './tree.ts';

const work = workFolder();
afterAll(() => work.clean());

const cianjur = 'codes/cianjur.csv';
const line = 'R2Y9FB,products/cianjur/sari-rasa-tauco,2026-08-01\n';
const below = (tree: Tree): Tree =>
  Object.fromEntries(Object.entries(tree).map(([path, file]) => [`content/${path}`, file]));

/** Whatever takes a code away from its label, with the rules that say so. */
const losses: readonly { name: string; changes: Readonly<Record<string, Change>>; rules: readonly string[] }[] = [
  { name: 'a line is removed', changes: { [cianjur]: [[line, '']] }, rules: ['code-removed'] },
  {
    name: 'a line is pointed elsewhere',
    changes: { [cianjur]: [['FB,products/cianjur/sari-rasa-tauco,', 'FB,products/cianjur/sari-rasa-tauco-besar,']] },
    rules: ['code-foreign', 'code-removed'],
  },
  {
    name: 'a code is used again',
    changes: { [cianjur]: [[line, `${line}R2Y9FB,products/cianjur/sari-rasa-tauco-besar,2026-11-21\n`]] },
    rules: ['code-foreign', 'code-twice'],
  },
  { name: 'a day is changed', changes: { [cianjur]: [['tauco,2026-08-01', 'tauco,2026-08-02']] }, rules: ['code-removed'] },
  { name: 'a whole ledger is removed', changes: { [cianjur]: null }, rules: ['code-removed'] },
  { name: 'all ledgers are removed', changes: { [cianjur]: null, 'codes/kota-madiun.csv': null }, rules: ['code-removed'] },
  {
    name: 'a ledger gets a name that is not read',
    changes: { [cianjur]: null, 'codes/Cianjur.csv': String(small[cianjur]) },
    rules: ['code-removed', 'table-name'],
  },
  {
    name: 'the entry is removed with its line',
    changes: {
      'products/kota-madiun/dapur-wati-brem/index.md': null,
      'codes/kota-madiun.csv': [['TXVR7A,products/kota-madiun/dapur-wati-brem,2026-03-01\n', '']],
    },
    rules: ['code-removed'],
  },
  {
    name: 'a move is pointed elsewhere',
    changes: { 'moved.yaml': [['to: products/cianjur/sari-rasa-tauco\n', 'to: products/cianjur/sari-rasa-tauco-besar\n']] },
    rules: ['code-redirected'],
  },
  {
    name: 'a move makes way for new goods',
    changes: {
      'moved.yaml': '- from: products/cianjur/tauco-sari\n  to: products/cianjur/sari-rasa-tauco\n',
      'products/cianjur/sari-rasa-tauco-lama/index.md': 
        '---\nname: Tauco Lain\nproducer: cianjur/sari-rasa\ncategory: bumbu\nstatus: curated\nsample: true\n---\n',
    },
    rules: ['code-redirected'],
  },
]; // prettier-ignore

const rulesOf = (json: string) => [
  ...new Set((JSON.parse(json) as { faults: { rule: string }[] }).faults.map(({ rule }) => rule)),
];

describe('what another branch gave out stays', () => {
  let made: Repository;
  const content = () => ({ CONTENT_DIR: work.path('office/content') });
  beforeAll(() => {
    made = repository(work.path('office'));
    made.commit(below(small));
    made.git('switch', '--quiet', '--create', 'kiriman');
  });

  test.each(losses)('$name, and committed', async ({ changes, rules }) => {
    made.commit(below(changed(changes)));
    const alone = await run('check.ts', ['--format', 'json'], content());
    const compared = await run('check.ts', ['--format', 'json', '--base', 'main'], content());
    expect(compared.code, compared.stdout).toBe(1);
    expect(rulesOf(compared.stdout).sort()).toEqual(rules);
    // Once it is committed, only the other branch remembers.
    expect(rulesOf(alone.stdout)).not.toContain('code-removed');
    expect(rulesOf(alone.stdout)).not.toContain('code-redirected');
    expect(compared.stderr).toBe('');
  });

  test('new codes and a clean tree pass', async () => {
    const added = `${String(small[cianjur])}YVR6MJ,products/cianjur/sari-rasa-tauco-besar,2026-11-21\n`;
    made.commit(below(changed({ [cianjur]: added })));
    expect(await run('check.ts', ['--base', 'main'], content())).toEqual({
      code: 0,
      stdout: '✓ 39 berkas, tanpa kesalahan.\n',
      stderr: '',
    });
  });

  test('a branch that lacks what the other gave out since is told to merge it', async () => {
    made.commit(below(small));
    made.git('switch', '--quiet', '--create', 'lain', 'main');
    made.commit(below(changed({ [cianjur]: `${String(small[cianjur])}YVR6MJ,products/cianjur/sari-rasa-tauco-besar,2026-11-21\n` }))); // prettier-ignore
    made.git('switch', '--quiet', 'kiriman');
    const { code, stderr } = await run('check.ts', ['--base', 'lain'], content());
    expect([code, stderr]).toMatchInlineSnapshot(`
      [
        1,
        "Cabang Anda belum memuat yang terbaru dari lain; kode yang terbit atau pindah di sana sesudahnya tampak hilang. Gabungkan dahulu: git merge lain
      ",
      ]
    `);
    const english = await run('check.ts', ['--base', 'lain'], { ...content(), ETALASE_LANG: 'en' });
    expect(english.stderr).toMatchInlineSnapshot(`
      "Your branch lacks the latest of lain; codes that were given out or moved there since seem to be missing. Merge it first: git merge lain
      "
    `);
  });

  test('what cannot be compared with is a wrong call, with the command that brings it', async () => {
    made.git('remote', 'add', 'origin', 'https://example.org/katalog.git');
    made.git('remote', 'add', 'pusat', 'https://example.org/pusat.git');
    const asked = ['origin/main', 'pusat/isi/cianjur', 'tiada', '0123456789'.repeat(4), 'main~40', '-x', ''];
    const answers: string[] = [];
    for (const ref of asked) {
      for (const ETALASE_LANG of ['id', 'en']) {
        const { code, stdout, stderr } = await run('check.ts', [`--base=${ref}`], { ...content(), ETALASE_LANG });
        answers.push(`${String(code)} ${stdout}${stderr.trim()}`);
      }
    }
    expect(answers).toMatchInlineSnapshot(`
      [
        "2 origin/main belum ada di salinan ini. Ambil dahulu: git fetch origin main:refs/remotes/origin/main",
        "2 origin/main is not in this copy yet. Fetch it first: git fetch origin main:refs/remotes/origin/main",
        "2 pusat/isi/cianjur belum ada di salinan ini. Ambil dahulu: git fetch pusat isi/cianjur:refs/remotes/pusat/isi/cianjur",
        "2 pusat/isi/cianjur is not in this copy yet. Fetch it first: git fetch pusat isi/cianjur:refs/remotes/pusat/isi/cianjur",
        "2 tiada belum ada di salinan ini. Ambil dahulu: git fetch origin tiada:tiada",
        "2 tiada is not in this copy yet. Fetch it first: git fetch origin tiada:tiada",
        "2 0123456789012345678901234567890123456789 belum ada di salinan ini. Ambil dahulu: git fetch origin 0123456789012345678901234567890123456789",
        "2 0123456789012345678901234567890123456789 is not in this copy yet. Fetch it first: git fetch origin 0123456789012345678901234567890123456789",
        "2 main~40 belum ada di salinan ini. Ambil dahulu: git fetch --unshallow",
        "2 main~40 is not in this copy yet. Fetch it first: git fetch --unshallow",
        "2 --base -x bukan nama cabang atau commit.",
        "2 --base -x is not the name of a branch or commit.",
        "2 --base  bukan nama cabang atau commit.",
        "2 --base  is not the name of a branch or commit.",
      ]
    `);
  });
});

test.each([
  { ours: '2026-11-20', theirs: '2026-11-18' },
  { ours: '2026-11-18', theirs: '2026-11-20' },
])('two branches that gave out the same codes, on $ours here and $theirs there, are merged by command', async ({ ours, theirs }) => {
  const folder = `merged-${ours}`;
  const { git, commit } = repository(work.path(folder));
  const content = { CONTENT_DIR: work.path(`${folder}/content`) };
  const issue = (day: string) => run('codes.ts', ['issue', '--yes'], { ...content, ETALASE_TODAY: day });
  const keep = () => git('add', '--all') + git('commit', '--quiet', '--message', 'x');
  commit(below(small));
  git('switch', '--quiet', '--create', 'kiriman');
  await issue(ours);
  keep();
  git('switch', '--quiet', 'main');
  await issue(theirs);
  keep();
  git('switch', '--quiet', 'kiriman');
  expect(() => git('merge', '--quiet', 'main')).toThrow();
  for (const path of [cianjur, 'codes/kota-madiun.csv']) {
    const file = `${content.CONTENT_DIR}/${path}`;
    const both = readFileSync(file, 'utf8');
    expect(both).toContain('<<<<<<<');
    writeFileSync(file, both.replace(/^(?:<{7}|={7}|>{7}).*\n/gm, ''));
  }
  expect(rulesOf((await run('check.ts', ['--format', 'json'], content)).stdout)).toContain('code-twice');
  const mended = await issue('2026-11-21');
  expect(mended.code, mended.stderr).toBe(0);
  keep();
  const checked = await run('check.ts', ['--base', 'main'], content);
  expect([checked.code, checked.stderr]).toEqual([0, '']);
  const ledger = readFileSync(`${content.CONTENT_DIR}/${cianjur}`, 'utf8');
  expect(ledger.match(/^YVR6MJ.*$/gm)).toEqual(['YVR6MJ,products/cianjur/sari-rasa-tauco-besar,2026-11-18']);
}, 60_000); // prettier-ignore

test('a repository that lacks what was committed is no reason to compare with nothing', async () => {
  const { git, commit } = repository(work.path('partial'));
  commit(below({ ...small, 'codes/cianjur/kode.csv': 'a folder among the ledgers\n' }));
  const settings = { CONTENT_DIR: work.path('partial/content') };
  rmSync(work.path('partial/content/codes/cianjur'), { recursive: true });
  expect((await run('check.ts', [], settings)).code).toBe(0);
  const lose = (name: string) => {
    const object = git('rev-parse', name).trim();
    rmSync(work.path(`partial/.git/objects/${object.slice(0, 2)}/${object.slice(2)}`), { force: true });
  };
  const answers: string[] = [];
  for (const name of [`main:content/${cianjur}`, 'main:content']) {
    lose(name);
    const { code, stdout, stderr } = await run('check.ts', [], settings);
    answers.push(`${String(code)} ${stdout}${stderr.trim()}`);
  }
  expect(answers).toMatchInlineSnapshot(`
    [
      "2 Kode yang pernah terbit tidak dapat dibandingkan: git tidak dapat membaca codes/cianjur.csv dari HEAD. Salinan git ini tidak lengkap atau rusak; periksa dengan git fsck, atau klon ulang.",
      "2 Kode yang pernah terbit tidak dapat dibandingkan: git tidak dapat membaca content dari HEAD. Salinan git ini tidak lengkap atau rusak; periksa dengan git fsck, atau klon ulang.",
    ]
  `);
});

test('content that is in no repository is checked and built, but not compared with a branch', async () => {
  const settings = { CONTENT_DIR: writeTree(work.path('bare'), small), OUT_DIR: work.path('bare-dist') };
  const { code, stderr } = await run('check.ts', ['--base', 'main'], settings);
  expect([code, stderr.replace(settings.CONTENT_DIR, '<folder>')]).toMatchInlineSnapshot(`
    [
      2,
      "--base membutuhkan git, tetapi <folder> tidak berada dalam repositori git.
    ",
    ]
  `);
  expect((await run('check.ts', [], settings)).code).toBe(0);
  const built = await run('build.ts', [], settings);
  expect(built.code, built.stderr).toBe(0);
});

describe('a build', () => {
  const settings = () => ({ CONTENT_DIR: work.path('built/content'), OUT_DIR: work.path('built-dist') });
  let before: Record<string, string>;
  beforeAll(async () => {
    repository(work.path('built')).commit(below(small));
    const { code, stderr } = await run('build.ts', [], settings());
    expect(code, stderr).toBe(0);
    before = hashes(settings().OUT_DIR);
  });

  test.each(losses)('fails and leaves the last site alone where $name', async ({ changes, rules }) => {
    rmSync(settings().CONTENT_DIR, { recursive: true });
    writeTree(settings().CONTENT_DIR, changed(changes));
    const { code, stderr } = await run('build.ts', [], settings());
    expect(code).toBe(1);
    for (const rule of rules) expect(stderr).toContain(rule);
    expect(existsSync(settings().OUT_DIR)).toBe(true);
    expect(hashes(settings().OUT_DIR)).toEqual(before);
  });
});
