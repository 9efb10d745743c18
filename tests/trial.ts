import { readFileSync, rmSync } from 'node:fs';
import { expect } from 'vitest';
import { hashes, run, workFolder, writeTree } from './commands.ts';
import { changed, type Change } from './tree.ts';

/** A content folder that a command may change, and what it says. */
export interface Trial {
  readonly folder: string;
  /** Begins anew from the small catalogue. */
  readonly write: (changes?: Readonly<Record<string, Change>>) => void;
  /** Runs the command once; exit code and all that it prints. */
  readonly once: (...args: string[]) => Promise<string>;
  /** Runs it in both languages; neither may write. */
  readonly said: (...args: string[]) => Promise<string>;
  /** What changed since the beginning: lines of texts, and names of other files. */
  readonly difference: () => string;
  /** What the check says now. */
  readonly check: () => Promise<string>;
  readonly clean: () => void;
}

/** Tries a command that writes on a copy of the small catalogue. */
export function trial(script: string): Trial {
  const work = workFolder();
  const folder = work.path('content');
  let begun = changed({});
  const write: Trial['write'] = (changes = {}) => {
    begun = changed(changes);
    rmSync(folder, { recursive: true, force: true });
    writeTree(folder, begun);
  };
  const command = async (name: string, args: readonly string[], ETALASE_LANG: string) => {
    const { code, stdout, stderr } = await run(name, args, { CONTENT_DIR: folder, ETALASE_LANG });
    return `${String(code)} ${stdout}${stderr}`;
  };
  return {
    folder,
    write,
    once: (...args) => command(script, args, 'id'),
    async said(...args) {
      const before = hashes(folder);
      const both = [await command(script, args, 'id'), await command(script, args, 'en')];
      expect(hashes(folder)).toEqual(before);
      return both.join('\n');
    },
    difference() {
      const paths = new Set([...Object.keys(begun), ...Object.keys(hashes(folder))]);
      const present = hashes(folder);
      return [...paths]
        .sort()
        .flatMap((path) => {
          const old = begun[path];
          if (!(path in present)) return [`- ${path}`];
          if (typeof old !== 'string') return old === undefined ? [`+ ${path}`] : [];
          const [before, now] = [old.split('\n'), readFileSync(`${folder}/${path}`, 'utf8').split('\n')];
          const lines = [
            ...before.filter((line) => !now.includes(line)).map((line) => `  - ${line}`),
            ...now.filter((line) => !before.includes(line)).map((line) => `  + ${line}`),
          ];
          return lines.length > 0 ? [path, ...lines] : [];
        })
        .join('\n');
    },
    check: () => command('check.ts', [], 'id'),
    clean: () => work.clean(),
  };
}
