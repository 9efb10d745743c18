import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BrandNode, ProductNode } from '#catalog/catalog.ts';
import { poolOf } from '#catalog/pool.ts';
import { assess, clausesFor, holdsOn, markOf } from '#catalog/standard.ts';
import type { BrandLine } from '#model/brand.ts';
import type { Product } from '#model/product.ts';
import { clauseFields, type Clause, type ClauseTest } from '#model/standard.ts';
import { load, small, type Tree, today } from './tree.ts';

/** A product as its maker changes it, in the few fields that the standard below looks at. */
interface Offer {
  readonly retail: number | undefined;
  readonly net: string | undefined;
  readonly ingredients: string | undefined;
  readonly shelfLife: number | undefined;
  readonly capacity: number | undefined;
  readonly licences: readonly { until: string | undefined; confirmed: string; evidence: 'declared' | 'seen' | 'verified' }[];
  readonly results: readonly { clause: string; version: string; date: string; evidence: Evidence }[];
} // prettier-ignore
type Evidence = 'declared' | 'document' | 'measured' | 'visited';

/** The standard of the test; the oracle below says once more, in other words, what it asks for. */
const clauses = (months: number) => `
    - { id: isi, text: Isi, test: { packSize: line }, evidence: measured, weight: hard, recheck: 12 }
    - { id: harga, text: Harga, test: { price: { minimum: 10000, maximum: 20000 } }, evidence: declared, weight: soft }
    - { id: halal, text: Halal, test: { licence: halal }, evidence: document, weight: hard }
    - { id: bahan, text: Bahan, test: { ingredient: { has: [kedelai], lacks: [pewarna] } }, evidence: declared, weight: hard }
    - { id: simpan, text: Simpan, test: { field: food.shelfLife, is: at-least, value: ${months * 30} }, evidence: declared, weight: hard }
    - { id: rasa, text: Rasa, test: { finding: Dicicipi. }, evidence: visited, weight: hard, recheck: 6 }`;

const standard = (key: string, version: string, from: string, months: number) =>
  `${key}:\n  version: "${version}"\n  inForceFrom: ${from}\n  clauses:${clauses(months)}\n`;

const makers = ['dapur-satu', 'dapur-dua', 'dapur-tiga'];

function treeOf(offers: readonly Offer[], standards: string): Tree {
  const brand = `---\nname: Uji Standar\nkeeper: { name: Koperasi Uji, kind: cooperative }\ncluster: cianjur/tauco\nmembers: [${makers.map((maker) => `cianjur/${maker}`).join(', ')}]\nlines: [{ id: botol, name: Botol, net: 250 g, unit: stoples }]\n${standards}sample: true\n---\n`;
  const entries = makers.map((maker, index): [string, string] => [
    `producers/cianjur/${maker}.md`,
    `---\nname: Dapur ${['Satu', 'Kedua', 'Ketiga'][index] ?? ''} Uji\ndistrict: Cianjur\ncuration: { round: Kurasi 2026, date: 2026-04-20 }\nsample: true\n---\n`,
  ]);
  const products = offers.map((offer, index): [string, string] => [
    `products/cianjur/${makers[index] ?? ''}-botol/index.md`,
    productOf(offer, makers[index] ?? ''),
  ]);
  return { ...small, 'brands/cianjur/uji-standar.md': brand, ...Object.fromEntries([...entries, ...products]) };
} // prettier-ignore

function productOf(offer: Offer, maker: string): string {
  const { retail, net, ingredients, shelfLife, capacity, licences, results } = offer;
  const food = [
    ...(ingredients === undefined ? [] : [`ingredients: "${ingredients}"`]),
    ...(shelfLife === undefined ? [] : [`shelfLife: ${shelfLife}`]),
  ];
  return [
    `---\nname: Botol ${maker.replaceAll('-', ' ')}\nproducer: cianjur/${maker}\ncategory: bumbu\nstatus: curated`,
    'brand: cianjur/uji-standar\nline: botol\nsample: true',
    ...(retail === undefined ? [] : [`prices: { retail: ${retail}, per: stoples, asOf: 2026-10-01 }`]),
    ...(net === undefined ? [] : [`packaging: { net: "${net}" }`]),
    ...(food.length === 0 ? [] : [`food: { ${food.join(', ')} }`]),
    ...(capacity === undefined ? [] : [`order: { capacity: ${capacity} }`]),
    ...(licences.length === 0 ? [] : ['licences:', ...licences.map(({ until, confirmed, evidence }, index) =>
      `  - { kind: halal, number: ID32118888888${makers.indexOf(maker)}${index}0826, validity: ${until ? `dated, until: ${until}` : 'open'}, confirmed: ${confirmed}, evidence: ${evidence} }`)]),
    ...(results.length === 0 ? [] : ['brandResults:', ...results.map(({ clause, version, date, evidence }) =>
      `  - { clause: ${clause}, version: "${version}", date: ${date}, evidence: ${evidence} }`)]),
    '---\n',
  ].join('\n');
} // prettier-ignore

const days = fc.constantFrom('2024-02-29', '2025-03-31', '2025-11-20', '2025-11-21', '2026-05-21', '2026-05-22', '2026-09-30', '2026-11-21', '2026-12-24'); // prettier-ignore
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });
const results = (versions: readonly string[]) =>
  fc.array(
    fc.record({
      clause: fc.constantFrom('isi', 'harga', 'halal', 'bahan', 'simpan', 'rasa'),
      version: fc.constantFrom(...versions),
      date: days,
      evidence: fc.constantFrom<Evidence>('declared', 'document', 'measured', 'visited'),
    }),
    { maxLength: 8 },
  );
const offers = (versions: readonly string[]): fc.Arbitrary<Offer> =>
  fc.record({
    retail: maybe(fc.constantFrom(9999, 10_000, 15_000, 20_000, 20_001)),
    net: maybe(fc.constantFrom('250 g', '0,25 kg')),
    ingredients: maybe(fc.constantFrom('Kedelai, garam', 'Air, KEDELAI hitam', 'Kedelainya, garam', 'Kedelai, pewarna, air', 'Garam')),
    shelfLife: maybe(fc.constantFrom(90, 149, 150, 151, 180, 200)),
    capacity: maybe(fc.integer({ min: 1, max: 5000 })),
    licences: fc.array(
      fc
        .record({ until: maybe(days), confirmed: days, evidence: fc.constantFrom('declared', 'seen', 'verified') })
        .filter(({ until = '9', confirmed }) => confirmed <= until),
      { maxLength: 2 },
    ),
    results: results(versions),
  }); // prettier-ignore

const levels: readonly Evidence[] = ['declared', 'document', 'measured', 'visited'];
const atLeast = (level: Evidence, evidence: Evidence) => levels.indexOf(evidence) >= levels.indexOf(level);

/** `2025-08-31` and 6 → `2026-02-28`: by trying days, and not as the model counts. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  for (let last = date; ; last -= 1) {
    const then = new Date(Date.UTC(year, month - 1 + months, last));
    if (then.getUTCDate() === last) return then.toISOString().slice(0, 10);
  }
}

/** Whether each clause is passed on a day, told clause by clause in the plainest way: by asking of that day alone. */
function passedOn(offer: Offer, day: string, months: number): Record<string, boolean> {
  const found = (clause: string, level: Evidence, recheck = 1200) =>
    offer.results.some((result) => result.clause === clause && atLeast(level, result.evidence) && result.date <= day && day < monthsLater(result.date, recheck));
  const named = (word: string) => new RegExp(`(?<![a-z])${word}(?![a-z])`).test((offer.ingredients ?? '').toLowerCase());
  const priced = offer.retail !== undefined && offer.retail >= 10_000 && offer.retail <= 20_000;
  const valid = offer.licences.filter(({ until }) => until === undefined || until >= day);
  const seen = valid.some(({ evidence, confirmed }) => evidence !== 'declared' && confirmed <= day);
  return {
    isi: offer.net !== undefined && found('isi', 'measured', 12),
    harga: priced && (day >= '2026-10-01' || found('harga', 'declared')),
    halal: seen || (valid.length > 0 && found('halal', 'document')),
    bahan: offer.ingredients !== undefined && named('kedelai') && !named('pewarna'),
    simpan: (offer.shelfLife ?? 0) >= months * 30,
    rasa: found('rasa', 'visited', 6),
  };
} // prettier-ignore

const required = ['isi', 'halal', 'bahan', 'simpan', 'rasa'];

async function brandOf(tree: Tree): Promise<{ brand: BrandNode; products: (ProductNode | undefined)[] }> {
  const { catalog, report } = await load(tree);
  const brand = catalog?.brands.find(({ id }) => id === 'cianjur/uji-standar');
  if (!brand) throw new Error(JSON.stringify(report.faults.filter(({ severity }) => severity === 'error')));
  return { brand, products: makers.map((maker) => brand.products.find(({ producer }) => producer.slug === maker)) };
}

/** A finding on a clause that data contradict is an error of its own; here it would only hide the others. */
const withoutLies = (offer: Offer): Offer => ({
  ...offer,
  results: offer.results.filter(({ clause }) => clause === 'rasa' || clause === 'isi' || clause === 'halal'),
});

describe('matrix, mark and pooled capacity follow the products', () => {
  test('whatever changes, they are what one finds by asking clause by clause, on every day', async () => {
    const now = standard('standard', '1', '2026-01-01', 5);
    await fc.assert(
      fc.asyncProperty(fc.array(offers(['1']).map(withoutLies), { minLength: 1, maxLength: 3 }), async (own) => {
        const { brand, products } = await brandOf(treeOf(own, now));
        const [line] = brand.lines;
        const { standard: version } = brand.facts;
        if (!line || !version) throw new Error('The brand has a line and a standard.');
        for (const [index, offer] of own.entries()) {
          const facts = products[index]?.facts;
          if (!facts) throw new Error('Every product is offered.');
          for (const day of [
            '2026-01-01',
            '2026-05-21',
            '2026-06-30',
            '2026-10-01',
            today,
            '2026-11-22',
            '2027-05-22',
          ]) {
            const expected = passedOn(offer, day, 5);
            const matrix = clausesFor(version, line.facts.id).map((clause) => {
              const outcome = assess(clause, facts, line.facts);
              return [clause.id, outcome.state === 'passed' && holdsOn(outcome, day)];
            });
            // Of several findings a page shows the one that lasts longest, which may begin after another has begun.
            for (const [id, passed] of matrix)
              if (passed) expect(expected[String(id)], `${String(id)} on ${day}`).toBe(true);
            const started =
              offer.results.every(({ date }) => date <= day) &&
              offer.licences.every(({ confirmed }) => confirmed <= day);
            if (started && day >= '2026-10-01') expect(Object.fromEntries(matrix)).toEqual(expected);
            const mark = markOf(brand.facts, facts);
            const marked = mark !== undefined && holdsOn(mark, day);
            if (marked) expect(required.every((id) => expected[id])).toBe(true);
            if (started && day >= '2026-10-01') expect(marked).toBe(required.every((id) => expected[id]));
          }
        }
        const stated = own.flatMap(({ capacity }) => capacity ?? []);
        const pool = poolOf(line.products, line.facts.unit);
        expect(pool.makers).toBe(own.length);
        expect(pool.capacity).toEqual(stated.length === 0 ? undefined : { packs: stated.reduce((a, b) => a + b, 0), makers: stated.length }); // prettier-ignore
        const prices = own.flatMap(({ retail }) => retail ?? []);
        expect([pool.price?.least, pool.price?.most]).toEqual(prices.length === 0 ? [undefined, undefined] : [Math.min(...prices), Math.max(...prices)]); // prettier-ignore
      }),
      { numRuns: 60, seed: 20_261_121 },
    );
  });

  test('a standard that rose, a day that passed or a finding that is missing is never an error, and always a warning', async () => {
    const rises = fc.constantFrom(
      standard('standard', '2', '2026-03-01', 6),
      standard('standard', '1', '2026-01-01', 5) + standard('nextStandard', '2', '2026-11-01', 6),
      standard('standard', '1', '2026-01-01', 5) + standard('nextStandard', '2', '2027-03-01', 6),
    );
    // What was typed for a version before cannot lie about the present one.
    await fc.assert(
      fc.asyncProperty(fc.array(offers(['0']), { minLength: 1, maxLength: 3 }), rises, async (own, standards) => {
        const { report } = await load(treeOf(own, standards));
        expect(report.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
        const months = standards.includes('2027-03-01') ? 5 : 6;
        for (const [index, offer] of own.entries()) {
          const passed = passedOn(offer, today, months);
          const warned = report.faults.filter(({ file, rule }) => file.includes(`${makers[index] ?? ''}-botol`) && rule.startsWith('brand-')); // prettier-ignore
          const future = offer.results.some(({ date }) => date > today) || offer.licences.some(({ confirmed }) => confirmed > today); // prettier-ignore
          for (const id of Object.keys(passed).filter((name) => !passed[name])) {
            // What begins on a later day is said of that day, or of that licence.
            if (!future)
              expect(warned.filter(({ message }) => message.includes(`“${id}”`)).length, id).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 60, seed: 20_261_122 },
    );
  });

  test('the next version ends the mark of those alone who do not pass it', async () => {
    const fresh = { date: '2026-11-01', version: '1' } as const;
    const base: Offer = {
      retail: 15_000, net: '250 g', ingredients: 'Kedelai', shelfLife: 180, capacity: 10,
      licences: [{ until: undefined, confirmed: '2026-10-01', evidence: 'seen' }],
      results: [{ clause: 'isi', evidence: 'measured', ...fresh }, { clause: 'rasa', evidence: 'visited', ...fresh }],
    }; // prettier-ignore
    const standards = standard('standard', '1', '2026-01-01', 5) + standard('nextStandard', '2', '2027-02-01', 6);
    const { brand, products } = await brandOf(treeOf([base, { ...base, shelfLife: 150 }, { ...base, net: undefined }], standards)); // prettier-ignore
    const marks = products.map((product) => product && markOf(brand.facts, product.facts));
    expect(marks).toEqual([
      { version: '1', from: '2026-11-01', until: '2027-05-01' },
      { version: '1', from: '2026-11-01', until: '2027-02-01' },
      undefined,
    ]);
    const inactive = { ...brand.facts, status: 'inactive' } as const;
    expect(products.map((product) => product && markOf(inactive, product.facts))).toEqual([undefined, undefined, undefined]); // prettier-ignore
  });
});

test('a next version that is passed only later ends the mark until then', async () => {
  const found = (clause: string, date: string, evidence: Evidence) => ({ clause, date, version: '1', evidence });
  const offer: Offer = {
    retail: 15_000, net: '250 g', ingredients: 'Kedelai', shelfLife: 180, capacity: undefined,
    licences: [{ until: undefined, confirmed: '2026-10-01', evidence: 'seen' }],
    results: [found('isi', '2026-11-01', 'measured'), found('rasa', '2026-11-01', 'visited'), found('label', '2027-02-15', 'document')],
  }; // prettier-ignore
  const label = '    - { id: label, text: Label, test: { finding: Dibaca. }, evidence: document, weight: hard }\n';
  const standards = standard('standard', '1', '2026-01-01', 5) + standard('nextStandard', '2', '2027-02-01', 6) + label;
  const { brand, products } = await brandOf(treeOf([offer], standards));
  const [product] = products;
  expect(product && markOf(brand.facts, product.facts)).toEqual({ version: '1', from: '2026-11-01', until: '2027-02-01' }); // prettier-ignore
});

describe('data that say nothing leave a clause open', () => {
  const product = { name: 'Botol', producer: 'cianjur/dapur-satu', category: 'bumbu', status: 'curated' } as const;
  const line: BrandLine = { id: 'botol', name: { id: 'Botol' }, unit: 'stoples', net: { unit: 'g', value: 250, base: 250 } };
  const clause = (of: ClauseTest): Clause => ({ id: 'uji', text: { id: 'Uji' }, test: of, evidence: 'declared', weight: 'hard' });

  test('a price for another unit than the line’s, which is neither dear nor cheap', () => {
    const band = clause({ price: { minimum: 20_000, maximum: 30_000 } });
    const priced = (retail: number, per: string | undefined) => ({ ...product, prices: { retail, per } }) as Product;
    expect(assess(band, priced(300_000, 'lusin'), line).state).toBe('open');
    expect(assess(band, priced(25_000, 'lusin'), line).state).toBe('open');
    expect(assess(band, priced(25_000, undefined), line).state).toBe('open');
    expect(assess(band, priced(25_000, 'stoples'), line).state).toBe('passed');
    expect(assess(band, priced(300_000, 'stoples'), line).state).toBe('again');
    expect(assess(band, priced(25_000, 'lusin'), undefined).state).toBe('passed');
  });

  test('an empty list', () => {
    const pictured = clause({ field: 'photos', is: 'present' });
    expect(assess(pictured, { ...product, photos: [] }, line).state).toBe('open');
    expect(assess(pictured, { ...product, photos: [{ file: 'depan.jpg' }] } as unknown as Product, line).state).toBe('passed');
  });
}); // prettier-ignore

test('clauses may look at the pack, the price, the order, the trade and the food, and at nothing that relates entries', () => {
  expect([...clauseFields].map(([name, { comparisons }]) => `${name}: ${comparisons.join(', ')}`).join('\n'))
    .toMatchInlineSnapshot(`
    "prices.onRequest: equals, present
    prices.retail: at-least, at-most, equals, present
    prices.per: equals, present
    prices.tiers: present
    prices.tax: equals, present
    prices.asOf: present
    packaging.net: at-least, at-most, equals, present
    packaging.unit: equals, present
    packaging.carton.units: at-least, at-most, equals, present
    packaging.carton.size: present
    packaging.carton.weight: at-least, at-most, equals, present
    order.minimum: at-least, at-most, equals, present
    order.multiple: at-least, at-most, equals, present
    order.leadTime: at-least, at-most, equals, present
    order.capacity: at-least, at-most, equals, present
    trade.payment: present
    trade.tempoDays: at-least, at-most, equals, present
    trade.returns: present
    trade.deliveryTo: present
    trade.privateLabel: equals, present
    trade.hampers: equals, present
    food.ingredients: present
    food.allergens: present
    food.shelfLife: at-least, at-most, equals, present
    food.storage: equals, present
    gtin: present
    materials: present
    months: present
    photos: present
    segments: present"
  `);
});
