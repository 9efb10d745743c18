import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Earlier } from '#catalog/content.ts';
import { earlierState } from '#project/earlier.ts';
import type { Language } from '#model/language.ts';
import type { Loaded } from '#project/load.ts';
import { loadContent } from '#project/load.ts';
import { memorySource, type ContentSource } from '#reader/index.ts';

/** A content folder in memory: path → text or bytes. */
export type Tree = Readonly<Record<string, string | Uint8Array>>;

/**
 * What becomes of one file: a new content, `null` for no file, or replacements `[find, put]` in its text. A text that
 * is to be replaced must be there, so that no test goes on with an edit that did nothing.
 */
export type Change = string | Uint8Array | null | readonly [find: string, put: string][];

/** The day on which all tests take place. */
export const today = '2026-11-21';

/** Files of `tests/fixtures/<name>`, as content. */
function fixture(name: string): Tree {
  const folder = join(import.meta.dirname, 'fixtures', name);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  return Object.fromEntries(
    paths.sort().map((path) => {
      const bytes = readFileSync(join(folder, path));
      return [path, /\.(?:md|yaml|csv)$/.test(path) ? bytes.toString('utf8').replaceAll('\r\n', '\n') : bytes];
    }),
  );
}

/** A valid catalogue that uses nearly every field. */
export const small = fixture('small');

/** `tree` with some files changed. */
export function changed(changes: Readonly<Record<string, Change>>, tree: Tree = small): Tree {
  const result: Record<string, string | Uint8Array> = { ...tree };
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) {
      if (!(path in result)) throw new Error(`There is no ${path} to remove.`);
      delete result[path];
    } else if (typeof change === 'string' || change instanceof Uint8Array) result[path] = change;
    else result[path] = replaced(path, result[path], change);
  }
  return result;
}

/** The same catalogue as if nothing in it were invented. */
export function real(tree: Tree): Tree {
  const entries = Object.entries(tree).map(([path, file]) => [
    path,
    typeof file === 'string' ? file.replace(/^sample: (?:true|"true")\n/m, '') : file,
  ]);
  return Object.fromEntries(entries) as Tree;
}

function replaced(path: string, file: string | Uint8Array | undefined, pairs: readonly (readonly [string, string])[]) {
  if (typeof file !== 'string') throw new Error(`${path} is no text to edit.`);
  return pairs.reduce((text, [find, put]) => {
    if (!text.includes(find)) throw new Error(`${path} does not contain ${find}`);
    return text.replace(find, () => put);
  }, file);
}

/** Reads, checks and links a tree exactly as the commands do. */
export function load(tree: Tree, options: Options = {}): Promise<Loaded> {
  return loadFrom(memorySource(tree), options);
}

interface Options {
  readonly language?: Language;
  readonly prefix?: string;
  readonly states?: readonly Earlier[];
}

function loadFrom(source: ContentSource, { language = 'id', prefix = '', states = [] }: Options) {
  const nowhere = join(import.meta.dirname, 'fixtures', 'nowhere');
  return loadContent(
    {
      root: nowhere,
      contentDir: nowhere,
      outDir: nowhere,
      siteUrl: 'https://etalase.example',
      base: '/',
      language,
      today,
      contentPrefix: prefix,
    },
    source,
    states,
  );
}

/** The report on a tree. */
export async function check(
  tree: Tree,
  language: Language = 'id',
  states: readonly Earlier[] = [],
): Promise<Loaded['report']> {
  return (await load(tree, { language, states })).report;
}

/** The report on any source. */
export async function loadSource(
  source: ContentSource,
  language: Language,
  states: readonly Earlier[] = [],
): Promise<Loaded['report']> {
  return (await loadFrom(source, { language, states })).report;
}

/** What a tree gave out, for comparing a later one with it. */
export function earlier(tree: Tree): Promise<Earlier> {
  return earlierState(memorySource(tree));
}
