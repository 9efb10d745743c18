import { parseArgs } from 'node:util';
import { codesIn, type Code } from '#catalog/codes.ts';
import type { Content } from '#catalog/content.ts';
import { addressOf, pageOfPrinted } from '#model/addresses.ts';
import { readTyped } from '#model/code.ts';
import { parsePrintedKey } from '#model/key.ts';
import type { Language } from '#model/language.ts';
import { nearest } from '#model/nearest.ts';
import { printedAddress } from '#model/printed.ts';
import { codable, planCodes, repeatsAlike } from '#outputs/codes/issue.ts';
import type { Settings } from '#project/settings.ts';
import { decodeLoosely } from '#reader/index.ts';
import { keyTyped } from './change/key.ts';
import { openContent, stopsAt, writeChanges, writingHelp, writingOptions, type Opened } from './change/run.ts';
import { exitCodes, runCommand, UsageError } from './command.ts';

const say = {
  id: {
    usage: `Pemakaian:
  npm run codes -- issue [KUNCI|FOLDER …]   menerbitkan kode untuk yang belum punya: semuanya, atau yang disebut
  npm run codes -- list [KUNCI|FOLDER …]    menampilkan kode yang sudah terbit
  npm run codes -- show KODE                menampilkan apa yang ditandai sebuah kode

KUNCI seperti products/cianjur/dapur-sari-tauco, FOLDER seperti products/cianjur.
Kode yang sudah terbit tidak pernah berubah dan tidak pernah dipakai lagi untuk hal lain.
${writingHelp.id}`,
    unknown: (name: string) => `“${name}” tidak dikenal. Pilih issue, list, atau show.`,
    noAddress:
      'Kode belum dapat diterbitkan: tulis dahulu alamat situs yang berlaku selamanya di site.yaml, misalnya printAddress: https://katalog.example.id',
    none: (name: string, near: string | undefined) =>
      `Tidak ada yang dapat diberi kode di ${name}${near === undefined ? '.' : `. Maksudnya ${near}?`}`,
    draft: (name: string) => `${name} masih draf. Kode diterbitkan setelah produknya berstatus curated.`,
    conflict: (file: string) =>
      `${file} masih memuat tanda konflik git. Simpan semua baris kode dari kedua sisi, hapus baris <<<<<<<, =======, dan >>>>>>>, lalu jalankan npm run codes -- issue; perintah itu yang mengurutkannya.`,
    about: (codes: number) =>
      codes === 0
        ? 'Tidak ada kode baru; daftar kode hanya dirapikan:'
        : `${codes} kode baru. Setelah terbit, kode tidak dapat ditarik kembali:`,
    done: 'Semua sudah punya kode; tidak ada yang berubah.',
    after: 'Simpan daftar kode dengan git sebelum mencetak label.',
    empty: 'Belum ada kode yang terbit.',
    emptyIn: (names: string) => `Belum ada kode yang terbit di ${names}.`,
    was: (key: string) => `(terbit sebagai ${key})`,
    issued: 'terbit',
    printed: 'tercetak',
    page: 'halaman',
    stranger: (code: string) => `${code} ditulis dengan benar, tetapi belum pernah terbit di katalog ini.`,
    problem: {
      character: (typed: string) => `“${typed}” bukan kode: ada karakter yang tidak dipakai dalam kode.`,
      length: (typed: string) => `“${typed}” bukan kode: kode terdiri atas enam karakter.`,
      check: (typed: string) => `“${typed}” bukan kode: ada karakter yang keliru atau tertukar.`,
    },
    near: 'Mungkin maksudnya:',
  },
  en: {
    usage: `Usage:
  npm run codes -- issue [KEY|FOLDER …]   give out codes to all that have none, or to what is named
  npm run codes -- list [KEY|FOLDER …]    show the codes that were given out
  npm run codes -- show CODE              show what a code stands for

KEY as in products/cianjur/dapur-sari-tauco, FOLDER as in products/cianjur.
A code that was given out never changes and never stands for anything else.
${writingHelp.en}`,
    unknown: (name: string) => `“${name}” is not known. Choose issue, list or show.`,
    noAddress:
      'Codes cannot be given out yet: first write the lasting address of the site into site.yaml, such as printAddress: https://katalog.example.id',
    none: (name: string, near: string | undefined) =>
      `There is nothing in ${name} that can carry a code${near === undefined ? '.' : `. Did you mean ${near}?`}`,
    draft: (name: string) => `${name} is still a draft. It gets a code once its status is curated.`,
    conflict: (file: string) =>
      `${file} still holds conflict markers of git. Keep every line of both sides, delete the lines <<<<<<<, ======= and >>>>>>>, then run npm run codes -- issue, which puts them in order.`,
    about: (codes: number) =>
      codes === 0
        ? 'No new codes; the ledgers are only tidied:'
        : `${codes} new ${codes === 1 ? 'code' : 'codes'}. Once given out, a code cannot be taken back:`,
    done: 'Everything has its code; nothing changes.',
    after: 'Commit the ledgers before you print labels.',
    empty: 'No code has been given out yet.',
    emptyIn: (names: string) => `No code has been given out in ${names} yet.`,
    was: (key: string) => `(given out as ${key})`,
    issued: 'issued',
    printed: 'printed',
    page: 'page',
    stranger: (code: string) => `${code} is well-formed, but was never given out in this catalogue.`,
    problem: {
      character: (typed: string) => `“${typed}” is no code: it has a character that codes do not use.`,
      length: (typed: string) => `“${typed}” is no code: codes have six characters.`,
      check: (typed: string) => `“${typed}” is no code: a character is wrong, or two are swapped.`,
    },
    near: 'Perhaps you mean:',
  },
} as const;

await runCommand(async (settings) => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: writingOptions });
  const text = say[settings.language];
  const [name, ...named] = positionals;
  if (values.help || name === undefined) {
    process.stdout.write(`${text.usage}\n`);
    return values.help ? exitCodes.clean : exitCodes.usage;
  }
  if (name === 'issue') return issue(settings, named, values);
  if (name === 'list') return list(settings, named);
  if (name === 'show' && named.length > 0) return show(settings, named.join(' '));
  throw new UsageError(name === 'show' ? text.usage : text.unknown(name));
});

/** Gives out what is missing. */
async function issue(
  settings: Settings,
  named: readonly string[],
  flags: Parameters<typeof writeChanges>[2],
): Promise<number> {
  const text = say[settings.language];
  const opened = await openContent(settings);
  const { content } = opened;
  const conflict = content.rawTables.find(
    ({ table, path }) =>
      table === 'codes' && /^(?:<{7}|={7}|>{7})/m.test(decodeLoosely(opened.source.read(path), true)),
  );
  if (conflict) {
    process.stderr.write(`${text.conflict(settings.contentPrefix + conflict.path)}\n`);
    return exitCodes.faults;
  }
  const mended = repeatsAlike(content) ? ['code-order', 'code-twice'] : ['code-order'];
  if (stopsAt(opened, settings, mended)) return exitCodes.faults;
  if (content.site?.printAddress === undefined) throw new UsageError(text.noAddress);
  const all = codable(content);
  const keys = named.length === 0 ? all : within(all, named, opened, settings);
  const { given, ledgers } = planCodes(content, settings.today, keys);
  if (ledgers.size === 0) {
    process.stdout.write(`${text.done}\n`);
    return exitCodes.clean;
  }
  const writing = { changes: ledgers, about: text.about(given.length), after: text.after };
  return writeChanges(opened, writing, flags, settings);
}

/** The keys that are named, or lie in what is named; a name may also be the path of a file or folder. */
function within(keys: readonly string[], names: readonly string[], { content }: Opened, settings: Settings): string[] {
  const text = say[settings.language];
  const chosen = new Set<string>();
  for (const name of names) {
    const plain = keyTyped(name, settings);
    const found = keys.filter((key) => key === plain || key.startsWith(`${plain}/`));
    if (found.length === 0) {
      const draft = content.products.some(({ key, facts }) => key === plain && facts.status === 'draft');
      throw new UsageError(draft ? text.draft(plain) : text.none(plain, nearest(plain, keys)));
    }
    for (const key of found) chosen.add(key);
  }
  return [...chosen];
}

/** Prints what was given out: code, key, day, and the key of that time where it moved since. */
async function list(settings: Settings, named: readonly string[]): Promise<number> {
  const text = say[settings.language];
  const { content } = await openContent(settings);
  const { codes } = codesIn(content);
  const names = named.map((name) => keyTyped(name, settings));
  const asked = (one: string) => names.length === 0 || names.some((name) => one === name || one.startsWith(`${name}/`));
  const shown = codes.filter(({ key, target }) => asked(key) || asked(target));
  if (shown.length === 0) {
    const all = names.join(', ');
    const inNames = codable(content).some(asked) ? text.emptyIn(all) : text.none(all, undefined);
    process.stderr.write(`${names.length > 0 ? inNames : text.empty}\n`);
  }
  for (const { code, key, target, issued } of shown) {
    process.stdout.write(`${code}  ${issued}  ${target}${target === key ? '' : `  ${text.was(key)}`}\n`);
  }
  return exitCodes.clean;
}

/** Prints what one code stands for, however it was typed. */
async function show(settings: Settings, typed: string): Promise<number> {
  const text = say[settings.language];
  const { content } = await openContent(settings);
  const { codes } = codesIn(content);
  const read = readTyped(typed);
  const found = 'code' in read ? codes.find(({ code }) => code === read.code) : undefined;
  if (found) {
    process.stdout.write(describe(found, content, settings.language));
    return exitCodes.clean;
  }
  const complaint = 'code' in read ? text.stranger(read.code) : text.problem[read.problem](typed);
  const near = 'near' in read ? codes.filter(({ code }) => read.near.includes(code)) : [];
  process.stderr.write(`${complaint}\n${near.length > 0 ? `${text.near}\n` : ''}`);
  for (const one of near) process.stderr.write(describe(one, content, settings.language));
  return exitCodes.faults;
}

function describe({ code, key, target, issued }: Code, content: Content, language: Language): string {
  const text = say[language];
  const address = content.site?.printAddress;
  const page = pageOfPrinted(target);
  const name = nameOf(target, content);
  const rows = [
    [text.issued, `${issued}${target === key ? '' : `  ${text.was(key)}`}`],
    ...(address === undefined ? [] : [[text.printed, printedAddress(address, code)]]),
    ...(page ? [[text.page, addressOf(page, language)]] : []),
  ];
  const width = Math.max(...rows.map(([label = '']) => label.length));
  const body = rows.map(([label = '', value = '']) => `  ${label.padEnd(width)}  ${value}\n`).join('');
  return `${code}  ${target}${name === undefined ? '' : `  “${name}”`}\n${body}`;
}

/** The name of an entry, line or stand, where it has one still. */
function nameOf(key: string, content: Content): string | undefined {
  const parsed = parsePrintedKey(key);
  if (!parsed) return undefined;
  const facts = content.find(parsed.entity, parsed.id)?.facts;
  const name = facts && 'name' in facts ? facts.name : undefined;
  if (!parsed.part) return name;
  const slug = key.slice(key.lastIndexOf('/') + 1);
  return parsed.part.page === 'line' ? `${name ?? ''}: ${slug}` : `${name ?? ''}: ${slug.toUpperCase()}`;
}
