import type { EntityName, Key } from '#model/key.ts';
import type { Issue } from '#model/issues.ts';
import { photoLimits } from '#model/photo.ts';
import type { Row, TableName } from '#model/table.ts';
import { classify, type FileKind, type TableFile } from './classify.ts';
import { decode, decodeTable, ledgerLimit, listLimit, textLimit } from './decode.ts';
import { frontMatterLanguage, splitFrontMatter } from './front-matter.ts';
import { examinePhoto, type PhotoFacts } from './photo.ts';
import type { ContentSource } from './source.ts';
import { readRows } from './table.ts';
import { parseYaml } from './yaml.ts';

/** An entry as typed: texts, lists and maps, and the story below them. */
export interface RawEntry {
  readonly entity: EntityName;
  readonly id: string;
  readonly key: Key;
  readonly path: string;
  /** Absent where the file is too broken to be read; the entry still owns its id. */
  readonly data?: unknown;
  readonly story: string;
}

/** A list as typed: `site.yaml`, `moved.yaml`, `exceptions.yaml` or a list of the vocabulary. */
export interface RawList {
  readonly kind: Extract<FileKind, { kind: 'site' | 'moved' | 'exceptions' | 'vocabulary' }>;
  readonly path: string;
  readonly data?: unknown;
}

/** A table as typed, its row of names included. */
export type RawTable = TableFile & { readonly path: string; readonly rows: readonly Row[] };

export interface RawContent {
  readonly paths: readonly string[];
  readonly entries: readonly RawEntry[];
  readonly lists: readonly RawList[];
  readonly tables: readonly RawTable[];
  readonly photos: readonly (PhotoFacts & { readonly product: Key; readonly name: string })[];
  readonly issues: readonly { readonly path: string; readonly issue: Issue }[];
  /** What the model never gets to see: comments with digits, and files that could not be parsed. */
  readonly unread: readonly Unread[];
}

/** A piece of a file, with its UTF-16 offset there. */
interface Unread {
  readonly path: string;
  readonly text: string;
  readonly offset: number;
}

/** Reads every file of the content once. Whatever is wrong with a file becomes an issue; nothing throws. */
export async function readContent(source: ContentSource): Promise<RawContent> {
  const entries: RawEntry[] = [];
  const lists: RawList[] = [];
  const tables: RawTable[] = [];
  const pictures: { path: string; bytes: number; product: Key; name: string }[] = [];
  const issues: { path: string; issue: Issue }[] = [];
  const unread: Unread[] = [];
  // Two names that differ by case: the one with the right name owns the id.
  const misnamed: RawEntry[] = [];
  const files = source.list();

  for (const { path, bytes, problem } of files) {
    const report = (found: readonly Issue[]) => {
      for (const issue of found) issues.push({ path, issue });
    };
    const passOver = (text: string, offset: number) => unread.push({ path, text, offset });
    if (problem) {
      report([{ code: 'file-unreadable', place: {}, args: { link: problem === 'no-file' } }]);
      continue;
    }
    const kind = classify(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (kind.kind === 'unexpected') report([{ code: 'file-unexpected', place: {}, args: { name } }]);
    else if (kind.kind === 'photo') {
      pictures.push({ path, bytes, product: kind.product, name: kind.name });
    } else if (kind.kind === 'entry') {
      entries.push({ ...pick(kind), path, ...readEntry(source, path, bytes, report, passOver) });
    } else if (kind.kind === 'misnamed') {
      report([
        {
          code: 'file-name',
          place: {},
          args: { name: path, suggestion: kind.suggestion },
          suggestion: kind.suggestion,
        },
      ]);
      const read = readEntry(source, path, bytes, report, passOver);
      const owner = kind.key && classify(kind.suggestion);
      if (owner?.kind === 'entry') misnamed.push({ ...pick(owner), path, ...read });
    } else if (kind.kind === 'table') {
      tables.push({ ...kind, path, rows: readTable(source, path, bytes, kind.table, report, passOver) });
    } else if (kind.kind === 'misnamed-table') {
      const { suggestion } = kind;
      report([{ code: 'table-name', place: {}, args: { name: path, suggestion }, suggestion }]);
    } else lists.push({ kind, path, ...readList(source, path, bytes, report, passOver) });
  }
  return {
    paths: files.map(({ path }) => path),
    entries: [...entries, ...misnamed],
    lists,
    tables,
    photos: await examineAll(source, pictures),
    issues,
    unread,
  };
}

/** A few pictures at a time: decoding all at once would hold all of them in memory. */
async function examineAll(
  source: ContentSource,
  pictures: readonly { path: string; bytes: number; product: Key; name: string }[],
): Promise<RawContent['photos']> {
  const photos: RawContent['photos'][number][] = [];
  for (let start = 0; start < pictures.length; start += 4) {
    const examined = pictures.slice(start, start + 4).map(async ({ path, bytes, product, name }) => {
      const content = bytes > photoLimits.bytes ? new Uint8Array() : source.read(path);
      return { ...(await examinePhoto(path, content, bytes)), product, name };
    });
    photos.push(...(await Promise.all(examined)));
  }
  return photos;
}

function pick({ entity, id, key }: Extract<FileKind, { kind: 'entry' }>) {
  return { entity, id, key };
}

type Report = (issues: readonly Issue[]) => void;
type PassOver = (text: string, offset: number) => void;

function readText(
  source: ContentSource,
  path: string,
  bytes: number,
  limit: number,
  report: Report,
  decoder: typeof decode = decode,
): string | undefined {
  if (bytes > limit) {
    report([{ code: 'file-size', place: {}, args: { bytes, limit } }]);
    return undefined;
  }
  let content: Uint8Array;
  try {
    content = source.read(path);
  } catch {
    report([{ code: 'file-unreadable', place: {}, args: { link: false } }]);
    return undefined;
  }
  const decoded = decoder(content, limit);
  report(decoded.issues);
  return decoded.text;
}

function readEntry(
  source: ContentSource,
  path: string,
  bytes: number,
  report: Report,
  passOver: PassOver,
): { data?: unknown; story: string } {
  const text = readText(source, path, bytes, textLimit, report);
  if (text === undefined) return { story: '' };
  const language = frontMatterLanguage(text);
  const frame = language === undefined ? splitFrontMatter(text) : undefined;
  if (!frame) {
    report([
      language === undefined
        ? { code: 'front-matter-missing', place: {}, args: {} }
        : { code: 'front-matter-language', place: { offset: 3 }, args: { language } },
    ]);
    passOver(text, 0);
    return { story: '' };
  }
  const data = readYaml(frame.yaml, frame.yamlOffset, {}, report, passOver);
  return { story: frame.story, ...(data !== undefined && { data }) };
}

function readList(
  source: ContentSource,
  path: string,
  bytes: number,
  report: Report,
  passOver: PassOver,
): { data?: unknown } {
  const text = readText(source, path, bytes, listLimit, report);
  const data = text === undefined ? undefined : readYaml(text, 0, path === 'site.yaml' ? {} : [], report, passOver);
  return data === undefined ? {} : { data };
}

function readTable(
  source: ContentSource,
  path: string,
  bytes: number,
  table: TableName,
  report: Report,
  passOver: PassOver,
): readonly Row[] {
  const limit = table === 'codes' ? ledgerLimit : listLimit;
  const text = readText(source, path, bytes, limit, report, decodeTable);
  if (text === undefined) return [];
  const { rows, issues } = readRows(text);
  report(issues);
  if (issues.length > 0) passOver(text, 0);
  return rows;
}

const commentWithDigits = /(?:^|\s)#[^\n]*\d[^\n]*/gm;

/** The data of a piece of YAML, `empty` where it holds comments alone; `undefined` where the syntax is broken. */
function readYaml(yaml: string, offset: number, empty: unknown, report: Report, passOver: PassOver): unknown {
  if (yaml.split('\n').every((line) => /^\s*(?:#|$)/.test(line))) {
    passOver(yaml, offset);
    return empty;
  }
  const { data, issues } = parseYaml(yaml, offset);
  report(issues);
  if (data === undefined && issues.length > 0) {
    passOver(yaml, offset);
    return undefined;
  }
  for (const { 0: comment, index } of yaml.matchAll(commentWithDigits)) passOver(comment, offset + index);
  return data;
}
