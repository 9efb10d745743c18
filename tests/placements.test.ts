import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, type PageReference } from '#model/addresses.ts';
import type { Language } from '#model/language.ts';
import { run, workFolder, writeTree } from './commands.ts';
import { attributeOf, elementsOf, textOf, type Element } from './html.ts';
import { changed, load } from './tree.ts';

const head = 'product,outlets,area,from,until,confirmed\n';
const many = Array.from({ length: 60 }, (_, index) => index + 1);
const numbers = Array.from({ length: 9 }, (_, index) => index + 1);
/** A shop with two areas, one of which ends, and a product that was sold there before; and nine shops beside it. */
const tree = changed({
  'placements/cianjur/toko-uji.csv': `${head}cianjur/sari-rasa-tauco,12,Pacet,2026-02,2026-12,2026-10-05
cianjur/sari-rasa-tauco,1,Cipanas,2026,,2026-10-05
cianjur/sari-rasa-tauco-besar,2,,2025-01,2025-06,2025-07-01
`,
  // One with more goods than a page holds, now and before, and as many in an agreement.
  ...Object.fromEntries(
    many.map((n) => [
      `products/cianjur/sari-rasa-uji-${n}x/index.md`,
      `---\nname: Tauco Uji ${n}\nproducer: cianjur/sari-rasa\ncategory: bumbu\nstatus: curated\nsample: true\n---\n`,
    ]),
  ),
  'partners/grosir-uji.md': '---\nname: Grosir Uji\nkind: retailer\nsample: true\n---\n',
  'placements/cianjur/grosir-uji.csv': `${head}${many.map((n) => `cianjur/sari-rasa-uji-${n}x,,,2025-01,2025-06,2025-07-01\ncianjur/sari-rasa-uji-${n}x,,,2026,,2026-10-05\n`).join('')}`,
  'agreements/cianjur/rak-uji.md': [
    ['products: [cianjur/sari-rasa-tauco]', `products: [${many.map((n) => `cianjur/sari-rasa-uji-${n}x`).join(', ')}]`],
  ],
  ...Object.fromEntries(
    numbers.flatMap((n) => [
      [`partners/warung-uji-${n}.md`, `---\nname: Warung Uji ${n}\nkind: retailer\nsample: true\n---\n`],
      [`placements/cianjur/warung-uji-${n}.csv`, `${head}cianjur/sari-rasa-tauco,,,2026,,2026-10-05\n`],
    ]),
  ),
});

const work = workFolder();
const output = work.path('dist');
beforeAll(async () => {
  const content = writeTree(work.path('content'), tree);
  const { code, stderr } = await run('build.ts', ['--no-social-pictures'], { CONTENT_DIR: content, OUT_DIR: output });
  if (code !== 0) throw new Error(stderr);
});
afterAll(() => work.clean());

const read = (element: Element) => textOf(element).replace(/\s+/g, ' ').trim();

/** The part of a page below a heading of the second rank; `undefined` where there is no such heading. */
function part(reference: PageReference, heading: string, language: Language = 'id'): Element | undefined {
  const html = readFileSync(join(output, addressOf(reference, language), 'index.html'), 'utf8');
  return [...elementsOf(parse(html))].find((element) => {
    const [first] = element.childNodes.filter((child) => 'tagName' in child);
    return element.tagName === 'section' && first?.nodeName === 'h2' && read(first) === heading;
  });
}
const textOfPart = (...of: Parameters<typeof part>) => {
  const found = part(...of);
  return found && read(found);
};
const dues = (element: Element | undefined) =>
  (element ? [...elementsOf(element)] : [])
    .filter((mark) => attributeOf(mark, 'class') === 'due')
    .map((mark) => ['data-due', 'data-until', 'data-say'].map((name) => attributeOf(mark, name) ?? ''));

const tauco: PageReference = { page: 'product', id: 'cianjur/sari-rasa-tauco' };
const large: PageReference = { page: 'product', id: 'cianjur/sari-rasa-tauco-besar' };
const shop: PageReference = { page: 'partner', id: 'toko-uji' };

describe('the page of a product', () => {
  test('says where to buy it: outlets, area, since when, and when somebody last made sure', () => {
    const text = textOfPart(tauco, 'Tempat membeli');
    expect(text).toContain('Toko Uji 12 gerai · Pacet Februari 2026 – Desember 2026 · dipastikan 5 Oktober 2026');
    expect(text).toContain('1 gerai · Cipanas sejak 2026 · dipastikan 5 Oktober 2026');
    const english = textOfPart(tauco, 'Where to buy', 'en');
    expect(english).toContain('Test Shop 12 outlets · Pacet February 2026 – December 2026 · confirmed 5 October 2026');
    expect(english).toContain('1 outlet · Cipanas since 2026 · confirmed 5 October 2026');
  });

  test('marks by itself what nobody has confirmed for long, and what has ended meanwhile', () => {
    // 120 days after the fifth of October, and the day after the last of December, whichever comes first.
    const [ending, open] = dues(part(tauco, 'Tempat membeli'));
    expect(ending).toEqual(['2027-01-01', '', 'sudah berakhir']);
    expect(open).toEqual(['2027-02-03', '', 'perlu dicek']);
  });

  test('tells of eight partners in full and names the others', () => {
    const found = part(tauco, 'Tempat membeli');
    const terms = found ? [...elementsOf(found)].filter(({ tagName }) => tagName === 'dt') : [];
    expect(terms.map(read)).toEqual(['Toko Uji', ...numbers.slice(0, 7).map((n) => `Warung Uji ${n}`)]);
    expect(found && read(found)).toContain('Juga di: Warung Uji 8 Warung Uji 9');
  });

  test('leaves out where it had ended when somebody last looked', () => {
    expect(part(large, 'Tempat membeli')).toBeUndefined();
  });
});

describe('the page of a partner', () => {
  test('shows what is sold there now, each product once, with every area', () => {
    const text = textOfPart(shop, 'Produk yang dijual di sini');
    expect(text).toMatch(/Tauco Hitam Sari Rasa 250 g · .* 12 gerai · Pacet .* 1 gerai · Cipanas/);
    expect(text).not.toContain('Besar');
  });

  test('shows apart what was sold there before, with its time and without a mark', () => {
    const before = part(shop, 'Pernah dijual di sini');
    expect(before && read(before)).toMatch(/Tauco Hitam Sari Rasa Besar · 2 gerai · Januari 2025 – Juni 2025$/);
    expect(dues(before)).toEqual([]);
  });
});

describe('the pages of a partner that sells very much', () => {
  const wholesaler: PageReference = { page: 'partner', id: 'grosir-uji' };
  const goods = (found: Element | undefined) =>
    (found ? [...elementsOf(found)] : [])
      .map((element) => attributeOf(element, 'href') ?? '')
      .filter((href) => href.startsWith('/produk/'));

  test('share what is sold there, each product on one of them', () => {
    const [first, second] = [1, 2].map((number) =>
      goods(part({ ...wholesaler, number }, 'Produk yang dijual di sini')),
    );
    expect([first?.length, second?.length]).toEqual([48, 12]);
    expect(new Set([...(first ?? []), ...(second ?? [])]).size).toBe(60);
  });

  test('name a page of what was sold there before on the first, and count the others', () => {
    const before = part(wholesaler, 'Pernah dijual di sini');
    expect(goods(before).length).toBe(48);
    expect(before && read(before)).toMatch(/ dan 12 lainnya$/);
    expect(part({ ...wholesaler, number: 2 }, 'Pernah dijual di sini')).toBeUndefined();
  });

  test('are not those of an agreement, which shows a page of its goods and counts the others', () => {
    const found = part({ page: 'agreement', id: 'cianjur/rak-uji' }, 'Produk dalam kerja sama ini');
    expect(goods(found).length).toBeGreaterThanOrEqual(48);
    expect(found && read(found)).toMatch(/ dan 12 lainnya$/);
  });
});

test('a product names its partners, and a partner its products, in the order of their names', async () => {
  const { catalog } = await load(tree);
  const product = catalog?.products.find(({ id }) => id === 'cianjur/sari-rasa-tauco');
  const names = (nodes: readonly { facts: { name: string } }[] = []) => nodes.map(({ facts }) => facts.name);
  expect(names(product?.placements.map(({ partner }) => partner))).toEqual([
    'Toko Uji',
    'Toko Uji',
    ...numbers.map((n) => `Warung Uji ${n}`),
  ]);
  const partner = catalog?.partners.find(({ id }) => id === 'toko-uji');
  expect(names(partner?.placements.map(({ product: placed }) => placed))).toEqual([
    'Tauco Hitam Sari Rasa',
    'Tauco Hitam Sari Rasa',
    'Tauco Hitam Sari Rasa Besar',
  ]);
  expect(catalog?.partners.find(({ id }) => id === 'warung-uji-3')?.regencies.map(({ id }) => id)).toEqual(['cianjur']);
});
