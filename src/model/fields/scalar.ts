import * as z from 'zod';
import type { IssueArguments, IssueCode, ValueShape } from '../issues.ts';

/**
 * Front matter reaches the model as text, scalar by scalar, exactly as the editor typed it: `15.000` arrives as
 * `15.000` and not as the number 15. Each scalar field therefore parses its own text and explains what is wrong.
 */

/** What a field is, for everything derived from the model: editors' schemas, generators, documentation. */
export type ScalarMeta =
  | { kind: 'text'; minimum: number; maximum: number; multiline: boolean }
  | { kind: 'integer'; minimum: number; maximum: number }
  | { kind: 'boolean' }
  | { kind: 'date'; partial: boolean; unknown: boolean }
  | { kind: 'reference'; entity: string }
  | { kind: 'reference-or-name'; entity: string }
  | { kind: 'vocabulary'; list: string }
  | { kind: Exclude<ValueShape, 'one-line' | 'no-formula'> };

/** A refusal by a scalar field: the code of a rule, its arguments and the corrected value where it is known. */
export class Refusal<Code extends IssueCode = IssueCode> {
  readonly code: Code;
  readonly args: IssueArguments[Code];
  readonly suggestion: string | undefined;

  constructor(code: Code, args: IssueArguments[Code], suggestion?: string) {
    this.code = code;
    this.args = args;
    this.suggestion = suggestion;
  }
}

/** What a custom zod issue of this model carries in `params`. */
export interface RefusalParams {
  readonly code: IssueCode;
  readonly args: object;
  readonly suggestion: string | undefined;
}

/** Builds a field from a function that turns the typed text into a value or a refusal. Never throws. */
export function scalar<T>(meta: ScalarMeta, parse: (text: string) => T | Refusal) {
  return z
    .string()
    .transform((text, context): T => {
      if (text === '') {
        context.addIssue({ code: 'custom', params: refusalParams(new Refusal('value-empty', { name: '' })) });
        return z.NEVER;
      }
      const parsed = parse(text);
      if (!(parsed instanceof Refusal)) return parsed;
      context.addIssue({ code: 'custom', params: refusalParams(parsed) });
      return z.NEVER;
    })
    .meta({ scalar: meta });
}

function refusalParams(refusal: Refusal): Record<string, unknown> {
  const { code, args, suggestion } = refusal;
  return { code, args, suggestion } satisfies RefusalParams;
}

/** The description a scalar field was built with, if `schema` is one. */
export function scalarMeta(schema: z.core.$ZodType): ScalarMeta | undefined {
  return (z.globalRegistry.get(schema) as { scalar?: ScalarMeta } | undefined)?.scalar;
}
