import { defineRule } from '../rule.ts';
import { findInTexts } from '../texts.ts';

/** Controls, bidirectional overrides, zero-width and private-use characters: nobody sees them, everybody is misled. */
const invisible =
  /[\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u115f\u1160\u3164\uffa0\ufffe\uffff\u2800]|\u034f/gu;

export default defineRule<{ codePoint: string }>({
  code: 'text-control',
  severity: 'error',
  message: {
    id: ({ codePoint }) =>
      `Ada karakter tak terlihat (${codePoint}) di teks ini. Hapus karakter itu; cara termudah, ketik ulang teksnya.`,
    en: ({ codePoint }) =>
      `There is an invisible character (${codePoint}) in this text. Delete it; typing the text again is the easiest way.`,
  },
  *check(content) {
    yield* findInTexts(content, function* (text) {
      const told = new Set<string>();
      for (const { 0: match, index } of text.matchAll(invisible)) {
        if (told.has(match)) continue;
        told.add(match);
        const codePoint = `U+${match.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}`;
        yield { match, index, args: { codePoint } };
      }
    });
  },
});
