import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages to look at, and what they may lead to. */
export interface PageOrder {
  readonly folder: string;
  readonly base: string;
  /** Paths of all files of the site, below its folder. */
  readonly files: readonly string[];
  /** Those of them that are to be read. */
  readonly pages: readonly string[];
}

/** What was found in some pages. */
export interface PageReport {
  readonly problems: readonly string[];
  /** Addresses that lead nowhere, each with the first page that names it. */
  readonly missing: readonly (readonly [address: string, page: string])[];
}

/**
 * Constructs that no page may contain, scripts of its own origin apart: the policy would block them, and content must
 * not have made them.
 */
const forbidden =
  /<script(?!(?: type="module")? src="[\w./-]+"><\/script>)|<(?:style|iframe|object|embed|base|frame|applet)\b|<meta[^>]+http-equiv="refresh|\s(?:on[a-z]+|style|srcdoc)="|(?:href|src)="\s*(?:javascript|data|vbscript):/i;
/** How a block of structured data begins: a script to look at, though no browser runs it. */
const dataBlock = '<script type="application/ld+json">';
const dataBlockEnd = '</script>';
const reference = /\s(?:href|src|srcset)="([^"]*)"/g;
/** One address of a `srcset`, with its width behind it; none of ours contains a comma or a space. */
const candidate = /[^\s,]+(?=\s+\d+w)/g;

/** Whether an address of the site, base path included, leads to one of its files. */
export function leadsTo(
  files: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  base: string,
  address: string,
): boolean {
  const path = decodeURI(address.slice(base.length));
  return files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

/** Reads each page once: its policy is there, nothing forbidden is, and every internal link leads to a file. */
export function inspectPages({ folder, base, files, pages }: PageOrder): PageReport {
  const known = new Set(files);
  const problems: string[] = [];
  const missing = new Map<string, string>();
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
        if (!address.startsWith(base) || !leadsTo(known, base, address)) missing.set(address, page);
      }
    }
  }
  return { problems, missing: [...missing] };
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
