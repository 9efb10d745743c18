import type { EventNode } from '#catalog/catalog.ts';
import { keyOf } from '#model/key.ts';
import { addressOf, withBase } from '#model/addresses.ts';
import type { Language } from '#model/language.ts';
import { eventData, type EventData } from '#outputs/events/data.ts';
import { formatQuantity } from './format/number.ts';
import { view } from './view.ts';

/** All stands of an event as its page searches them and phones keep them, in the words of one language. */
export function eventDataIn(node: EventNode, language: Language): EventData {
  const { catalog, words } = view(language);
  return eventData(node, catalog, language, {
    net: ({ facts }) => (facts.packaging?.net ? formatQuantity(facts.packaging.net, language) : ''),
    place: ({ facts, home }) => words.place(facts.district, home.facts.name),
  });
}

/** The address of the calendar file of an event, with the base path. */
export function calendarAddress({ id, slug }: EventNode, language: Language): string {
  return withBase(`${addressOf({ page: 'event', id }, language)}${slug}.ics`, view(language).base);
}

/** What a visitor's list remembers something by: its code, which lasts, or its id where none was given out. */
export function markOf(entity: 'event' | 'product', id: string, language: Language): string {
  const code = view(language).catalog.codeOf(keyOf(entity, id));
  return code ?? (entity === 'event' ? id.slice(id.lastIndexOf('/') + 1) : id);
}
