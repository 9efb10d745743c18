import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Catalog } from '#catalog/catalog.ts';
import { toSlug } from '#model/key.ts';
import { printedKey } from '#outputs/print/boxes.ts';
import { choose } from '#outputs/print/choice.ts';
import {
  boxesOnSheet, labelGridNames, labelGrids, paperNames, sheetCount, sheetGrids, shifted, usualLabelGrid, type Grid,
} from '#outputs/print/grids.ts'; // prettier-ignore
import { fill, subjectName, thingsOn, type SheetKind, type Sheets, type Subject } from '#outputs/print/sheets.ts';
import { terminalReport } from '#outputs/report/terminal.ts';
import { loadContent } from '#project/load.ts';
import type { Settings } from '#project/settings.ts';
import { diskSource } from '#reader/index.ts';
import { outlineDocument, sheetDocument, type PrintOccasion } from '#site/print/document.ts';
import { buildId, hashCode, hashingSource } from './build/fingerprint.ts';
import { keyTyped } from './change/key.ts';
import { readPrintMeans } from './build/print/means.ts';
import { createTypesetter } from './build/print/typesetter.ts';
import { endProgress, exitCodes, paintFor, progress, runCommand, UsageError } from './command.ts';
import { writeWhole } from './write-whole.ts';

const grids = labelGridNames.join(', ');

const say = {
  id: {
    usage: `Pemakaian: npm run print -- JENIS KUNCI… [pilihan]

JENIS
  labels    label untuk ditempel pada kemasan, satu lembar penuh untuk tiap produk
  cards     kartu harga untuk rak dan meja
  posters   poster stan, satu lembar untuk tiap stan
  sheet     lembar kode QR, untuk digunting

KUNCI adalah kunci entri atau foldernya, misalnya products/cianjur/dapur-sari-tauco, producers/cianjur/dapur-sari,
brands/cianjur/guci, brands/cianjur/guci/tauco-manis, events/cianjur/bazar, events/cianjur/bazar/a-12,
regencies/cianjur, atau products/cianjur untuk seluruh kabupaten.

Pilihan
  --grid NAMA      lembar label: ${grids}; 121 dan 103 adalah nomor label Tom & Jerry
  --paper KERTAS   a4 atau f4, bila --grid tidak disebut (bawaan: a4)
  --copies N       banyaknya tiap label atau kartu
  --start N        mulai dari tempat ke-N pada lembar pertama, bila lembarnya sudah terpakai sebagian
  --shift X,Y      geser ke kanan dan ke bawah sekian milimeter, misalnya --shift 1.5,-0.5
  --outline        cetak garis tepi kotaknya saja, untuk dicocokkan dengan lembar label; tanpa KUNCI
  --language en    tulisan dalam bahasa Inggris
  --output BERKAS  nama berkas PDF (bawaan: di folder cetak/)

Cetak pada skala 100 %, bukan “sesuaikan dengan halaman”. ETALASE_LANG=en for English.`,
    kind: (typed: string) => `Jenis “${typed}” tidak dikenal.`,
    noKey: 'Sebutkan kunci yang hendak dicetak.',
    unknown: (option: string, typed: string, known: string) => `--${option} ${typed} tidak dikenal; pilih ${known}.`,
    or: 'atau',
    gridForLabels: '--grid hanya untuk labels; kertas yang lain dipilih dengan --paper.',
    count: (option: string, most: number, typed: string) =>
      `--${option} meminta bilangan bulat dari 1 sampai ${most} (sekarang: ${typed}).`,
    shift: (typed: string) =>
      `--shift meminta dua angka milimeter dari -10 sampai 10, misalnya 1.5,-0.5 (sekarang: ${typed}).`,
    noAddress:
      'Belum ada yang dapat dicetak: isi printAddress di site.yaml dengan alamat yang tidak akan berubah lagi, karena alamat itu tercetak pada setiap kode.',
    onlyStands: 'Poster dicetak untuk stan: sebutkan sebuah acara yang punya stan, atau salah satu stannya.',
    nothing: (keys: string) => `Tidak ada yang dapat dicetak di ${keys}.`,
    missing: (keys: string) => `Belum punya kode: ${keys}. Jalankan npm run codes -- issue, lalu ulangi.`,
    others: (count: number) => `, dan ${count} lainnya`,
    tooMany: (count: number, most: number) =>
      `${count} kotak terlalu banyak untuk satu berkas (paling banyak ${most}). Kurangi --copies, atau cetak sebagian.`,
    withdrawn: (key: string) =>
      `${key} sudah ditarik, jadi tidak dicetak lagi. Kode yang telanjur beredar tetap berlaku.`,
    erased: (key: string) => `${key} sudah dihapus atas permintaan, jadi tidak dicetak lagi.`,
    stranger: (key: string, near: string | undefined) =>
      `${key} tidak ada di katalog; draf tidak dicetak.${near === undefined ? '' : ` Barangkali maksudnya ${near}?`}`,
    unwritable: (file: string, why: string) => `${file} tidak dapat ditulis (${why}). Pilih --output yang lain.`,
    preparing: (codes: number) => `Menyiapkan ${codes} kode …`,
    setting: (sheets: number) => `Menyusun ${sheets} lembar …`,
    done: (sheets: number, kilobytes: number, file: string) => `✓ ${sheets} lembar (${kilobytes} kB) di ${file}`,
  },
  en: {
    usage: `Usage: npm run print -- KIND KEY… [options]

KIND
  labels    labels to be stuck on packs, one full sheet of each product
  cards     price cards for shelves and tables
  posters   posters of stands, one sheet each
  sheet     QR codes to be cut out

KEY is that of an entry or a folder: products/cianjur/dapur-sari-tauco, producers/cianjur/dapur-sari,
brands/cianjur/guci, brands/cianjur/guci/tauco-manis, events/cianjur/bazar, events/cianjur/bazar/a-12,
regencies/cianjur, or products/cianjur for all of a regency.

Options
  --grid NAME      sheet of labels: ${grids}; 121 and 103 are numbers of Tom & Jerry labels
  --paper PAPER    a4 or f4, where no --grid is named (a4)
  --copies N       how many of each label or card
  --start N        begin at the Nth place of the first sheet, where others were used before
  --shift X,Y      move to the right and down by millimetres, such as --shift 1.5,-0.5
  --outline        print the edges of the boxes alone, to be held against a sheet of labels; without KEY
  --language en    texts in English
  --output FILE    name of the PDF (in the folder cetak/)

Print at a scale of 100%, not “fit to page”.`,
    kind: (typed: string) => `“${typed}” is no kind of sheet.`,
    noKey: 'Name the key of what is to be printed.',
    unknown: (option: string, typed: string, known: string) => `--${option} ${typed} is not known; choose ${known}.`,
    or: 'or',
    gridForLabels: '--grid is for labels alone; other papers are chosen by --paper.',
    count: (option: string, most: number, typed: string) =>
      `--${option} takes a whole number from 1 to ${most} (now: ${typed}).`,
    shift: (typed: string) =>
      `--shift takes two numbers of millimetres from -10 to 10, such as 1.5,-0.5 (now: ${typed}).`,
    noAddress:
      'Nothing can be printed yet: write an address that will never change into site.yaml as printAddress, because it stands on every code.',
    onlyStands: 'Posters are for stands: name an event that has stands, or one of them.',
    nothing: (keys: string) => `There is nothing to print in ${keys}.`,
    missing: (keys: string) => `Without a code: ${keys}. Run npm run codes -- issue, then this again.`,
    others: (count: number) => `, and ${count} more`,
    tooMany: (count: number, most: number) =>
      `${count} boxes are too many for one file (${most} at most). Lower --copies, or print a part.`,
    withdrawn: (key: string) => `${key} was withdrawn and is not printed any more. Codes in circulation stay valid.`,
    erased: (key: string) => `${key} was erased on request and is not printed any more.`,
    stranger: (key: string, near: string | undefined) =>
      `${key} is not in the catalogue; drafts are not printed.${near === undefined ? '' : ` Did you mean ${near}?`}`,
    unwritable: (file: string, why: string) => `${file} cannot be written (${why}). Choose another --output.`,
    preparing: (codes: number) => `Preparing ${codes} ${codes === 1 ? 'code' : 'codes'} …`,
    setting: (sheets: number) => `Setting ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'} …`,
    done: (sheets: number, kilobytes: number, file: string) =>
      `✓ ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'} (${kilobytes} kB) in ${file}`,
  },
} as const;
type Say = (typeof say)[keyof typeof say];

const kinds: Readonly<Record<string, SheetKind>> = {
  labels: 'labels',
  cards: 'cards',
  posters: 'posters',
  sheet: 'codes',
};

/** Most boxes of one file: a mistyped number of copies should not fill a disk. */
const mostBoxes = 20_000;

interface Wish {
  readonly kind: SheetKind;
  readonly keys: readonly string[];
  readonly grid: Grid;
  readonly gridName: string;
  readonly copies: number | undefined;
  readonly skipped: number;
  readonly outline: boolean;
  readonly language: 'id' | 'en';
  readonly output: string | undefined;
}

await runCommand(async (settings) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      grid: { type: 'string' },
      paper: { type: 'string', default: 'a4' },
      copies: { type: 'string' },
      start: { type: 'string', default: '1' },
      shift: { type: 'string', default: '0,0' },
      outline: { type: 'boolean', default: false },
      language: { type: 'string', default: 'id' },
      output: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    // A shift to the left begins with a hyphen, which would look like another option.
    args: process.argv.slice(2).join('\0').replace('--shift\0-', '--shift=-').split('\0').filter(Boolean),
  });
  const text = say[settings.language];
  if (values.help) {
    process.stdout.write(`${text.usage}\n`);
    return exitCodes.clean;
  }
  const [typedKind = '', ...keys] = positionals;
  const kind = kinds[typedKind];
  if (!kind) throw new UsageError(typedKind ? `${text.kind(typedKind)}\n\n${text.usage}` : text.usage);
  if (keys.length === 0 && !values.outline) throw new UsageError(`${text.noKey}\n\n${text.usage}`);
  const { language, output, outline } = values;
  if (language !== 'id' && language !== 'en')
    throw new UsageError(text.unknown('language', language, `id ${text.or} en`));
  const { grid, gridName } = gridFor(kind, values.grid, values.paper, text);
  const start = count('start', values.start, boxesOnSheet(grid), text);
  return print(settings, {
    kind, keys: keys.map((key) => keyTyped(key, settings)), language, output, outline, gridName,
    grid: shifted(grid, shift(values.shift, text)),
    copies: values.copies === undefined ? undefined : count('copies', values.copies, mostBoxes, text),
    skipped: start - 1,
  }); // prettier-ignore
});

function gridFor(
  kind: SheetKind,
  name: string | undefined,
  typedPaper: string,
  text: Say,
): { readonly grid: Grid; readonly gridName: string } {
  const paper = paperNames.find((known) => known === typedPaper.toLowerCase());
  if (!paper) throw new UsageError(text.unknown('paper', typedPaper, paperNames.join(` ${text.or} `)));
  if (kind !== 'labels') {
    if (name !== undefined) throw new UsageError(text.gridForLabels);
    return { grid: sheetGrids[kind][paper], gridName: paper.toUpperCase() };
  }
  const gridName = labelGridNames.find((known) => known === (name ?? usualLabelGrid[paper]).toLowerCase());
  if (!gridName) throw new UsageError(text.unknown('grid', name ?? '', grids));
  return { grid: labelGrids[gridName], gridName };
}

function count(option: string, typed: string, most: number, text: Say): number {
  const value = /^\d+$/.test(typed) ? Number(typed) : 0;
  if (value >= 1 && value <= most) return value;
  throw new UsageError(text.count(option, most, typed));
}

/** Millimetres to the right and down; a shift is for sheets that do not lie as they should, never for more. */
function shift(typed: string, text: Say): readonly [number, number] {
  const parts = typed.split(',').map((part) => part.trim());
  const [x = NaN, y = NaN] = parts.map((part) => (/^-?\d+(?:\.\d+)?$/.test(part) ? Number(part) : NaN));
  if (parts.length === 2 && Math.abs(x) <= 10 && Math.abs(y) <= 10) return [x, y];
  throw new UsageError(text.shift(typed));
}

async function print(settings: Settings, wish: Wish): Promise<number> {
  const text = say[settings.language];
  const source = hashingSource(diskSource(settings.contentDir));
  const { report, guide, catalog } = await loadContent(settings, source);
  if (!catalog) {
    process.stderr.write(terminalReport(report, settings.language, paintFor(process.stderr), guide));
    return exitCodes.faults;
  }
  if (catalog.site.printAddress === undefined) throw new UsageError(text.noAddress);
  // Content and code decide what is printed; where the site will stand does not.
  const build = buildId([source.digest(), hashCode(settings.root, [])]);
  const occasion: PrintOccasion = { today: settings.today, build, language: wish.language };
  const { document, name, sheets } = wish.outline
    ? { document: outlineDocument(wish.grid, wish.gridName, catalog, occasion), name: wish.gridName, sheets: 1 }
    : chosen(catalog, wish, occasion, text);
  progress(text.setting(sheets));
  const pdf = createTypesetter().set(document);
  const file = wish.output === undefined ? join(settings.root, 'cetak', `${name}.pdf`) : resolve(wish.output);
  try {
    writeWhole(file, pdf);
  } catch (error) {
    throw new UsageError(text.unwritable(file, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
  endProgress();
  process.stdout.write(`${text.done(sheets, Math.ceil(pdf.length / 1000), relative(process.cwd(), file))}\n`);
  return exitCodes.clean;
}

/** The document of what was asked for. Throws a `UsageError` that says what is missing. */
function chosen(catalog: Catalog, wish: Wish, occasion: PrintOccasion, text: Say) {
  const { kind, keys, grid, skipped } = wish;
  const subjects = keys.flatMap((key) => subjectsOf(catalog, key, text));
  const found = subjects.flatMap((subject) => thingsOn(kind, subject));
  const things = [...new Map(found.map((thing) => [printedKey(thing), thing])).values()];
  if (things.length === 0) throw new UsageError(kind === 'posters' ? text.onlyStands : text.nothing(keys.join(', ')));
  const { boxes, missing } = fill(things, catalog, occasion.today);
  if (missing.length > 0) {
    const others = missing.length > 5 ? text.others(missing.length - 5) : '';
    throw new UsageError(text.missing(missing.slice(0, 5).join(', ') + others));
  }
  // A full sheet of each label; of a single product, what is left of the sheet.
  const copies = wish.copies ?? (kind === 'labels' ? boxesOnSheet(grid) - (boxes.length === 1 ? skipped : 0) : 1);
  const total = boxes.length * copies;
  if (total > mostBoxes) throw new UsageError(text.tooMany(total, mostBoxes));
  const [only, ...more] = subjects;
  const subject = only && more.length === 0 ? subjectName(only) : { id: keys.join(', ') };
  const sheets: Sheets = { kind, grid, subject, boxes, copies, skipped };
  progress(text.preparing(boxes.length));
  return {
    document: sheetDocument(sheets, catalog, occasion, readPrintMeans()),
    name: [kind, ...keys.slice(0, 3).map(toSlug)].join('-'),
    sheets: sheetCount(grid, total, skipped),
  };
}

function subjectsOf(catalog: Catalog, key: string, text: Say): readonly Subject[] {
  const choice = choose(catalog, key);
  if ('subjects' in choice) return choice.subjects;
  throw new UsageError(choice.problem === 'unknown' ? text.stranger(key, choice.near) : text[choice.problem](key));
}
