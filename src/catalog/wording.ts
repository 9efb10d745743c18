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
  // A file may hold megabytes in one value; masking looks at what could be shown, and some more.
  const visible = maskPersonalNumbers(typed.slice(0, 20 * limit))
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]+/gu, (run) => (/^[\n\t]+$/.test(run) ? ' ' : '\u{fffd}'))
    .trim();
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
