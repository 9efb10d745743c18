import type { IssueArguments, IssueCode, Place } from '#model/issues.ts';
import type { Bilingual, Language } from '#model/language.ts';
import type { Content } from './content.ts';

/**
 * An error is a contradiction in what was typed and stops the build. A warning depends on today's date or on quality:
 * it may withhold something, but a clean tree never turns red because time has passed.
 */
export type Severity = 'error' | 'warning';

/** Where a rule found something: a file below the content folder, and a place in it. */
export interface Found<Args> extends Place {
  readonly file: string;
  readonly args: Args;
  /** The corrected value, ready to type, where it can be known. */
  readonly suggestion?: string | undefined;
}

/** What the guide gathers rules under, in the order in which an editor meets them. */
export const subjects = [
  'files', 'data', 'values', 'tables', 'texts', 'photos', 'selling', 'people', 'relations', 'codes', 'settings',
] as const; // prettier-ignore
export type Subject = (typeof subjects)[number];

/** What the guide for editors says of a rule, beside the rule's own wording. `tests/guide-examples.test.ts` proves it. */
export interface Guide<Args> {
  readonly subject: Subject;
  /** How it ought to be, in a few words of an editor. */
  readonly title: Bilingual;
  /** Why it matters, kindly; with its source where a law or a standard is behind it. */
  readonly why: Bilingual;
  /** Where the example stands, below the content folder. */
  readonly file: string;
  /** What the example is: keys of the file's data where absent, its story, all of it, or files in a folder. */
  readonly part?: 'story' | 'whole' | 'listing';
  /** What makes this rule speak, as it would stand there; only a listing may need words of a language. */
  readonly wrong: string | Bilingual;
  /** The same put right: no rule speaks. */
  readonly right: string | Bilingual;
  /** What the message about `wrong` is made of. */
  readonly args: Args;
}

export interface Rule<Args = never> {
  /** Permanent, kebab-case, the name of the rule's file. */
  readonly code: string;
  readonly severity: Severity;
  /** People may judge that a case is right all the same, and list it in `exceptions.yaml`. */
  readonly acceptable?: boolean;
  readonly guide: Guide<Args>;
  /** What happened and what to do, as sentences. Typed values pass through `quote` first. */
  readonly message: Readonly<Record<Language, (args: Args) => string>>;
  /** Absent where reading or parsing finds it (`#model/issues.ts`). Pure: no clock, no disk, no printing. */
  readonly check?: (content: Content) => Iterable<Found<Args>>;
}

/** A rule over the content as a whole; the argument type follows from `check`. */
export function defineRule<Args>(rule: Rule<Args> & Required<Pick<Rule<Args>, 'check'>>): Rule<Args> {
  return rule;
}

/** Severity and wording of something that reading or parsing finds. */
export function defineIssueRule<Code extends IssueCode>(
  rule: Rule<IssueArguments[Code]> & { readonly code: Code; readonly check?: never },
): Rule<IssueArguments[Code]> {
  return rule;
}
