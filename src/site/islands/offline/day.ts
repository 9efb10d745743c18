import type { Language } from '#model/language.ts';

/** The day of a moment in Jakarta, as in `islands/reading.ts`, which reading pages load alone. */
export function jakartaDay(moment: Date): string {
  return new Date(moment.getTime() + 7 * 36e5).toISOString().slice(0, 10);
}

const locales = { id: 'id-ID', en: 'en-GB' } as const;

/** `21 Nov 2026, 14.05`, by the clock of whoever looks. */
export function momentText(moment: Date, language: Language): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(locales[language], options).format(moment);
}
