import { readFileSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { ContentSource, SourceFile } from './source.ts';

/** Files that operating systems leave behind; everything else in the folder is content and is checked. */
const leftBehind = new Set(['Thumbs.db', 'desktop.ini']);
/** What a content folder with a repository of its own has at its top. */
const aboutTheFolder = /^(?:README|LICENSE|CONTRIBUTING|CODEOWNERS)(?:\.\w+)?$/i;

/**
 * Content from a folder on disk. Names that begin with a dot are not content. Reading is synchronous: at many small
 * files that is several times faster.
 */
export function diskSource(folder: string): ContentSource {
  return {
    list() {
      const files: SourceFile[] = [];
      const walk = (relative: string, entries: readonly Dirent[]) => {
        for (const entry of entries) {
          const { name } = entry;
          const path = relative ? `${relative}/${name}` : name;
          if (name.startsWith('.') || leftBehind.has(name) || (!relative && aboutTheFolder.test(name))) continue;
          const inside = entry.isDirectory() ? entriesOf(join(folder, path)) : undefined;
          if (inside) walk(path, inside);
          else files.push({ path, ...examine(join(folder, path), entry) });
        }
      };
      walk('', readdirSync(folder, { withFileTypes: true }));
      return files.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    read: (path) => readFileSync(join(folder, path)),
  };
}

/** What a folder holds; `undefined` where it may not be opened. */
function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function examine(file: string, entry: Dirent): Omit<SourceFile, 'path'> {
  if (!entry.isFile() && !entry.isDirectory()) return { bytes: 0, problem: 'no-file' };
  try {
    return entry.isFile() ? { bytes: statSync(file).size } : { bytes: 0, problem: 'unreadable' };
  } catch {
    // Also a name that is not UTF-8: the name as it was read is the name of nothing.
    return { bytes: 0, problem: 'unreadable' };
  }
}
