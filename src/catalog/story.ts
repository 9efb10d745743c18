import createMarkdown, { type MarkdownIt } from 'markdown-it';
import { safeUrl } from '#model/fields/contact.ts';
import { addressOfKey, withBase } from '#model/addresses.ts';
import { parseKey } from '#model/key.ts';
import type { Language } from '#model/language.ts';

/**
 * The one way from a story to HTML. Safe by construction: the parser starts from nothing and knows only the constructs
 * named here, raw HTML is no construct, and every text is escaped. `#catalog/rules` refuse what would come out as text.
 */
const constructs = [
  'normalize', 'block', 'inline', 'text', 'paragraph', 'heading', 'lheading', 'list', 'blockquote', 'hr',
  'emphasis', 'link', 'reference', 'autolink', 'newline', 'escape', 'balance_pairs', 'fragments_join',
]; // prettier-ignore

function parser(): MarkdownIt {
  return createMarkdown('zero', { html: false, linkify: false, typographer: false }).enable(constructs);
}

/** Where a link of a story leads. */
export type StoryTarget =
  | { readonly kind: 'entry'; readonly key: string }
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'unsafe' }
  | { readonly kind: 'unknown' };

/** Tells links to entries and to safe sites from everything that a story may not link to. */
export function storyTarget(href: string): StoryTarget {
  if (parseKey(href)) return { kind: 'entry', key: href };
  const url = safeUrl(href);
  if (url) return { kind: 'web', url };
  return /^[\w./-]*$/.test(href) && !href.startsWith('//') ? { kind: 'unknown' } : { kind: 'unsafe' };
}

const finder = parser();
finder.validateLink = () => true;
finder.normalizeLink = (url) => url;

export interface StoryLink {
  readonly href: string;
  /** UTF-16 offset of the target in the story. */
  readonly offset: number;
}

/** Every link that a story makes, safe or not. */
export function storyLinks(story: string): StoryLink[] {
  if (!/\]\s*[([:]|<[a-z][a-z0-9+.-]*:/i.test(story)) return [];
  const links = linksIn(story, finder);
  const seen = new Set(links.map(({ href }) => href));
  // What is refused as a link is text to the renderer, and may hold another link.
  return [...links, ...linksIn(story, renderer).filter(({ href }) => !seen.has(href))];
}

function linksIn(story: string, markdown: MarkdownIt): StoryLink[] {
  const links: StoryLink[] = [];
  const lineStarts = [0];
  for (let at = story.indexOf('\n'); at >= 0; at = story.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  let cursor = 0;
  for (const block of markdown.parse(story, {})) {
    const blockStart = lineStarts[block.map?.[0] ?? 0] ?? 0;
    cursor = Math.max(cursor, blockStart);
    for (const token of block.children ?? []) {
      if (token.type !== 'link_open') continue;
      const href = String(token.attrGet('href') ?? '');
      const found = targetAt(story, href, cursor);
      if (found !== undefined) cursor = found + href.length;
      // A target that stands elsewhere (a reference) or is spelt otherwise: the block it is used in.
      links.push({ href, offset: found ?? blockStart });
    }
  }
  return links;
}

/** Where the target of a link begins: behind `](`, `](<`, `<` or `]: `, from `start` on. */
function targetAt(story: string, href: string, start: number): number | undefined {
  for (let at = story.indexOf(href, start); at >= 0 && href !== ''; at = story.indexOf(href, at + 1)) {
    if (/(?:\]\(\s*<?|<|\]:\s*<?)$/.test(story.slice(Math.max(0, at - 8), at))) return at;
  }
  return undefined;
}

export interface StoryContext {
  readonly language: Language;
  /** Site base, with slashes at both ends. */
  readonly base: string;
  /** Whether the entry of a key has a page. */
  readonly hasPage: (key: string) => boolean;
}

const renderer = parser();
renderer.validateLink = (href) => {
  const { kind } = storyTarget(href);
  return kind === 'entry' || kind === 'web';
};
renderer.normalizeLink = (url) => url;
// A page has one h1, its name; a story's headings begin below it.
for (const rule of ['heading_open', 'heading_close'] as const) {
  renderer.renderer.rules[rule] = (tokens, index) => {
    const token = tokens[index];
    const level = Math.min(Number(token?.tag.slice(1)) + 1, 4);
    return rule === 'heading_open' ? `<h${level < 3 ? 3 : level}>` : `</h${level < 3 ? 3 : level}>\n`;
  };
}
renderer.renderer.rules['link_open'] = (tokens, index, _options, env) => {
  const context = env as unknown as StoryContext;
  const target = storyTarget(String(tokens[index]?.attrGet('href') ?? ''));
  if (target.kind === 'web') return `<a href="${escape(target.url)}" rel="nofollow noopener">`;
  const address =
    target.kind === 'entry' && context.hasPage(target.key) ? addressOfKey(target.key, context.language) : undefined;
  return address ? `<a href="${escape(withBase(address, context.base))}">` : '<a>';
};

const escape = (text: string) => renderer.utils.escapeHtml(text);

/** A story as HTML: paragraphs, headings from h3, lists, quotes, emphasis, and links that were checked. */
export function renderStory(story: string, context: StoryContext): string {
  return renderer.render(story, { ...context });
}
