import { parseArgs } from 'node:util';
import type { Content } from '#catalog/content.ts';
import { isDay } from '#model/fields/date.ts';
import { keyOf } from '#model/key.ts';
import type { RawEntry } from '#reader/index.ts';
import type { Settings } from '#project/settings.ts';
import { addressShown, codesOf, entryNamed, idTyped } from './change/entry.ts';
import { openContent, stopsAt, writeChanges, writingHelp, writingOptions, type Opened } from './change/run.ts';
import { planWithdrawal, type Withdrawable } from './change/withdrawal.ts';
import { exitCodes, runCommand, UsageError } from './command.ts';

const say = {
  id: {
    usage: `Pemakaian: npm run withdraw -- KUNCI --reason "…" [--reason-en "…"] [--replacement KUNCI] [--date 2026-03-05]

Menarik produk, produsen, atau merek yang tidak ditawarkan lagi. Halamannya tetap ada dan menyebut sejak kapan,
mengapa, dan apa gantinya; kodenya tetap menuju ke sana. Produk dari produsen yang ditarik ikut ditarik.
${writingHelp.id}`,
    reason: 'Tulis alasannya untuk pemegang label lama: --reason "Ukuran ini tidak diproduksi lagi."',
    date: (typed: string, today: string) => `--date ${typed} bukan tanggal sampai hari ini. Tulis misalnya ${today}.`,
    kind: (key: string) =>
      `${key} tidak dapat ditarik: hanya produk, produsen, dan merek. Acara dibatalkan dengan status: cancelled; lini ditarik bersama mereknya, stan bersama acaranya.`,
    draft: (key: string) => `${key} masih draf dan belum pernah terbit. Hapus saja berkasnya, atau biarkan.`,
    erased: (key: string) => `Isi ${key} sudah dihapus atas permintaan; tidak ada lagi yang dapat ditarik.`,
    replacement: (key: string) => `Pengganti ${key} tidak ada. Tulis kunci entri sejenis yang sudah terbit.`,
    itself: 'Pengganti haruslah entri lain.',
    already: (key: string, date: string) => `${key} sudah ditarik sejak ${date}; tidak ada yang berubah.`,
    about: (key: string, products: number) => `Menarik ${key}${products > 0 ? ` beserta ${products} produknya` : ''}:`,
    after: (address: string, codes: string) =>
      `Halamannya tetap ada di ${address}${codes && `; kode ${codes} tetap menuju ke sana`}.`,
  },
  en: {
    usage: `Usage: npm run withdraw -- KEY --reason "…" [--reason-en "…"] [--replacement KEY] [--date 2026-03-05]

Withdraws a product, producer or brand that is no longer offered. Its page stays and says since when, why, and
what takes its place; its code keeps leading there. The products of a withdrawn producer are withdrawn as well.
${writingHelp.en}`,
    reason: 'Give the reason for those who hold an old label: --reason "Ukuran ini tidak diproduksi lagi."',
    date: (typed: string, today: string) => `--date ${typed} is no day up to today. Write it as in ${today}.`,
    kind: (key: string) =>
      `${key} cannot be withdrawn: only products, producers and brands can. Events are cancelled by status: cancelled; lines go with their brand, stands with their event.`,
    draft: (key: string) => `${key} is a draft and was never published. Simply delete its file, or leave it.`,
    erased: (key: string) => `The content of ${key} was erased on request; nothing is left to withdraw.`,
    replacement: (key: string) => `There is no replacement ${key}. Name a published entry of the same kind.`,
    itself: 'The replacement must be another entry.',
    already: (key: string, date: string) => `${key} has been withdrawn since ${date}; nothing changes.`,
    about: (key: string, products: number) =>
      `Withdrawing ${key}${products > 0 ? ` with its ${products} ${products === 1 ? 'product' : 'products'}` : ''}:`,
    after: (address: string, codes: string) =>
      `Its page stays at ${address}${codes && `; ${codes} keeps leading there`}.`,
  },
} as const;

await runCommand(async (settings) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      reason: { type: 'string' },
      'reason-en': { type: 'string' },
      replacement: { type: 'string' },
      date: { type: 'string', default: settings.today },
      ...writingOptions,
    },
  });
  const text = say[settings.language];
  const [typed, ...more] = positionals;
  if (values.help || typed === undefined || more.length > 0) {
    process.stdout.write(`${text.usage}\n`);
    return values.help ? exitCodes.clean : exitCodes.usage;
  }
  const reason = values.reason?.trim();
  if (!reason) throw new UsageError(text.reason);
  const { date } = values;
  if (!isDay(date) || date > settings.today) throw new UsageError(text.date(date, settings.today));

  const opened = await openContent(settings);
  if (stopsAt(opened, settings)) return exitCodes.faults;
  const entry = entryNamed(typed, opened.content, settings);
  const kind = kindOf(entry, settings);
  const since = withdrawnSince(entry, opened.content);
  if (since !== undefined) {
    process.stdout.write(`${text.already(entry.key, since)}\n`);
    return exitCodes.clean;
  }
  const english = values['reason-en']?.trim();
  const replacement = replacementNamed(values.replacement, entry, kind, opened, settings);
  const said = english ? { id: reason, en: english } : reason;
  const { changes, goods } = planWithdrawal(opened, { ...entry, entity: kind }, { date, reason: said, replacement });
  const codes = [entry.key, ...goods].flatMap((key) => codesOf(key, opened.content)).join(', ');
  const after = text.after(addressShown(entry.key, settings.language), codes);
  return writeChanges(opened, { changes, about: text.about(entry.key, goods.length), after }, values, settings);
});

function kindOf({ entity, key, data }: RawEntry, { language }: Settings): Withdrawable {
  const text = say[language];
  if (entity !== 'product' && entity !== 'producer' && entity !== 'brand') throw new UsageError(text.kind(key));
  const status = (data as { status?: unknown } | undefined)?.status;
  if (status === 'draft') throw new UsageError(text.draft(key));
  if (status === 'erased') throw new UsageError(text.erased(key));
  return entity;
}

/** The day since when an entry says that it is withdrawn. */
function withdrawnSince({ entity, id }: RawEntry, content: Content): string | undefined {
  const facts = content.find(entity, id)?.facts;
  return facts && 'withdrawal' in facts ? facts.withdrawal?.date : undefined;
}

function replacementNamed(
  typed: string | undefined,
  entry: RawEntry,
  kind: Withdrawable,
  { content }: Opened,
  settings: Settings,
): string | undefined {
  if (typed === undefined) return undefined;
  const text = say[settings.language];
  const id = idTyped(typed, kind, settings);
  if (id === entry.id) throw new UsageError(text.itself);
  if (!content.owns(keyOf(kind, id))) throw new UsageError(text.replacement(typed));
  return id;
}
