import { expect, test } from 'vitest';
import { changed, load, type Change } from '../../tests/tree.ts';
import { chainOf } from './chain.ts';

const tauco = 'clusters/cianjur/tauco.md';
const maker = 'producers/cianjur/sari-rasa.md';
const supplier = 'producers/cianjur/tani-mulya.md';

/** Each link of the chain of the tauco cluster: its clusters and members, or `?` and who could fill it. */
async function chain(changes: Readonly<Record<string, Change>> = {}) {
  const { catalog } = await load(changed(changes));
  const node = catalog?.clusters.find(({ id }) => id === 'cianjur/tauco');
  if (!node) throw new Error('The small catalogue has a cluster of tauco.');
  const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id).join(', ');
  return chainOf(node).map(({ function: name, clusters, members, candidates }) =>
    clusters.length + members.length > 0 ? `${name}: ${ids([...clusters, ...members])}` : `${name}? ${ids(candidates)}`,
  );
}

test('a missing function names the makers of the regency whose role fits, a filled one its clusters', async () => {
  expect(await chain()).toEqual([
    'materials? cianjur/tani-mulya',
    'production: cianjur/tauco, kota-madiun/pecel',
    'marketing? ',
  ]);
});

test('a member with the role fills a function that no cluster of the chain has', async () => {
  expect(await chain({ [supplier]: [['role: supplier', 'role: supplier\nclusters: [cianjur/tauco]']] })).toEqual([
    'materials: cianjur/tani-mulya',
    'production: cianjur/tauco, kota-madiun/pecel',
    'marketing? ',
  ]);
});

test('a cluster of the regency that stands outside of the chain could join it', async () => {
  const shop = '---\nname: Klaster Toko Uji\nregency: cianjur\nkind: marketing\nsample: true\n---\n';
  expect(await chain({ 'clusters/cianjur/toko.md': shop })).toContain('marketing? cianjur/toko');
  const supplied: Change = [['[kota-madiun/pecel]', '[cianjur/toko]']];
  expect(await chain({ 'clusters/cianjur/toko.md': shop, [tauco]: supplied })).toEqual([
    'materials? cianjur/tani-mulya',
    'production: cianjur/tauco',
    'marketing: cianjur/toko',
  ]);
});

test('clusters that supply each other in a circle are one chain', async () => {
  const other =
    '---\nname: Klaster Garam Uji\nregency: cianjur\nkind: materials\nsupplies: [cianjur/tauco]\nsample: true\n---\n';
  const links = await chain({
    'clusters/cianjur/garam.md': other,
    [tauco]: [['[kota-madiun/pecel]', '[cianjur/garam]']],
    [maker]: [['role: maker', 'role: marketer']],
  });
  expect(links).toEqual(['materials: cianjur/garam', 'production: cianjur/tauco', 'marketing: cianjur/sari-rasa']);
});

test('of many clusters in a row, the cluster itself comes first, then its neighbours, then what lies further', async () => {
  const field = (supplies: string) => `---\nname: Ladang untuk ${supplies}\nregency: cianjur\nkind: production\nsupplies: [cianjur/${supplies}]\nsample: true\n---\n`;
  const [, production] = await chain({
    'clusters/cianjur/awal.md': field('bibit'),
    'clusters/cianjur/bibit.md': field('cabai'),
    'clusters/cianjur/cabai.md': field('tauco'),
  });
  expect(production).toBe('production: cianjur/tauco, kota-madiun/pecel, cianjur/cabai, cianjur/bibit, cianjur/awal');
}); // prettier-ignore
