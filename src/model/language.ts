/** The two languages of the interface. Indonesian is the default and the language editors write in. */
export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text that exists in both languages, such as a label of the interface or the wording of a rule. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A text from content: Indonesian always, English where somebody translated it. */
export interface Localized {
  readonly id: string;
  readonly en?: string | undefined;
}

/** A text in the wanted language, or the Indonesian one where nobody translated it. */
export function inLanguage({ id, en }: Localized, language: Language): string {
  return language === 'en' ? (en ?? id) : id;
}

/** Narrows any string to a language; everything but `en` is Indonesian. */
export function languageFrom(value: string | undefined): Language {
  return value === 'en' ? 'en' : 'id';
}
