/**
 * A page with one sentence at the head of its content: what a reader must know before reading a copy. The page comes from
 * this site, and the sentence from its wording; both are trusted, and neither brings a script.
 */
export function withNotice(html: string, sentence: string): string {
  const text = sentence.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return html.replace(/<main\b[^>]*>/, (main) => `${main}<p class="notice">${text}</p>`);
}

/** The language that a page says it is in. */
export const languageOfPage = (html: string): 'id' | 'en' => (/<html[^>]*\slang="?en\b/.test(html) ? 'en' : 'id');
