import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '#catalog/catalog.ts';
import { addressOf, withBase } from '#model/addresses.ts';
import { languages } from '#model/language.ts';
import { owedAddresses } from '#outputs/addresses.ts';

/** What a finished folder holds. */
export interface Inspection {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly largest: readonly { readonly file: string; readonly bytes: number }[];
  /** What must not be published; empty for a good build. */
  readonly problems: readonly string[];
}

/** Constructs that no page may contain: the policy would block them, and content must not have made them. */
const forbidden =
  /<script(?! type="module" src="[\w./-]+"><\/script>)|<(?:style|iframe|object|embed|base|frame|applet)\b|<meta[^>]+http-equiv="refresh|\s(?:on[a-z]+|style|srcdoc)="|(?:href|src)="\s*(?:javascript|data|vbscript):/i;
/** The only pages that run anything. */
const searchPages = new Set(
  languages.map((language) => `${addressOf({ single: 'search' }, language).slice(1)}index.html`),
);
const reference = /\s(?:href|src)="([^"]*)"/g;

/**
 * Looks at every file of a finished site: every owed address is there, every internal link leads to a page, every page
 * carries its policy and nothing forbidden. Reads each page once.
 */
export function inspectOutput(folder: string, catalog: Catalog, base: string): Inspection {
  const sizes = new Map<string, number>();
  const walk = (relative: string) => {
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      const path = relative ? `${relative}/${entry.name}` : entry.name;
      if (entry.isDirectory()) walk(path);
      else sizes.set(path, statSync(join(folder, path)).size);
    }
  };
  walk('');

  const problems: string[] = [];
  const missing = new Map<string, string>();
  const leads = (address: string) => {
    const path = decodeURI(address.slice(base.length));
    return sizes.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  };
  for (const address of owedAddresses(catalog)) {
    if (!leads(withBase(address, base))) problems.push(`${address} was not built.`);
  }
  const pages = [...sizes.keys()].filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8');
    const found = forbidden.exec(html)?.[0];
    if (found) problems.push(`${page} contains ${found}.`);
    if (html.includes('<script') && !searchPages.has(page)) problems.push(`${page} has a script.`);
    if (!html.includes('http-equiv="Content-Security-Policy"'))
      problems.push(`${page} has no content security policy.`);
    for (const [, target = ''] of html.matchAll(reference)) {
      if (!target.startsWith('/')) continue;
      const address = target.replace(/[?#].*$/, '');
      if (missing.has(address)) continue;
      if (!address.startsWith(base) || !leads(address)) missing.set(address, page);
    }
  }
  for (const [address, page] of missing) problems.push(`${page} links to ${address}, which was not built.`);
  const largest = [...sizes].sort((a, b) => b[1] - a[1]).slice(0, 10);
  return {
    pages: pages.length,
    files: sizes.size,
    bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    largest: largest.map(([file, bytes]) => ({ file, bytes })),
    problems,
  };
}
