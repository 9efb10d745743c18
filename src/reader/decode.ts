import type { Issue } from '#model/issues.ts';

/** Largest text file in bytes: an entry is a page of facts and a story, not a book. */
export const textLimit = 64 * 1024;
/** Lists grow with the catalogue, so they may be larger. */
export const listLimit = 4 * 1024 * 1024;
/** Ledgers of codes never get shorter. */
export const ledgerLimit = 64 * 1024 * 1024;

export type Decoded =
  | { readonly text: string; readonly issues: readonly Issue[] }
  | { readonly text?: never; readonly issues: readonly Issue[] };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Bytes → text with `\n` line ends and without a byte order mark, or the reason why they are no text. */
export function decode(bytes: Uint8Array, limit: number): Decoded {
  if (bytes.length > limit) {
    return { issues: [{ code: 'file-size', place: {}, args: { bytes: bytes.length, limit } }] };
  }
  if (isUtf16(bytes)) {
    return { issues: [{ code: 'file-encoding', place: {}, args: { sample: 'UTF-16' } }] };
  }
  if (bytes.includes(0)) return { issues: [{ code: 'file-binary', place: {}, args: {} }] };
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { issues: [notUtf8(bytes)] };
  }
  if (text.trim() === '') return { issues: [{ code: 'file-empty', place: {}, args: {} }] };
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn < 0) return { text, issues: [] };
  return {
    text: text.replace(/\r\n?/g, '\n'),
    issues: [{ code: 'line-endings', place: { offset: carriageReturn }, args: {} }],
  };
}

/** As `decode`, of a table: spreadsheets write Windows-1252 and line ends of Windows without asking, and both are read. */
export function decodeTable(bytes: Uint8Array, limit: number): Decoded {
  const decoded = decode(bytes, limit);
  const issues = decoded.issues.filter(({ code }) => code !== 'line-endings');
  if (decoded.text !== undefined) return { text: decoded.text, issues };
  const foreign = issues.some(({ code }) => code === 'file-encoding') && !isUtf16(bytes);
  return foreign ? { text: loosely(bytes, 'windows-1252'), issues: [] } : { issues };
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Points at the first wrong byte and shows the word around it as Windows-1252, its most likely origin. */
function notUtf8(bytes: Uint8Array): Issue {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const encoder = new TextEncoder();
  // A replacement character may have been typed; the wrong byte is where encoding it again gives other bytes.
  let offset = lenient.indexOf('\ufffd');
  let valid = encoder.encode(lenient.slice(0, offset)).length;
  while (bytes[valid] === 0xef && bytes[valid + 1] === 0xbf && bytes[valid + 2] === 0xbd) {
    const next = lenient.indexOf('\ufffd', offset + 1);
    if (next < 0) break;
    valid += encoder.encode(lenient.slice(offset, next)).length;
    offset = next;
  }
  const place = { offset: lenient.slice(0, offset).replace(/\r\n?/g, '\n').length };
  const controls = bytes.subarray(0, 4096).reduce((n, b) => n + Number(b < 9 || (b > 13 && b < 32)), 0);
  if (controls > 8) return { code: 'file-binary', place: {}, args: {} };
  const around = new TextDecoder('windows-1252').decode(bytes.subarray(Math.max(0, valid - 12), valid + 12));
  const sample = around.split(/\s+/).find((word) => /[^\x20-\x7e]/.test(word)) ?? '';
  return { code: 'file-encoding', place, args: { sample } };
}

/** The text of a file that may be damaged, for positions only. */
export function decodeLoosely(bytes: Uint8Array, isTable = false): string {
  const decoded = isTable ? decodeTable(bytes, Number.POSITIVE_INFINITY).text : undefined;
  return decoded ?? loosely(bytes, 'utf-8');
}

function loosely(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
}
