import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow, run, workFolder } from './commands.ts';
import { small } from './tree.ts';
import { trial } from './trial.ts';

const { folder, write, once, said, difference, check, clean } = trial('erase.ts');
const work = workFolder();
afterAll(() => {
  clean();
  work.clean();
});
beforeEach(() => {
  write();
});

const maker = 'producers/cianjur/sari-rasa';
const all = () => filesBelow(folder).map((path) => readFileSync(join(folder, path), 'latin1')).join('\n'); // prettier-ignore

describe('erase', () => {
  test('shows which lines of which files change, and none of what they say', async () => {
    const answer = await said(maker);
    expect(answer).toMatchInlineSnapshot(`
      "0 Menghapus isi producers/cianjur/sari-rasa beserta 2 produknya. Isinya tidak ditampilkan di sini:
        ubah    producers/cianjur/sari-rasa.md
                baris 2–34, 36–39, 41–42
        ubah    products/cianjur/sari-rasa-tauco-besar/index.md
                baris 2–12
        ubah    products/cianjur/sari-rasa-tauco/index.md
                baris 2–71, 73–82, 84–90
        hapus   products/cianjur/sari-rasa-tauco/depan.jpg
        ubah    brands/cianjur/tauco-bersama.md
                baris 8
        ubah    products/kota-madiun/dapur-wati-sambal-pecel/index.md
                baris 9
        ubah    curations/cianjur/kurasi-2026.md
                baris 26–27
        ubah    agreements/cianjur/rak-uji.md
                baris 23
        ubah    placements/cianjur/toko-uji.csv
                baris 2
        ubah    events/cianjur/bazar-uji/stands.csv
                baris 2
      Sesudah ini pemeriksa akan mengingatkan:
        brands/cianjur/tauco-bersama.md: Belum ada produk anggota di lini “tauco-hitam”. Tambahkan "line: …" pada produk yang termasuk, atau hapus lini ini.
        brands/cianjur/tauco-bersama.md: Belum ada produk anggota di lini “tauco-hitam-besar”. Tambahkan "line: …" pada produk yang termasuk, atau hapus lini ini.
      Belum ada yang ditulis. Tambahkan --yes untuk menulisnya.

      0 Erasing the content of producers/cianjur/sari-rasa with its 2 products. What it says is not shown here:
        change  producers/cianjur/sari-rasa.md
                line 2–34, 36–39, 41–42
        change  products/cianjur/sari-rasa-tauco-besar/index.md
                line 2–12
        change  products/cianjur/sari-rasa-tauco/index.md
                line 2–71, 73–82, 84–90
        remove  products/cianjur/sari-rasa-tauco/depan.jpg
        change  brands/cianjur/tauco-bersama.md
                line 8
        change  products/kota-madiun/dapur-wati-sambal-pecel/index.md
                line 9
        change  curations/cianjur/kurasi-2026.md
                line 26–27
        change  agreements/cianjur/rak-uji.md
                line 23
        change  placements/cianjur/toko-uji.csv
                line 2
        change  events/cianjur/bazar-uji/stands.csv
                line 2
      After this the check will warn:
        brands/cianjur/tauco-bersama.md: No member’s product is in the line “tauco-hitam” yet. Add "line: …" to the products that belong to it, or delete the line.
        brands/cianjur/tauco-bersama.md: No member’s product is in the line “tauco-hitam-besar” yet. Add "line: …" to the products that belong to it, or delete the line.
      Nothing has been written yet. Add --yes to write it.
      "
    `);
    expect(answer).not.toMatch(/Sari Rasa|628|Warungkondang/);
  });

  test('leaves of a producer, its goods and their photos nothing but neutral entries, and every code leads on', async () => {
    const ledgers = readFileSync(join(folder, 'codes/cianjur.csv'), 'utf8');
    const answer = await once(maker, '--note', 'Atas permintaan pemiliknya.', '--yes');
    expect(answer.split('✓')[1]).toMatchInlineSnapshot(`
      " 10 berkas berubah.
      Di /umkm/cianjur/sari-rasa/ kini hanya ada halaman netral, dan kode W032J9, JXKH58, R2Y9FB tetap menuju halaman seperti itu.
      Riwayat git masih menyimpan teks dan foto lamanya. Bila pemiliknya meminta, pengelola dapat membersihkannya dengan git filter-repo dan mengunggah ulang semua cabang; salinan yang sudah diambil orang lain tidak ikut berubah.
      "
    `);
    expect(readFileSync(join(folder, `${maker}.md`), 'utf8')).toMatchInlineSnapshot(`
      "---
      status: erased
      erased: 2026-11-21
      note: Atas permintaan pemiliknya.
      sample: true
      ---
      "
    `);
    expect(existsSync(join(folder, 'products/cianjur/sari-rasa-tauco/depan.jpg'))).toBe(false);
    const left = difference().split('\n').filter((line) => !/^ {2}- /.test(line)); // prettier-ignore
    expect(left.join('\n')).toMatchInlineSnapshot(`
      "agreements/cianjur/rak-uji.md
      brands/cianjur/tauco-bersama.md
      curations/cianjur/kurasi-2026.md
      events/cianjur/bazar-uji/stands.csv
        + A-1,A,1,,,10,20
      placements/cianjur/toko-uji.csv
      producers/cianjur/sari-rasa.md
        + status: erased
        + erased: 2026-11-21
        + note: Atas permintaan pemiliknya.
      products/cianjur/sari-rasa-tauco-besar/index.md
        + status: erased
        + erased: 2026-11-21
        + note: Atas permintaan pemiliknya.
      - products/cianjur/sari-rasa-tauco/depan.jpg
      products/cianjur/sari-rasa-tauco/index.md
        + status: erased
        + erased: 2026-11-21
        + note: Atas permintaan pemiliknya.
      products/kota-madiun/dapur-wati-sambal-pecel/index.md"
    `);
    expect(all()).not.toContain('Sari Rasa');
    expect(await check()).toMatch(/^0 /);
    expect(readFileSync(join(folder, 'codes/cianjur.csv'), 'utf8')).toBe(ledgers);
    expect(await said(maker, '--yes')).toMatchInlineSnapshot(`
      "0 Isi producers/cianjur/sari-rasa sudah dihapus pada 2026-11-21; tidak ada yang berubah.

      0 The content of producers/cianjur/sari-rasa was erased on 2026-11-21; nothing changes.
      "
    `);
  });

  test('leaves a brand without members, and lists without an item go', async () => {
    await once('producers/cianjur/tani-mulya', '-y');
    await once(maker, '-y');
    expect(readFileSync(join(folder, 'brands/cianjur/tauco-bersama.md'), 'utf8')).toMatch(/^members:\s+\[\]$/m);
    expect(readFileSync(join(folder, 'curations/cianjur/kurasi-2026.md'), 'utf8')).not.toContain('producers: []');
    expect(existsSync(join(folder, 'products/cianjur/tani-mulya-kopi'))).toBe(false);
    expect(await check()).toMatch(/^0 /);
  });

  test('erases a product alone, and takes it out of the rows that name it', async () => {
    write({ [`${maker}.md`]: [['[tauco hitam](products/cianjur/sari-rasa-tauco)', 'tauco hitam']] });
    await once('products/cianjur/sari-rasa-tauco', '-y');
    expect(readFileSync(join(folder, 'placements/cianjur/toko-uji.csv'), 'utf8')).not.toContain('sari-rasa-tauco');
    expect(readFileSync(join(folder, 'events/cianjur/bazar-uji/stands.csv'), 'utf8')).toMatchInlineSnapshot(`
      "stan,blok,nomor,umkm,produk,x,y
      A-1,A,1,cianjur/sari-rasa,cianjur/sari-rasa-tauco-besar,10,20
      B-1,B,1,cianjur/tani-mulya,,,
      "
    `);
    expect(await check()).toMatch(/^0 /);
  });

  test('an exception for it goes as well', async () => {
    await once('producers/kota-madiun/dapur-wati', '-y');
    expect(readFileSync(join(folder, 'exceptions.yaml'), 'utf8').trim()).toBe('[]');
    expect(await check()).toMatch(/^0 /);
  });

  test('names the stories that link to it, and writes nothing before they are rewritten', async () => {
    write({ 'clusters/cianjur/tauco.md': `---\nname: Klaster Tauco\nregency: cianjur\nkind: food\nsample: true\n---\n\nLihat [ini](products/cianjur/sari-rasa-tauco).\n` }); // prettier-ignore
    expect(await said(maker, '--yes')).toMatchInlineSnapshot(`
      "1 Tidak ada yang ditulis: cerita berikut masih menautkan entri ini. Tulis ulang dahulu, lalu jalankan lagi.
        clusters/cianjur/tauco.md:8

      1 Nothing was written: these stories still link to this entry. Rewrite them first, then run the command again.
        clusters/cianjur/tauco.md:8
      "
    `);
  });

  test('names the places that still speak of it', async () => {
    expect((await said('producers/kota-madiun/dapur-wati')).split('Menghapus')[0]).toMatchInlineSnapshot(`
      "0 Namanya masih disebut di tempat berikut; baca dan tulis ulang sendiri:
        producers/kota-madiun/pawon-lama.md:7
      "
    `);
  });

  test('names them in every file that speaks, not only in entries', async () => {
    write({
      'site.yaml': [['id: Katalog kecil untuk menguji', 'id: Katalog kecil, dari Dapur Wati']],
      'exceptions.yaml': [['reason: Nomornya', 'reason: Nomor Dapur Wati']],
      'vocabulary/segments.yaml': `# Dapur Wati memintanya.\n${String(small['vocabulary/segments.yaml'])}`,
      'placements/cianjur/toko-uji.csv': [['Cianjur Kota dan', 'Toko DAPUR WATI dan']],
    });
    // The exception goes with what it was for.
    expect((await said('producers/kota-madiun/dapur-wati')).split('Menghapus')[0]).toMatchInlineSnapshot(`
      "0 Namanya masih disebut di tempat berikut; baca dan tulis ulang sendiri:
        placements/cianjur/toko-uji.csv:2
        producers/kota-madiun/pawon-lama.md:7
        site.yaml:4
        vocabulary/segments.yaml:1
      "
    `);
  });

  test('a note in English wants one in Indonesian; an empty one is none', async () => {
    expect(await said(maker, '--note-en', 'At the request of its owner.', '--yes')).toMatchInlineSnapshot(`
      "2 --note-en menerjemahkan --note: tulis juga --note "…" dalam bahasa Indonesia.

      2 --note-en translates --note: write --note "…" in Indonesian as well.
      "
    `);
    expect(await said(maker, '--note', ' ', '--note-en', 'At the request of its owner.', '--yes')).toMatch(/^2 /);
    expect(await once(maker, '--note', ' ', '--yes')).toMatch(/^0 /);
    expect(readFileSync(join(folder, `${maker}.md`), 'utf8')).not.toContain('note');
  });

  test('says in one sentence what cannot be erased', async () => {
    expect(await said('brands/cianjur/tauco-bersama')).toMatchInlineSnapshot(`
      "2 brands/cianjur/tauco-bersama tidak dapat dihapus isinya: hanya produk dan produsen.

      2 The content of brands/cianjur/tauco-bersama cannot be erased: only that of products and producers can.
      "
    `);
    expect(await said('products/kota-madiun/dapur-wati-brem')).toContain('2026-05-01');
  });
});

test('the pages of what was erased are neutral, in both languages; an empty stand leads to its event', async () => {
  await once(maker, '-y');
  const settings = { CONTENT_DIR: folder, OUT_DIR: work.path('dist'), SOCIAL_PICTURES: 'off' };
  const { code, stderr } = await run('build.ts', [], settings);
  expect(code, stderr).toBe(0);
  const page = (path: string) => readFileSync(join(settings.OUT_DIR, path, 'index.html'), 'utf8');
  for (const path of ['umkm/cianjur/sari-rasa', 'en/producers/cianjur/sari-rasa', 'produk/cianjur/sari-rasa-tauco', 'Q/W032J9', 'Q/R2Y9FB', 'Q/JXKH58']) {
    expect(page(path), path).toMatch(/dihapus atas permintaan|erased on request|Lihat|berpindah/);
    expect(page(path), path).not.toContain('Sari Rasa');
  }
  for (const path of ['acara/cianjur/bazar-uji/a-1', 'Q/2GFQV7']) {
    expect(page(path), path).toContain('Stan ini kosong.');
    expect(page(path), path).toContain('href="/acara/cianjur/bazar-uji/"');
  }
  for (const path of filesBelow(settings.OUT_DIR).filter((one) => /^(?!(?:en\/guide|panduan)\/).*\.(?:html|json|xml|svg)$/.test(one))) {
    expect(readFileSync(join(settings.OUT_DIR, path), 'utf8'), path).not.toContain('Sari Rasa');
  }
}); // prettier-ignore
