import type { EntityName, Key } from '#model/key.ts';
import type { Issue } from '#model/issues.ts';
import { classify, type FileKind } from './classify.ts';
import { decode, listLimit, textLimit } from './decode.ts';
import { frontMatterLanguage, splitFrontMatter } from './front-matter.ts';
import { examinePhoto, photoByteLimit, type PhotoFacts } from './photo.ts';
import type { ContentSource } from './source.ts';
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

export interface RawContent {
  readonly paths: readonly string[];
  readonly entries: readonly RawEntry[];
  readonly lists: readonly RawList[];
  readonly photos: readonly (PhotoFacts & { readonly product: Key; readonly name: string })[];
  readonly issues: readonly { readonly path: string; readonly issue: Issue }[];
}

/** Reads every file of the content once. Whatever is wrong with a file becomes an issue; nothing throws. */
export async function readContent(source: ContentSource): Promise<RawContent> {
  const entries: RawEntry[] = [];
  const lists: RawList[] = [];
  const pictures: { path: string; bytes: number; product: Key; name: string }[] = [];
  const issues: { path: string; issue: Issue }[] = [];
  const files = source.list();

  for (const { path, bytes } of files) {
    const report = (found: readonly Issue[]) => issues.push(...found.map((issue) => ({ path, issue })));
    const kind = classify(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (kind.kind === 'unexpected') report([{ code: 'file-unexpected', place: {}, args: { name } }]);
    else if (kind.kind === 'photo') {
      pictures.push({ path, bytes, product: kind.product, name: kind.name });
    } else if (kind.kind === 'entry') {
      entries.push({ ...pick(kind), path, ...readEntry(source, path, bytes, report) });
    } else if (kind.kind === 'misnamed') {
      report([
        {
          code: 'file-name',
          place: {},
          args: { name: path, suggestion: kind.suggestion },
          suggestion: kind.suggestion,
        },
      ]);
      const read = readEntry(source, path, bytes, report);
      const owner = kind.key && classify(kind.suggestion);
      if (owner?.kind === 'entry') entries.push({ ...pick(owner), path, ...read });
    } else lists.push({ kind, path, ...readList(source, path, bytes, report) });
  }
  return { paths: files.map(({ path }) => path), entries, lists, photos: await examineAll(source, pictures), issues };
}

/** A few pictures at a time: decoding all at once would hold all of them in memory. */
async function examineAll(
  source: ContentSource,
  pictures: readonly { path: string; bytes: number; product: Key; name: string }[],
): Promise<RawContent['photos']> {
  const photos: RawContent['photos'][number][] = [];
  for (let start = 0; start < pictures.length; start += 4) {
    const examined = pictures.slice(start, start + 4).map(async ({ path, bytes, product, name }) => {
      const content = bytes > photoByteLimit ? new Uint8Array() : source.read(path);
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

function readText(
  source: ContentSource,
  path: string,
  bytes: number,
  limit: number,
  report: Report,
): string | undefined {
  if (bytes > limit) {
    report([{ code: 'file-size', place: {}, args: { bytes, limit } }]);
    return undefined;
  }
  const decoded = decode(source.read(path), limit);
  report(decoded.issues);
  return decoded.text;
}

function readEntry(
  source: ContentSource,
  path: string,
  bytes: number,
  report: Report,
): { data?: unknown; story: string } {
  const text = readText(source, path, bytes, textLimit, report);
  if (text === undefined) return { story: '' };
  const language = frontMatterLanguage(text);
  if (language !== undefined) {
    report([{ code: 'front-matter-language', place: { offset: 3 }, args: { language } }]);
    return { story: '' };
  }
  const frame = splitFrontMatter(text);
  if (!frame) {
    report([{ code: 'front-matter-missing', place: {}, args: {} }]);
    return { story: '' };
  }
  const { data, issues } = parseYaml(frame.yaml, frame.yamlOffset);
  report(issues);
  const broken = data === undefined && issues.length > 0;
  return { story: frame.story, ...(broken ? {} : { data: data ?? {} }) };
}

function readList(source: ContentSource, path: string, bytes: number, report: Report): { data?: unknown } {
  const text = readText(source, path, bytes, listLimit, report);
  if (text === undefined) return {};
  const { data, issues } = parseYaml(text, 0);
  report(issues);
  return data === undefined ? {} : { data };
}
