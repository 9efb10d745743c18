import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { ContentSource } from '#reader/index.ts';
import { writeWhole } from '../write-whole.ts';

/** What becomes of files, by their path below the content folder: a new content, or `null` for no file. */
export type Changes = ReadonlyMap<string, string | Uint8Array | null>;

/** The content as it would be with some changes, to be checked before anything is written. */
export function withChanges(source: ContentSource, changes: Changes): ContentSource {
  const encoder = new TextEncoder();
  const put = new Map<string, Uint8Array>();
  for (const [path, content] of changes) {
    if (content !== null) put.set(path, typeof content === 'string' ? encoder.encode(content) : content);
  }
  return {
    list: () =>
      [
        ...source.list().filter(({ path }) => !changes.has(path)),
        ...[...put].map(([path, { length }]) => ({ path, bytes: length })),
      ].sort((a, b) => (a.path < b.path ? -1 : 1)),
    read: (path) => put.get(path) ?? source.read(path),
  };
}

/**
 * Writes every new content whole, then removes what is to go, and folders that this leaves empty. Whoever is stopped in
 * between has files too many and none too few.
 */
export function carryOut(contentDir: string, changes: Changes): void {
  for (const [path, content] of changes) if (content !== null) writeWhole(join(contentDir, path), content);
  for (const [path, content] of changes) {
    if (content !== null) continue;
    rmSync(join(contentDir, path), { force: true });
    removeEmpty(dirname(join(contentDir, path)), contentDir);
  }
}

function removeEmpty(folder: string, root: string): void {
  if (!folder.startsWith(root + sep) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), root);
}
