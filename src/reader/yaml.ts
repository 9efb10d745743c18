import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { LineCounter, isAlias, isCollection, isScalar, parseAllDocuments, visit, type Document } from 'yaml';
import type { Issue } from '#model/issues.ts';

/**
 * Two readers of the same YAML. The fast one keeps every scalar as the text that was typed and serves the model; the
 * slow one knows positions and is asked only about a file in which something is, or may be, wrong.
 */
export interface Yaml {
  /** Texts, lists and maps; absent where the syntax is broken. */
  readonly data?: unknown;
  readonly issues: readonly Issue[];
}

/** Deepest nesting; the schemas need six levels. */
const depthLimit = 12;

/** Signs of anchors, aliases, tags, merge keys, directives or a second document. */
const featureHint = /(?:^|[\s[{,:])(?:[&*][^\s,\]}]|!)|__proto__|^[ \t]*<<[ \t]*:|^(?:---|\.\.\.)(?:\s|$)|^%/m;
/** Signs of a text that a hash cuts short: a comment has a space behind its hash, a hashtag or number has none. */
const hashHint = /[:-][ \t]+[^"'\s#&*!|>[{][^\n]*[ \t]#[^\s#]/;
/** Signs of unquoted scalars that other YAML readers would turn into something else. */
const lossyHint =
  /(?:[:\-,]\s+|[[{]\s*)(?:0\d|\d[\d.]*e[+-]?\d|0[xob]|\d[\d_]*_|\d+:\d\d\b|\d+\.\d*0(?=\s|$|[,\]}])|\d{17}|(?:y|n|yes|no|on|off|null|~)(?=\s|$|[,\]}]))/im;
const lossy =
  /^(?:0\d[\d.,]*|\d+(?:\.\d+)?e[+-]?\d+|0x[\da-f]+|0o[0-7]+|0b[01]+|\d[\d]*_[\d_]*|\d+(?::[0-5]\d)+|\d+\.\d*0|\d{17,}|y|n|yes|no|on|off|null|~)$/i;

/** `source` is YAML alone; `offset` is where it begins in its file. */
export function parseYaml(source: string, offset: number): Yaml {
  let data: unknown;
  try {
    data = load(source, { schema: FAILSAFE_SCHEMA });
  } catch (error) {
    const issues = diagnose(source, offset);
    return { issues: issues.length > 0 ? issues : [fallback(error, offset)] };
  }
  if (featureHint.test(source) || lossyHint.test(source) || hashHint.test(source) || source.includes('\t')) {
    const issues = diagnose(source, offset);
    return issues.every((issue) => issue.code === 'unquoted-text') ? { data, issues } : { issues };
  }
  return { data, issues: [] };
}

function fallback(error: unknown, offset: number): Issue {
  const deep = error instanceof RangeError;
  const position = (error as { mark?: { position?: number } }).mark?.position ?? 0;
  return deep
    ? { code: 'yaml-depth', place: { offset }, args: { limit: depthLimit } }
    : { code: 'yaml-syntax', place: { offset: offset + position }, args: { reason: 'UNKNOWN' } };
}

/** Every fault of syntax, and every feature of YAML that content may not use, with its offset in the file. */
function diagnose(source: string, offset: number): Issue[] {
  let documents: Document.Parsed[];
  try {
    documents = parseAllDocuments(source, {
      schema: 'failsafe',
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter: new LineCounter(),
    }) as Document.Parsed[];
  } catch (error) {
    return [fallback(error, offset)];
  }
  const issues: Issue[] = [];
  const at = (position: number) => ({ offset: offset + position });
  for (const document of documents) {
    for (const { code, pos } of document.errors) {
      if (code === 'TAB_AS_INDENT') issues.push({ code: 'yaml-tab', place: at(pos[0]), args: {} });
      else if (code === 'DUPLICATE_KEY') {
        const name = /^[^\s:]*/.exec(source.slice(pos[0]))?.[0] ?? '';
        issues.push({ code: 'yaml-duplicate-key', place: at(pos[0]), args: { name } });
      } else if (code === 'RESOURCE_EXHAUSTION') {
        issues.push({ code: 'yaml-depth', place: at(pos[0]), args: { limit: depthLimit } });
      } else issues.push(syntaxIssue(code, source, pos[0], offset));
    }
    for (const issue of forbiddenFeatures(document, source, at)) issues.push(issue);
  }
  const directive = source.search(/^%/m);
  if (directive >= 0) issues.push({ code: 'yaml-feature', place: at(directive), args: { feature: 'document' } });
  const second = documents[1];
  if (second) {
    issues.push({ code: 'yaml-feature', place: at(second.range[0]), args: { feature: 'document' } });
  }
  // The parser objects to every bracket beyond its limit; the first objection says it all.
  const deep = issues.filter(({ code }) => code === 'yaml-depth');
  const first = deep.sort((a, b) => (a.place.offset ?? 0) - (b.place.offset ?? 0))[0];
  return issues.filter((issue) => issue.code !== 'yaml-depth' || issue === first);
}

/** A text that starts with `@`, a backtick or a quote mark, or holds `: `, wants quotes around it. */
function syntaxIssue(reason: string, source: string, position: number, offset: number): Issue {
  const lineEnd = source.indexOf('\n', position);
  const value = source.slice(position, lineEnd < 0 ? undefined : lineEnd).trim();
  const quotable = reason === 'BAD_SCALAR_START' || reason === 'BLOCK_AS_IMPLICIT_KEY';
  return {
    code: 'yaml-syntax',
    place: { offset: offset + position },
    args: { reason },
    suggestion: quotable && value ? JSON.stringify(value) : undefined,
  };
}

function forbiddenFeatures(
  document: Document.Parsed,
  source: string,
  at: (position: number) => { offset: number },
): Issue[] {
  const issues: Issue[] = [];
  // A node begins behind its anchor and its tag; an editor looks for the sign itself.
  const sign = (character: '&' | '!', before: number | undefined) => {
    let position = source.lastIndexOf(character, before);
    while (source[position - 1] === character) position -= 1;
    return Math.max(position, 0);
  };
  const feature = (name: 'anchor' | 'alias' | 'tag' | 'merge', position: number | undefined) =>
    issues.push({ code: 'yaml-feature', place: at(position ?? 0), args: { feature: name } });
  visit(document, {
    Node(key, node, path) {
      if (path.filter(isCollection).length > depthLimit) {
        issues.push({ code: 'yaml-depth', place: at(node.range?.[0] ?? 0), args: { limit: depthLimit } });
        return visit.BREAK;
      }
      const start = node.range?.[0];
      if (isAlias(node)) feature('alias', start);
      else if ('anchor' in node && node.anchor) feature('anchor', sign('&', start));
      if ('tag' in node && node.tag) feature('tag', sign('!', start));
      const cut =
        isScalar(node) && node.type === 'PLAIN' && key !== 'key' ? cutByHash(source, node.range?.[1]) : undefined;
      if (cut !== undefined && isScalar(node)) {
        const text = `${node.source ?? ''} ${cut}`;
        issues.push({
          code: 'unquoted-text',
          place: at(start ?? 0),
          args: { text },
          suggestion: JSON.stringify(text),
        });
      } else if (isScalar(node) && node.type === 'PLAIN' && key !== 'key' && lossy.test(node.source ?? '')) {
        const text = node.source ?? '';
        issues.push({ code: 'unquoted-text', place: at(start ?? 0), args: { text }, suggestion: `"${text}"` });
      }
      return undefined;
    },
    Pair(_key, pair) {
      if (!isScalar(pair.key)) return;
      const position = pair.key.range?.[0] ?? 0;
      if (pair.key.value === '<<') feature('merge', position);
      if (pair.key.value === '__proto__') {
        issues.push({ code: 'key-unknown', place: at(position), args: { name: '__proto__', nearest: undefined } });
      }
    },
  });
  return issues;
}

/** What a hash with no space behind it cut off a plain text that ends at `end`; `undefined` where nothing was. */
function cutByHash(source: string, end: number | undefined): string | undefined {
  if (end === undefined) return undefined;
  return /^[ \t]+(#[^\s#][^\n]*)/.exec(source.slice(end, end + 200))?.[1]?.trimEnd();
}
