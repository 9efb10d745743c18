import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Guide } from '#catalog/rule.ts';
import { rules } from '#catalog/rules/index.ts';
import type { Report } from '#catalog/report.ts';
import { languages, type Language } from '#model/language.ts';
import { diskSource, memorySource, type ContentSource } from '#reader/index.ts';
import { writeTree } from './commands.ts';
import { changed, earlier, loadSource, real, small, type Change, type Tree } from './tree.ts';

type Side = 'wrong' | 'right';
type Changes = Readonly<Record<string, Change>>;

const guides = rules.map(({ code, guide, message }) => ({ code, guide, message }));

/** The snippet as text; what stands in a file is content, and has one language. */
function snippet(guide: Guide<unknown>, side: Side): string {
  const text = guide[side];
  if (typeof text !== 'string') throw new Error('Only a listing may say it in words.');
  return text;
}

const keysOf = (yaml: string) => [...yaml.matchAll(/^([^\s:#-][^:\n]*):/gm)].map(([, key]) => key);

/** The file of the small catalogue with the snippet in it, instead of what its keys, or its story, said there. */
function edited(guide: Guide<unknown>, side: Side, tree: Tree): string {
  const text = snippet(guide, side);
  if (guide.part === 'whole') return `${text}\n`;
  const file = String(tree[guide.file]);
  const [, data = file, story = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(file) ?? [];
  const framed = (keys: string, below: string) => (data === file ? keys : `---\n${keys}\n---\n${below}`);
  if (guide.part === 'story') return framed(data, `\n${text}\n`);
  const replaced = new Set([...keysOf(snippet(guide, 'wrong')), ...keysOf(snippet(guide, 'right'))]);
  const blocks = data.split(/\n(?=\S)/).filter((block) => !replaced.has(keysOf(block)[0]));
  return framed([...blocks, text].join('\n'), story);
}

const brand = 'brands/cianjur/tauco-bersama.md';
const tauco = 'products/cianjur/sari-rasa-tauco/index.md';
const photo = 'products/cianjur/sari-rasa-tauco/depan.jpg';
const jpeg = small[photo] as Uint8Array;
const header = (text: string) => Uint8Array.from({ length: 64 }, (_, index) => text.charCodeAt(index) || 0);
const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3b2417' } })
    .jpeg()
    .toBuffer();
const entry = (name: string) => `---\nname: ${name}\ndistrict: Pacet\nsample: true\n---\n`;
const kitchen = entry('Dapur Baru Café');
const added = 'producers/cianjur/dapur-baru.md';
const supplier = 'producers/cianjur/tani-mulya.md';
const evaluation = 'mitra;bulan;ukuran;nilai\ntoko-uji;3;indeks;100\n';
const sweet =
  '---\nname: Tauco Manis\nproducer: cianjur/sari-rasa\ncategory: bumbu\nstatus: draft\nsample: true\n---\n';

/** What a listing lists: bytes and names that no snippet can show. */
const listed: Readonly<Record<string, Readonly<Record<Side, Changes>>>> = {
  'file-binary': { wrong: { [added]: jpeg }, right: { [added]: kitchen } },
  'file-empty': { wrong: { [added]: '' }, right: { [added]: kitchen } },
  'file-encoding': {
    wrong: { [added]: new Uint8Array(Buffer.from(kitchen, 'latin1')) },
    right: { [added]: kitchen },
  },
  'file-missing': { wrong: { 'vocabulary/units.yaml': null }, right: {} },
  'file-name': { wrong: { 'producers/cianjur/Dapur Baru.md': kitchen }, right: { [added]: kitchen } },
  'file-size': {
    wrong: { [added]: entry('Dapur Baru').padEnd(70 * 1024, 'cerita ') },
    right: { [added]: entry('Dapur Baru').padEnd(2 * 1024, 'cerita ') },
  },
  'file-unexpected': { wrong: { 'products/cianjur/sari-rasa-tauco/harga.xlsx': header('PK') }, right: {} },
  'line-endings': {
    wrong: { [supplier]: String(small[supplier]).replaceAll('\n', '\r\n') },
    right: { [supplier]: String(small[supplier]) },
  },
  'photo-broken': { wrong: { [photo]: jpeg.subarray(0, jpeg.length - 900) }, right: { [photo]: jpeg } },
  'photo-location': {
    wrong: {
      [photo]: await sharp(jpeg)
        .withExif({ IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 49/1 0/1' } })
        .toBuffer(),
    },
    right: { [photo]: jpeg },
  },
  'photo-size': { wrong: { [photo]: await drawn(320, 240) }, right: { [photo]: await drawn(1200, 1200) } },
  'photo-type': { wrong: { [photo]: header('\0\0\0\x20ftypheic') }, right: { [photo]: jpeg } },
  'product-slug': {
    wrong: { 'products/cianjur/tauco-manis/index.md': sweet },
    right: { 'products/cianjur/sari-rasa-tauco-manis/index.md': sweet },
  },
  'table-name': {
    wrong: { 'evaluations/cianjur/Evaluasi 2026.csv': evaluation },
    right: { 'evaluations/cianjur/2026.csv': evaluation },
  },
};

/** The small catalogue without what a brand's standard would say of its products: that has examples of its own. */
const plain = changed({
  [brand]: String(small[brand]).replace(/^standard:[^]*?(?=^join:)/m, ''),
  [tauco]: String(small[tauco]).replace(/^brandResults:.*\n/m, ''),
});
const onStandards = /^brand-(?:clause|evidence|result|version)/;

/** The catalogue in which an example stands: one of real entries where samples are refused. */
const surroundings: Readonly<Record<string, Tree>> = {
  'evaluation-source': real(small),
  'sample-forbidden': changed({ 'site.yaml': [['sample: allowed', 'sample: forbidden']] }, real(small)),
};

/** Reads the catalogue with one side of the example in it. */
async function reportOn(code: string, guide: Guide<unknown>, side: Side, language: Language): Promise<Report> {
  // A link is nothing that a tree in memory can hold.
  if (code === 'file-unreadable') return reportOnLink(side, language);
  const tree = surroundings[code] ?? (onStandards.test(code) ? small : plain);
  const changes = listed[code]?.[side] ?? { [guide.file]: edited(guide, side, tree) };
  const states = ['code-redirected', 'code-removed', 'print-address-changed'].includes(code)
    ? [await earlier(changed({ [guide.file]: edited(guide, 'right', tree) }, tree))]
    : [];
  return loadSource(memorySource(changed(changes, tree)), language, states);
}

async function reportOnLink(side: Side, language: Language): Promise<Report> {
  const folder = writeTree(mkdtempSync(join(tmpdir(), 'etalase-guide-')), changed({ [added]: kitchen }));
  try {
    if (side === 'wrong') {
      rmSync(join(folder, added));
      symlinkSync('tani-mulya.md', join(folder, added));
    }
    const source: ContentSource = diskSource(folder);
    return await loadSource(source, language);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.each(guides)('the example of $code', ({ code, guide, message }) => {
  test('put wrong, makes this rule speak, and no other, in the words that the guide shows', async () => {
    for (const language of languages) {
      const { faults } = await reportOn(code, guide, 'wrong', language);
      expect([...new Set(faults.map(({ rule }) => rule))]).toEqual([code]);
      // Of a cell the report says first which one it is.
      const said = faults.map((fault) => fault.message.replace(/^(?:Baris|Row) \d+, (?:kolom|column) “[^”]*”: /, ''));
      expect(said).toContain(message[language](guide.args));
    }
  });

  test('put right, leaves nothing to say', async () => {
    expect((await reportOn(code, guide, 'right', 'id')).faults).toEqual([]);
  });
});

test('a listing stands where nothing else can show it, and only there', () => {
  const listings = guides.filter(({ guide }) => guide.part === 'listing').map(({ code }) => code);
  expect(listings.toSorted()).toEqual([...Object.keys(listed), 'file-unreadable'].sort());
});

test('what stands in a file is short enough for a phone, and differs in some lines', () => {
  for (const { code, guide } of guides) {
    for (const language of languages) {
      const [wrong, right] = [guide.wrong, guide.right].map((text) =>
        typeof text === 'string' ? text : text[language],
      );
      expect(wrong, code).not.toBe(right);
      for (const text of [wrong, right]) {
        expect(text, code).toMatch(/^\S[^]*\S$/);
        expect(text?.split('\n').length, code).toBeLessThanOrEqual(10);
      }
    }
  }
});
