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
import { readPrintMeans } from './build/print/means.ts';
import { createTypesetter } from './build/print/typesetter.ts';
import { endProgress, exitCodes, paintFor, progress, runCommand, UsageError } from './command.ts';
import { writeWhole } from './write-whole.ts';

const usage = `Pemakaian: npm run print -- JENIS KUNCI… [pilihan]

JENIS
  labels    label untuk ditempel pada kemasan, satu lembar penuh untuk tiap produk
  cards     kartu harga untuk rak dan meja
  posters   poster stan, satu lembar untuk tiap stan
  sheet     lembar kode QR, untuk digunting

KUNCI adalah kunci entri atau foldernya, misalnya products/cianjur/dapur-sari-tauco, producers/cianjur/dapur-sari,
brands/cianjur/guci, brands/cianjur/guci/tauco-manis, events/cianjur/bazar, events/cianjur/bazar/a-12,
regencies/cianjur, atau products/cianjur untuk seluruh kabupaten.

Pilihan
  --grid NAMA      lembar label: ${labelGridNames.join(', ')}; 121 dan 103 adalah nomor label Tom & Jerry
  --paper KERTAS   a4 atau f4, bila --grid tidak disebut (bawaan: a4)
  --copies N       banyaknya tiap label atau kartu
  --start N        mulai dari tempat ke-N pada lembar pertama, bila lembarnya sudah terpakai sebagian
  --shift X,Y      geser ke kanan dan ke bawah sekian milimeter, misalnya --shift 1.5,-0.5
  --outline        cetak garis tepi kotaknya saja, untuk dicocokkan dengan lembar label; tanpa KUNCI
  --language en    tulisan dalam bahasa Inggris
  --output BERKAS  nama berkas PDF (bawaan: di folder cetak/)

Cetak pada skala 100 %, bukan “sesuaikan dengan halaman”.`;

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
    args: process.argv.slice(2).flatMap((arg, index, all) => (all[index - 1] === '--shift' ? [] : arg === '--shift' ? [`--shift=${all[index + 1] ?? ''}`] : [arg])),
  }); // prettier-ignore
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return exitCodes.clean;
  }
  const [typedKind = '', ...keys] = positionals;
  const kind = kinds[typedKind];
  if (!kind) throw new UsageError(typedKind ? `Jenis “${typedKind}” tidak dikenal.\n\n${usage}` : usage);
  if (keys.length === 0 && !values.outline) throw new UsageError(`Sebutkan kunci yang hendak dicetak.\n\n${usage}`);
  const { language, output, outline } = values;
  if (language !== 'id' && language !== 'en') throw new UsageError(`--language ${language} tidak dikenal; pilih id atau en.`); // prettier-ignore
  const { grid, gridName } = gridFor(kind, values.grid, values.paper);
  const start = count('start', values.start, boxesOnSheet(grid));
  return print(settings, {
    kind, keys, language, output, outline, gridName,
    grid: shifted(grid, shift(values.shift)),
    copies: values.copies === undefined ? undefined : count('copies', values.copies, mostBoxes),
    skipped: start - 1,
  }); // prettier-ignore
});

function gridFor(kind: SheetKind, name: string | undefined, typedPaper: string): { grid: Grid; gridName: string } {
  const paper = paperNames.find((known) => known === typedPaper.toLowerCase());
  if (!paper) throw new UsageError(`--paper ${typedPaper} tidak dikenal; pilih ${paperNames.join(' atau ')}.`);
  if (kind !== 'labels') {
    if (name !== undefined) throw new UsageError('--grid hanya untuk labels; kertas yang lain dipilih dengan --paper.');
    return { grid: sheetGrids[kind][paper], gridName: paper.toUpperCase() };
  }
  const gridName = labelGridNames.find((known) => known === (name ?? usualLabelGrid[paper]).toLowerCase());
  if (!gridName) throw new UsageError(`--grid ${name ?? ''} tidak dikenal; pilih ${labelGridNames.join(', ')}.`);
  return { grid: labelGrids[gridName], gridName };
}

function count(option: string, typed: string, most: number): number {
  const value = /^\d+$/.test(typed) ? Number(typed) : 0;
  if (value >= 1 && value <= most) return value;
  throw new UsageError(`--${option} meminta bilangan bulat dari 1 sampai ${most} (sekarang: ${typed}).`);
}

/** Millimetres to the right and down; a shift is for sheets that do not lie as they should, never for more. */
function shift(typed: string): readonly [number, number] {
  const [x = NaN, y = NaN] = typed.split(',').map((part) => (/^-?\d+(?:\.\d+)?$/.test(part.trim()) ? Number(part) : NaN));
  if (Math.abs(x) <= 10 && Math.abs(y) <= 10) return [x, y];
  throw new UsageError(`--shift meminta dua angka milimeter dari -10 sampai 10, misalnya 1.5,-0.5 (sekarang: ${typed}).`);
} // prettier-ignore

async function print(settings: Settings, wish: Wish): Promise<number> {
  const source = hashingSource(diskSource(settings.contentDir));
  const { report, guide, catalog } = await loadContent(settings, source);
  if (!catalog) {
    process.stderr.write(terminalReport(report, settings.language, paintFor(process.stderr), guide));
    return exitCodes.faults;
  }
  if (catalog.site.printAddress === undefined) {
    throw new UsageError(
      'Belum ada yang dapat dicetak: isi printAddress di site.yaml dengan alamat yang tidak akan berubah lagi, karena alamat itu tercetak pada setiap kode.',
    );
  }
  // The date and the content decide what is printed; where the site will stand does not.
  const build = buildId([source.digest(), hashCode(settings.root, [])]);
  const occasion: PrintOccasion = { today: settings.today, build, language: wish.language };
  const { document, name, sheets } = wish.outline
    ? { document: outlineDocument(wish.grid, wish.gridName, catalog, occasion), name: `letak-${wish.gridName}`, sheets: 1 }
    : chosen(catalog, wish, occasion);
  progress(`Menyusun ${sheets} lembar …`);
  const pdf = createTypesetter().set(document);
  const file = wish.output === undefined ? join(settings.root, 'cetak', `${name}.pdf`) : resolve(wish.output);
  try {
    writeWhole(file, pdf);
  } catch (error) {
    throw new UsageError(`${file} tidak dapat ditulis (${(error as NodeJS.ErrnoException).code ?? String(error)}). Pilih --output yang lain.`);
  }
  endProgress();
  process.stdout.write(`✓ ${sheets} lembar (${Math.ceil(pdf.length / 1000)} kB) di ${relative(process.cwd(), file)}\n`);
  return exitCodes.clean;
} // prettier-ignore

/** The document of what was asked for. Throws a `UsageError` that says what is missing. */
function chosen(catalog: Catalog, wish: Wish, occasion: PrintOccasion) {
  const { kind, grid, skipped } = wish;
  const subjects = wish.keys.flatMap((key) => subjectsOf(catalog, key));
  const found = subjects.flatMap((subject) => thingsOn(kind, subject));
  const things = [...new Map(found.map((thing) => [printedKey(thing), thing])).values()];
  if (things.length === 0) {
    throw new UsageError(
      kind === 'posters'
        ? 'Poster dicetak untuk stan: sebutkan sebuah acara yang punya stan, atau salah satu stannya.'
        : `Tidak ada yang dapat dicetak di ${wish.keys.join(', ')}.`,
    );
  }
  const { boxes, missing } = fill(things, catalog, occasion.today);
  if (missing.length > 0) {
    const some = missing.slice(0, 5).join(', ') + (missing.length > 5 ? `, dan ${missing.length - 5} lainnya` : '');
    throw new UsageError(`Belum punya kode: ${some}. Jalankan npm run codes -- issue, lalu ulangi.`);
  }
  const copies = wish.copies ?? (kind === 'labels' ? boxesOnSheet(grid) - (boxes.length === 1 ? skipped : 0) : 1);
  if (boxes.length * copies > mostBoxes) {
    throw new UsageError(`${boxes.length * copies} kotak terlalu banyak untuk satu berkas (paling banyak ${mostBoxes}). Kurangi --copies, atau cetak sebagian.`); // prettier-ignore
  }
  const [first] = subjects;
  const subject = first && subjects.length === 1 ? subjectName(first) : { id: wish.keys.join(', ') };
  const sheets: Sheets = { kind, grid, subject, boxes, copies, skipped };
  progress(`Menyiapkan ${boxes.length} kode …`);
  const means = readPrintMeans();
  const name = [kind, ...wish.keys.slice(0, 3).map((key) => toSlug(key))].join('-');
  return {
    document: sheetDocument(sheets, catalog, occasion, means),
    name,
    sheets: sheetCount(grid, boxes.length * copies, skipped),
  };
}

function subjectsOf(catalog: Catalog, key: string): readonly Subject[] {
  const choice = choose(catalog, key);
  if ('subjects' in choice) return choice.subjects;
  switch (choice.problem) {
    case 'withdrawn':
      throw new UsageError(`${key} sudah ditarik, jadi tidak dicetak lagi. Kode yang telanjur beredar tetap berlaku.`);
    case 'erased':
      throw new UsageError(`${key} sudah dihapus atas permintaan, jadi tidak dicetak lagi.`);
    case 'unknown': {
      const hint = choice.near === undefined ? '' : ` Barangkali maksudnya ${choice.near}?`;
      throw new UsageError(`${key} tidak ada di katalog; draf tidak dicetak.${hint}`);
    }
  }
}
