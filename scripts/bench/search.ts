import type { Browser, Page } from 'playwright-core';
import { serve } from '../serve.ts';
import { slowNetwork } from './slow-network.ts';

/** What the first question and the next stroke of a key cost. Bytes, milliseconds. */
export interface SearchFigures {
  /** Everything that came over the line until the first results stood there. */
  readonly bytes: number;
  /** From the start of the visit to the first results. */
  readonly first: number;
  /**
   * From a stroke of a key until the number of its results and those of the first screen are painted, where the files are
   * there already.
   */
  readonly key: number;
  /** The same until all results of the page are. */
  readonly page: number;
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
        const strokes: Stroke[] = [];
        for (const letter of typed) strokes.push(await stroke(page, letter));
        return strokes;
      };
      // Once for the files, once for the time.
      await type();
      const strokes = await type();
      visits.push({ bytes, first, key: medianOf(strokes, 'key'), page: medianOf(strokes, 'page') });
      await context.close();
    }
    return {
      bytes: medianOf(visits, 'bytes'),
      first: medianOf(visits, 'first'),
      key: medianOf(visits, 'key'),
      page: medianOf(visits, 'page'),
    };
  } finally {
    await network.close();
    await site.close();
  }
}

function medianOf<Name extends string>(runs: readonly Readonly<Record<Name, number>>[], name: Name): number {
  return runs.map((run) => run[name]).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
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

type Stroke = Pick<SearchFigures, 'key' | 'page'>;

/** Types one more letter; milliseconds from there. */
async function stroke(page: Page, letter: string): Promise<Stroke> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('[name=q]');
    const status = document.querySelector('[role=status]');
    if (!field || !status) throw new Error('There is nothing to type into.');
    const until = async (ready: () => boolean) => {
      while (!ready()) await new Promise((done) => setTimeout(done, 1));
      // A task that follows on a frame begins when the frame is painted.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - start;
    };
    const start = performance.now();
    status.textContent = '';
    field.value += typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // Where the files are there, the first results follow the number without another task between.
    const key = await until(() => /\d|Tidak ada/.test(status.textContent));
    return { key, page: await until(() => !document.querySelector('[aria-busy]')) };
  }, letter);
}
