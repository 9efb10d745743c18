import { expect, test } from 'vitest';
import { changed, load, real, small, type Change } from '../../../tests/tree.ts';
import type { Catalog, ProductNode } from '#catalog/catalog.ts';
import { netUnits } from '#model/fields/measure.ts';
import type { Language } from '#model/language.ts';
import { productData } from './product.ts';

const entry = 'products/cianjur/sari-rasa-tauco/index.md';
const maker = 'producers/cianjur/sari-rasa.md';

/** What is said of the tauco after some changes to the small catalogue, taken as real. */
async function said(
  changes: Readonly<Record<string, Change>> = {},
  language: Language = 'id',
  pictures: readonly string[] = [],
) {
  const { catalog, report } = await load(changed(changes, real(small)));
  expect(report.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  const things = productData(find(catalog), { ...place(catalog), language }, pictures);
  const [product = {}, maker = {}] = things as readonly unknown[] as readonly Readonly<Record<string, unknown>>[];
  return { product, maker, things };
}

const place = (catalog: Catalog | undefined) => {
  if (!catalog) throw new Error('The tree has faults.');
  return { catalog, siteUrl: 'https://katalog.example', base: '/katalog/' };
};
function find(catalog: Catalog | undefined): ProductNode {
  const all = [...(catalog?.products ?? []), ...(catalog?.withdrawn ?? [])];
  const node = all.find(({ id }) => id === 'cianjur/sari-rasa-tauco');
  if (!node) throw new Error('There is no tauco.');
  return node;
}

test('a product says all that its entry knows', async () => {
  const { things } = await said({}, 'id', ['/katalog/foto/a.webp', 'https://katalog.example/kartu/b.png']);
  expect(things).toMatchInlineSnapshot(`
    [
      {
        "@id": "https://katalog.example/katalog/produk/cianjur/sari-rasa-tauco/#product",
        "@type": "Product",
        "brand": {
          "@id": "https://katalog.example/katalog/merek/cianjur/tauco-bersama/#brand",
          "@type": "Brand",
          "name": "Tauco Bersama",
        },
        "category": "Bumbu dan sambal",
        "countryOfOrigin": {
          "@type": "Country",
          "name": "Indonesia",
        },
        "description": "Tauco hitam manis dalam stoples kaca.",
        "gtin": "8999999999995",
        "hasCertification": [
          {
            "@type": "Certification",
            "certificationIdentification": "2063203999999-29",
            "expires": "2029-05-31",
            "issuedBy": {
              "@type": "Organization",
              "name": "Dinas Kesehatan",
            },
            "name": "P-IRT",
          },
        ],
        "image": [
          "https://katalog.example/katalog/foto/a.webp",
          "https://katalog.example/kartu/b.png",
        ],
        "manufacturer": {
          "@id": "https://katalog.example/katalog/umkm/cianjur/sari-rasa/#producer",
        },
        "material": [
          "Kedelai hitam Cianjur",
        ],
        "name": "Tauco Hitam Sari Rasa",
        "offers": {
          "@type": "Offer",
          "price": 25000,
          "priceCurrency": "IDR",
          "priceValidUntil": "2027-03-30",
          "seller": {
            "@id": "https://katalog.example/katalog/umkm/cianjur/sari-rasa/#producer",
          },
          "url": "https://katalog.example/katalog/produk/cianjur/sari-rasa-tauco/",
        },
        "productID": "cianjur/sari-rasa-tauco",
        "url": "https://katalog.example/katalog/produk/cianjur/sari-rasa-tauco/",
        "weight": {
          "@type": "QuantitativeValue",
          "unitCode": "GRM",
          "value": 250,
        },
      },
      {
        "@id": "https://katalog.example/katalog/umkm/cianjur/sari-rasa/#producer",
        "@type": "Organization",
        "mainEntityOfPage": "https://katalog.example/katalog/umkm/cianjur/sari-rasa/",
        "name": "Sari Rasa",
      },
    ]
  `);
});

test('the English page says it in English, of the same thing', async () => {
  const [id, en] = [await said({}, 'id'), await said({}, 'en')];
  expect(en.product).toMatchObject({
    '@id': id.product['@id'],
    name: 'Black Tauco Sari Rasa',
    description: 'Sweet black soya paste in a glass jar.',
    url: 'https://katalog.example/katalog/en/products/cianjur/sari-rasa-tauco/',
    category: 'Seasonings',
    brand: { name: 'Shared Tauco' },
    hasCertification: [{ name: 'Household food licence' }],
  });
});

test('an English page without translated prose says what the Indonesian page says', async () => {
  const changes: Record<string, Change> = {
    [entry]: [['    summary: Sweet black soya paste in a glass jar.\n', '']],
  };
  expect((await said(changes, 'en')).things).toEqual((await said(changes, 'id')).things);
});

test('an invented product is not told to machines', async () => {
  const { catalog } = await load(small);
  expect(productData(find(catalog), { ...place(catalog), language: 'id' }, [])).toEqual([]);
});

test('a withdrawn product is not told to machines', async () => {
  expect((await said({ [entry]: [['status: curated', 'status: withdrawn']] })).things).toEqual([]);
});

test('a price counts for as long as the site lets it count', async () => {
  expect((await said({ 'site.yaml': [['prices: 180', 'prices: 30']] })).product['offers']).toMatchObject({
    price: 25000,
    priceCurrency: 'IDR',
    priceValidUntil: '2026-10-31',
  });
});

test('no price, no offer', async () => {
  const withoutRetail: Change = [['  retail: 25000\n', '']];
  const onRequest: Change = [
    [
      '  retail: 25000\n  per: stoples\n  tiers:\n    - from: 12\n      price: 23000\n    - from: 48\n      price: 21000\n  tax: not-taxable-firm\n  asOf: 2026-10-01\n',
      '  onRequest: true\n',
    ],
  ];
  for (const change of [withoutRetail, onRequest])
    expect((await said({ [entry]: change })).product).not.toHaveProperty('offers');
});

test('tax that is added is not hidden', async () => {
  const { product } = await said({ [entry]: [['tax: not-taxable-firm', 'tax: excluded']] });
  expect(product['offers']).not.toHaveProperty('price');
  expect(product['offers']).toMatchObject({
    priceSpecification: {
      '@type': 'PriceSpecification',
      price: 25000,
      priceCurrency: 'IDR',
      valueAddedTaxIncluded: false,
    },
  });
});

test('a marketer sells, and is not called the manufacturer', async () => {
  const marketer: Record<string, Change> = { [maker]: [['role: maker', 'role: marketer']] };
  const { product, maker: seller } = await said(marketer);
  expect(product).not.toHaveProperty('manufacturer');
  expect(product).not.toHaveProperty('countryOfOrigin');
  expect(product['offers']).toMatchObject({ seller: { '@id': seller['@id'] } });
  const unpriced = await said({ ...marketer, [entry]: [['  retail: 25000\n', '']] });
  expect(unpriced.things).toHaveLength(1);
});

test('outside a communal brand no brand is made up', async () => {
  const { product } = await said({ [entry]: [['brand: cianjur/tauco-bersama\nline: tauco-hitam\n', '']] });
  expect(product).not.toHaveProperty('brand');
});

test('only what somebody has seen certifies, and a trademark does not', async () => {
  const both: Change = [['evidence: declared', 'evidence: verified']];
  expect((await said({ [entry]: both })).product['hasCertification']).toHaveLength(2);
  const none: Change = [['evidence: seen', 'evidence: declared']];
  expect((await said({ [entry]: none })).product).not.toHaveProperty('hasCertification');
  const trademark: Change = [
    ['kind: pirt', 'kind: lain'],
    ['number: 2063203999999-29', 'number: IDM000999999'],
  ];
  const lists: Change = [['name: Izin lain\n  format: free', 'name: Merek\n  format: trademark']];
  const { product } = await said({ [entry]: trademark, 'vocabulary/licences.yaml': lists });
  expect(product).not.toHaveProperty('hasCertification');
});

test('every unit of net content has a code of UN/CEFACT, and only a weight is a weight', async () => {
  const rows: string[] = [];
  for (const unit of netUnits) {
    const { product } = await said({
      [entry]: [
        ['net: 250 g', `net: 3 ${unit}`],
        ['brand: cianjur/tauco-bersama\nline: tauco-hitam\n', ''],
      ],
    });
    rows.push(`${unit} ${JSON.stringify({ weight: product['weight'], size: product['size'] })}`);
  }
  expect(rows.join('\n')).toMatchInlineSnapshot(`
    "g {"weight":{"@type":"QuantitativeValue","value":3,"unitCode":"GRM"}}
    kg {"weight":{"@type":"QuantitativeValue","value":3,"unitCode":"KGM"}}
    ml {"size":{"@type":"QuantitativeValue","value":3,"unitCode":"MLT"}}
    l {"size":{"@type":"QuantitativeValue","value":3,"unitCode":"LTR"}}
    pcs {"size":{"@type":"QuantitativeValue","value":3,"unitCode":"H87"}}
    cm {"size":{"@type":"QuantitativeValue","value":3,"unitCode":"CMT"}}
    m {"size":{"@type":"QuantitativeValue","value":3,"unitCode":"MTR"}}"
  `);
});
