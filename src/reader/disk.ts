import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentSource } from './source.ts';

/** Files that operating systems leave behind; everything else in the folder is content and is checked. */
const ignored = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep']);

/** Content from a folder on disk. Reading is synchronous: at many small files that is several times faster. */
export function diskSource(folder: string): ContentSource {
  return {
    list() {
      const files: { path: string; bytes: number }[] = [];
      const walk = (relative: string) => {
        for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
          const path = relative ? `${relative}/${entry.name}` : entry.name;
          if (entry.isDirectory()) walk(path);
          else if (entry.isFile() && !ignored.has(entry.name)) {
            files.push({ path, bytes: statSync(join(folder, path)).size });
          }
        }
      };
      walk('');
      return files.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    read: (path) => readFileSync(join(folder, path)),
  };
}
