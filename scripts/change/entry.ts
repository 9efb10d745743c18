import { codesIn } from '#catalog/codes.ts';
import type { Content } from '#catalog/content.ts';
import { addressOfKey } from '#model/addresses.ts';
import { entityFolders, parseKey, type EntityName } from '#model/key.ts';
import type { Language } from '#model/language.ts';
import { nearest } from '#model/nearest.ts';
import type { Row } from '#model/table.ts';
import type { Settings } from '#project/settings.ts';
import { decodeLoosely, encodeLike, type ContentSource, type RawEntry } from '#reader/index.ts';
import { UsageError } from '../command.ts';
import { keyTyped } from './key.ts';

const words = {
  id: {
    shape: (typed: string) => `“${typed}” bukan kunci. Tulis seperti products/cianjur/dapur-sari-tauco.`,
    missing: (key: string, near: string | undefined) =>
      `${key} tidak ada.${near === undefined ? '' : ` Maksudnya ${near}?`}`,
  },
  en: {
    shape: (typed: string) => `“${typed}” is no key. Write it as in products/cianjur/dapur-sari-tauco.`,
    missing: (key: string, near: string | undefined) =>
      `There is no ${key}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
  },
} as const;

/** The entry that a key typed by a person names; anything else is a wrong call, answered with the nearest key. */
export function entryNamed(typed: string, content: Content, settings: Settings): RawEntry {
  const say = words[settings.language];
  const key = keyTyped(typed, settings);
  const parsed = parseKey(key);
  if (!parsed) throw new UsageError(say.shape(typed));
  const entry = content.raw.find((one) => one.key === key);
  if (entry) return entry;
  const near = nearest(parsed.id, content.idsOf(parsed.entity));
  throw new UsageError(say.missing(key, near && `${entityFolders[parsed.entity]}/${near}`));
}

/** The id in a key, or an id as it stands, of the kind that is asked for. */
export function idTyped(typed: string, entity: EntityName, settings: Settings): string {
  const plain = keyTyped(typed, settings);
  const folder = `${entityFolders[entity]}/`;
  return plain.startsWith(folder) ? plain.slice(folder.length) : plain;
}

/** The text of a file, and its bytes once that was changed. */
export function openText(source: ContentSource, path: string): { text: string; bytes: (text: string) => Uint8Array } {
  const bytes = source.read(path);
  return { text: decodeLoosely(bytes, path.endsWith('.csv')), bytes: (text) => encodeLike(bytes, text) };
}

/** The codes that lead to an entry, its lines and stands included. */
export function codesOf(key: string, content: Content): string[] {
  return codesIn(content)
    .codes.filter(({ target }) => target === key || target.startsWith(`${key}/`))
    .map(({ code }) => code);
}

/** The address of an entry's page, for people to read. */
export function addressShown(key: string, language: Language): string {
  return addressOfKey(key, language) ?? key;
}

/** Finds rows of tables by where they begin, as parsed lines name it. */
export function rowsIn({ rawTables }: Content): (file: string, offset: number) => Row | undefined {
  const files = new Map<string, ReadonlyMap<number, Row>>();
  return (file, offset) => {
    const known = files.get(file);
    if (known) return known.get(offset);
    const rows = rawTables.find(({ path }) => path === file)?.rows ?? [];
    const own = new Map(rows.map((row) => [row.offset, row]));
    files.set(file, own);
    return own.get(offset);
  };
}
