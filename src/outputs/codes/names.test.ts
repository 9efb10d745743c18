import { expect, test } from 'vitest';
import { changed, load, type Change } from '../../../tests/tree.ts';
import { namesOf } from './names.ts';

const stands = 'events/cianjur/bazar-uji/stands.csv';
const names = async (changes: Readonly<Record<string, Change>> = {}) => {
  const { catalog } = await load(changed(changes));
  if (!catalog) throw new Error('There are faults.');
  return namesOf(catalog);
};

test('goods are named with their pack and maker, stands with their event', async () => {
  const all = await names();
  expect(all.get('products/cianjur/sari-rasa-tauco')).toBe('Tauco Hitam Sari Rasa 250 g – Sari Rasa');
  expect(all.get('events/cianjur/bazar-uji/a-1')).toBe('A-1 Bazar Uji – Sari Rasa');
  expect(all.has('products/kota-madiun/dapur-wati-brem')).toBe(false);
});

test('an empty stand keeps its own name, because nothing of it was erased', async () => {
  const all = await names({
    [stands]: 'stan,blok,nomor,umkm,produk,x,y\nA-1,A,1,,,10,20\nB-1,B,1,cianjur/tani-mulya,,,\n',
  });
  expect(all.get('events/cianjur/bazar-uji/a-1')).toBe('A-1 Bazar Uji');
});
