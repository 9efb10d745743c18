import { packFolder } from '../offline/storage.ts';
import { photoFolder } from '../photos/recipe.ts';
import { searchFolder } from '../search/volumes.ts';
import { socialFolder } from '../social/album.ts';

/** Headers of every answer whose address begins with `below`, which ends with a slash, or of the one file that it names. */
export interface HeaderRule {
  readonly below: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Files whose name changes with their content. */
const unchanging = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * What a meta element cannot say, for every host that lets a site set headers. It narrows nothing that the search needs;
 * the policy of each page stands in the page. No two rules set the same header: Cloudflare would join the values, and
 * Netlify would take one of them. The first rule is that of all addresses.
 */
export function headerRules(base: string): readonly [HeaderRule, ...HeaderRule[]] {
  return [
    {
      below: base,
      headers: {
        'Content-Security-Policy': "frame-ancestors 'none'",
        'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    // Old workers are replaced only where nobody keeps their file.
    { below: `${base}sw.js`, headers: { 'Cache-Control': 'no-cache' } },
    ...['_astro', packFolder, photoFolder, searchFolder, socialFolder].map((folder) => ({
      below: `${base}${folder}/`,
      headers: unchanging,
    })),
  ];
}

/** `/_headers`, as Netlify and Cloudflare Pages read it. Both let browsers ask anew for whatever names no caching. */
export function headersFile(base: string): string {
  return headerRules(base)
    .map(({ below, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      // Netlify knows the asterisk only in the place of whole segments.
      return `${below}${below.endsWith('/') ? '*' : ''}\n${lines.join('')}`;
    })
    .join('');
}
