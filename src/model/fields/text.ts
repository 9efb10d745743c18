import * as z from 'zod';
import { Refusal, scalar } from './scalar.ts';

interface TextLimits {
  /** Fewest characters after trimming. */
  minimum?: number;
  /** Most characters. */
  maximum: number;
  /** Paragraphs are welcome; otherwise the text is one line. */
  multiline?: boolean;
}

/** A text shown as typed, apart from white space at its ends. Lengths in characters (code points). */
export function text({ minimum = 1, maximum, multiline = false }: TextLimits) {
  return scalar<string>({ kind: 'text', minimum, maximum, multiline }, (typed) => {
    const trimmed = typed.trim().normalize('NFC');
    const clear = trimmed.length >= 2 * minimum && trimmed.length <= maximum;
    const length = clear ? trimmed.length : [...trimmed].length;
    if (length < minimum || length > maximum) {
      return new Refusal('text-length', { actual: length, minimum, maximum });
    }
    if (!multiline && trimmed.includes('\n')) {
      const joined = trimmed.replace(/\s*\n\s*/g, ' ');
      const fits = [...joined].length >= minimum;
      return new Refusal('value-format', { text: trimmed, expected: 'one-line' }, fits ? joined : undefined);
    }
    return trimmed;
  });
}

/** A name as it stands on a label: 2 to 80 characters. */
export const name = text({ minimum: 2, maximum: 80 });
/** One or two sentences for cards and search results: at most 160 characters. */
export const summary = text({ minimum: 10, maximum: 160 });
/** A short remark: at most 240 characters. */
export const remark = text({ minimum: 2, maximum: 240 });

/** A text in Indonesian, or in both languages as `{ id: …, en: … }`. */
export function localized(maximum: number) {
  return z.union([
    text({ maximum }).transform((id) => ({ id })),
    z.strictObject({ id: text({ maximum }), en: text({ maximum }).optional() }),
  ]);
}
