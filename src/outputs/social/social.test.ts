import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { createPhotoBook } from '../photos/book.ts';
import { changed, load, small, type Change } from '../../../tests/tree.ts';
import { socialFile, socialPictureOf, type SocialAlbum } from './album.ts';
import { socialCards, type SocialCard } from './cards.ts';

const tauco = 'products/cianjur/sari-rasa-tauco/index.md';

async function catalogOf(changes: Record<string, Change> = {}): Promise<Catalog> {
  const { catalog, report } = await load(changed(changes, small));
  if (!catalog) throw new Error(JSON.stringify(report.faults));
  return catalog;
}

let catalog: Catalog;
let cards: SocialCard[];
beforeAll(async () => {
  catalog = await catalogOf();
  cards = [...socialCards(catalog)];
});

test('there is a card for the site and for each regency, brand, event, producer and offered product', () => {
  const keys = [catalog.regencies, catalog.brands, catalog.events, catalog.producers, catalog.products]
    .flat()
    .map(({ key }) => key);
  expect(cards.map(({ of }) => of)).toEqual(['site', ...keys]);
  expect(keys.length).toBeGreaterThan(6);
});

test('a card names the entry, its maker and its place', () => {
  const said = Object.fromEntries(cards.map(({ kind, name, lines }) => [kind, [name, ...lines]]));
  expect(said).toEqual({
    site: ['Etalase Uji', 'Katalog kecil untuk menguji'],
    regency: ['Kota Madiun', 'Jawa Timur'],
    brand: ['Warisan Pecel Lama', 'Paguyuban Pecel Uji', 'Kota Madiun'],
    event: ['Bazar Uji', 'Lapangan Uji', 'Kabupaten Cianjur'],
    producer: ['Tani Mulya', { district: 'Cibeber', regency: 'Kabupaten Cianjur' }],
    product: ['Tauco Hitam Sari Rasa Besar', 'Sari Rasa', '1,5 kg · Kabupaten Cianjur'],
  });
});

test('nothing on a card ages: other prices, dates and figures give the same cards', async () => {
  const aged = Object.fromEntries(
    Object.entries(small)
      .filter(([path]) => path.endsWith('.md'))
      .map(([path, text]) => [
        path,
        String(text)
          .replaceAll(/(asOf|confirmed): 2026-(\d{2})/g, '$1: 2025-$2')
          .replaceAll(/^( {4}value| {2}retail): (\d+)/gm, '$1: 9$2'),
      ]),
  );
  expect(aged[tauco]).not.toBe(small[tauco]);
  expect([...socialCards(await catalogOf(aged))]).toEqual(cards);
});

test('what is invented is marked, also where its pack is only shown', async () => {
  const real = Object.fromEntries(
    Object.entries(small).map(([path, text]) => [path, path.endsWith('.md') ? String(text).replace('\nsample: true\n', '\n') : text]),
  ); // prettier-ignore
  expect([...socialCards(await catalogOf(real))].filter(({ sample }) => sample)).toEqual([]);
  for (const { of, kind, packs, sample } of cards) {
    expect(sample, of).toBe((kind !== 'regency' && kind !== 'site') || packs.length > 0);
  }
});

test('a product shows its first photo where that is published, and its pack otherwise', () => {
  const [product] = catalog.products;
  if (!product) throw new Error('The small catalogue has products.');
  const photo = { side: 800, colour: '#ffffff', renditions: [{ width: 400, path: 'foto/a-400.webp' }, { width: 800, path: 'foto/a-800.webp' }] }; // prettier-ignore
  const file = product.facts.photos?.[0]?.file ?? '';
  const of = (cardsWith: Iterable<SocialCard>) => [...cardsWith].find((card) => card.of === product.key);
  const shown = of(socialCards(catalog, createPhotoBook([[product.key, file, photo]])));
  expect(shown).toMatchObject({ photo: 'foto/a-800.webp', packs: [] });
  expect(of(cards)).toMatchObject({ photo: undefined, packs: [{ name: product.facts.name }] });
  expect(shown && socialFile(shown, 'x')).toBe('x.jpg');
  expect(socialFile({ photo: undefined }, 'x')).toBe('x.png');
});

describe('the picture of a page', () => {
  const picture = (name: string) => ({ address: `/sosial/${name}.png`, alt: name });
  const album: SocialAlbum = new Map([
    ['site', picture('site')],
    ['regencies/cianjur', picture('cianjur')],
    ['products/cianjur/a', picture('a')],
  ]);
  test.each([
    [{ single: 'home' }, 'site'],
    [{ list: 'regency', number: 2 }, 'site'],
    [{ page: 'category', id: 'bumbu' }, 'site'],
    [{ page: 'product', id: 'cianjur/a' }, 'a'],
    [{ page: 'product', id: 'cianjur/erased' }, 'site'],
    [{ page: 'regency', id: 'cianjur', number: 3 }, 'cianjur'],
    [{ page: 'cluster', id: 'cianjur/tauco' }, 'cianjur'],
    [{ page: 'cluster', id: 'karawang/opak' }, 'site'],
  ] as const)('%o is that of %s', (page, name) => {
    expect(socialPictureOf(album, page)).toEqual(picture(name));
  });

  test('is none where the site was built without pictures', () => {
    expect(socialPictureOf(undefined, { single: 'home' })).toBeUndefined();
  });
});
