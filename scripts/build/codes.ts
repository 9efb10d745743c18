import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalog } from '#catalog/catalog.ts';
import { addressOf, pageOfPrinted, symbolAddress } from '#model/addresses.ts';
import { symbolSvg } from '#outputs/codes/svg.ts';
import { codeTables } from '#outputs/codes/table.ts';

/**
 * Everything behind printed codes, into a finished folder: for each code a copy of the page of what it stands for, so
 * that a scan is answered without a detour, and its symbol; and the tables that tell known codes from others.
 */
export function writeCodes(catalog: Catalog, folder: string): void {
  const { printAddress } = catalog.site;
  if (printAddress === undefined) return;
  for (const { code, target } of catalog.codes) {
    const page = pageOfPrinted(target);
    if (!page) throw new Error(`The code ${code} passed the check but leads to ${target}.`);
    const own = join(folder, addressOf({ code }, 'id'));
    mkdirSync(own, { recursive: true });
    copyFileSync(join(folder, addressOf(page, 'id'), 'index.html'), join(own, 'index.html'));
    writeFileSync(join(folder, symbolAddress(code)), symbolSvg(printAddress, code));
  }
  for (const { file, text } of codeTables(catalog)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
