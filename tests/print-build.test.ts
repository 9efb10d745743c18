import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { printedSheets, publishedSheets, type PublishedSheet } from '#outputs/print/published.ts';
import { startPrinting } from '../scripts/build/print/sheets.ts';
import { filesBelow, hashes, run, workFolder, writeTree } from './commands.ts';
import { openPdf } from './pdf.ts';
import { printedTree } from './printed-tree.ts';
import { changed, load, today, type Tree } from './tree.ts';

const work = workFolder();
afterAll(() => work.clean());

const sold = [
  { slug: 'a', name: 'Tauco Manis' },
  { slug: 'e', name: 'Tauco Lama', price: 'prices: { retail: 77700, per: stoples, asOf: 2026-05-24 }' },
];
const tree = printedTree(sold, 30);

async function catalogOf(content: Tree): Promise<Catalog> {
  const { catalog, report } = await load(content);
  if (!catalog) throw new Error(JSON.stringify(report.faults));
  return catalog;
}
const publishedIn = (catalog: Catalog): readonly PublishedSheet[] => [
  ...catalog.events.flatMap((node) => printedSheets({ is: 'event', node }, catalog)),
  ...catalog.brands.flatMap((node) => printedSheets({ is: 'brand', node }, catalog)),
];

describe('what is printed at build', () => {
  test('addresses are frozen: people pass them on', async () => {
    expect(publishedIn(await catalogOf(tree)).map(({ address, sheets }) => [address, sheets])).toEqual([
      ['/cetak/acara/cianjur/bazar-uji/poster.pdf', 30],
      ['/cetak/acara/cianjur/bazar-uji/qr.pdf', 3],
      ['/cetak/merek/cianjur/tauco-bersama/label.pdf', 2],
      ['/cetak/merek/cianjur/tauco-bersama/kartu.pdf', 1],
      ['/cetak/merek/cianjur/tauco-bersama/qr.pdf', 1],
    ]);
  });

  test('is the same on every day, while what stands on it is not', async () => {
    const catalog = await catalogOf(tree);
    const prices = (day: string) => [...publishedSheets(catalog, day)].flatMap(({ boxes }) => boxes.map(({ price }) => price));
    expect(prices('2031-01-01')).not.toEqual(prices(today));
    expect([...publishedSheets(catalog, '2031-01-01')].map(({ address }) => address)).toEqual(
      publishedIn(catalog).map(({ address }) => address),
    );
  }); // prettier-ignore

  test('is nothing without codes, and nothing without a lasting address', async () => {
    expect(publishedIn(await catalogOf(changed({ 'codes/cianjur.csv': null })))).toEqual([]);
    const catalog = await catalogOf(tree);
    expect(publishedIn({ ...catalog, site: { ...catalog.site, printAddress: undefined } })).toEqual([]);
  });
});

test('sheets from the cache are those that were set', async () => {
  const catalog = await catalogOf(tree);
  const made = [];
  for (const name of ['cold', 'warm']) {
    const [cache, workshop, site] = [work.path('cache'), work.path(`${name}/workshop`), work.path(`${name}/site`)];
    mkdirSync(site, { recursive: true });
    const occasion = { today, build: '0123456789abcdef', language: 'id' } as const;
    const progress: string[] = [];
    const printing = startPrinting(catalog, occasion, { cache, workshop });
    await printing?.finish(site, (done, total) => progress.push(`${done}/${total}`));
    expect(progress.at(-1)).toBe('5/5');
    expect(filesBelow(cache)).toHaveLength(5);
    made.push(hashes(site));
  }
  expect(made[1]).toEqual(made[0]);
  expect(Object.keys(made[0] ?? {})).toHaveLength(5);
  const other = startPrinting(await catalogOf(changed({ 'codes/cianjur.csv': null })), { today, build: '', language: 'id' }, { cache: work.path('cache'), workshop: work.path('none') }); // prettier-ignore
  expect(other).toBeUndefined();
});

test('a thread that ends before it is done fails the build', async () => {
  const places = { cache: work.path('ended/cache'), workshop: work.path('ended') };
  const printing = startPrinting(await catalogOf(tree), { today, build: 'x', language: 'id' }, places);
  await printing?.cancel();
  await expect(printing?.finish(work.path('ended'), () => {})).rejects.toThrow(/^The printing ended early \(code \d+\)\.$/);
}); // prettier-ignore

test('of a brand with many products one label each is made, not a sheet of each', async () => {
  const catalog = await catalogOf(tree);
  const [node] = catalog.brands;
  const product = catalog.products.find(({ slug }) => slug === 'sari-rasa-tauco');
  if (!node || !product) throw new Error('There is a brand, and a product with a code.');
  const labels = (count: number) =>
    printedSheets({ is: 'brand', node: { ...node, products: Array.from({ length: count }, () => product) } }, catalog)[0]?.sheets;
  expect([1, 12, 13, 500].map(labels)).toEqual([1, 12, 1, 21]);
}); // prettier-ignore

describe('a build', () => {
  const content = work.path('content');
  const output = work.path('dist');
  const build = (args: readonly string[]) =>
    run('build.ts', ['--no-social-pictures', ...args], { CONTENT_DIR: content, OUT_DIR: output });
  const brandPage = () => readFileSync(join(output, 'merek/cianjur/tauco-bersama/index.html'), 'utf8');

  beforeAll(async () => {
    writeTree(content, tree);
    const { code, stderr } = await build([]);
    expect(code, stderr).toBe(0);
  });

  test('makes each sheet, about as large as the page says, stamped with its id', async () => {
    const published = publishedIn(await catalogOf(tree));
    expect(filesBelow(join(output, 'cetak')).map((file) => `/cetak/${file}`)).toEqual(published.map(({ address }) => address).sort());
    const { build: id } = JSON.parse(readFileSync(join(output, 'versi.json'), 'utf8')) as { build: string };
    for (const { address, sheets, about } of published) {
      const file = join(output, address);
      const pages = await openPdf(readFileSync(file));
      expect(pages.length, address).toBe(sheets);
      expect(pages[0]?.text, address).toContain(id.slice(0, 8));
      const ratio = statSync(file).size / about;
      expect(ratio, address).toBeGreaterThan(0.7);
      expect(ratio, address).toBeLessThan(1.3);
    }
  }); // prettier-ignore

  test('links them from the page of the brand', () => {
    expect(brandPage()).toMatch(/<a href="\/cetak\/merek\/cianjur\/tauco-bersama\/label\.pdf">Label produk<\/a>/);
    expect(brandPage()).toContain('PDF, 2 lembar A4, sekitar 110\u00a0kB');
  });

  test('makes and links none where it is told so', async () => {
    const { code, stderr } = await build(['--no-print']);
    expect(code, stderr).toBe(0);
    expect(filesBelow(output).filter((file) => file.startsWith('cetak/'))).toEqual([]);
    expect(brandPage()).not.toContain('/cetak/');
  });
});

describe('npm run print', () => {
  const content = work.path('printed');
  beforeAll(() => writeTree(content, tree));
  let number = 0;
  const print = async (args: readonly string[], folder = content) => {
    number += 1;
    const file = work.path(`out/${number}.pdf`);
    return { ...(await run('print.ts', [...args, '--output', file], { CONTENT_DIR: folder })), file };
  };

  test('prints a sheet of labels for a product, and tells where', async () => {
    const { code, stdout, stderr, file } = await print(['labels', 'products/cianjur/sari-rasa-a', '--grid', '121']);
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/^✓ 1 lembar \(\d+ kB\) di .*1\.pdf\n$/);
    const [page] = await openPdf(readFileSync(file));
    expect(page?.text.match(/Tauco Manis/g)).toHaveLength(10);
    expect(stderr).toBe('Menyiapkan 1 kode …\nMenyusun 1 lembar …\n');
  });

  test.concurrent.each([
    ['posters of an event', ['posters', 'content/events/cianjur/bazar-uji/index.md'], 30, 'STAN'],
    ['cards of a folder', ['cards', './content/products/cianjur/'], 1, 'tanya harga'],
    ['codes of a regency', ['sheet', 'regencies/cianjur'], 1, 'Kode QR Kabupaten Cianjur'],
    ['copies from a place on', ['labels', 'products/cianjur/sari-rasa-a', '--copies', '24', '--start', '2'], 2, 'Tauco Manis'],
    ['an outline', ['labels', '--outline', '--grid', '103', '--shift', '-1,0.5'], 1, 'Contoh letak 103'],
  ])('prints %s', async (_, args, sheets, text) => {
    const { code, stderr, file } = await print(args);
    expect(code, stderr).toBe(0);
    const found = await openPdf(readFileSync(file));
    expect(found).toHaveLength(sheets);
    expect(found.map((page) => page.text).join('\n')).toContain(text);
  }); // prettier-ignore

  test.concurrent.each([
    ['a mistyped key', ['labels', 'products/cianjur/sari-rasa-taucoo'], 'products/cianjur/sari-rasa-taucoo tidak ada di katalog; draf tidak dicetak. Barangkali maksudnya products/cianjur/sari-rasa-tauco?'],
    ['a withdrawn product', ['cards', 'products/kota-madiun/dapur-wati-sambal-pecel'], 'products/kota-madiun/dapur-wati-sambal-pecel sudah ditarik, jadi tidak dicetak lagi. Kode yang telanjur beredar tetap berlaku.'],
    ['posters of a product', ['posters', 'products/cianjur/sari-rasa-a'], 'Poster dicetak untuk stan: sebutkan sebuah acara yang punya stan, atau salah satu stannya.'],
    ['what has no code yet', ['sheet', 'producers/kota-madiun/dapur-wati'], 'Belum punya kode: producers/kota-madiun/dapur-wati. Jalankan npm run codes -- issue, lalu ulangi.'],
    ['an unknown grid', ['labels', 'products/cianjur', '--grid', '122'], '--grid 122 tidak dikenal; pilih 103, 121, a4-3x8, a4-2x5, f4-3x8, f4-2x5.'],
    ['a shift in words', ['labels', 'products/cianjur', '--shift', 'kiri'], '--shift meminta dua angka milimeter dari -10 sampai 10, misalnya 1.5,-0.5 (sekarang: kiri).'],
    ['too many', ['labels', 'products/cianjur', '--copies', '20000'], '80000 kotak terlalu banyak untuk satu berkas (paling banyak 20000). Kurangi --copies, atau cetak sebagian.'],
  ])('refuses %s in one sentence', async (_, args, sentence) => {
    const { code, stderr } = await print(args);
    expect(code).toBe(2);
    expect(stderr).toBe(`${sentence}\n`);
  }); // prettier-ignore

  test('refuses where no lasting address is declared', async () => {
    const folder = writeTree(
      work.path('homeless'),
      changed({ 'site.yaml': [['printAddress: https://etalase.example/\n', '']], 'codes/cianjur.csv': null, 'codes/kota-madiun.csv': null }),
    );
    const { code, stderr } = await print(['labels', 'products/cianjur'], folder);
    expect(code).toBe(2);
    expect(stderr).toBe('Belum ada yang dapat dicetak: isi printAddress di site.yaml dengan alamat yang tidak akan berubah lagi, karena alamat itu tercetak pada setiap kode.\n');
  }); // prettier-ignore

  test('tells the faults of the content, and how it is called', async () => {
    const folder = writeTree(work.path('broken'), changed({ 'products/cianjur/sari-rasa-a/index.md': [['producer:', 'produser:']] }, tree)); // prettier-ignore
    const faulty = await print(['labels', 'products/cianjur'], folder);
    expect([faulty.code, faulty.stderr]).toEqual([1, expect.stringContaining('key-unknown')]);
    const help = await run('print.ts', ['--help'], { ETALASE_LANG: 'en' });
    expect([help.code, help.stdout]).toEqual([0, expect.stringContaining('Usage: npm run print -- KIND KEY')]);
    for (const args of [['stiker', 'products/cianjur'], ['labels']]) {
      const { code, stderr } = await run('print.ts', args, { CONTENT_DIR: content });
      expect([code, stderr]).toEqual([2, expect.stringContaining('Pemakaian:')]);
    }
  });
});
