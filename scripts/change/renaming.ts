import { allEntries, type Content } from '#catalog/content.ts';
import { finalTargets } from '#catalog/moves.ts';
import { referencesOf } from '#catalog/references.ts';
import { storyLinks } from '#catalog/story.ts';
import { isId, keyOf, parseKey, regencyOf, slugOf, type EntityName } from '#model/key.ts';
import { editYaml, rangeOfValue, type ContentSource, type Edit, type RawEntry } from '#reader/index.ts';
import { openText, rowsIn } from './entry.ts';
import type { Changes } from './plan.ts';

/** What a renaming changes. */
export interface Renaming {
  readonly changes: Changes;
  /** Where files were before, by their new path. */
  readonly moves: ReadonlyMap<string, string>;
  /** Every key that changes, with the new one. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * The keys that change with one: products begin with the name of their producer, so that they go along. `undefined`
 * where a name would become too long.
 */
export function renamedWith(entry: RawEntry, id: string, content: Content): ReadonlyMap<string, string> | undefined {
  const renamed = new Map<string, string>([[entry.key, keyOf(entry.entity, id)]]);
  if (entry.entity !== 'producer') return renamed;
  const [old, now] = [slugOf(entry.id), slugOf(id)];
  const goods = content.raw.filter(
    ({ entity, data }) => entity === 'product' && (data as { producer?: unknown } | undefined)?.producer === entry.id,
  );
  for (const { key, id: product } of goods) {
    const regency = regencyOf(product) === regencyOf(entry.id) ? regencyOf(id) : regencyOf(product);
    const slug = slugOf(product).startsWith(`${old}-`) ? now + slugOf(product).slice(old.length) : slugOf(product);
    const own = `${regency}/${slug}`;
    if (!isId('product', own)) return undefined;
    if (own !== product) renamed.set(key, keyOf('product', own));
  }
  return renamed;
}

/**
 * Plans a renaming: files and folders move, every reference, link of a story, row of a table and exception follows, and
 * `moved.yaml` gets a line for each key, so that printed codes and old links lead on. Ledgers stay as they are. A name
 * that an entry had before and gets back leaves `moved.yaml`, where it would lead in a circle.
 */
export function planRenaming(
  { source, content }: { readonly source: ContentSource; readonly content: Content },
  renamed: ReadonlyMap<string, string>,
): Renaming {
  const moves = new Map<string, string>();
  for (const { path } of source.list()) {
    const now = pathAfter(path, renamed);
    if (now !== path) moves.set(now, path);
  }
  const before = new Map([...moves].map(([now, old]) => [old, now]));
  const changes = new Map<string, Uint8Array | string | null>();
  for (const [now, old] of moves) {
    changes.set(now, source.read(old));
    changes.set(old, null);
  }
  const put = (path: string, edit: (text: string) => string) => {
    const { text, bytes } = openText(source, path);
    const edited = edit(text);
    if (edited !== text) changes.set(before.get(path) ?? path, bytes(edited));
  };
  const idAfter = (entity: EntityName, id: string) => {
    const key = renamed.get(keyOf(entity, id));
    return key === undefined ? undefined : parseKey(key)?.id;
  };

  const references = new Map<string, Edit[]>();
  for (const entry of allEntries(content)) {
    const edits = referencesOf(entry).flatMap(({ path, id, entity }) => {
      const value = entity && idAfter(entity, id);
      return value === undefined ? [] : [{ path, value }];
    });
    if (edits.length > 0) references.set(entry.file, edits);
  }
  for (const { path, story, data } of content.raw) {
    put(path, (text) => editYaml(withLinks(text, story, data, renamed), true, references.get(path) ?? []));
  }
  for (const [path, pieces] of cellsAfter(content, idAfter)) {
    put(path, (text) => pieces.reduce((left, [start, end, id]) => left.slice(0, start) + id + left.slice(end), text));
  }
  if (content.exceptions.some(({ key }) => renamed.has(key))) {
    put('exceptions.yaml', (text) =>
      editYaml(text, false, content.exceptions.flatMap(({ key }, index) => {
        const value = renamed.get(key);
        return value === undefined ? [] : [{ path: [index, 'key'], value }];
      })),
    ); // prettier-ignore
  }
  if (source.list().some(({ path }) => path === 'moved.yaml')) {
    put('moved.yaml', (text) => movesAfter(text, content, renamed));
  } else {
    const begun = movesAfter('', content, renamed);
    if (begun !== '') changes.set('moved.yaml', begun);
  }
  return { changes, moves, renamed };
}

/** Where a file lies once the entry to which it belongs has its new key. */
function pathAfter(path: string, renamed: ReadonlyMap<string, string>): string {
  for (const [old, now] of renamed) {
    if (path.startsWith(`${old}/`)) return now + path.slice(old.length);
    if (path === `${old}.md`) return `${now}.md`;
    const [partner, other] = [parseKey(old), parseKey(now)];
    if (partner?.entity !== 'partner' || !other || !path.startsWith('placements/')) continue;
    if (path.endsWith(`/${partner.id}.csv`)) return path.slice(0, -`${partner.id}.csv`.length) + `${other.id}.csv`;
  }
  return path;
}

/** The text with every link to a renamed entry leading to its new key. */
function withLinks(text: string, story: string, data: unknown, renamed: ReadonlyMap<string, string>): string {
  const start = text.length - story.length;
  const pieces: [start: number, end: number, put: string][] = [];
  for (const { href, offset } of storyLinks(story)) {
    const now = renamed.get(href);
    if (now !== undefined) pieces.push([start + offset, start + offset + href.length, now]);
  }
  const translated = (data as { translations?: { en?: { story?: unknown } } } | undefined)?.translations?.en?.story;
  if (typeof translated === 'string' && storyLinks(translated).some(({ href }) => renamed.has(href))) {
    const [from, to] = rangeOfValue(text, true, ['translations', 'en', 'story']);
    const typed = text.slice(from, to).replace(/[a-z-]+(?:\/[a-z0-9-]+)+/g, (key) => renamed.get(key) ?? key);
    pieces.push([from, to, typed]);
  }
  return pieces.sort(([a], [b]) => b - a).reduce((left, [a, b, put]) => left.slice(0, a) + put + left.slice(b), text);
}

/** The pieces of tables that name something renamed, from the last to the first of each file. */
function cellsAfter(
  content: Content,
  idAfter: (entity: EntityName, id: string) => string | undefined,
): ReadonlyMap<string, readonly (readonly [start: number, end: number, id: string])[]> {
  const rowAt = rowsIn(content);
  const pieces = new Map<string, [number, number, string][]>();
  const columns: Readonly<Record<string, EntityName>> = { product: 'product', products: 'product', producer: 'producer', partner: 'partner' }; // prettier-ignore
  for (const { file, offset, places } of [...content.placements, ...content.stands, ...content.evaluations]) {
    const cells = rowAt(file, offset)?.cells;
    for (const [column, entity] of Object.entries(columns)) {
      const cell = cells?.find((one) => one.offset === places[column]?.offset);
      for (const { 0: id, index } of cell?.text.matchAll(/[^\s,;|]+/g) ?? []) {
        const now = idAfter(entity, id);
        if (!cell || now === undefined) continue;
        const start = cell.offset + index;
        pieces.set(file, [...(pieces.get(file) ?? []), [start, start + id.length, now]]);
      }
    }
  }
  for (const list of pieces.values()) list.sort(([a], [b]) => b - a);
  return pieces;
}

/** `moved.yaml` with a line for each published key, and without those that lead back. Drafts had no address to keep. */
function movesAfter(text: string, content: Content, renamed: ReadonlyMap<string, string>): string {
  const back = new Set(renamed.values());
  const gone = content.moves.flatMap(({ from }, index) =>
    back.has(from) ? [{ path: [index], value: undefined }] : [],
  );
  const kept = editYaml(text, false, gone);
  const drafts = new Set<string>(
    content.products.filter(({ facts }) => facts.status === 'draft').map(({ key }) => key),
  );
  const lines = [...renamed].filter(([from]) => !drafts.has(from)).map(([from, to]) => `- from: ${from}\n  to: ${to}\n`); // prettier-ignore
  const left = kept.replace(/^\[\]\s*$/m, '');
  const after = `${left}${left === '' || left.endsWith('\n') ? '' : '\n'}${lines.join('')}`;
  return after || (text && '[]\n');
}

/** The key to which another one leads by its moves, where it had moved on. */
export function movedTo(key: string, content: Content): string | undefined {
  return finalTargets(content.moves).get(key);
}
