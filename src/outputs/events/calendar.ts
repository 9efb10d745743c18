import type { EventNode } from '#catalog/catalog.ts';
import { addDays, daysBetween, type Day } from '#model/fields/date.ts';
import { inLanguage } from '#model/language.ts';
import { timezoneOf } from '#model/timezone.ts';
import { lastModified } from '../sitemap/modified.ts';
import { urlOf, type Publication } from '../structured-data/publication.ts';

/** Whether an event has days that a calendar can hold. */
export function isDated({ facts: { period } }: EventNode): boolean {
  return period?.from.length === 10 && (period.to === undefined || period.to.length === 10);
}

/**
 * An event as a calendar file (RFC 5545): on each of its days from opening to closing by the clock of the place, or the
 * whole days where no hours are known. The same content gives the same bytes: the time stamp is the newest day that the
 * entry speaks of, and the identity its address. Call only where `isDated`.
 */
export function calendarFile(event: EventNode, publication: Publication): string {
  const { facts, home, id } = event;
  const { language, siteUrl } = publication;
  const { from = '', to = from } = facts.period ?? {};
  const zone = timezoneOf(home.facts.code);
  const english = facts.translations?.en;
  const text = (indonesian: string, other: string | undefined) => inLanguage({ id: indonesian, en: other }, language);
  const { place, hours, summary } = facts;
  const description = [
    summary && text(summary, english?.summary),
    place?.directions && inLanguage(place.directions, language),
    place?.entrance && inLanguage(place.entrance, language),
  ].filter((part) => part !== undefined);
  const url = urlOf({ page: 'event', id }, publication);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(publication.catalog.site.name)}//Etalase//ID`,
    'CALSCALE:GREGORIAN',
    ...(hours ? zoneLines(zone) : []),
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(siteUrl).hostname}`,
    `DTSTAMP:${compact(lastModified(facts) ?? from)}T000000Z`,
    ...timeLines(from, to, hours, zone.tz),
    `SUMMARY:${escaped(text(facts.name, english?.name))}`,
    ...(place ? [`LOCATION:${escaped([place.name, home.facts.name].join(', '))}`] : []),
    ...(place?.coordinates ? [`GEO:${place.coordinates.latitude};${place.coordinates.longitude}`] : []),
    ...(description.length > 0 ? [`DESCRIPTION:${escaped([...description, url].join('\n\n'))}`] : []),
    `URL:${url}`,
    ...(facts.status === 'cancelled' ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function timeLines(from: Day, to: Day, hours: EventNode['facts']['hours'], tz: string): string[] {
  if (!hours) return [`DTSTART;VALUE=DATE:${compact(from)}`, `DTEND;VALUE=DATE:${compact(addDays(to, 1))}`];
  const at = (time: string) => `;TZID=${tz}:${compact(from)}T${time.replace(':', '')}00`;
  const days = daysBetween(from, to) + 1;
  return [
    `DTSTART${at(hours.opens)}`,
    `DTEND${at(hours.closes)}`,
    ...(days > 1 ? [`RRULE:FREQ=DAILY;COUNT=${days}`] : []),
  ];
}

/** A clock that is the same all year. */
function zoneLines({ tz, name, offset }: ReturnType<typeof timezoneOf>): string[] {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${tz}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    `TZNAME:${name}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

/** RFC 5545 §3.3.11: what has a meaning in a text is written with a backslash; control characters are none. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x09\x0b-\x1f\x7f]/g, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** RFC 5545 §3.1: no line is longer than 75 octets; the next begins with a blank, and no character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = '';
  let room = 75;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (octets > room) {
      result += '\r\n ';
      room = 74;
    }
    result += character;
    room -= octets;
  }
  return result;
}
