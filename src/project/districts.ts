import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Three districts of Cianjur that the decree of 2025 misspells; older editions, BPS and the regency agree on these. */
const corrections: Readonly<Record<string, string>> = {
  Bonjogpicung: 'Bojongpicung',
  Pagelarang: 'Pagelaran',
  Cubinong: 'Cibinong',
};

let known: Map<string, string[]> | undefined;

/**
 * Names of the districts (kecamatan) of a region code such as `32.03`, after Kepmendagri 300.2.2-2430/2025 as packaged
 * in `idn-area-data` (ODbL). The list is read on first use.
 */
export function districtsOf(regionCode: string): readonly string[] | undefined {
  known ??= load();
  return known.get(regionCode);
}

function load(): Map<string, string[]> {
  const entry = createRequire(import.meta.url).resolve('idn-area-data');
  const file = `${entry.slice(0, entry.lastIndexOf('idn-area-data'))}idn-area-data/data/districts.csv`;
  const districts = new Map<string, string[]>();
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/).slice(1)) {
    const match = /^[\d.]+,([\d.]+),"?([^"]+)"?$/.exec(line);
    if (!match?.[1] || !match[2]) continue;
    const name = corrections[match[2]] ?? match[2];
    const siblings = districts.get(match[1]);
    if (siblings) siblings.push(name);
    else districts.set(match[1], [name]);
  }
  return districts;
}
