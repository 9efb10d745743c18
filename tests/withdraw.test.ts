import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { run, workFolder, writeTree } from './commands.ts';
import { changed } from './tree.ts';
import { trial } from './trial.ts';

const { write, once, said, difference, check, clean } = trial('withdraw.ts');
const work = workFolder();
afterAll(() => {
  clean();
  work.clean();
});
beforeEach(() => {
  write();
});

const large = 'products/cianjur/sari-rasa-tauco-besar';

describe('withdraw', () => {
  test('shows what it would change, with what the check would then warn of', async () => {
    expect(await said(large, '--reason', 'Botol ini habis.', '--replacement', 'products/cianjur/sari-rasa-tauco')).toMatchInlineSnapshot(`
      "0 Menarik products/cianjur/sari-rasa-tauco-besar:
        ubah    products/cianjur/sari-rasa-tauco-besar/index.md
                5 - status: curated
                5 + status: withdrawn
                6 + withdrawal:
                7 +   date: 2026-11-21
                8 +   reason: Botol ini habis.
                9 +   replacement: cianjur/sari-rasa-tauco
      Sesudah ini pemeriksa akan mengingatkan:
        brands/cianjur/tauco-bersama.md: Belum ada produk anggota di lini “tauco-hitam-besar”. Tambahkan "line: …" pada produk yang termasuk, atau hapus lini ini.
      Belum ada yang ditulis. Tambahkan --yes untuk menulisnya.

      0 Withdrawing products/cianjur/sari-rasa-tauco-besar:
        change  products/cianjur/sari-rasa-tauco-besar/index.md
                5 - status: curated
                5 + status: withdrawn
                6 + withdrawal:
                7 +   date: 2026-11-21
                8 +   reason: Botol ini habis.
                9 +   replacement: cianjur/sari-rasa-tauco
      After this the check will warn:
        brands/cianjur/tauco-bersama.md: No member’s product is in the line “tauco-hitam-besar” yet. Add "line: …" to the products that belong to it, or delete the line.
      Nothing has been written yet. Add --yes to write it.
      "
    `); // prettier-ignore
  });

  test('writes day, reason and replacement, and has nothing to do the second time', async () => {
    const call = [`content/${large}/index.md`, '--reason', 'Botol: habis.', '--reason-en', 'Out of bottles.', '--date', '2026-11-01', '--yes']; // prettier-ignore
    expect(await once(...call)).toMatch(/^0 /);
    expect(difference()).toMatchInlineSnapshot(`
      "products/cianjur/sari-rasa-tauco-besar/index.md
        - status: curated
        + status: withdrawn
        + withdrawal:
        +   date: 2026-11-01
        +   reason:
        +     id: "Botol: habis."
        +     en: Out of bottles."
    `);
    expect(await check()).toMatch(/^0 /);
    expect(await said(...call)).toMatchInlineSnapshot(`
      "0 products/cianjur/sari-rasa-tauco-besar sudah ditarik sejak 2026-11-01; tidak ada yang berubah.

      0 products/cianjur/sari-rasa-tauco-besar has been withdrawn since 2026-11-01; nothing changes.
      "
    `);
  });

  test('withdraws with a producer all that it offers, and names the codes that go on', async () => {
    const answer = await once('producers/cianjur/sari-rasa', '--reason', 'Usahanya tutup.', '--yes');
    expect(answer.split('\n').slice(-2)).toMatchInlineSnapshot(`
      [
        "Halamannya tetap ada di /umkm/cianjur/sari-rasa/; kode W032J9, JXKH58, R2Y9FB tetap menuju ke sana.",
        "",
      ]
    `);
    expect(difference()).toMatchInlineSnapshot(`
      "producers/cianjur/sari-rasa.md
        + status: withdrawn
        + withdrawal:
        +   date: 2026-11-21
        +   reason: Usahanya tutup.
      products/cianjur/sari-rasa-tauco-besar/index.md
        - status: curated
        + status: withdrawn
        + withdrawal:
        +   date: 2026-11-21
        +   reason: Usahanya tutup.
      products/cianjur/sari-rasa-tauco/index.md
        - status: curated
        + status: withdrawn
        + withdrawal:
        +   date: 2026-11-21
        +   reason: Usahanya tutup."
    `);
    expect(await check()).toMatch(/^0 /);
  });

  test('makes a brand inactive, and goes on from a status without words', async () => {
    await once('brands/cianjur/tauco-bersama', '--reason', 'Koperasinya bubar.', '-y');
    expect(difference()).toMatch(/- status: active\n +\+ status: inactive\n/);
    write({ [`${large}/index.md`]: [['status: curated', 'status: withdrawn']] });
    await once(large, '--reason', 'Botol ini habis.', '-y');
    expect(difference()).toMatchInlineSnapshot(`
      "products/cianjur/sari-rasa-tauco-besar/index.md
        + withdrawal:
        +   date: 2026-11-21
        +   reason: Botol ini habis."
    `);
  });

  test('refuses in one sentence what cannot be', async () => {
    const calls = [
      [large],
      [large, '--reason', 'Habis.', '--date', '2026-11-22'],
      [large, '--reason', 'Habis.', '--replacement', large],
      [large, '--reason', 'Habis.', '--replacement', 'producers/cianjur/sari-rasa'],
      ['products/cianjur/tani-mulya-kopi', '--reason', 'Habis.'],
      ['products/kota-madiun/dapur-wati-brem', '--reason', 'Habis.'],
      ['events/cianjur/bazar-uji', '--reason', 'Batal.'],
      ['products/cianjur/sari-rasa-tuco', '--reason', 'Habis.'],
      ['tauco', '--reason', 'Habis.'],
    ];
    const answers: string[] = [];
    for (const call of calls) answers.push(await said(...call));
    expect(answers.join('')).toMatchInlineSnapshot(`
      "2 Tulis alasannya untuk pemegang label lama: --reason "Ukuran ini tidak diproduksi lagi."

      2 Give the reason for those who hold an old label: --reason "Ukuran ini tidak diproduksi lagi."
      2 --date 2026-11-22 bukan tanggal sampai hari ini. Tulis misalnya 2026-11-21.

      2 --date 2026-11-22 is no day up to today. Write it as in 2026-11-21.
      2 Pengganti haruslah entri lain.

      2 The replacement must be another entry.
      2 Pengganti producers/cianjur/sari-rasa tidak ada. Tulis kunci entri sejenis yang sudah terbit.

      2 There is no replacement producers/cianjur/sari-rasa. Name a published entry of the same kind.
      2 products/cianjur/tani-mulya-kopi masih draf dan belum pernah terbit. Hapus saja berkasnya, atau biarkan.

      2 products/cianjur/tani-mulya-kopi is a draft and was never published. Simply delete its file, or leave it.
      2 Isi products/kota-madiun/dapur-wati-brem sudah dihapus atas permintaan; tidak ada lagi yang dapat ditarik.

      2 The content of products/kota-madiun/dapur-wati-brem was erased on request; nothing is left to withdraw.
      2 events/cianjur/bazar-uji tidak dapat ditarik: hanya produk, produsen, dan merek. Acara dibatalkan dengan status: cancelled; lini ditarik bersama mereknya, stan bersama acaranya.

      2 events/cianjur/bazar-uji cannot be withdrawn: only products, producers and brands can. Events are cancelled by status: cancelled; lines go with their brand, stands with their event.
      2 products/cianjur/sari-rasa-tuco tidak ada. Maksudnya products/cianjur/sari-rasa-tauco?

      2 There is no products/cianjur/sari-rasa-tuco. Did you mean products/cianjur/sari-rasa-tauco?
      2 “tauco” bukan kunci. Tulis seperti products/cianjur/dapur-sari-tauco.

      2 “tauco” is no key. Write it as in products/cianjur/dapur-sari-tauco.
      "
    `);
  });

  test('writes nothing that would not pass the check, and never repeats a number of a person', async () => {
    const answer = await said(large, '--reason', 'Tanyakan kepada 3269994101709999.', '--yes');
    expect(answer).toMatch(/^1 /);
    expect(answer).toContain('personal-number');
    expect(answer).not.toContain('3269');
  });
});

test('pages say since when, why and what instead, in both languages; makers who left are in no list', async () => {
  const content = writeTree(work.path('content'), changed({}));
  const { code, stderr } = await run('build.ts', ['--no-social-pictures'], { CONTENT_DIR: content, OUT_DIR: work.path('dist') }); // prettier-ignore
  expect(code, stderr).toBe(0);
  const notice = (path: string) => {
    const html = readFileSync(join(work.path('dist'), path, 'index.html'), 'utf8');
    const text = /<p class="notice">([^]*?)<\/p>/.exec(html)?.[1]?.replace(/\s+/g, ' ').trim();
    return `${html.includes('noindex') ? 'noindex' : 'index'}: ${text ?? ''}`;
  };
  const pages = [
    'produk/kota-madiun/dapur-wati-sambal-pecel', 'en/products/kota-madiun/dapur-wati-sambal-pecel',
    'umkm/kota-madiun/pawon-lama', 'en/producers/kota-madiun/pawon-lama',
    'merek/kota-madiun/pecel-lama', 'en/brands/kota-madiun/pecel-lama',
  ]; // prettier-ignore
  expect(pages.map(notice)).toMatchInlineSnapshot(`
    [
      "noindex: Produk ini tidak lagi ditawarkan sejak 1 Oktober 2026. Kemasan ini tidak diproduksi lagi. Penggantinya: <a href="/produk/cianjur/sari-rasa-tauco/"> Tauco Hitam Sari Rasa </a>",
      "noindex: This product is no longer offered (since 1 October 2026). This pack is no longer made. What replaces it: <a href="/en/products/cianjur/sari-rasa-tauco/"> Black Tauco Sari Rasa </a>",
      "noindex: Usaha ini tidak lagi ikut dalam katalog sejak 1 Juli 2026. Usahanya diteruskan oleh Dapur Wati. Penggantinya: <a href="/umkm/kota-madiun/dapur-wati/"> Dapur Wati </a>",
      "noindex: This business is no longer part of the catalogue (since 1 July 2026). <span lang="id">Usahanya diteruskan oleh Dapur Wati.</span> What replaces it: <a href="/en/producers/kota-madiun/dapur-wati/"> Dapur Wati </a>",
      "index: Merek ini tidak lagi dipakai sejak 1 Juli 2026. Paguyubannya bubar. Penggantinya: <a href="/merek/cianjur/tauco-bersama/"> Tauco Bersama </a>",
      "index: This brand is no longer in use (since 1 July 2026). <span lang="id">Paguyubannya bubar.</span> What replaces it: <a href="/en/brands/cianjur/tauco-bersama/"> Shared Tauco </a>",
    ]
  `);
  const listed = readFileSync(join(work.path('dist'), 'daerah/kota-madiun/index.html'), 'utf8');
  expect(listed).not.toContain('Pawon Lama');
  const maps = readFileSync(join(work.path('dist'), 'sitemap.xml'), 'utf8');
  expect(maps).not.toContain('pawon-lama');
});
