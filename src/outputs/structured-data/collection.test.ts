import { describe, expect, test } from 'vitest';
import { changed, load, real, small } from '../../../tests/tree.ts';
import type { Language } from '#model/language.ts';
import { brandData, categoryData, clusterData, listData, regencyData } from './collection.ts';
import { producerData } from './producer.ts';
import type { Publication } from './publication.ts';

async function published(tree = real(small), language: Language = 'id'): Promise<Publication> {
  const { catalog } = await load(tree);
  if (!catalog) throw new Error('The tree has faults.');
  return { catalog, language, siteUrl: 'https://katalog.example', base: '/' };
}
function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('There is none.');
  return item;
}

test('a producer is an organisation whose address ends at the district', async () => {
  const at = await published();
  expect(producerData(first(at.catalog.producers.filter(({ slug }) => slug === 'sari-rasa')), at))
    .toMatchInlineSnapshot(`
    [
      {
        "@id": "https://katalog.example/umkm/cianjur/sari-rasa/#producer",
        "@type": "Organization",
        "address": {
          "@type": "PostalAddress",
          "addressCountry": "ID",
          "addressLocality": "Warungkondang, Kabupaten Cianjur",
          "addressRegion": "Jawa Barat",
        },
        "description": "Pembuat tauco sejak dua keturunan.",
        "email": "sari@rasa.example",
        "foundingDate": "1998",
        "identifier": {
          "@type": "PropertyValue",
          "propertyID": "NIB",
          "value": "9999999999990",
        },
        "mainEntityOfPage": "https://katalog.example/umkm/cianjur/sari-rasa/",
        "name": "Sari Rasa",
        "sameAs": [
          "https://toko.example/sari-rasa",
        ],
        "telephone": [
          "+62263999999",
          "+6281200000001",
        ],
        "url": "https://sarirasa.example/",
      },
    ]
  `);
});

test('a producer without contacts has none', async () => {
  const at = await published();
  const [data] = producerData(first(at.catalog.producers.filter(({ slug }) => slug === 'dapur-wati')), at);
  for (const property of ['telephone', 'email', 'url', 'sameAs']) expect(data).not.toHaveProperty(property);
});

test('one number for telephone and WhatsApp is said once', async () => {
  const tree = changed(
    { 'producers/cianjur/sari-rasa.md': [['phone: "+62263999999"', 'phone: "+6281200000001"']] },
    real(small),
  );
  const at = await published(tree);
  const [data] = producerData(first(at.catalog.producers.filter(({ slug }) => slug === 'sari-rasa')), at);
  expect(data).toMatchObject({ telephone: ['+6281200000001'] });
});

test('a regency is told with its office and its goods', async () => {
  const at = await published();
  const node = first(at.catalog.regencies);
  expect(regencyData(node, { items: node.products, number: 1 }, at)).toMatchInlineSnapshot(`
    [
      {
        "@id": "https://katalog.example/daerah/cianjur/",
        "@type": "CollectionPage",
        "about": {
          "@id": "https://katalog.example/daerah/cianjur/#regency",
          "@type": "AdministrativeArea",
          "containedInPlace": {
            "@type": "AdministrativeArea",
            "containedInPlace": {
              "@type": "Country",
              "name": "Indonesia",
            },
            "name": "Jawa Barat",
          },
          "identifier": {
            "@type": "PropertyValue",
            "propertyID": "Kemendagri",
            "value": "32.03",
          },
          "name": "Kabupaten Cianjur",
        },
        "contributor": {
          "@type": "Organization",
          "email": "cianjur@etalase.example",
          "name": "Dinas Koperasi dan UMKM Uji",
          "telephone": "+6281200000008",
          "url": "https://cianjur.etalase.example/",
        },
        "description": "Dataran tinggi dengan tauco, beras, dan kopi.",
        "inLanguage": "id",
        "isPartOf": {
          "@id": "https://katalog.example/#website",
        },
        "mainEntity": {
          "@type": "ItemList",
          "itemListElement": [
            {
              "@type": "ListItem",
              "name": "Tauco Hitam Sari Rasa",
              "position": 1,
              "url": "https://katalog.example/produk/cianjur/sari-rasa-tauco/",
            },
            {
              "@type": "ListItem",
              "name": "Tauco Hitam Sari Rasa Besar",
              "position": 2,
              "url": "https://katalog.example/produk/cianjur/sari-rasa-tauco-besar/",
            },
          ],
        },
        "name": "Kabupaten Cianjur",
        "url": "https://katalog.example/daerah/cianjur/",
      },
    ]
  `);
});

test('a further page of a regency or a brand names it, and tells it no second time', async () => {
  const at = await published();
  const regency = first(at.catalog.regencies);
  expect(regencyData(regency, { items: regency.products, number: 2 }, at)).toMatchObject([
    { url: 'https://katalog.example/daerah/cianjur/2/', about: { '@id': 'https://katalog.example/daerah/cianjur/#regency' } },
  ]); // prettier-ignore
  const brand = first(at.catalog.brands);
  expect(brandData(brand, { items: brand.products, number: 1 }, at)).toHaveLength(3);
  expect(brandData(brand, { items: brand.products, number: 2 }, at)).toHaveLength(1);
});

test.each([
  ['chamber', 'Organization'],
  ['cooperative', 'Cooperative'],
  ['association', 'Organization'],
  ['government', 'GovernmentOrganization'],
  ['company', 'Organization'],
])('the keeper of a brand that is a %s is a %s', async (kind, type) => {
  const tree = changed({ 'brands/cianjur/tauco-bersama.md': [['kind: cooperative', `kind: ${kind}`]] }, real(small));
  const at = await published(tree);
  const node = first(at.catalog.brands);
  expect(brandData(node, { items: [], number: 1 }, at)[2]).toEqual({
    '@type': type,
    name: 'Koperasi Tauco Uji',
    brand: { '@id': 'https://katalog.example/merek/cianjur/tauco-bersama/#brand' },
  });
});

test('English pages say it in English', async () => {
  const at = await published(real(small), 'en');
  const [regency, cluster, brand] = [first(at.catalog.regencies), first(at.catalog.clusters), first(at.catalog.brands)];
  expect(regencyData(regency, { items: [], number: 1 }, at)).toMatchObject([
    {
      url: 'https://katalog.example/en/regions/cianjur/',
      description: 'Highlands with tauco, rice and coffee.',
      inLanguage: 'en',
      contributor: { name: 'Test office for cooperatives and small business' },
    },
  ]);
  const pecelAndTauco = at.catalog.clusters.map((node) => clusterData(node, { items: [], number: 1 }, at)[0]);
  expect(pecelAndTauco).toMatchObject([
    // Not translated: the Indonesian page is the one to keep.
    { name: 'Klaster Pecel Uji', url: 'https://katalog.example/klaster/kota-madiun/pecel/', inLanguage: 'id' },
    { name: 'Test cluster for tauco', description: 'Makers of tauco who work together.', inLanguage: 'en' },
  ]);
  expect(cluster.slug).toBe('pecel');
  expect(brandData(brand, { items: [], number: 1 }, at)[1]).toMatchObject({
    name: 'Shared Tauco',
    slogan: 'One taste from many kitchens.',
  });
});

describe('invented entries', () => {
  test('are not told to machines', async () => {
    const at = await published(small);
    const { producers, clusters, brands } = at.catalog;
    expect(producerData(first(producers), at)).toEqual([]);
    expect(clusterData(first(clusters), { items: [], number: 1 }, at)).toEqual([]);
    expect(brandData(first(brands), { items: [], number: 1 }, at)).toEqual([]);
  });

  test('stand in no list', async () => {
    const at = await published(small);
    const { regencies, categories, brands, products } = at.catalog;
    expect(products.length).toBeGreaterThan(0);
    const pages = [
      ...regencyData(first(regencies), { items: products, number: 1 }, at),
      ...categoryData(first(categories), { items: products, number: 1 }, at),
      ...listData('brand', { items: brands, number: 1 }, 'Merek', 'Semua merek.', at),
    ];
    for (const page of pages) expect(page).not.toHaveProperty('mainEntity');
  });
});
