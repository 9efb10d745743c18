import type { Place } from '#model/issues.ts';
import type { Language } from '#model/language.ts';
import type { Rule, Severity } from './rule.ts';
import { plain, quote } from './wording.ts';

/** Which cell of a table a sentence is about: what an editor looks for in a spreadsheet, where lines have no numbers. */
const inCell: Readonly<Record<Language, (cell: NonNullable<Place['cell']>) => string>> = {
  id: ({ row, column }) => `Baris ${row}, kolom ${quote(column)}: `,
  en: ({ row, column }) => `Row ${row}, column ${quote(column)}: `,
};

/** One finding before its position is known. */
export interface Finding {
  readonly rule: Rule<unknown>;
  /** Path below the content folder. */
  readonly file: string;
  readonly place: Place;
  readonly args: unknown;
  readonly suggestion?: string | undefined;
}

/** One finding as editors, machines and GitHub get it. Line and column are 1-based; columns count UTF-16 units. */
export interface Fault {
  readonly rule: string;
  readonly severity: Severity;
  /** Posix path below the repository, or below the content folder where that lies elsewhere; digits of people masked. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The key of the entry, or an empty text where the file is none. */
  readonly key: string;
  /** Dotted path in the front matter, empty for the file or the story as a whole. */
  readonly path: string;
  readonly message: string;
  readonly suggestion?: string;
}

/** Puts a finding into words at its position. Nothing in the result repeats a personal number. */
export function describe(
  finding: Finding,
  where: { readonly line: number; readonly column: number; readonly file: string; readonly key: string },
  language: Language,
): Fault {
  const { rule, place, args, suggestion } = finding;
  // A suggestion is typed as it stands: one that had to be cut or masked is none.
  const typed = suggestion?.trim() ?? '';
  const safe = typed !== '' && plain(typed, 300) === typed ? typed : undefined;
  return {
    rule: rule.code,
    severity: rule.severity,
    file: plain(where.file, 300),
    line: where.line,
    column: where.column,
    key: plain(where.key, 300),
    path: plain((place.path ?? []).join('.'), 200),
    message: (place.cell ? inCell[language](place.cell) : '') + rule.message[language](args),
    ...(safe !== undefined && { suggestion: safe }),
  };
}
