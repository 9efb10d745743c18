import { spawnSync } from 'node:child_process';
import type { Earlier } from '#catalog/content.ts';
import { parseContent } from '#catalog/content.ts';
import { memorySource, readContent, type ContentSource } from '#reader/index.ts';

/** What the ledgers of some content gave out, under which lasting address. */
export async function earlierState(source: ContentSource): Promise<Earlier> {
  const raw = await readContent(source);
  // Neither the day nor the districts matter to a ledger.
  const { content } = parseContent(raw, { today: '1970-01-01', districts: () => undefined });
  return { printAddress: content.site?.printAddress, codes: content.codes };
}

/**
 * The ledgers of the content folder as they are in a commit of its git repository; `undefined` where the folder is in no
 * repository, git is not there, or it knows no such commit.
 */
export async function committedState(contentDir: string, commit: string): Promise<Earlier | undefined> {
  const git = (args: readonly string[], input = '') =>
    spawnSync('git', ['-C', contentDir, ...args], { input, maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'ignore'] });
  const listed = git(['ls-tree', '-z', '--name-only', '--end-of-options', commit, 'site.yaml', 'codes/']);
  if (listed.error || listed.status !== 0) return undefined;
  const paths = listed.stdout.toString('utf8').split('\0').filter(Boolean);
  const files = paths.map((path) => [path, git(['cat-file', 'blob', `${commit}:./${path}`]).stdout] as const);
  return earlierState(memorySource(Object.fromEntries(files)));
}
