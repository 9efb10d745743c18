import { photoFolder } from '../photos/recipe.ts';
import { searchFolder } from '../search/volumes.ts';
import { socialFolder } from '../social/album.ts';

/**
 * `/_headers`, for hosts that read it: what a meta element cannot say. It narrows nothing that the search needs; the policy
 * of each page stands in the page.
 */
export function headersFile(base: string): string {
  return `${base}*
  Content-Security-Policy: frame-ancestors 'none'
  Strict-Transport-Security: max-age=31536000; includeSubDomains
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
${base}_astro/*
  Cache-Control: public, max-age=31536000, immutable
${base}${photoFolder}/*
  Cache-Control: public, max-age=31536000, immutable
${base}${searchFolder}/*
  Cache-Control: public, max-age=31536000, immutable
${base}${socialFolder}/*
  Cache-Control: public, max-age=31536000, immutable
`;
}
