import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '#catalog/catalog.ts';
import { withBase } from '#model/addresses.ts';
import { owedAddresses } from '#outputs/addresses.ts';
import { parseRenditionPath, photoFolder } from '#outputs/photos/recipe.ts';
import { plainWebp, webpHeadBytes } from '#outputs/photos/webp.ts';

/** What a finished folder holds. */
export interface Inspection {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly largest: readonly { readonly file: string; readonly bytes: number }[];
  /** What must not be published; empty for a good build. */
  readonly problems: readonly string[];
}

/** Constructs that no page may contain, scripts of its own origin apart: the policy would block them, and content must not have made them. */
const forbidden =
  /<script(?! type="module" src="[\w./-]+"><\/script>)|<(?:style|iframe|object|embed|base|frame|applet)\b|<meta[^>]+http-equiv="refresh|\s(?:on[a-z]+|style|srcdoc)="|(?:href|src)="\s*(?:javascript|data|vbscript):/i;
/** How a block of structured data begins: a script to look at, though no browser runs it. */
const dataBlock = '<script type="application/ld+json">';
const dataBlockEnd = '</script>';
const reference = /\s(?:href|src|srcset)="([^"]*)"/g;
/** One address of a `srcset`, with its width behind it; none of ours contains a comma or a space. */
const candidate = /[^\s,]+(?=\s+\d+w)/g;

/**
 * Looks at every file of a finished site: every owed address is there, every internal link leads to a page, every page
 * carries its policy and nothing forbidden, every photo is pixels without EXIF, XMP or a colour profile. Reads each
 * page once, and of photos the head alone.
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
    // All that is looked for is ASCII, and bytes are scanned several times faster than characters.
    const { html, faulty } = withoutData(readFileSync(join(folder, page), 'latin1'));
    if (faulty) problems.push(`${page} has structured data that are not JSON, or that could end their element early.`);
    const found = forbidden.exec(html)?.[0];
    if (found) problems.push(`${page} contains ${found}.`);
    if (!html.includes('http-equiv="Content-Security-Policy"'))
      problems.push(`${page} has no content security policy.`);
    for (const [attribute, value = ''] of html.matchAll(reference)) {
      for (const target of attribute.startsWith('srcset', 1) ? (value.match(candidate) ?? []) : [value]) {
        if (!target.startsWith('/')) continue;
        const address = target.replace(/[?#].*$/, '');
        if (missing.has(address)) continue;
        if (!address.startsWith(base) || !leads(address)) missing.set(address, page);
      }
    }
  }
  for (const [address, page] of missing) problems.push(`${page} links to ${address}, which was not built.`);
  for (const [file, size] of sizes) {
    if (!file.startsWith(`${photoFolder}/`)) continue;
    const named = parseRenditionPath(file);
    const pixels = plainWebp(readHead(join(folder, file)), size);
    if (!named || pixels?.width !== named.width || pixels.height !== named.width) {
      problems.push(`${file} is not a square WebP of that width with pixels alone.`);
    }
  }
  const largest = [...sizes].sort((a, b) => b[1] - a[1]).slice(0, 10);
  return {
    pages: pages.length,
    files: sizes.size,
    bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    largest: largest.map(([file, bytes]) => ({ file, bytes })),
    problems,
  };
}

/** The first bytes of a file; fewer where it is shorter. */
function readHead(file: string): Uint8Array {
  const head = new Uint8Array(webpHeadBytes);
  const handle = openSync(file, 'r');
  try {
    return head.subarray(0, readSync(handle, head, 0, head.length, 0));
  } finally {
    closeSync(handle);
  }
}

/**
 * The page without its blocks of structured data. A block is `faulty` unless it is JSON without any `<`: then nothing in
 * it can close the element or open another, and the rest of the page is judged as if it were not there.
 */
function withoutData(page: string): { html: string; faulty: boolean } {
  let html = '';
  let from = 0;
  for (let start = page.indexOf(dataBlock); start >= 0; start = page.indexOf(dataBlock, from)) {
    const end = page.indexOf('<', start + dataBlock.length);
    if (!page.startsWith(dataBlockEnd, end) || !isJson(page.slice(start + dataBlock.length, end))) {
      return { html: page, faulty: true };
    }
    html += page.slice(from, start);
    from = end + dataBlockEnd.length;
  }
  return { html: html + page.slice(from), faulty: false };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
