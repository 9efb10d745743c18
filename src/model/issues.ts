/**
 * What reading and parsing can find, as data. Each code is a rule of its own in `catalog/rules/`,
 * where its severity and its wording in both languages live.
 */
export interface IssueArguments {
  // A file as a whole, found while reading.
  'file-binary': Record<never, never>;
  'file-empty': Record<never, never>;
  'file-encoding': { sample: string };
  'file-name': { name: string; suggestion: string };
  'file-size': { bytes: number; limit: number };
  'file-unexpected': { name: string };
  'file-unreadable': { link: boolean };
  'line-endings': Record<never, never>;
  // The frame and the syntax of a file.
  'front-matter-language': { language: string };
  'front-matter-missing': Record<never, never>;
  'yaml-depth': { limit: number };
  'yaml-duplicate-key': { name: string };
  'yaml-feature': { feature: 'anchor' | 'alias' | 'tag' | 'merge' | 'document' };
  'yaml-syntax': { reason: string };
  'yaml-tab': Record<never, never>;
  'unquoted-text': { text: string };
  // A value and its field.
  'boolean-format': { text: string };
  'date-format': { text: string; partial: boolean };
  'key-missing': { name: string };
  'key-unknown': { name: string; nearest: string | undefined };
  'number-format': { text: string; minimum: number; maximum: number };
  'reference-format': { text: string; entity: string };
  'text-length': { actual: number; minimum: number; maximum: number };
  'value-empty': { name: string };
  'value-format': { text: string; expected: ValueShape };
  'value-not-listed': { text: string; options: readonly string[]; nearest: string | undefined };
  'value-type': { expected: 'text' | 'list' | 'map'; actual: 'text' | 'list' | 'map' };
  'list-length': { actual: number; minimum: number; maximum: number };
  // A table. Names of columns are those that were typed, or the English one where a column is missing.
  'table-name': { name: string; suggestion: string | undefined };
  'table-columns': { problem: 'missing' | 'twice' | 'unknown' | 'unnamed'; name: string; nearest: string | undefined };
  'table-row': { problem: 'long' | 'short' | 'quote'; actual: number; expected: number };
  'cell-empty': Record<never, never>;
  'month-format': { text: string; year: number };
  'sales-value': { text: string };
}

/** Shapes of text that have their own explanation in the wording of `value-format`. */
export type ValueShape =
  | 'slug'
  | 'quantity'
  | 'url'
  | 'email'
  | 'phone'
  | 'region-code'
  | 'nib'
  | 'gtin'
  | 'photo-file'
  | 'size'
  | 'one-line'
  | 'no-formula'
  | 'key'
  | 'printed-key'
  | 'code'
  | 'stand'
  | 'time'
  | 'coordinates';

export type IssueCode = keyof IssueArguments;

/** Where in a file something was found. Without any of these: the file as a whole. */
export interface Place {
  /** Path inside the front matter; the whole document where empty. */
  readonly path?: readonly (string | number)[];
  /** The path's last step is meant as a key, not as the value behind it. */
  readonly atKey?: boolean;
  /** A piece of the value (or of the story) at which to point. */
  readonly match?: string;
  /** UTF-16 offset in the story (the text below the front matter). */
  readonly storyOffset?: number;
  /** UTF-16 offset in the file. */
  readonly offset?: number;
  /** The cell of a table, by its row as a spreadsheet counts it and the name of its column as typed. */
  readonly cell?: { readonly row: number; readonly column: string };
}

/** One thing found while reading or parsing a file; a rule gives it severity and words. */
export type Issue = {
  [Code in IssueCode]: {
    readonly code: Code;
    readonly place: Place;
    readonly args: IssueArguments[Code];
    /** The corrected value, ready to type, where it can be known. */
    readonly suggestion?: string | undefined;
  };
}[IssueCode];
