import { withBase } from '#model/addresses.ts';
import { sitemapFile } from '../sitemap/files.ts';
import { isPublic } from './public.ts';

/**
 * `/robots.txt` (RFC 9309): everything may be read, and there is the sitemap. Robots look for it in the root of a host
 * only, so that a site below a base path has none: `undefined`. A site that does not say where it stands names no
 * sitemap, whose address would be wrong.
 */
export function robotsFile(siteUrl: string, base: string): string | undefined {
  if (base !== '/') return undefined;
  const rules = 'User-agent: *\nAllow: /\n';
  if (!isPublic(siteUrl)) return rules;
  return `${rules}\nSitemap: ${siteUrl}${withBase(`/${sitemapFile}`, base)}\n`;
}
