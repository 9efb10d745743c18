import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** The shipped bazaar that is made large. */
export const largeEvent = 'cianjur/bazar-contoh-akhir-tahun';

/** Writes the shipped catalogue to `content`, its bazaar with `count` stands in blocks of up to fifty. */
export function writeLargeEvent(content: string, count: number): string {
  cpSync(join(root, 'content'), content, { recursive: true });
  const folder = join(content, 'events', largeEvent);
  const table = readFileSync(join(folder, 'stands.csv'), 'utf8').trimEnd().split('\n');
  const shown = table.slice(1).map((line) => line.split(',').slice(3, 5).join(','));
  for (let number = 1; table.length <= count; number += 1) {
    const block = `Tenda ${Math.ceil(number / 50)}`;
    const maker = shown[(number * 7) % shown.length] ?? '';
    table.push(`T-${number},${block},${number},${maker},,`);
  }
  writeFileSync(join(folder, 'stands.csv'), `${table.join('\n')}\n`);
  const page = join(folder, 'index.md');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/^blocks: .*\n/m, ''));
  return content;
}
