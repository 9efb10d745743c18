import { maskPersonalNumbers } from '#model/personal-number.ts';

/**
 * A typed value inside a message: in quotation marks, on one line, shortened, without control characters and without
 * the digits of a personal number.
 */
export function quote(typed: string, limit = 60): string {
  return `“${plain(typed, limit)}”`;
}

/** As `quote`, without the quotation marks: for suggestions and names of files. */
export function plain(typed: string, limit = 60): string {
  // A file may hold megabytes in one value. White space and invisible signs are drawn together before anything is cut
  // or masked, so that a number cannot hide between them.
  const drawn = typed
    .slice(0, 100 * limit)
    .replace(/[\s\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]+/gu, (run) => (/^\s+$/.test(run) ? ' ' : '\u{fffd}'));
  const visible = maskPersonalNumbers(drawn.slice(0, 20 * limit)).trim();
  const letters = [...visible];
  return letters.length > limit ? `${letters.slice(0, limit - 1).join('')}…` : visible;
}

/** `a, b, c` with at most `limit` items. */
export function listing(items: readonly string[], limit = 12): string {
  const shown = items.slice(0, limit).map((item) => plain(item));
  return shown.join(', ') + (items.length > limit ? ', …' : '');
}

/** 1234567 → `1.234.567` in Indonesian, `1,234,567` in English. */
export function grouped(value: number, separator: '.' | ','): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);
}
