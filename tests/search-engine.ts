import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Catalog } from '#catalog/catalog.ts';
import type { Language } from '#model/language.ts';
import { searchOrder } from '#outputs/search/order.ts';
import { searchRecords, type SearchRecord } from '#outputs/search/records.ts';
import { wordsFolder } from '#outputs/search/volumes.ts';
import { startSearchIndex } from '../scripts/build/search-index.ts';
import { serve } from '../scripts/serve.ts';
import type { TextEngine } from '#site/islands/search/engine.ts';
import { searchPolicy } from '#site/policy.ts';
import { launchBrowser } from './browser.ts';

/** The real engine in a real browser, over an index that the project's own code made. */
export interface OpenedEngine extends TextEngine {
  readonly page: Page;
  /** Addresses that were asked for, and what was said on the console. */
  readonly requests: readonly string[];
  readonly heard: readonly string[];
}
export interface SearchBench {
  /** The engine on a page in this language, with the policy of the search page, below a base path. */
  readonly open: (language: Language) => Promise<OpenedEngine>;
  readonly close: () => Promise<void>;
}

const root = join(import.meta.dirname, '..');
const base = '/katalog/';

/** The records of a catalogue as the build makes them. */
export function recordsOf(catalog: Catalog): SearchRecord[] {
  return catalog.site.languages.flatMap((language) => [
    ...searchRecords(searchOrder(catalog.products, language), language, catalog.vocabulary),
  ]);
}

/** Indexes records in an empty folder and serves them; the engine runs there as it is written, without its types. */
export async function openBench(records: readonly SearchRecord[], folder: string): Promise<SearchBench> {
  await startSearchIndex([{ records, folder }]).finish();
  for (const path of ['site/islands/search/engine', 'outputs/search/typed']) {
    const code = stripTypeScriptTypes(readFileSync(join(root, 'src', `${path}.ts`), 'utf8'));
    writeFileSync(
      join(folder, path.replace(/^.*\/(.*)$/, '$1.js')),
      code.replace('#outputs/search/typed.ts', './typed.js'),
    );
  }
  writeFileSync(
    join(folder, 'start.js'),
    `import { openEngine } from './engine.js';
globalThis.engine = openEngine('${base}pagefind/' + document.documentElement.lang + '/', 'build-7');`,
  );
  for (const language of new Set(records.map((record) => record.language))) {
    writeFileSync(
      join(folder, `${language}.html`),
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Search</title>
<meta http-equiv="Content-Security-Policy" content="${searchPolicy}"><script type="module" src="start.js"></script></head></html>`,
    );
    if (wordsFolder(language) !== `pagefind/${language}`) throw new Error('start.js looks elsewhere.');
  }
  const [site, browser] = await Promise.all([serve(folder, base, 0), launchBrowser()]);
  return {
    async open(language) {
      const page = await browser.newPage();
      const requests: string[] = [];
      const heard: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => heard.push(message.text()));
      await page.goto(`${site.url}${language}.html`);
      await page.evaluate('engine');
      const call = (method: keyof TextEngine, typed: string) =>
        page.evaluate(`engine.then((engine) => engine.${method}(${JSON.stringify(typed)}))`);
      return {
        page,
        requests,
        heard,
        find: (typed) => call('find', typed) as ReturnType<TextEngine['find']>,
        relax: (typed) => call('relax', typed) as ReturnType<TextEngine['relax']>,
      };
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
