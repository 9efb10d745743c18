import { expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { changed, load, type Change } from '../../../tests/tree.ts';
import { event } from '../../../tests/rule-cases.ts';
import { calendarFile, isDated } from './calendar.ts';

async function catalogOf(change: Change = []): Promise<Catalog> {
  const { catalog, report } = await load(changed({ [event]: change }));
  if (!catalog) throw new Error(JSON.stringify(report.faults));
  return catalog;
}

async function fileOf(change: Change = [], language: 'id' | 'en' = 'id') {
  const catalog = await catalogOf(change);
  const [node] = catalog.events;
  if (!node) throw new Error('There is no event.');
  return calendarFile(node, { catalog, language, siteUrl: 'https://etalase.example', base: '/pasar/' });
}

/** A calendar file as a phone reads it: folded lines joined, then name, parameters and value (RFC 5545 §3.1). */
function parsed(file: string) {
  expect(file.endsWith('\r\n')).toBe(true);
  const lines = file.slice(0, -2).split('\r\n');
  const encoder = new TextEncoder();
  for (const line of lines) {
    expect(encoder.encode(line).length, line).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\0-\x08\x0a-\x1f\x7f]/);
  }
  const open: string[] = [];
  const properties = file
    .replaceAll('\r\n ', '')
    .slice(0, -2)
    .split('\r\n')
    .map((line) => {
      const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)$/.exec(line) ?? [];
      expect(name, line).not.toBe('');
      if (name === 'BEGIN') open.push(value);
      if (name === 'END') expect(open.pop()).toBe(value);
      return [`${open.at(-1) ?? ''} ${name}${parameters}`, value] as const;
    });
  expect(open).toEqual([]);
  return new Map(properties);
}

const text = (value = '') => value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

test('an event with hours comes on each of its days, by the clock of its place', async () => {
  const read = parsed(await fileOf());
  expect(Object.fromEntries([...read].filter(([name]) => !name.includes('DESCRIPTION')))).toMatchInlineSnapshot(`
    {
      " END": "VCALENDAR",
      "STANDARD BEGIN": "STANDARD",
      "STANDARD DTSTART": "19700101T000000",
      "STANDARD TZNAME": "WIB",
      "STANDARD TZOFFSETFROM": "+0700",
      "STANDARD TZOFFSETTO": "+0700",
      "VCALENDAR BEGIN": "VCALENDAR",
      "VCALENDAR CALSCALE": "GREGORIAN",
      "VCALENDAR END": "VEVENT",
      "VCALENDAR PRODID": "-//Etalase Uji//Etalase//ID",
      "VCALENDAR VERSION": "2.0",
      "VEVENT BEGIN": "VEVENT",
      "VEVENT DTEND;TZID=Asia/Jakarta": "20261204T170000",
      "VEVENT DTSTAMP": "20261204T000000Z",
      "VEVENT DTSTART;TZID=Asia/Jakarta": "20261204T083000",
      "VEVENT GEO": "-6.8203;107.1418",
      "VEVENT LOCATION": "Lapangan Uji\\, Kabupaten Cianjur",
      "VEVENT RRULE": "FREQ=DAILY;COUNT=3",
      "VEVENT SUMMARY": "Bazar Uji",
      "VEVENT UID": "cianjur/bazar-uji@etalase.example",
      "VEVENT URL": "https://etalase.example/pasar/acara/cianjur/bazar-uji/",
      "VTIMEZONE BEGIN": "VTIMEZONE",
      "VTIMEZONE END": "STANDARD",
      "VTIMEZONE TZID": "Asia/Jakarta",
    }
  `);
  expect(text(read.get('VEVENT DESCRIPTION'))).toBe(
    [
      'Bazar kecil untuk menguji katalog ini.',
      'Dari stasiun berjalan kaki lima menit ke arah pasar.',
      'Pintu masuk di sisi selatan.',
      'https://etalase.example/pasar/acara/cianjur/bazar-uji/',
    ].join('\n\n'),
  );
});

test('an event without hours takes its whole days, the last one included', async () => {
  const read = parsed(await fileOf([['hours:\n  opens: "08:30"\n  closes: "17:00"\n', '']]));
  expect(read.get('VEVENT DTSTART;VALUE=DATE')).toBe('20261204');
  expect(read.get('VEVENT DTEND;VALUE=DATE')).toBe('20261207');
  expect([...read.keys()].filter((name) => /TZ|RRULE/.test(name))).toEqual([]);
});

test('the same content gives the same bytes; the time stamp follows the newest day that the entry speaks of', async () => {
  expect(await fileOf()).toBe(await fileOf());
  const fact =
    'sample: true\nfacts:\n  - statement: Denah disepakati.\n    status: reported\n    asOf: 2026-11-02\n    statedBy: Dinas Uji\n    source: { publisher: Dinas Uji, date: 2026-11-03 }\n';
  expect(parsed(await fileOf([['sample: true\n', fact]])).get('VEVENT DTSTAMP')).toBe('20261103T000000Z');
});

test('what means something to a calendar is escaped, and no letter is cut in two', async () => {
  const name = 'Pasar; Raya, é “Contoh” \\ 🍜 '.repeat(2).trim();
  const read = parsed(await fileOf([['name: Bazar Uji', `name: ${JSON.stringify(name)}`]]));
  expect(text(read.get('VEVENT SUMMARY'))).toBe(name);
});

test('what was cancelled says so, and English pages have an English file', async () => {
  expect(parsed(await fileOf([['status: planned', 'status: cancelled']])).get('VEVENT STATUS')).toBe('CANCELLED');
  expect(parsed(await fileOf([], 'en')).get('VEVENT SUMMARY')).toBe('Test Bazaar');
});

test('only whole days fit into a calendar', async () => {
  const dated = async (dates: string) => {
    const hours: [string, string] = ['hours:\n  opens: "08:30"\n  closes: "17:00"\n', ''];
    const { events } = await catalogOf([['from: 2026-12-04\n  to: 2026-12-06', dates], hours]);
    return events[0] && isDated(events[0]);
  };
  expect(await dated('from: 2026-12-04')).toBe(true);
  expect(await dated('from: 2026-12\n  to: 2026-12')).toBe(false);
  expect(await dated('from: 2026-12-04\n  to: 2026-12')).toBe(false);
});
