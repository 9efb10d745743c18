import type * as z from 'zod';
import type { RefusalParams } from './fields/scalar.ts';
import type { Issue } from './issues.ts';
import { nearest } from './nearest.ts';

type Path = (string | number)[];
export type Parsed<T> = { readonly value: T; readonly issues?: never } | { readonly issues: Issue[] };

/**
 * Parses the front matter of one file. Returns the facts, or every issue of the file as data: never throws, never
 * stops at the first. `data` holds only texts, lists and maps, as `#reader` delivers them.
 */
export function parseFacts<T>(schema: z.ZodType<T>, data: unknown): Parsed<T> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { value: result.data };
  return { issues: result.error.issues.flatMap((issue) => translate(issue, [], schema)) };
}

function translate(issue: z.core.$ZodIssue, base: Path, root: z.core.$ZodType): Issue[] {
  const path = [...base, ...(issue.path as Path)];
  const place = { path };
  const last = String(path.at(-1) ?? '');
  switch (issue.code) {
    case 'custom': {
      const { code, args, suggestion } = issue.params as unknown as RefusalParams;
      const full = code === 'value-empty' ? { name: last } : args;
      return [{ code, place, args: full, suggestion } as Issue];
    }
    case 'unrecognized_keys':
      return issue.keys.map((name) => {
        const near = nearest(name, knownKeys(root, path));
        return {
          code: 'key-unknown',
          place: { path: [...path, name], atKey: true },
          args: { name, nearest: near },
          suggestion: near,
        };
      });
    case 'invalid_value':
      return [absent(issue.input, path) ?? notListed(issue.input, issue.values.map(String), path)];
    case 'invalid_union':
      return translateUnion(issue, path, root);
    case 'invalid_key':
      return issue.issues
        .flatMap((inner) => translate(inner, path, root))
        .map((inner) => ({ ...inner, place: { ...inner.place, atKey: true } }));
    case 'too_big':
    case 'too_small':
      // Zod measures texts as well; that they are no lists is said already.
      if (!Array.isArray(issue.input)) return [];
      return [
        {
          code: 'list-length',
          place,
          args: {
            actual: issue.input.length,
            minimum: issue.code === 'too_small' ? Number(issue.minimum) : 0,
            maximum: issue.code === 'too_big' ? Number(issue.maximum) : Number.POSITIVE_INFINITY,
          },
        },
      ];
    case 'invalid_type':
      return [absent(issue.input, path) ?? wrongType(issue.input, issue.expected, path)];
    default:
      return [wrongType(issue.input, 'string', path)];
  }
}

function translateUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, root: z.core.$ZodType): Issue[] {
  if (issue.errors.length === 0) {
    // A discriminated union without a match: the path ends at the key that tells the kinds apart.
    const input = issue.input as Record<string, unknown> | string | undefined;
    const name = String(path.at(-1));
    const value = typeof input === 'object' ? input[name] : undefined;
    return [absent(value, path) ?? notListed(value, discriminatorValues(root, path), path)];
  }
  // Of several shapes the one that the typed value already has: a text is compared with texts, a map with maps.
  const branch =
    issue.errors.find((issues) => !issues.some((i) => i.code === 'invalid_type' && i.path.length === 0)) ??
    issue.errors[0] ??
    [];
  return branch.flatMap((inner) => translate(inner, path, root));
}

function absent(input: unknown, path: Path): Issue | undefined {
  const name = String(path.at(-1) ?? '');
  if (input === undefined || (input === null && path.length > 0)) {
    return { code: 'key-missing', place: { path: path.slice(0, -1) }, args: { name } };
  }
  return input === '' ? { code: 'value-empty', place: { path }, args: { name } } : undefined;
}

function notListed(input: unknown, options: readonly string[], path: Path): Issue {
  if (typeof input !== 'string') return wrongType(input, 'string', path);
  const near = nearest(input, options);
  return {
    code: 'value-not-listed',
    place: { path },
    args: { text: input, options, nearest: near },
    suggestion: near,
  };
}

function wrongType(input: unknown, expected: string, path: Path): Issue {
  const shape = (name: string) => (name === 'array' ? 'list' : name === 'string' ? 'text' : 'map');
  const actual = Array.isArray(input) ? 'list' : typeof input === 'object' ? 'map' : 'text';
  return { code: 'value-type', place: { path }, args: { expected: shape(expected), actual } };
}

/** The schemas that may stand at `path`, looking through optional fields, transforms and unions. */
function schemasAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType[] {
  const def = schema._zod.def as z.core.$ZodTypes['_zod']['def'];
  if (def.type === 'optional') return schemasAt(def.innerType, path);
  if (def.type === 'pipe') return schemasAt(def.in, path);
  if (def.type === 'union') return def.options.flatMap((option) => schemasAt(option, path));
  if (path.length === 0) return [schema];
  const [head, ...rest] = path;
  if (def.type === 'array') return schemasAt(def.element, rest);
  if (def.type === 'record') return schemasAt(def.valueType, rest);
  if (def.type !== 'object') return [];
  const child = def.shape[String(head)];
  return child ? schemasAt(child, rest) : [];
}

function knownKeys(root: z.core.$ZodType, path: Path): string[] {
  return schemasAt(root, path).flatMap((schema) => {
    const def = schema._zod.def as z.core.$ZodTypes['_zod']['def'];
    return def.type === 'object' ? Object.keys(def.shape) : [];
  });
}

function discriminatorValues(root: z.core.$ZodType, path: Path): string[] {
  return schemasAt(root, path).flatMap((schema) =>
    [...(schema._zod.values ?? [])].filter((value) => value !== undefined).map(String),
  );
}
