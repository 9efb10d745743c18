import { withBase } from '#model/addresses.ts';
import { sitemapFile } from '../sitemap/files.ts';

/** Names that lead to no public host (RFC 6761, RFC 2606): where a site has not said where it stands. */
const nowhere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$|(?:^|\.)(?:example|invalid|localhost|test)$/;

/**
 * `/robots.txt` (RFC 9309): everything may be read, and there is the sitemap. Robots look for it in the root of a host
 * only, so that a site below a base path has none: `undefined`. A site that does not say where it stands names no
 * sitemap, whose address would be wrong.
 */
export function robotsFile(siteUrl: string, base: string): string | undefined {
  if (base !== '/') return undefined;
  const rules = 'User-agent: *\nAllow: /\n';
  if (nowhere.test(new URL(siteUrl).hostname)) return rules;
  return `${rules}\nSitemap: ${siteUrl}${withBase(`/${sitemapFile}`, base)}\n`;
}
