import { idDepth, isId, isSlug, parseKey, parsePrintedKey, toSlug, type EntityName } from '../key.ts';
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
    const meant = segments.slice(-idDepth(entity)).join('/');
    return new Refusal(
      'reference-format',
      { text: typed, entity },
      isId(entity, meant) && meant !== typed ? meant : undefined,
    );
  });
}

/** The id of another entry, or plain words for something that has no entry: whatever has the shape of an id is one. */
export function referenceOrName(entity: EntityName) {
  return scalar<string>({ kind: 'reference-or-name', entity }, (typed) => {
    const trimmed = typed.trim().normalize('NFC');
    const length = [...trimmed].length;
    return length >= 2 && length <= 120
      ? trimmed
      : new Refusal('text-length', { actual: length, minimum: 2, maximum: 120 });
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

/** The key of something that carries a printed code, lines of brands and stands of events among them. */
export const printedKey = scalar<string>({ kind: 'printed-key' }, (typed) =>
  parsePrintedKey(typed) ? typed : new Refusal('value-format', { text: typed, expected: 'printed-key' }),
);
