import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { reachableFiles } from '#outputs/offline/reach.ts';

/** A finished site whose worker is to be written. */
export interface WorkerSite {
  readonly root: string;
  readonly folder: string;
  /** The page that is shown where nothing else can be, in each language of the site: `/luring/`. */
  readonly pages: Readonly<{ id: string; en?: string }>;
  /** Whether the worker ends all workers that phones still have, instead of being one. */
  readonly retired: boolean;
}

/** Files that the page for everything draws with, besides those that it names. */
const drawnWith = ['bentuk.svg', 'favicon.svg'];

/**
 * Writes `sw.js`: the worker with the list of its shell, which is read from the finished pages. It changes only where the
 * worker itself or a file of the shell does, so that no phone fetches the shell anew for a new price.
 */
export async function writeWorker({ root, folder, pages, retired }: WorkerSite): Promise<void> {
  const code = await bundled(join(root, 'src/site/worker', retired ? 'retire.ts' : 'index.ts'));
  writeFileSync(join(folder, 'sw.js'), retired ? code : `const SHELL=${JSON.stringify(shellOf(folder, pages, code))};\n${code}`); // prettier-ignore
}

function shellOf(folder: string, pages: WorkerSite['pages'], code: string) {
  const read = (path: string) => readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  const own = Object.fromEntries(Object.entries(pages).map(([language, address]) => [language, address.slice(1)]));
  const built = readdirSync(join(folder, '_astro'), { recursive: true, encoding: 'utf8' }).sort();
  const texts = built.map((name) => {
    const path = `_astro/${name.replaceAll('\\', '/')}`;
    return [path, /\.(?:css|js)$/.test(path) ? read(path).toString('utf8') : undefined] as const;
  });
  const named = reachableFiles(Object.values(own).map((path) => read(path).toString('utf8')), new Map(texts)); // prettier-ignore
  const drawn = drawnWith.filter((path) => existsSync(join(folder, path)));
  const files = [...Object.values(own), ...[...named].sort(), ...drawn];
  const hash = createHash('sha256').update(code);
  for (const path of files) hash.update(`\0${path}\0`).update(read(path));
  return { build: hash.digest('hex').slice(0, 12), pages: own, files };
}

/** A worker is one file: not every browser knows modules there. */
async function bundled(input: string): Promise<string> {
  const bundle = await rolldown({ input, platform: 'browser', logLevel: 'warn' });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
