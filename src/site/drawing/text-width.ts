/** Advance widths in Plus Jakarta Sans at weight 700, in em, each rounded up to the next twentieth. */
const classes: readonly (readonly [width: number, characters: string])[] = [
  [0.25, 'ijl'],
  [0.3, 'I'],
  // A space with what a label adds to it.
  [0.35, " '"],
  [0.4, '!(),.1:;J`r{|}·’‘'],
  [0.45, '[]ft'],
  [0.5, '"z'],
  [0.55, '*/LT\\s'],
  [0.6, '-2679?EFZahknuvxy“”'],
  [0.65, '$3458PScego'],
  [0.7, '+<=>BKRVXY^_bdpq~×–'],
  [0.75, '0ADHNU'],
  [0.8, '&C…'],
  [0.85, 'G'],
  [0.9, 'MOQw'],
  [0.95, '#@m'],
  [1, '—'],
  [1.05, '%W'],
];

const widths = new Map(classes.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)));

/** Nobody knows from which font emoji and other scripts come; their width is a guess, on the wide side. */
const wideSign = 1.25;
const otherSign = 0.8;
const isWide = /[\p{Extended_Pictographic}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Javanese}]/u;

/** Accents and signs that stand above or below another, and the further parts of an emoji. */
const withoutWidth = /\u200D.|[\p{Mn}\p{Cf}\p{EMod}]/gu;

const plain = /^[\x20-\x7E]*$/;

/** The width of the letter without its accent, which is as wide as the letter. */
const knownWidth = (character: string) => widths.get(character) ?? widths.get([...character.normalize('NFD')][0] ?? '');

/** Whether the width of every character of the text is known. */
export function isKnown(text: string): boolean {
  for (const character of text) {
    if (knownWidth(character) === undefined) return false;
  }
  return true;
}

/** Width of a text at font size 1: for Plus Jakarta Sans in bold a little more than it needs. */
export function widthOf(text: string): number {
  // Most names are plain letters, and every name is measured a hundred times until it is set.
  const measured = plain.test(text) ? text : text.normalize('NFC').replaceAll(withoutWidth, '');
  let sum = 0;
  for (const character of measured) {
    sum += knownWidth(character) ?? (isWide.test(character) ? wideSign : otherSign);
  }
  return sum;
}
