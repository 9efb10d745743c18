import type { Settings } from '#project/settings.ts';

/** A key as people copy it: from a path, with the content folder before it or the file's ending behind it. */
export function keyTyped(name: string, { contentPrefix }: Settings): string {
  const posix = name.replaceAll('\\', '/').replace(/^\.\//, '');
  const below = [contentPrefix, 'content/'].find((prefix) => prefix !== '' && posix.startsWith(prefix)) ?? '';
  return posix
    .slice(below.length)
    .replace(/\/+$/, '')
    .replace(/(?:\/index)?\.md$/, '');
}
