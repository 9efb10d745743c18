import { expect, test } from 'vitest';
import { changed, load } from '../../tests/tree.ts';
import { materialLinks } from './materials.ts';

const user = 'products/cianjur/sari-rasa-tauco/index.md';
const offer = 'products/cianjur/tani-mulya-kopi/index.md';

/** Who supplies what to whom in Cianjur, when the supplier offers `name` made of `own` and the maker needs `materials`. */
async function links(materials: string, name: string, own: string) {
  const { catalog } = await load(
    changed({
      [user]: [['materials: [Kedelai hitam Cianjur]', `materials: [${materials}]`]],
      [offer]: `---
name: ${name}
producer: cianjur/tani-mulya
category: kopi
status: curated
curation: { round: Kurasi 2026, date: 2026-04-20 }
materials: [${own}]
sample: true
---
`,
    }),
  );
  const [regency] = catalog?.regencies ?? [];
  if (!regency) throw new Error('The tree has faults.');
  const ids = (nodes: readonly { slug: string }[]) => nodes.map(({ slug }) => slug).join('+') || 'nobody';
  return materialLinks(regency).map(
    ({ material, suppliers, users }) => `${material}: ${ids(suppliers)} > ${ids(users)}`,
  );
}

test('a material is met by a product whose name begins it and whose own material ends it', async () => {
  expect(await links('gula aren', 'Gula Semut', 'nira aren')).toEqual([
    'gula aren: tani-mulya > sari-rasa',
    'nira aren: nobody > tani-mulya',
  ]);
});

test('a part of the words is not the material', async () => {
  expect(await links('gula aren, garam', 'Gula Tebu', 'tebu')).toEqual([
    'garam: nobody > sari-rasa',
    'gula aren: nobody > sari-rasa',
    'tebu: nobody > tani-mulya',
  ]);
  expect(await links('lontong', 'Klontong', 'kayu')).toContain('lontong: nobody > sari-rasa');
});

test('capitals make no difference, and nobody supplies themselves', async () => {
  expect(await links('Kopi Robusta', 'KOPI ROBUSTA', 'kopi robusta')).toEqual(['kopi robusta: tani-mulya > sari-rasa']);
});
