import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentSource } from '#reader/index.ts';

/**
 * A source that hashes what passes through it, so that content is read once for both purposes. A file that is read
 * again must still be what it was: otherwise the site would hold what nobody checked.
 */
export function hashingSource(source: ContentSource): ContentSource & { readonly digest: () => string } {
  const seen = new Map<string, string>();
  return {
    list: () => source.list(),
    read(path) {
      const bytes = source.read(path);
      const found = hash('sha256', bytes, 'hex');
      const known = seen.get(path);
      if (known !== undefined && known !== found) throw new Error(`${path} changed while the site was built.`);
      seen.set(path, found);
      return bytes;
    },
    digest() {
      const lines = [...seen].map(([path, found]) => `${path}\0${found}\n`);
      return hash('sha256', lines.sort().join(''), 'hex');
    },
  };
}

/** A hash of everything else that decides what a build makes: code, lockfile and settings. */
export function hashCode(root: string, settings: readonly string[]): string {
  const code = createHash('sha256');
  for (const setting of settings) code.update(`${setting}\0`);
  const add = (path: string) => code.update(`${path}\0`).update(readFileSync(join(root, path)));
  for (const file of ['package-lock.json', 'astro.config.mjs', 'scripts/build.ts']) add(file);
  for (const folder of ['src', 'public', 'scripts/build']) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
    for (const file of files.sort()) add(file);
  }
  return code.digest('hex');
}

/** The short name of a build, from the hashes of its inputs. */
export function buildId(hashes: readonly string[]): string {
  return createHash('sha256').update(hashes.join('')).digest('hex').slice(0, 16);
}
