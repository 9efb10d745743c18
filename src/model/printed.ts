import { addressOf } from './addresses.ts';

/** Most characters of a printed address: what fits into 29 modules at level Q in capitals (ISO/IEC 18004, version 3). */
export const printedLimit = 47;

/**
 * The address that a printed code leads to, in capitals: hosts do not tell them from small letters, and symbols of
 * capitals are smaller. `printAddress` comes from `site.yaml` alone, never from where a build happens to run.
 */
export function printedAddress(printAddress: string, code: string): string {
  return (printAddress.replace(/\/+$/, '') + addressOf({ code }, 'id')).toUpperCase();
}

/** Whether labels printed for two lasting addresses lead to the same place. */
export function leadsAlike(one: string, other: string): boolean {
  return printedAddress(one, '') === printedAddress(other, '');
}

/**
 * Whether what is published at an origin and base path answers the printed addresses. Servers do not tell capitals apart
 * in hosts, but they do in paths, and paper has capitals alone.
 */
export function isPrintedPlace(printAddress: string, siteUrl: string, base: string): boolean {
  const [printed, published] = [new URL(printAddress), new URL(siteUrl)];
  const plain = (path: string) => path.replace(/\/+$/, '');
  return printed.origin === published.origin && plain(printed.pathname).toUpperCase() === plain(base);
}
