import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import type { Settings } from '#project/settings.ts';
import { serve } from './serve.ts';

/** Arguments for a browser without a sandbox of its own that asks nobody outside for anything. */
const args = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
]; // prettier-ignore

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/**
 * A real browser: the one named by `CHROME_PATH`, else the one from the lockfile (Linux on x64), else an installed one.
 * The packaged browser's own arguments are not used: they switch off what the tests are about. Other programs reach it
 * at `debuggingPort` of this machine, where one is given.
 */
export async function launchBrowser({ debuggingPort }: { debuggingPort?: number } = {}): Promise<Browser> {
  const own = debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`];
  return chromium.launch({ executablePath: await executable(), args: [...args, ...own], headless: true });
}

/** Serves the built site and opens a browser for as long as the work takes, which is given both; then ends them. */
export async function withBrowser<T>(
  { outDir, base }: Settings,
  work: (browser: Browser, url: string) => Promise<T>,
  options?: Parameters<typeof launchBrowser>[0],
): Promise<T> {
  const site = await serve(outDir, base, 0);
  try {
    const browser = await launchBrowser(options);
    try {
      return await work(browser, site.url);
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}

/** Path of the browser that `launchBrowser` starts. */
async function executable(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named) return named;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  const found = installed.find((path) => existsSync(path));
  if (found) return found;
  throw new Error('No browser found: install Chrome or Chromium and name it with CHROME_PATH.');
}
