/** The browser of the commands is the one of the tests. */
export { launchBrowser } from '../scripts/browser.ts';
