import { isId, isSlug, parseKey, toSlug, type EntityName } from '../key.ts';
import { Refusal, scalar } from './scalar.ts';

/** The id of another entry. Whether that entry exists is a matter of the graph, not of the field. */
export function reference(entity: EntityName) {
  return scalar<string>({ kind: 'reference', entity }, (typed) => {
    if (isId(entity, typed)) return typed;
    const segments = typed
      .replace(/^\/+|\/+$|\.md$/g, '')
      .split('/')
      .map(toSlug)
      .filter(Boolean);
    const meant = segments.slice(entity === 'regency' ? -1 : -2).join('/');
    return new Refusal(
      'reference-format',
      { text: typed, entity },
      isId(entity, meant) && meant !== typed ? meant : undefined,
    );
  });
}

/** The id of an item of one of the closed lists in `content/vocabulary/`. */
export function vocabularyReference(list: string) {
  return scalar<string>({ kind: 'vocabulary', list }, slugOrRefusal);
}

/** A short permanent name inside an entry: lower-case letters, digits, hyphens. */
export const slug = scalar<string>({ kind: 'slug' }, slugOrRefusal);

function slugOrRefusal(typed: string): string | Refusal {
  return isSlug(typed)
    ? typed
    : new Refusal('value-format', { text: typed, expected: 'slug' }, toSlug(typed) || undefined);
}

/** The key of any entry, such as `products/cianjur/dapur-sari-tauco`. */
export const key = scalar<string>({ kind: 'key' }, (typed) =>
  parseKey(typed) ? typed : new Refusal('value-format', { text: typed, expected: 'key' }),
);
