import { Refusal, scalar } from './scalar.ts';

/**
 * The one gate for addresses of other sites: https, a plain ASCII host name with a dot, no user name, no port.
 * Returns the address as the browser will read it, or `undefined`.
 */
export function safeUrl(typed: string): string | undefined {
  if (!/^https:\/\/[\x21-\x7e]+$/.test(typed) || /["'<>\\^`{|}]/.test(typed)) return undefined;
  let url: URL;
  try {
    url = new URL(typed);
  } catch {
    return undefined;
  }
  const plainHost = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(url.hostname);
  if (url.protocol !== 'https:' || !plainHost || url.hostname.includes('xn--')) return undefined;
  if (url.username || url.password || url.port || url.hostname === 'localhost') return undefined;
  return url.href;
}

/** An address of another site, https only. */
export const url = scalar<string>({ kind: 'url' }, (typed) => {
  const safe = typed.length <= 300 ? safeUrl(typed) : undefined;
  if (safe) return safe;
  const upgraded = typed.replace(/^(?:http:\/\/|\/\/|(?=[\w-]+(?:\.[\w-]+)+(?:\/|$)))/, 'https://');
  return new Refusal('value-format', { text: typed, expected: 'url' }, safeUrl(upgraded));
});

const emailPattern = /^[a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** A mailbox in lower case. */
export const email = scalar<string>({ kind: 'email' }, (typed) => {
  if (typed.length <= 120 && emailPattern.test(typed)) return typed;
  const meant = typed
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  return new Refusal('value-format', { text: typed, expected: 'email' }, emailPattern.test(meant) ? meant : undefined);
});

/** E.164 without spaces: mobile `+628…`, or a landline `+62…`. */
const phonePattern = /^\+62[1-9]\d{7,11}$/;

/** A telephone number as `+62…`; the local spellings `0812-…` and `62812…` are refused with the right one. */
export const phone = scalar<string>({ kind: 'phone' }, (typed) => {
  if (phonePattern.test(typed)) return typed;
  const compact = typed.replace(/[\s().-]/g, '');
  // A number of another country is not an Indonesian one that was mistyped.
  const digits = compact.replace(/^\+(?=62)/, '');
  const meant = `+62${digits.replace(/^(?:62)?0?/, '')}`;
  return new Refusal(
    'value-format',
    { text: typed, expected: 'phone' },
    /^\d+$/.test(digits) && phonePattern.test(meant) ? meant : undefined,
  );
});
