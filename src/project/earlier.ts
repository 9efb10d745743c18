import { spawnSync } from 'node:child_process';
import type { Earlier } from '#catalog/content.ts';
import { parseContent } from '#catalog/content.ts';
import { movedSchema, siteSchema } from '#model/site.ts';
import { memorySource, readContent, type ContentSource } from '#reader/index.ts';
import { SettingsError } from './settings.ts';

/**
 * What the ledgers of some content gave out, under which lasting address, and what had moved. Settings and moves of that
 * time are read as far as they can be: what was printed does not depend on whether the rest of a file is right today.
 */
export async function earlierState(source: ContentSource): Promise<Earlier> {
  const raw = await readContent(source);
  // Neither the day nor the districts matter to a ledger.
  const { content } = parseContent(raw, { today: '1970-01-01', districts: () => undefined });
  const typed = (name: 'site' | 'moved') => raw.lists.find(({ kind }) => kind.kind === name)?.data;
  const site = typed('site') as { printAddress?: unknown } | undefined;
  const moves = typed('moved');
  return {
    printAddress: siteSchema.shape.printAddress.safeParse(site?.printAddress).data,
    codes: content.codes,
    moves: (Array.isArray(moves) ? moves : []).flatMap((move) => movedSchema.element.safeParse(move).data ?? []),
  };
}

/**
 * The ledgers and moves of the content folder as they are in a commit of its git repository; `undefined` where the folder
 * is in no repository, git is not there, or it knows no such commit. Throws where the commit is known but not all of it
 * is there: to compare with a part of what was given out would pass over the loss of the rest.
 */
export async function committedState(contentDir: string, commit: string): Promise<Earlier | undefined> {
  const wanted = ['site.yaml', 'moved.yaml', 'codes/'];
  const listed = git(contentDir, ['ls-tree', '-z', '--end-of-options', commit, ...wanted]);
  if (!listed) {
    if ('commit' in commitNamed(contentDir, commit)) throw lacking(commit);
    return undefined;
  }
  const files: Record<string, Buffer> = {};
  for (const [, type, object = '', path = ''] of listed.toString('utf8').matchAll(/(\w+) (\w+)\t([^\0]+)\0/g)) {
    if (type !== 'blob') continue;
    const bytes = git(contentDir, ['cat-file', 'blob', object]);
    if (!bytes) throw lacking(commit, path);
    files[path] = bytes;
  }
  return earlierState(memorySource(files));
}

/** A copy that was fetched in part, or is damaged. */
function lacking(commit: string, path = 'content'): SettingsError {
  return new SettingsError(
    `Kode yang pernah terbit tidak dapat dibandingkan: git tidak dapat membaca ${path} dari ${commit}. Salinan git ini tidak lengkap atau rusak; periksa dengan git fsck, atau klon ulang.`,
  );
}

/** What a name stands for in the repository of the content folder. */
export type Named =
  | { readonly commit: string; /** Whether what is checked out was built upon it. */ readonly merged: boolean }
  | { readonly problem: 'repository' }
  /** The command that brings it, where one is known. */
  | { readonly problem: 'missing'; readonly fetch: string };

/** Looks up a branch, tag or commit as git does. Nothing is fetched. */
export function commitNamed(contentDir: string, name: string): Named {
  const ask = (...args: string[]) => git(contentDir, args)?.toString('utf8').trim();
  if (ask('rev-parse', '--git-dir') === undefined) return { problem: 'repository' };
  const commit = ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
  if (commit === undefined) return { problem: 'missing', fetch: fetching(name, (ask('remote') ?? '').split('\n')) };
  return { commit, merged: ask('merge-base', '--is-ancestor', commit, 'HEAD') !== undefined };
}

/** A clone of one branch knows no other by itself, so the command also says under which name to keep it. */
function fetching(name: string, remotes: readonly string[]): string {
  if (!/^[\w./-]+$/.test(name)) return 'git fetch --unshallow';
  const [first = '', ...rest] = name.split('/');
  const branch = rest.join('/');
  if (branch && remotes.includes(first)) return `git fetch ${first} ${branch}:refs/remotes/${first}/${branch}`;
  return /^[0-9a-f]{40}$/.test(name) ? `git fetch origin ${name}` : `git fetch origin ${name}:${name}`;
}

/** What git prints; `undefined` where it is not there or refuses. */
function git(folder: string, args: readonly string[]): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}
