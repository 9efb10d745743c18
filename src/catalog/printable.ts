import { standId } from '#model/stand.ts';
import type { Content } from './content.ts';

/** The keys of everything that may carry a code: what has a page, with the lines of brands and the stands of events. */
export function printable(content: Content): Set<string> {
  const keys = new Set<string>();
  for (const { key, facts } of content.products) if (facts.status !== 'draft') keys.add(key);
  for (const { key } of content.erased) keys.add(key);
  for (const { key } of content.producers) keys.add(key);
  for (const { key, facts } of content.brands) {
    keys.add(key);
    for (const { id } of facts.lines ?? []) keys.add(`${key}/${id}`);
  }
  for (const { key } of content.events) keys.add(key);
  for (const { event, facts } of content.stands) keys.add(`events/${event}/${standId(facts)}`);
  return keys;
}
