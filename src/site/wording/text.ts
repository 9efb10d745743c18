import type { Language, Localized } from '#model/language.ts';

/** A text from content, with the language to mark it by where that differs from the page's. */
export interface Said {
  readonly text: string;
  readonly lang: Language | undefined;
}

/** The text in the page's language, or the Indonesian original marked as such; `undefined` where there is no text. */
export function said(id: string, en: string | undefined, language: Language): Said;
export function said(id: string | undefined, en: string | undefined, language: Language): Said | undefined;
export function said(id: string | undefined, en: string | undefined, language: Language): Said | undefined {
  if (id === undefined) return undefined;
  if (language === 'id') return { text: id, lang: undefined };
  return en === undefined ? { text: id, lang: 'id' } : { text: en, lang: undefined };
}

/** The same for a text that carries both languages. */
export function localize({ id, en }: Localized, language: Language): Said {
  return said(id, en, language);
}
