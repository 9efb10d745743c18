import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeTree } from './commands.ts';
import type { Tree } from './tree.ts';

const identity = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false'];
/** What git is told here, and nothing from this computer. */
export const gitEnvironment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

export interface Repository {
  readonly git: (...args: string[]) => string;
  /** Makes `tree` all that the branch holds, and commits it. */
  readonly commit: (tree: Tree) => void;
}

/** A fresh git repository whose branch is `main`. */
export function repository(folder: string): Repository {
  mkdirSync(folder, { recursive: true });
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, ...args], { cwd: folder, env: gitEnvironment, stdio: 'pipe' }).toString();
  git('init', '--quiet', '--initial-branch=main');
  const commit = (tree: Tree) => {
    for (const entry of readdirSync(folder)) {
      if (entry !== '.git') rmSync(join(folder, entry), { recursive: true });
    }
    writeTree(folder, tree);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'x');
  };
  return { git, commit };
}
