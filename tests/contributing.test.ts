import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { noPaint, terminalReport } from '#outputs/report/terminal.ts';
import { diskSource } from '#reader/index.ts';
import { load, type Tree } from './tree.ts';

const root = join(import.meta.dirname, '..');
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const blocks = [...guide.matchAll(/^ *```(\w*)\n([\s\S]*?)^ *```$/gm)].map(([, language, text]) => ({
  language,
  text,
}));

/** The shipped content as a tree. */
function shipped(): Tree {
  const source = diskSource(join(root, 'content'));
  return Object.fromEntries(source.list().map(({ path }) => [path, source.read(path)]));
}

test('the shipped content has no fault', async () => {
  const { report } = await load(shipped());
  expect(report.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the example of the guide gives exactly the answer that the guide prints, and builds once corrected', async () => {
  const [producer, product] = blocks.filter(({ language }) => language === 'markdown').map(({ text }) => text ?? '');
  const printed = blocks.find(({ text }) => text?.includes('number-format'))?.text;
  const paths = {
    producer: 'producers/cianjur/dapur-contoh-sukamaju.md',
    product: 'products/cianjur/dapur-contoh-sukamaju-keripik-pisang/index.md',
  };
  expect(guide).toContain(`content/${paths.producer}`);
  const tree = { ...shipped(), [paths.producer]: producer ?? '', [paths.product]: product ?? '' };
  const { report, catalog } = await load(tree, { prefix: 'content/' });
  const errors = { ...report, faults: report.faults.filter(({ severity }) => severity === 'error') };
  const answer = terminalReport(errors, 'id', noPaint, (code) => `https://etalase.example/panduan/${code}/`)
    .split('\n')
    .slice(0, -3)
    .join('\n');
  expect(answer).toBe(printed?.trimEnd());
  expect(catalog).toBeUndefined();

  const corrected = (product ?? '')
    .replace('15.000', '15000')
    .replace('1 Oktober 2026', '2026-10-01')
    .replace('150gr', '150 g');
  const mended = await load({ ...tree, [paths.product]: corrected });
  expect(mended.report.summary.errors).toBe(0);
  expect(mended.catalog?.hasPage('products/cianjur/dapur-contoh-sukamaju-keripik-pisang')).toBe(true);
});

describe('what the guide says besides', () => {
  const key = 'products/cianjur/dapur-contoh-cikundul-tauco-250';
  const yaml = (word: string) =>
    blocks.find(({ language, text }) => language === 'yaml' && text?.includes(word))?.text ?? '';

  test('its withdrawal is taken as it stands there, and every command that it names is one', async () => {
    const path = 'products/cianjur/nira-contoh-naringgul-gula-semut-1kg/index.md';
    const tree = shipped();
    const typed = new TextDecoder().decode(tree[path] as Uint8Array);
    const withdrawn = typed.replace('status: curated\n', yaml('withdrawal:').replace(/^ {2}/gm, ''));
    expect(withdrawn).toContain('withdrawal:\n  date:');
    const { report, catalog } = await load({ ...tree, [path]: withdrawn });
    expect(report.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(catalog?.withdrawn.map(({ file }) => file)).toContain(path);
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const named = [...guide.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(8);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  test('its photo and its moved name are taken as they stand there', async () => {
    const [product, jpeg] = [`${key}/index.md`, String(/file: (\S+)/.exec(yaml('photos:'))?.[1])];
    const picture = await sharp({ create: { width: 900, height: 900, channels: 3, background: '#ddc' } }).jpeg().toBuffer(); // prettier-ignore
    const tree = shipped();
    const moved = yaml('from:').replace(/^ {2}/gm, '').replace('products/cianjur/nama-baru', key);
    const { report } = await load({
      ...tree,
      [product]: String(tree[product]).replace('prices:\n', () => `${yaml('photos:')}prices:\n`),
      [`${key}/${jpeg}`]: picture,
      'moved.yaml': `${String(tree['moved.yaml'])}${moved}`,
    });
    expect(report.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    const bare = await load({ ...tree, [product]: String(tree[product]).replace('prices:\n', `${yaml('photos:')}prices:\n`) }); // prettier-ignore
    expect(bare.report.faults.map(({ rule }) => rule)).toContain('photo-missing');
  });

  test('its tables are taken as they stand there', async () => {
    const [placements = '', evaluations = ''] = blocks
      .filter(({ language }) => language === 'csv')
      .map(({ text }) => text);
    const tables = {
      'placements/cianjur/toko-contoh-cianjur.csv': placements,
      'evaluations/karawang/2024.csv': evaluations,
    };
    for (const path of Object.keys(tables)) expect(guide).toContain(`content/${path}`);
    const { report, catalog } = await load({ ...shipped(), ...tables });
    expect(report.faults.filter(({ file }) => file in tables)).toEqual([]);
    const partner = (id: string) => catalog?.partners.find((node) => node.id === id);
    const placed = partner('toko-contoh-cianjur')?.placements.map(({ facts }) => facts) ?? [];
    expect(placed.toSorted((a, b) => a.from.localeCompare(b.from))).toMatchObject([
      { outlets: 3, from: '2025-01', confirmed: '2026-10-12' },
      { outlets: 1, from: '2025-09', until: '2026-06', confirmed: '2026-06-30' },
    ]);
    const months = partner('koperasi-contoh-karawang')?.evaluations.filter(({ year }) => year === 2024);
    expect(months?.map(({ facts }) => [facts.month, facts.value])).toEqual([[3, 1250], [4, 980]]); // prettier-ignore
  });

  test('all that it links to is there, and new files begin in the folder of the content', () => {
    const links = [...guide.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, target = '']) => target);
    expect(links).toContain('../../new/main/content');
    const files = links.filter((target) => !target.startsWith('../../') && !target.startsWith('products/'));
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) expect(existsSync(join(root, file)), file).toBe(true);
  });
});
