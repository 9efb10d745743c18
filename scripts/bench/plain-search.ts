import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Catalog } from '#catalog/catalog.ts';
import { searchCards } from '#outputs/search/cards.ts';
import { facetIds, facets } from '#outputs/search/facets.ts';
import { searchOrder } from '#outputs/search/order.ts';
import { searchRecords } from '#outputs/search/records.ts';

/**
 * Writes a page that finds the same products with nothing but Pagefind, for comparison: every facet is a filter of
 * Pagefind, the price its sort, and what a result shows its metadata. Serves from `folder`.
 */
export async function writePlainSearch(folder: string, catalog: Catalog): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { index } = await createIndex({ maxFragments: 10_000 });
  if (!index) throw new Error('Pagefind did not start.');
  const products = searchOrder(catalog.products, 'id');
  const cards = searchCards(products, catalog, 'id', undefined).flat();
  const records = [...searchRecords(products, 'id', catalog.vocabulary)].map((record, number) => {
    const node = products[number];
    const card = cards[number];
    if (!node || !card) throw new Error('Every record is a product.');
    return {
      ...record,
      meta: {
        title: card.name,
        maker: card.maker,
        place: node.home.facts.name,
        price: String(node.facts.prices?.retail),
      },
      filters: Object.fromEntries(facetIds.map((id) => [id, [...facets[id].of(node)]])),
      sort: { price: String(node.facts.prices?.retail ?? 0) },
    };
  });
  for (let start = 0; start < records.length; start += 500) {
    await Promise.all(records.slice(start, start + 500).map((record) => index.addCustomRecord(record)));
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  writeFileSync(join(folder, 'index.html'), page);
}

/** As small as a page can be: it asks at once, shows 24 results and the count of every filter. */
const page = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Pagefind</title>
<input type="search" name="q"><p role="status"></p><ul class="found"></ul>
<script type="module">
const pagefind = await import('/pagefind/pagefind.js');
await pagefind.init();
const asked = new URLSearchParams(location.search);
const filters = asked.has('regency') ? { regency: { any: asked.getAll('regency') } } : {};
const list = document.querySelector('.found');
const status = document.querySelector('[role=status]');
const ask = async (q) => {
  await pagefind.filters();
  const found = await pagefind.search(q, { filters });
  const shown = await Promise.all(found.results.slice(0, 24).map((result) => result.data()));
  list.replaceChildren(...shown.map(({ url, meta }) => {
    const item = document.createElement('li');
    item.textContent = [url, ...Object.values(meta)].join(' ');
    return item;
  }));
  status.textContent = found.results.length + ' produk cocok. ' + Object.values(found.filters).flatMap((facet) => Object.values(facet)).length;
};
document.querySelector('input').oninput = ({ target }) => ask(target.value);
await ask(asked.get('q'));
</script></html>
`;
