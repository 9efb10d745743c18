import { parseArgs } from 'node:util';
import { addressShown, codesOf, entryNamed } from './change/entry.ts';
import { planErasure } from './change/erasure.ts';
import { openContent, stopsAt, writeChanges, writingHelp, writingOptions } from './change/run.ts';
import { exitCodes, runCommand, UsageError } from './command.ts';

const say = {
  id: {
    usage: `Pemakaian: npm run erase -- KUNCI [--note "…"] [--note-en "…"]

Menghapus isi sebuah produk, atau seorang produsen beserta semua produknya, atas permintaan pemiliknya. Yang tersisa
hanya halaman netral di alamat yang pernah terbit, supaya label lama tidak buntu. Foto, rujukan, dan baris tabelnya
ikut hilang; stan menjadi stan kosong; catatan penjualan mitra tetap. --note tampil di halaman itu: jangan memuat nama.
${writingHelp.id}`,
    kind: (key: string) => `${key} tidak dapat dihapus isinya: hanya produk dan produsen.`,
    already: (key: string, day: string) => `Isi ${key} sudah dihapus pada ${day}; tidak ada yang berubah.`,
    draft: (key: string) => `${key} belum pernah terbit, jadi berkasnya dihapus seluruhnya:`,
    about: (key: string, products: number) =>
      `Menghapus isi ${key}${products > 0 ? ` beserta ${products} produknya` : ''}. Isinya tidak ditampilkan di sini:`,
    noteAlone: '--note-en menerjemahkan --note: tulis juga --note "…" dalam bahasa Indonesia.',
    links: (places: string) =>
      `Tidak ada yang ditulis: cerita berikut masih menautkan entri ini. Tulis ulang dahulu, lalu jalankan lagi.\n${places}`,
    mentions: (places: string) => `Namanya masih disebut di tempat berikut; baca dan tulis ulang sendiri:\n${places}`,
    after: (address: string, codes: string) =>
      `Di ${address} kini hanya ada halaman netral${codes && `, dan kode ${codes} tetap menuju halaman seperti itu`}.
Riwayat git masih menyimpan teks dan foto lamanya. Bila pemiliknya meminta, pengelola dapat membersihkannya dengan git filter-repo dan mengunggah ulang semua cabang; salinan yang sudah diambil orang lain tidak ikut berubah.`,
    gone: 'Riwayat git masih menyimpan teks lamanya.',
  },
  en: {
    usage: `Usage: npm run erase -- KEY [--note "…"] [--note-en "…"]

Erases the content of a product, or of a producer with all its products, at the request of whoever it belongs to. Only
a neutral page stays at each published address, so that old labels are no dead end. Photos, references and rows of
tables go as well; stands become empty ones; what partners sold stays. --note stands on that page: no names in it.
${writingHelp.en}`,
    kind: (key: string) => `The content of ${key} cannot be erased: only that of products and producers can.`,
    already: (key: string, day: string) => `The content of ${key} was erased on ${day}; nothing changes.`,
    draft: (key: string) => `${key} was never published, so its file goes altogether:`,
    about: (key: string, products: number) =>
      `Erasing the content of ${key}${products > 0 ? ` with its ${products} ${products === 1 ? 'product' : 'products'}` : ''}. What it says is not shown here:`,
    noteAlone: '--note-en translates --note: write --note "…" in Indonesian as well.',
    links: (places: string) =>
      `Nothing was written: these stories still link to this entry. Rewrite them first, then run the command again.\n${places}`,
    mentions: (places: string) =>
      `The name is still spoken of in these places; read and rewrite them yourself:\n${places}`,
    after: (address: string, codes: string) =>
      `A neutral page is all that is left at ${address}${codes && `, and ${codes} keeps leading to such a page`}.
Git's history still holds the old text and photos. Where that is asked for, a maintainer can clear it with git filter-repo and push all branches anew; copies that others have taken stay as they are.`,
    gone: "Git's history still holds the old text.",
  },
} as const;

await runCommand(async (settings) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { note: { type: 'string' }, 'note-en': { type: 'string' }, ...writingOptions },
  });
  const text = say[settings.language];
  const [typed, ...more] = positionals;
  if (values.help || typed === undefined || more.length > 0) {
    process.stdout.write(`${text.usage}\n`);
    return values.help ? exitCodes.clean : exitCodes.usage;
  }
  const opened = await openContent(settings);
  if (stopsAt(opened, settings)) return exitCodes.faults;
  const { content } = opened;
  const entry = entryNamed(typed, content, settings);
  const { entity, key } = entry;
  if (entity !== 'product' && entity !== 'producer') throw new UsageError(text.kind(key));
  const erased = content.erased.find((one) => one.key === key);
  if (erased) {
    process.stdout.write(`${text.already(key, erased.facts.erased)}\n`);
    return exitCodes.clean;
  }
  const [id, en] = [values.note, values['note-en']].map((note) => note?.trim() || undefined);
  if (en !== undefined && id === undefined) throw new UsageError(text.noteAlone);
  const note = id && en ? { id, en } : id;
  const plan = planErasure(opened, entry, { today: settings.today, note });
  const listed = (places: readonly string[]) =>
    places.map((place) => `  ${settings.contentPrefix}${place}\n`).join('').trimEnd(); // prettier-ignore
  if (plan.links.length > 0) {
    process.stderr.write(`${text.links(listed(plan.links))}\n`);
    return exitCodes.faults;
  }
  const draft = content.products.some((one) => one.key === key && one.facts.status === 'draft');
  const first = draft ? text.draft(key) : text.about(key, plan.keys.length - 1);
  const about = plan.mentions.length > 0 ? `${text.mentions(listed(plan.mentions))}\n${first}` : first;
  const codes = plan.keys.flatMap((one) => codesOf(one, content)).join(', ');
  const after = draft ? text.gone : text.after(addressShown(key, settings.language), codes);
  return writeChanges(opened, { changes: plan.changes, about, after, discreet: true }, values, settings);
});
