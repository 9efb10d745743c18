import type { Browser, Page } from 'playwright-core';
import { serve } from '../serve.ts';
import { slowNetwork } from './slow-network.ts';

/** What the first question and the next stroke of a key cost. Bytes, milliseconds. */
export interface SearchFigures {
  /** Everything that came over the line until the first results stood there. */
  readonly bytes: number;
  /** From the start of the visit to the first results. */
  readonly first: number;
  /** From a stroke of a key to its results, where the files are there already. */
  readonly key: number;
}

/** How much slower the phone is than this computer. */
const slowdown = 4;
const runs = 3;

/**
 * Asks a question at an address of a served folder, on a slow network and a slow phone, each time with nothing in its
 * cache; medians of three visits. `typed` continues the question letter by letter.
 */
export async function measureSearch(
  browser: Browser,
  folder: string,
  address: string,
  typed: string,
): Promise<SearchFigures> {
  const site = await serve(folder, '/', 0);
  const network = await slowNetwork(Number(new URL(site.url).port));
  try {
    const visits: SearchFigures[] = [];
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      const slow = await context.newCDPSession(page);
      await slow.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      network.taken();
      await page.goto(`http://localhost:${network.port}${address}`, { waitUntil: 'commit' });
      const first = await answered(page);
      const bytes = network.taken();
      const type = async () => {
        await page.locator('[name=q]').fill('');
        const strokes: number[] = [];
        for (const letter of typed) strokes.push(await stroke(page, letter));
        return strokes;
      };
      // Once for the files, once for the time.
      await type();
      const strokes = await type();
      visits.push({ bytes, first, key: median(strokes) });
      await context.close();
    }
    return {
      bytes: median(visits.map((visit) => visit.bytes)),
      first: median(visits.map((visit) => visit.first)),
      key: median(visits.map((visit) => visit.key)),
    };
  } finally {
    await network.close();
    await site.close();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Milliseconds since the page began, when it first shows results. */
async function answered(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    () => {
      const ready = /\d.*cocok/.test(document.querySelector('[role=status]')?.textContent ?? '');
      return ready && document.querySelector('.found > li') ? performance.now() : false;
    },
    undefined,
    { polling: 'raf', timeout: 120_000 },
  );
  return Number(await handle.jsonValue());
}

/** Milliseconds from one more letter to the results of the longer question. */
async function stroke(page: Page, letter: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('[name=q]');
    const status = document.querySelector('[role=status]');
    if (!field || !status) return 0;
    const start = performance.now();
    status.textContent = '';
    field.value += typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (!/\d|Tidak ada/.test(status.textContent) || document.querySelector('[aria-busy]'))
      await new Promise((done) => setTimeout(done, 1));
    return performance.now() - start;
  }, letter);
}
