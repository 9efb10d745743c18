import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { mostInVolume, searchVolumes } from './volumes.ts';

/** A catalogue of regencies with so many products each, of which only these numbers matter. */
const catalogOf = (sizes: readonly number[]) =>
  ({
    regencies: sizes.map((size, regency) => ({
      id: `r${regency}`,
      products: Array.from({ length: size }, (_, product) => ({ id: `r${regency}/p${product}` })),
    })),
  }) as unknown as Catalog;

test('every product is in one volume, none holds too many, and a regency is divided only where it must be', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 12 }), fc.integer({ min: 1, max: 30 }), (sizes, most) => {
      const catalog = catalogOf(sizes);
      const volumes = searchVolumes(catalog, most);
      expect(volumes.flatMap(({ products }) => products)).toEqual(
        catalog.regencies.flatMap(({ products }) => products),
      );
      for (const { products, regencies } of volumes) {
        expect(products.length).toBeGreaterThan(0);
        expect(products.length).toBeLessThanOrEqual(most);
        expect(new Set(products.map(({ id }) => id.split('/')[0]))).toEqual(new Set(regencies.map(({ id }) => id)));
      }
      for (const { id, products } of catalog.regencies) {
        const parts = volumes.filter(({ regencies }) => regencies.some((regency) => regency.id === id)).length;
        expect(parts).toBe(Math.ceil(products.length / most));
      }
    }),
  );
});

test('a catalogue of 25,000 products is one volume, and one of 100,000 is divided', () => {
  expect(searchVolumes(catalogOf([20_000, 5000]), mostInVolume)).toHaveLength(1);
  const volumes = searchVolumes(catalogOf(Array.from({ length: 27 }, () => 3704)), mostInVolume);
  expect(volumes.length).toBeGreaterThan(3);
  for (const { products } of volumes) expect(products.length).toBeLessThanOrEqual(mostInVolume);
});
