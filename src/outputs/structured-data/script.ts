import type { Thing } from 'schema-dts';

/**
 * Structured data as the content of a `script` element, ready to stand in a page as it is; empty where there is nothing
 * to say. JSON knows each of its characters by number too, so every sign that could end the element, open a comment in
 * it or start an entity is written that way, and the two line separators that JSON allows and old scripts do not.
 */
export function structuredDataScript(things: readonly Thing[]): string {
  const [first, ...others] = things;
  if (!first) return '';
  const context = { '@context': 'https://schema.org' };
  const document = others.length === 0 ? { ...context, ...(first as object) } : { ...context, '@graph': things };
  return JSON.stringify(document).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
