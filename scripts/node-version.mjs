// @ts-check
/** Which Node the project needs, and what to tell somebody who has an older one. Runs on any Node from 18. */
import { readFileSync } from 'node:fs';

/** @type {{ engines: { node: string } }} */
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The oldest version that will do, such as `24.16`; package.json says which. */
const minimum = manifest.engines.node.replace(/[^\d.]/g, '');

/**
 * @param {string} version Such as `v24.21.0`.
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = minimum.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** What to do on a computer for which the project brings no Node of its own. */
export const advice =
  `Etalase memerlukan Node ${minimum} atau lebih baru; silakan pasang dari https://nodejs.org, lalu ulangi perintah ini.\n` +
  `Etalase needs Node ${minimum} or newer; please install it from https://nodejs.org and repeat this command.\n`;
