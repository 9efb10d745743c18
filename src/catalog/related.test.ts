import { expect, test } from 'vitest';
import { changed, load, small } from '../../tests/tree.ts';
import type { ProductNode } from './catalog.ts';
import { relatedProducts } from './related.ts';

/** A shelf of `count` products of one category and maker, besides what the small catalogue has. */
async function shelf(count: number, makers = 1): Promise<readonly ProductNode[]> {
  const tree: Record<string, string> = {};
  for (let maker = 0; maker < makers; maker += 1) {
    tree[`producers/cianjur/dapur-${maker}x.md`] =
      `---\nname: Dapur Contoh ${maker}\ndistrict: Cianjur\ncuration: { round: Kurasi Contoh, date: 2026 }\nsample: true\n---\n`;
    for (let number = 0; number < count; number += 1) {
      tree[`products/cianjur/dapur-${maker}x-barang-${number}/index.md`] =
        `---\nname: Barang ${String(number).padStart(3, '0')} dari ${maker}\nproducer: cianjur/dapur-${maker}x\ncategory: kriya\nstatus: curated\nsample: true\n---\n`;
    }
  }
  const { catalog, report } = await load(changed(tree, small));
  if (!catalog) throw new Error(JSON.stringify(report.faults));
  return catalog.products.filter(({ category }) => category.id === 'kriya');
}

test('a product never leads to itself, and to no product twice', async () => {
  for (const node of await shelf(5, 3)) {
    const related = relatedProducts(node, 4);
    expect(related).not.toContain(node);
    expect(new Set(related).size).toBe(related.length);
    expect(related).toHaveLength(4);
  }
});

test('half of what is shown is of the same maker, the rest of others', async () => {
  const [node] = await shelf(5, 3);
  if (!node) throw new Error('There is no product.');
  const own = relatedProducts(node, 4).filter(({ producer }) => producer === node.producer);
  expect(own).toHaveLength(2);
});

test('every product of a shelf is shown beside some other', async () => {
  const products = await shelf(12, 4);
  const shown = new Set(products.flatMap((node) => relatedProducts(node, 4)));
  expect(products.filter((node) => !shown.has(node))).toEqual([]);
});

test('a maker alone in a category leads to what else it makes', async () => {
  const products = await shelf(9);
  const [node] = products;
  if (!node) throw new Error('There is no product.');
  expect(relatedProducts(node, 4).map(({ producer }) => producer)).toEqual([node.producer, node.producer]);
});
