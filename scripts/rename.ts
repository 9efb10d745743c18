import { parseArgs } from 'node:util';
import { entityFolders, isId, keyOf, type EntityName } from '#model/key.ts';
import { addressShown, codesOf, entryNamed, idTyped } from './change/entry.ts';
import { keyTyped } from './change/key.ts';
import { movedTo, planRenaming, renamedWith } from './change/renaming.ts';
import { openContent, stopsAt, writeChanges, writingHelp, writingOptions } from './change/run.ts';
import { exitCodes, runCommand, UsageError } from './command.ts';

const say = {
  id: {
    usage: `Pemakaian: npm run rename -- KUNCI KUNCI-BARU

Mengganti nama atau daerah sebuah entri: berkas dan fotonya pindah, semua rujukan kepadanya ikut berubah, dan kunci
lamanya dicatat di moved.yaml, sehingga alamat lama dan kode yang sudah tercetak tetap menuju ke sana. Bila produsen
berganti nama, folder produknya ikut, karena diawali nama produsen.
${writingHelp.id}`,
    kind: (key: string, folder: string) => `${key} bukan kunci sejenis. Kunci barunya berbentuk ${folder}/….`,
    regency: 'Nama berkas daerah tidak diganti: ia bagian dari alamat semua entri di dalamnya.',
    same: (key: string) => `${key} sudah bernama demikian; tidak ada yang berubah.`,
    done: (key: string, now: string) => `${key} sudah pindah ke ${now}; tidak ada yang berubah.`,
    taken: (key: string) => `${key} sudah ada. Pilih nama lain.`,
    printed: (key: string, other: string) =>
      `${key} pernah menjadi nama ${other} dan mungkin tercetak di labelnya. Pilih nama lain.`,
    long: 'Nama folder salah satu produknya menjadi terlalu panjang (paling banyak 80 karakter). Pilih nama yang lebih pendek.',
    about: (key: string, now: string, others: number) =>
      `${key} menjadi ${now}${others > 0 ? `, beserta ${others} produknya` : ''}:`,
    after: (address: string, codes: string) =>
      `Alamatnya kini ${address}; alamat lama${codes && ` dan kode ${codes}`} tetap menuju ke sana.`,
  },
  en: {
    usage: `Usage: npm run rename -- KEY NEW-KEY

Gives an entry another name or regency: its file and photos move, every reference follows, and the old key is noted in
moved.yaml, so that old addresses and printed codes keep leading there. The folders of a producer's products go along,
because they begin with its name.
${writingHelp.en}`,
    kind: (key: string, folder: string) => `${key} is no key of the same kind. The new key has the form ${folder}/….`,
    regency: 'Files of regencies are not renamed: their name is part of the address of everything in them.',
    same: (key: string) => `${key} has that name already; nothing changes.`,
    done: (key: string, now: string) => `${key} has moved to ${now} already; nothing changes.`,
    taken: (key: string) => `${key} exists already. Choose another name.`,
    printed: (key: string, other: string) =>
      `${key} was once the name of ${other} and may stand on its labels. Choose another name.`,
    long: 'The folder of one of its products would get too long a name (80 characters at most). Choose a shorter one.',
    about: (key: string, now: string, others: number) =>
      `${key} becomes ${now}${others > 0 ? `, with its ${others} ${others === 1 ? 'product' : 'products'}` : ''}:`,
    after: (address: string, codes: string) =>
      `Its address is now ${address}; the old one${codes && ` and ${codes}`} keeps leading there.`,
  },
} as const;

await runCommand(async (settings) => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: writingOptions });
  const text = say[settings.language];
  const [typed, wanted, ...more] = positionals;
  if (values.help || typed === undefined || wanted === undefined || more.length > 0) {
    process.stdout.write(`${text.usage}\n`);
    return values.help ? exitCodes.clean : exitCodes.usage;
  }
  const opened = await openContent(settings);
  if (stopsAt(opened, settings)) return exitCodes.faults;
  const { content } = opened;
  const [old, now] = [keyTyped(typed, settings), keyTyped(wanted, settings)];
  if (!content.owns(old) && content.owns(now) && movedTo(old, content) === now) {
    process.stdout.write(`${text.done(old, now)}\n`);
    return exitCodes.clean;
  }
  const entry = entryNamed(typed, content, settings);
  const { entity, key } = entry;
  const id = idTyped(wanted, entity, settings);
  if (!isId(entity, id)) throw new UsageError(text.kind(wanted, shapeOf(entity)));
  if (entity === 'regency') throw new UsageError(text.regency);
  if (id === entry.id) {
    process.stdout.write(`${text.same(key)}\n`);
    return exitCodes.clean;
  }
  const renamed = renamedWith(entry, id, content);
  if (!renamed) throw new UsageError(text.long);
  for (const [from, to] of renamed) {
    if (content.owns(to)) throw new UsageError(text.taken(to));
    const other = movedTo(to, content);
    if (other !== undefined && other !== from) throw new UsageError(text.printed(to, other));
  }
  const { changes, moves } = planRenaming(opened, renamed);
  const codes = [...renamed.keys()].flatMap((one) => codesOf(one, content)).join(', ');
  const about = text.about(key, keyOf(entity, id), renamed.size - 1);
  const after = text.after(addressShown(keyOf(entity, id), settings.language), codes);
  return writeChanges(opened, { changes, moves, about, after }, values, settings);
});

function shapeOf(entity: EntityName): string {
  return entity === 'partner' ? entityFolders[entity] : `${entityFolders[entity]}/cianjur`;
}
