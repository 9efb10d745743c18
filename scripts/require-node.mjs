// @ts-check
/** Loaded before a command (`node --import`): stops with a sentence where an older Node would stop with a riddle. */
import { existsSync } from 'node:fs';
import { advice, isNewEnough } from './node-version.mjs';

const notInstalled =
  'Perkakas proyek belum terpasang; jalankan `npm ci` dahulu.\n' +
  'The tools of the project are not installed yet; run `npm ci` first.\n';

if (!isNewEnough(process.version)) {
  const installed = existsSync(new URL('../node_modules', import.meta.url));
  process.stderr.write(installed ? advice : notInstalled);
  process.exit(1);
}
