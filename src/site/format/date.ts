import type { Language } from '#model/language.ts';
import type { Period } from '#model/period.ts';
import { remembered } from './remembered.ts';

const locales = { id: 'id-ID', en: 'en-GB' } as const;
const unknown = { id: 'tanggal tidak disebut sumber', en: 'date not given by the source' } as const;

function formatter(language: Language, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options });
}

const days = {
  id: formatter('id', { day: 'numeric', month: 'long', year: 'numeric' }),
  en: formatter('en', { day: 'numeric', month: 'long', year: 'numeric' }),
};
const months = {
  id: formatter('id', { month: 'long', year: 'numeric' }),
  en: formatter('en', { month: 'long', year: 'numeric' }),
};
const shortDays = {
  id: formatter('id', { day: 'numeric', month: 'short', year: 'numeric' }),
  en: formatter('en', { day: 'numeric', month: 'short', year: 'numeric' }),
};
const shortMonths = { id: formatter('id', { month: 'short' }), en: formatter('en', { month: 'short' }) };
const monthNames = { id: formatter('id', { month: 'long' }), en: formatter('en', { month: 'long' }) };

/** `2026-03-05` → `5 Maret 2026`; `2026-03` → `Maret 2026`; `2026` stays; `unknown` says so. */
export function formatDate(date: string, language: Language): string {
  return dates[language](date);
}

/** `08:30` → `08.30`, as Indonesian writes it. */
export function formatTime(time: string, language: Language): string {
  return language === 'id' ? time.replace(':', '.') : time;
}

/** `2026-10-05` → `5 Okt 2026`: for small print. */
export function formatDateShort(day: string, language: Language): string {
  return shortDays[language].format(new Date(`${day}T00:00:00Z`));
}

const dates: Readonly<Record<Language, (date: string) => string>> = {
  id: remembered((date) => toText(date, 'id')),
  en: remembered((date) => toText(date, 'en')),
};

function toText(date: string, language: Language): string {
  if (date === 'unknown') return unknown[language];
  if (date.length === 4) return date;
  if (date.length === 7) return months[language].format(new Date(`${date}-01T00:00:00Z`));
  return days[language].format(new Date(`${date}T00:00:00Z`));
}

const since = { id: 'sejak', en: 'since' } as const;

/** A stretch of time: `12–13 Juli 2022`, `Maret 2024 – 2026`, `sejak 2020`; `undefined` where none is known. */
export function periodText(period: Period | undefined, language: Language): string | undefined {
  if (!period) return undefined;
  const { from, to } = period;
  if (to === undefined) return `${since[language]} ${formatDate(from, language)}`;
  if (to === from) return formatDate(from, language);
  if (from.length !== 10 || to.length !== 10) return `${formatDate(from, language)} – ${formatDate(to, language)}`;
  return days[language].formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

/** `2026-08`, `2026-10` → `Agustus–Oktober 2026`. */
export function formatMonths(from: string, to: string, language: Language): string {
  return months[language].formatRange(new Date(`${from}-01T00:00:00Z`), new Date(`${to}-01T00:00:00Z`));
}

/** 1 → `Jan`: for charts, where no more has room. */
export function formatMonthShort(month: number, language: Language): string {
  return shortMonths[language].format(new Date(Date.UTC(2024, month - 1, 1)));
}

/** 1 → `Januari`. */
export function formatMonth(month: number, language: Language): string {
  return monthNames[language].format(new Date(Date.UTC(2024, month - 1, 1)));
}
