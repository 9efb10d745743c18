import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { diskSource } from '#reader/index.ts';
import { readmeFolder, readmePictures } from '../scripts/shots/readme.ts';
import { filesBelow, hashes, run, workFolder, writeTree } from './commands.ts';
import { loadSource, type Tree } from './tree.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text })); // prettier-ignore
const block = (language: string, word: string) => {
  const found = blocks.find((one) => one.language === language && one.text.includes(word));
  if (!found) throw new Error(`The README has no ${language} with ${word}.`);
  return found.text;
};

const work = workFolder();
afterAll(() => work.clean());

describe('the pictures', () => {
  const shown = [...readme.matchAll(/<img src="([^"]+)" width="\d+%" alt="([^"]*)">/g)].map(([, file = '', alt = '']) => ({ file, alt })); // prettier-ignore

  test('are those that the command takes, and no others lie beside them', () => {
    expect(readme.match(/<img\b/g)).toHaveLength(shown.length);
    const taken = readmePictures.map(({ file }) => file).sort();
    expect(shown.map(({ file }) => file).sort()).toEqual(taken.map((file) => `${readmeFolder}/${file}`));
    expect(readdirSync(join(root, readmeFolder)).sort()).toEqual(taken);
    expect(readme).toContain('npm run shots -- --readme');
  });

  test('say what they show to those who do not see them', () => {
    for (const { alt } of shown) expect(alt).toMatch(/^[A-Z].{40,}\.$/);
    expect(new Set(shown.map(({ alt }) => alt)).size).toBe(shown.length);
  });

  test('are as large as the command makes them, and light', async () => {
    let total = 0;
    for (const { file, width, height, density } of readmePictures) {
      const path = join(root, readmeFolder, file);
      const found = await sharp(path).metadata();
      expect([found.format, found.width, found.height], file).toEqual(['webp', width * density, height * density]);
      expect(statSync(path).size, file).toBeLessThanOrEqual(60_000);
      total += statSync(path).size;
    }
    expect(total).toBeLessThanOrEqual(200_000);
  });
});

describe('the example of a product', () => {
  const path = /`content\/(products\/[\w/-]+\/index\.md)`, here shortened/.exec(readme)?.[1] ?? '';
  const example = block('markdown', 'producer:');

  test('is the shipped file, lines of its front matter and the end of its story left out', () => {
    const halves = (text: string) => text.split('\n---\n\n') as [frontMatter: string, story: string];
    const [[lines, story], [all, whole]] = [halves(example), halves(readFileSync(join(root, 'content', path), 'utf8'))];
    const rest = all.split('\n');
    for (const line of lines.split('\n')) {
      expect(rest).toContain(line);
      rest.splice(0, rest.indexOf(line) + 1);
    }
    expect(whole.startsWith(story.trimEnd())).toBe(true);
    expect(story.length).toBeGreaterThan(10);
  });

  test('is a product without a fault', async () => {
    const disk = diskSource(join(root, 'content'));
    const source = { ...disk, read: (one: string) => (one === path ? Buffer.from(example) : disk.read(one)) };
    const { faults } = await loadSource(source, 'en');
    expect(faults.filter(({ file, severity }) => severity === 'error' || file.endsWith(path))).toEqual([]);
    const price = { ...disk, read: (one: string) => (one === path ? Buffer.from(example.replace('18000', '18.000')) : disk.read(one)) }; // prettier-ignore
    expect((await loadSource(price, 'en')).faults.map(({ rule }) => rule)).toContain('number-format');
  });
});

describe('a catalogue of its own', () => {
  const shell = (cwd: string, script: string) => execFileSync('sh', ['-e', '-c', script], { cwd, stdio: 'pipe', env: alone }).toString(); // prettier-ignore
  const alone = {
    ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_EDITOR: 'true',
    GIT_AUTHOR_NAME: 'Editor', GIT_AUTHOR_EMAIL: 'editor@example.org', GIT_COMMITTER_NAME: 'Editor', GIT_COMMITTER_EMAIL: 'editor@example.org',
  }; // prettier-ignore

  test('is checked and built from the first moment, before it has an entry', async () => {
    const folder = work.path('own');
    mkdirSync(folder);
    cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
    shell(folder, `${block('sh', 'find content')}sed -i.bak 's/^sample: .*/sample: forbidden/' content/site.yaml\nrm content/*.bak`);
    const settings = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist'), SOCIAL_PICTURES: 'off' };
    const checked = await run('check.ts', [], settings);
    expect(checked.stdout).toMatch(/^✓ \d+ berkas, tanpa kesalahan\.\n$/);
    const built = await run('build.ts', [], settings);
    expect(built.code, built.stderr).toBe(0);
    expect(filesBelow(join(folder, 'content')).filter((file) => /\.(?:md|csv)$/.test(file))).toEqual([]);
  }, 60_000);

  test('takes an upgrade without touching its content, whatever changed there upstream', () => {
    const commit = (folder: string, tree: Tree) => {
      for (const entry of readdirSync(folder)) if (entry !== '.git') rmSync(join(folder, entry), { recursive: true });
      writeTree(folder, tree);
      shell(folder, 'git add --all && git commit --quiet --message change');
    };
    const [upstream, fork] = [work.path('upstream'), work.path('fork')];
    mkdirSync(upstream);
    shell(upstream, 'git init --quiet --initial-branch main');
    const first = { 'src/a.ts': '1', 'content/site.yaml': 'Etalase', 'content/products/a.md': 'a', 'content/products/b.md': 'b' };
    commit(upstream, first);
    shell(work.path(''), 'git clone --quiet upstream fork');
    const own = { 'content/site.yaml': 'Cianjur', 'content/products/c.md': 'ours', 'content/products/same.md': 'ours' };
    commit(fork, { 'src/a.ts': '1', ...own });
    // Changed, removed, new, and new under a name that the fork has as well.
    const next = { 'src/a.ts': '2', 'src/b.ts': 'new', 'content/site.yaml': 'Etalase 2', 'content/products/a.md': 'a2', 'content/products/d.md': 'd', 'content/products/same.md': 'theirs' };
    commit(upstream, next);

    const before = hashes(join(fork, 'content'));
    shell(fork, block('sh', 'git merge').replace('https://github.com/OWNER/etalase', upstream));
    expect(hashes(join(fork, 'content'))).toEqual(before);
    expect(hashes(join(fork, 'src'))).toEqual(hashes(join(upstream, 'src')));
    expect(shell(fork, 'git status --porcelain')).toBe('');
    // The next one builds on it, and what is new in the vocabulary can be seen.
    expect(shell(fork, 'git diff --stat HEAD HEAD^2 -- content')).toContain('content/site.yaml');
    commit(upstream, { ...next, 'src/b.ts': 'newer' });
    shell(fork, block('sh', 'git merge').replace('https://github.com/OWNER/etalase', upstream));
    expect(readFileSync(join(fork, 'src/b.ts'), 'utf8')).toBe('newer');
    expect(hashes(join(fork, 'content'))).toEqual(before);
  });
}); // prettier-ignore

test('every command of the README is one of the project, and every file that it links to is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const called = [...readme.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name);
  expect(called.length).toBeGreaterThan(10);
  for (const name of called) expect(Object.keys(scripts)).toContain(name);
  const linked = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, file = '']) => file);
  expect(linked).toContain('CONTRIBUTING.md');
  for (const file of linked) expect(existsSync(join(root, file)), file).toBe(true);
});
