import { codesFor } from '#model/code.ts';
import { ledgerFile } from '#model/ledger.ts';
import { changed, small, type Tree } from './tree.ts';

/** A product of the printed tree; a price is printed unless it is older than the site allows. */
export interface Sold {
  readonly slug: string;
  readonly name: string;
  readonly price?: string;
}

const quoted = (text: string) => JSON.stringify(text);

/**
 * The small catalogue with these products of Sari Rasa, with so many stands at its bazaar, and with a code for each of
 * them and for everything that they belong to.
 */
export function printedTree(sold: readonly Sold[], stands = 0): Tree {
  const changes: Record<string, string> = {};
  const slug = (own: string) => `sari-rasa-${own}`;
  for (const { slug: own, name, price = 'prices: { retail: 18000, per: stoples, asOf: 2026-10-12 }' } of sold) {
    changes[`products/cianjur/${slug(own)}/index.md`] =
      `---\nname: ${quoted(name)}\nproducer: cianjur/sari-rasa\ncategory: bumbu\nstatus: curated\n` +
      `${price}\npackaging: { net: 250 g }\nsample: true\n---\n\nSebuah produk.\n`;
  }
  const names = Array.from({ length: stands }, (_, index) => `A-${index + 1}`);
  if (stands > 0) {
    changes['events/cianjur/bazar-uji/stands.csv'] = [
      'stan,blok,nomor,umkm,produk',
      ...names.map((stand, index) => {
        const shown = sold.slice(0, index % 9).map(({ slug: own }) => `cianjur/${slug(own)}`);
        return `${stand},A,${index + 1},${index % 2 ? 'cianjur/tani-mulya' : 'cianjur/sari-rasa'},${index % 2 ? '' : shown.join(' ')}`;
      }),
      '',
    ].join('\n');
  }
  const keys = [
    'brands/cianjur/tauco-bersama', 'brands/cianjur/tauco-bersama/tauco-hitam',
    'brands/cianjur/tauco-bersama/tauco-hitam-besar', 'events/cianjur/bazar-uji', 'producers/cianjur/sari-rasa',
    'producers/cianjur/tani-mulya', 'products/cianjur/sari-rasa-tauco', 'products/cianjur/sari-rasa-tauco-besar',
    ...sold.map(({ slug: own }) => `products/cianjur/${slug(own)}`),
    ...(stands > 0 ? names : ['A-1', 'B-1']).map((stand) => `events/cianjur/bazar-uji/${stand.toLowerCase()}`),
  ]; // prettier-ignore
  changes['codes/cianjur.csv'] = ledger(keys);
  return changed(changes, small);
}

/** A ledger with a code for each key, as `codes -- issue` gives them out. */
function ledger(keys: readonly string[]): string {
  const taken = new Map<string, string>();
  for (const key of keys) {
    for (const code of codesFor(key)) {
      if (taken.has(code)) continue;
      taken.set(code, key);
      break;
    }
  }
  return ledgerFile([...taken].map(([code, key]) => ({ code, key, issued: '2026-11-01' })));
}
