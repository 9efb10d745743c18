/**
 * Which of these files are needed to show some pages: those that a page names, and those that a needed text names in
 * turn. A file counts as named where its last segment stands in a text, which for names made of a hash is never by chance.
 * `files` tells the text of each; `undefined` for pictures and fonts, which name nothing.
 */
export function reachableFiles(pages: Iterable<string>, files: ReadonlyMap<string, string | undefined>): Set<string> {
  const needed = new Set<string>();
  const texts = [...pages];
  // Grows while it is read.
  for (const text of texts) {
    for (const [path, own] of files) {
      if (needed.has(path) || !text.includes(path.slice(path.lastIndexOf('/') + 1))) continue;
      needed.add(path);
      if (own !== undefined) texts.push(own);
    }
  }
  return needed;
}
