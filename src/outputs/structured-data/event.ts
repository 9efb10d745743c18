import type { Event } from 'schema-dts';
import type { EventNode } from '#catalog/catalog.ts';
import { inLanguage } from '#model/language.ts';
import { timezoneOf } from '#model/timezone.ts';
import { isDated } from '../events/calendar.ts';
import { canonicalFor, identityOf, nameOf, pageOf, type Publication } from './publication.ts';

/**
 * An event as schema.org has it; empty for an invented one, and for one without days or a place, of which search engines
 * can make nothing. What was cancelled says so.
 */
export function eventThing(node: EventNode, publication: Publication): readonly Event[] {
  const { facts, home } = node;
  const { place, period, hours, summary } = facts;
  if (node.sample || !isDated(node) || !period || !place) return [];
  const kept = canonicalFor(node, publication);
  const { offset } = timezoneOf(home.facts.code);
  const at = (day: string, time: string | undefined) =>
    time === undefined ? day : `${day}T${time}:00${offset.slice(0, 3)}:${offset.slice(3)}`;
  const description = summary && inLanguage({ id: summary, en: facts.translations?.en.summary }, kept.language);
  return [
    {
      '@type': 'Event',
      '@id': identityOf(node, publication),
      name: nameOf(node, kept),
      url: pageOf(node, publication),
      ...(description && { description }),
      startDate: at(period.from, hours?.opens),
      endDate: at(period.to ?? period.from, hours?.closes),
      eventStatus: `https://schema.org/${facts.status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: place.name,
        address: {
          '@type': 'PostalAddress',
          addressLocality: home.facts.name,
          addressRegion: home.facts.province,
          addressCountry: 'ID',
        },
        ...(place.coordinates && { geo: { '@type': 'GeoCoordinates', ...place.coordinates } }),
        ...(place.map && { hasMap: place.map }),
      },
      organizer: {
        '@type': 'Organization',
        name: inLanguage({ id: facts.organiser, en: facts.translations?.en.organiser }, kept.language),
      },
    },
  ];
}
