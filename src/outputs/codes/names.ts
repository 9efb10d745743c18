import type { Catalog } from '#catalog/catalog.ts';
import { keyOf } from '#model/key.ts';

/** What everything that may carry a code is called on paper and in a list, in Indonesian, by its key. */
export function namesOf(catalog: Catalog): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { key, facts, producer } of [...catalog.products, ...catalog.withdrawn]) {
    const net = facts.packaging?.net;
    const pack = net ? `${facts.name} ${String(net.value).replace('.', ',')} ${net.unit}` : facts.name;
    names.set(key, `${pack} – ${producer.facts.name}`);
  }
  for (const { key, facts } of [...catalog.producers, ...catalog.events]) names.set(key, facts.name);
  for (const { key, facts, lines } of catalog.brands) {
    names.set(key, facts.name);
    for (const line of lines) names.set(`${key}/${line.facts.id}`, `${line.facts.name.id} – ${facts.name}`);
  }
  for (const { id, facts, event } of catalog.events.flatMap(({ vacant }) => vacant)) {
    names.set(keyOf('event', id), `${facts.stand} ${event.facts.name}`);
  }
  for (const { id, facts, event, producer } of catalog.events.flatMap(({ stands }) => stands)) {
    names.set(keyOf('event', id), `${facts.stand} ${event.facts.name} – ${producer.facts.name}`);
  }
  return names;
}
