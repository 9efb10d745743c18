import type { Catalog } from '#catalog/catalog.ts';
import { parseKey } from '#model/key.ts';
import { nearest } from '#model/nearest.ts';
import type { Subject } from './sheets.ts';

/** What somebody wants printed, or why that cannot be found. */
export type Choice =
  | { readonly subjects: readonly Subject[] }
  /** Nothing has such a key; `near` is the most similar one of what can be printed. */
  | { readonly problem: 'unknown'; readonly near: string | undefined }
  | { readonly problem: 'withdrawn' | 'erased' };

/**
 * Finds what a key or a folder means: `products/cianjur/sari-rasa-tauco`, a line of a brand, a stand of an event,
 * `products/cianjur` for all of a regency.
 */
export function choose(catalog: Catalog, key: string): Choice {
  const known = subjectsOf(catalog);
  const found = known.get(key);
  if (found) return { subjects: [found] };
  const inside = [...known]
    .filter(([other]) => other.startsWith(`${key}/`) && parseKey(other))
    .map(([, subject]) => subject);
  if (inside.length > 0) return { subjects: inside };
  if (catalog.withdrawn.some((node) => node.key === key)) return { problem: 'withdrawn' };
  if (catalog.erased.some((node) => node.key === key)) return { problem: 'erased' };
  return { problem: 'unknown', near: nearest(key, known.keys()) };
}

function subjectsOf(catalog: Catalog): Map<string, Subject> {
  const subjects = new Map<string, Subject>();
  for (const node of catalog.products) subjects.set(node.key, { is: 'product', node });
  for (const node of catalog.producers) subjects.set(node.key, { is: 'producer', node });
  for (const node of catalog.regencies) subjects.set(node.key, { is: 'regency', node });
  for (const node of catalog.brands) {
    subjects.set(node.key, { is: 'brand', node });
    for (const line of node.lines) subjects.set(`brands/${line.id}`, { is: 'line', node: line });
  }
  for (const node of catalog.events) {
    subjects.set(node.key, { is: 'event', node });
    for (const stand of node.stands) subjects.set(`events/${stand.id}`, { is: 'stand', node: stand });
  }
  return subjects;
}
