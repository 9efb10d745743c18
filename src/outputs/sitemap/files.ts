import { addressOf, withBase } from '#model/addresses.ts';
import type { Day } from '#model/fields/date.ts';
import type { Language } from '#model/language.ts';
import { newest } from './modified.ts';
import type { IndexedPage } from './pages.ts';

/** Where the site stands, and in which languages. */
export interface SitemapSite {
  /** Origin, such as `https://etalase.example`. */
  readonly siteUrl: string;
  /** Base path with slashes at both ends. */
  readonly base: string;
  /** Indonesian is always among them (rule `site-languages`). */
  readonly languages: readonly Language[];
}

export interface SitemapFile {
  /** Name in the root of the site. */
  readonly file: string;
  readonly text: string;
}

/** The index of the parts, in the root of the site. */
export const sitemapFile = 'sitemap.xml';

/**
 * Addresses in one part. The protocol allows 50,000 and 50 MB (sitemaps.org, "Sitemap file guidelines"); smaller parts
 * are read again sooner where something changed.
 */
export const partSize = 10_000;

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const protocol = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * The sitemap: an index and its parts, by the protocol of sitemaps.org. An address in two languages names both as
 * alternates, itself included; `lastmod` stands only where a date is known. Each part appears as it is asked for.
 */
export function* sitemapFiles(pages: Iterable<IndexedPage>, site: SitemapSite): Generator<SitemapFile> {
  const parts: { readonly file: string; readonly modified: Day | undefined }[] = [];
  let rows: string[] = [];
  let modified: Day | undefined;
  const part = (): SitemapFile => {
    const file = `sitemap-${parts.length + 1}.xml`;
    parts.push({ file, modified });
    const text = `${head}<urlset ${protocol} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${rows.join('')}</urlset>\n`;
    rows = [];
    modified = undefined;
    return { file, text };
  };
  for (const page of pages) {
    for (const row of rowsOf(page, site)) {
      rows.push(row);
      modified = newest([modified, page.modified]);
      if (rows.length === partSize) yield part();
    }
  }
  if (rows.length > 0) yield part();

  const listed = parts.map(
    (one) =>
      `<sitemap><loc>${escape(site.siteUrl + withBase(`/${one.file}`, site.base))}</loc>${lastmod(one.modified)}</sitemap>\n`,
  );
  yield { file: sitemapFile, text: `${head}<sitemapindex ${protocol}>\n${listed.join('')}</sitemapindex>\n` };
}

/** A page's address in each language in which it is a page of its own. */
function rowsOf({ page, translated, modified }: IndexedPage, { siteUrl, base, languages }: SitemapSite): string[] {
  const own = languages.filter((language) => translated || language === 'id');
  const versions = own.map((language) => ({
    language,
    url: escape(siteUrl + withBase(addressOf(page, language), base)),
  }));
  const alternates =
    versions.length < 2
      ? ''
      : versions
          .map(({ language, url }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${url}"/>`)
          .join('');
  return versions.map(({ url }) => `<url><loc>${url}</loc>${lastmod(modified)}${alternates}</url>\n`);
}

const lastmod = (day: Day | undefined) => (day === undefined ? '' : `<lastmod>${day}</lastmod>`);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escape = (text: string) => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
