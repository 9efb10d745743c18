import { stringify } from 'yaml';
import type { Content } from '#catalog/content.ts';
import { allEntries } from '#catalog/content.ts';
import { referencesOf } from '#catalog/references.ts';
import { storyLinks } from '#catalog/story.ts';
import type { Day } from '#model/fields/date.ts';
import { entityFolders, keyOf } from '#model/key.ts';
import type { Localized } from '#model/language.ts';
import { editYaml, locator, type ContentSource, type Edit, type RawEntry } from '#reader/index.ts';
import { openText, rowsIn } from './entry.ts';
import { withChanges, type Changes } from './plan.ts';

/** What an erasure changes, and where editors must look themselves. */
export interface Erasure {
  readonly changes: Changes;
  /** The keys whose content goes, those of drafts included. */
  readonly keys: readonly string[];
  /** Places, as `file:line`, of stories that link to what goes; while there are any, nothing may be written. */
  readonly links: readonly string[];
  /** Places of other texts that still hold a name of what goes once the changes are made. */
  readonly mentions: readonly string[];
}

/**
 * Plans the erasure of a product, or of a producer with all its products: nothing stays but a neutral page at each
 * published address; photos go, and so does every reference and row that names them. What was never published goes
 * altogether. Stands stay as empty ones, because their codes hang there; what was measured of partners stays.
 */
export function planErasure(
  { source, content }: { readonly source: ContentSource; readonly content: Content },
  entry: RawEntry,
  { today, note }: { readonly today: Day; readonly note: string | Localized | undefined },
): Erasure {
  const goods = content.products.filter(({ facts }) => keyOf('producer', facts.producer) === entry.key);
  const keys = new Set<string>([entry.key, ...goods.map(({ key }) => key)]);
  const drafts = new Set<string>(
    content.products.filter(({ facts }) => facts.status === 'draft').map(({ key }) => key),
  );
  const changes = new Map<string, Uint8Array | string | null>();

  for (const { key, path, data } of content.raw.filter((one) => keys.has(one.key))) {
    const sample = (data as { sample?: unknown } | undefined)?.sample === 'true';
    const kept = {
      status: 'erased',
      erased: today,
      ...(note !== undefined && { note }),
      ...(sample && { sample: true }),
    };
    changes.set(path, drafts.has(key) ? null : `---\n${stringify(kept, { lineWidth: 0 })}---\n`);
  }
  for (const { product, path } of content.photos) if (keys.has(product)) changes.set(path, null);

  for (const other of allEntries(content)) {
    if (keys.has(other.key)) continue;
    const paths = referencesOf(other)
      .filter(({ entity, id }) => entity !== undefined && keys.has(keyOf(entity, id)))
      .map(({ path }) => path);
    if (paths.length === 0) continue;
    const { text, bytes } = openText(source, other.file);
    changes.set(other.file, bytes(editYaml(text, true, removals(other.facts, paths))));
  }
  eraseFromTables(source, content, keys, changes);

  const excepted = content.exceptions.flatMap(({ key }, index) => (keys.has(key) ? [index] : []));
  if (excepted.length > 0) {
    const { text, bytes } = openText(source, 'exceptions.yaml');
    const left = editYaml(text, false, excepted.map((index) => ({ path: [index], value: undefined }))); // prettier-ignore
    changes.set('exceptions.yaml', bytes(/^[^#\s]/m.test(left) ? left : `${left}[]\n`));
  }
  return {
    changes,
    keys: [...keys],
    links: linksTo(source, content, keys),
    mentions: mentionsOf(withChanges(source, changes), content, keys),
  };
}

/** A brand without members is still a brand; every other list goes once it is empty. */
function removals(facts: unknown, paths: readonly (readonly (string | number)[])[]): Edit[] {
  const members = (facts as { members?: readonly string[] }).members?.length;
  const gone = paths.filter(([key]) => key === 'members');
  const whole = gone.length > 0 && gone.length === members;
  const single = (whole ? paths.filter(([key]) => key !== 'members') : paths).map((path) => ({
    path,
    value: undefined,
  }));
  return whole ? [...single, { path: ['members'], value: '[]' }] : single;
}

/** Takes rows out of placements, and makes of the stands of whoever goes empty ones. */
function eraseFromTables(
  source: ContentSource,
  content: Content,
  keys: ReadonlySet<string>,
  changes: Map<string, Uint8Array | string | null>,
): void {
  const rowAt = rowsIn(content);
  const gone = (folder: string, id: string) => keys.has(`${folder}/${id}`);
  const cuts = new Map<string, [start: number, end: number, put: string][]>();
  const cut = (file: string, piece: [number, number, string]) => cuts.set(file, [...(cuts.get(file) ?? []), piece]);
  for (const { file, offset, facts } of content.placements) {
    if (!gone(entityFolders.product, facts.product)) continue;
    const rows = content.rawTables.find(({ path }) => path === file)?.rows ?? [];
    const next = rows.find((row) => row.offset > offset)?.offset ?? Number.POSITIVE_INFINITY;
    cut(file, [offset, next, '']);
  }
  for (const { file, offset, places, facts } of content.stands) {
    const cells = rowAt(file, offset)?.cells;
    const leaves = facts.producer !== undefined && gone(entityFolders.producer, facts.producer);
    for (const column of ['producer', 'products'] as const) {
      const cell = cells?.find((one) => one.offset === places[column]?.offset);
      if (!cell?.text) continue;
      const left = cell.text.split(/[\s,;|]+/).filter((id) => !gone(entityFolders.product, id));
      const put = leaves ? '' : column === 'producer' ? cell.text : left.join(' ');
      if (leaves || (column === 'products' && left.length < cell.text.split(/[\s,;|]+/).length)) {
        cut(file, [cell.offset, cell.offset + cell.text.length, put]);
      }
    }
  }
  for (const [file, pieces] of cuts) {
    const { text, bytes } = openText(source, file);
    let left = text;
    for (const [start, end, put] of pieces.sort(([a], [b]) => b - a))
      left = left.slice(0, start) + put + left.slice(end);
    changes.set(file, bytes(left));
  }
}

const { compare } = new Intl.Collator('en', { numeric: true });

/** Where stories of other entries link to what goes. */
function linksTo(source: ContentSource, content: Content, keys: ReadonlySet<string>): readonly string[] {
  const links: string[] = [];
  for (const { key, path, story, data } of content.raw) {
    if (keys.has(key)) continue;
    const { text } = openText(source, path);
    const place = locator(text, true);
    const translated = (data as { translations?: { en?: { story?: unknown } } } | undefined)?.translations?.en?.story;
    for (const { href, offset } of storyLinks(story)) {
      if (keys.has(href)) links.push(`${path}:${place({ storyOffset: offset }).line}`);
    }
    for (const { href } of storyLinks(typeof translated === 'string' ? translated : '')) {
      const at = { path: ['translations', 'en', 'story'], match: href };
      if (keys.has(href)) links.push(`${path}:${place(at).line}`);
    }
  }
  return links.sort(compare);
}

/** Where texts of any file still hold a name of what goes, once the changes are made. Ledgers hold keys and no names. */
function mentionsOf(source: ContentSource, content: Content, keys: ReadonlySet<string>): readonly string[] {
  const going = content.raw.filter(({ key }) => keys.has(key));
  const names = going
    .flatMap(({ data }) => (data as { name?: unknown } | undefined)?.name ?? [])
    .filter((name) => typeof name === 'string')
    .map((name) => name.toLowerCase());
  const own = new Set(going.map(({ path }) => path));
  return source
    .list()
    .map(({ path }) => path)
    .filter((path) => /\.(?:md|yaml|csv)$/.test(path) && !path.startsWith('codes/') && !own.has(path))
    .flatMap((path) => {
      const lines = openText(source, path).text.toLowerCase().split('\n');
      return lines.flatMap((line, index) =>
        names.some((name) => line.includes(name)) ? [`${path}:${index + 1}`] : [],
      );
    })
    .sort(compare);
}
