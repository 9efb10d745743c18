import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Addresses of these scripts of a built site and of all that they import at once, each once; what they load later is left out. */
export function modulesOf(output: string, scripts: Iterable<string>): string[] {
  const files = new Set(scripts);
  // Grows while it is read.
  for (const file of files) {
    const imports = readFileSync(join(output, file), 'utf8').matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g);
    for (const [, path = ''] of imports) files.add(normalize(join(dirname(file), path)));
  }
  return [...files];
}
