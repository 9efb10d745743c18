import { LineCounter, isMap, isPair, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Place } from '#model/issues.ts';
import { splitFrontMatter } from './front-matter.ts';

/** 1-based line and column; the column counts UTF-16 units, as editors and GitHub do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds positions in one file. The file is parsed (slowly, with positions) only when a path is asked for, and once.
 * `isMarkdown` tells an entry with front matter from a plain YAML list.
 */
export function locator(text: string, isMarkdown: boolean): (place: Place) => Position {
  const lines = new LineCounter();
  lines.lineStarts.push(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  const frame = isMarkdown ? splitFrontMatter(text) : undefined;
  const yaml = isMarkdown ? (frame?.yaml ?? '') : text;
  const yamlOffset = frame?.yamlOffset ?? 0;
  const storyOffset = frame?.storyOffset ?? 0;
  let root: Node | null | undefined;

  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.min(Math.max(offset, 0), text.length));
    return { line, column: col };
  };

  return (place) => {
    if (place.offset !== undefined) return position(place.offset);
    if (place.storyOffset !== undefined) return position(storyOffset + place.storyOffset);
    if (place.path === undefined) return { line: 1, column: 1 };
    root ??= parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' }).contents;
    const range = find(root, place.path, place.atKey ?? false);
    if (!range) return position(yamlOffset);
    const [start, end] = range;
    const within = place.match ? yaml.slice(start, end).indexOf(place.match) : -1;
    return position(yamlOffset + start + Math.max(within, 0));
  };
}

/** The range of the node at `path`, or of its nearest parent that is there: a missing key has no place of its own. */
function find(root: Node | null, path: NonNullable<Place['path']>, atKey: boolean): [number, number] | undefined {
  let node: Node | null = root;
  let range = rangeOf(root);
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!isPair(pair)) return range;
      const key = pair.key as Node;
      const value = pair.value as Node | null;
      const empty = !value || (isScalar(value) && value.source === '' && value.type === 'PLAIN');
      // A collection is pointed at by its key, a scalar by itself: that is where an editor looks.
      const target = (last && atKey) || empty || !isScalar(value) ? key : value;
      range = rangeOf(target) ?? range;
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) return range;
      range = rangeOf(item) ?? range;
      node = item;
    } else return range;
  }
  return range;
}

function rangeOf(node: Node | null | undefined): [number, number] | undefined {
  return node?.range ? [node.range[0], node.range[1]] : undefined;
}
