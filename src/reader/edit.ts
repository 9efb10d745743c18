import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { splitFrontMatter } from './front-matter.ts';

type Path = readonly (string | number)[];

/** What becomes of one value of a file: a plain text instead of it, or neither value nor key. */
export interface Edit {
  readonly path: Path;
  readonly value: string | undefined;
}

/**
 * Changes single values of a file and leaves every other character as it was typed, comments included. Lists and maps
 * that an edit leaves empty go as well. `isMarkdown` tells an entry with front matter from a plain YAML list. Throws
 * where a path leads nowhere.
 */
export function editYaml(text: string, isMarkdown: boolean, edits: readonly Edit[]): string {
  const frame = isMarkdown ? splitFrontMatter(text) : undefined;
  const yaml = isMarkdown ? (frame?.yaml ?? '') : text;
  const start = frame?.yamlOffset ?? 0;
  let edited = yaml;
  // From behind, so that the numbers of list items that are still to be edited stay what they were.
  for (const edit of edits.toSorted((a, b) => compare(b.path, a.path))) edited = applied(edited, edit);
  return text.slice(0, start) + edited + text.slice(start + yaml.length);
}

/** Adds lines of YAML to the front matter, below the value of the key `after` where there is one, else at its end. */
export function addToFrontMatter(text: string, lines: string, after?: string): string {
  const frame = splitFrontMatter(text);
  if (!frame) throw new Error('There is no front matter to add to.');
  const root = parsed(frame.yaml);
  const pair = isMap(root) ? root.items.find(({ key }) => isScalar(key) && key.value === after) : undefined;
  const end = pair ? lineAfter(frame.yaml, endOf(pair)) : frame.yaml.length;
  const at = frame.yamlOffset + end;
  const block = lines.replace(/\n$/, '');
  // The line end before the closing fence belongs to the fence.
  const added = text[at - 1] === '\n' ? `${block}\n` : `\n${block}`;
  return text.slice(0, at) + added + text.slice(at);
}

/** The range of the value at `path` as it is typed, quotation marks included, from the beginning of the file. */
export function rangeOfValue(text: string, isMarkdown: boolean, path: Path): readonly [number, number] {
  const frame = isMarkdown ? splitFrontMatter(text) : undefined;
  const offset = frame?.yamlOffset ?? 0;
  const [start, end] = rangeOf(chain(parsed(isMarkdown ? (frame?.yaml ?? '') : text), path).at(-1)?.value);
  return [offset + start, offset + end];
}

/** The bytes of a changed text, with the byte order mark, line ends and encoding of the bytes that it was read from. */
export function encodeLike(bytes: Uint8Array, text: string): Uint8Array {
  const crlf = bytes.includes(0x0d);
  const typed = crlf ? text.replaceAll('\n', '\r\n') : text;
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
  if (isUtf8(bytes)) return new TextEncoder().encode(mark + typed);
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...typed].map((character) => table.get(character) ?? 0x3f));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Paths in the order of the document, so far as one list is concerned. */
function compare(a: Path, b: Path): number {
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (step === other) continue;
    if (typeof step === 'number' && typeof other === 'number') return step - other;
    return String(step) < String(other) ? -1 : 1;
  }
  return a.length - b.length;
}

const parsed = (yaml: string) =>
  parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' }).contents;

/** A step on the way to a value: what holds it, and the item or pair in which it stands. */
interface Step {
  readonly holder: YAMLMap | YAMLSeq;
  readonly index: number;
  readonly value: Node;
}

function chain(root: Node | null, path: Path): Step[] {
  const steps: Step[] = [];
  let node: Node | null = root;
  for (const step of path) {
    if (!isMap(node) && !isSeq(node)) throw new Error(`There is no ${path.join('.')}.`);
    const holder = node;
    const index = isMap(holder)
      ? holder.items.findIndex(({ key }) => isScalar(key) && String(key.value) === String(step))
      : Number(step);
    const item = holder.items[index] as Pair | Node | undefined;
    const value = (isMap(holder) ? (item as Pair | undefined)?.value : item) as Node | null | undefined;
    if (!value) throw new Error(`There is no ${path.join('.')}.`);
    steps.push({ holder, index, value });
    node = value;
  }
  return steps;
}

function applied(yaml: string, { path, value }: Edit): string {
  const steps = chain(parsed(yaml), path);
  const last = steps.at(-1);
  if (!last) throw new Error('A document as a whole is not edited.');
  if (value !== undefined) {
    const [start, until] = rangeOf(last.value);
    // A list in lines ends where the next line begins.
    const end = start + yaml.slice(start, until).trimEnd().length;
    const quote = /^["']/.exec(yaml.slice(start))?.[0] ?? '';
    const space = ' '.repeat(indentMissing(yaml, last));
    return yaml.slice(0, start) + space + quote + value + quote + yaml.slice(end);
  }
  // What would be left empty goes in its place.
  let depth = steps.length - 1;
  while (depth > 0 && steps[depth]?.holder.items.length === 1) depth -= 1;
  const { holder, index } = steps[depth] ?? last;
  return without(yaml, holder, index);
}

/** Columns by which a text must be moved to belong to its key, below which a list may begin without any. */
function indentMissing(yaml: string, { holder, index, value }: Step): number {
  if (!isMap(holder) || holder.flow || !isSeq(value) || value.flow) return 0;
  const column = (at: number) => at - (yaml.lastIndexOf('\n', at - 1) + 1);
  const key = holder.items[index]?.key as Node;
  return column(rangeOf(value)[0]) > column(rangeOf(key)[0]) ? 0 : 2;
}

function without(yaml: string, holder: YAMLMap | YAMLSeq, index: number): string {
  const items = holder.items as (Pair | Node)[];
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]];
  if (!item) throw new Error('There is no such item.');
  const [start, end] = [startOf(item), endOf(item)];
  if (holder.flow) {
    if (next) return yaml.slice(0, start) + yaml.slice(startOf(next));
    return yaml.slice(0, before ? endOf(before) : start) + yaml.slice(end);
  }
  const lineStart = yaml.lastIndexOf('\n', start - 1) + 1;
  const lead = yaml.slice(lineStart, start);
  const rest = yaml.slice(lineAfter(yaml, end));
  // The first key of a map in a list shares its line with the dash.
  if (isMap(holder) && lead.includes('-')) return yaml.slice(0, start) + (next ? yaml.slice(startOf(next)) : rest);
  const kept = yaml.slice(0, lineStart);
  // What ends without a line end ends so still.
  return rest === '' && !yaml.endsWith('\n') ? kept.replace(/\n$/, '') : kept + rest;
}

const isPairOf = (item: Pair | Node): item is Pair => 'key' in item;
const startOf = (item: Pair | Node) => rangeOf(isPairOf(item) ? (item.key as Node) : item)[0];
const endOf = (item: Pair | Node) => rangeOf(isPairOf(item) ? ((item.value ?? item.key) as Node) : item)[1];

/** Where the next line begins. */
function lineAfter(text: string, at: number): number {
  if (text[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function rangeOf(node: Node | undefined): readonly [number, number] {
  if (!node?.range) throw new Error('There is no such value.');
  return [node.range[0], node.range[1]];
}
