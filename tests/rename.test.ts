import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { hashes } from './commands.ts';
import { trial } from './trial.ts';

const { folder, write, once, said, difference, check, clean } = trial('rename.ts');
afterAll(() => {
  clean();
});
beforeEach(() => {
  write();
});

const [maker, other] = ['producers/cianjur/sari-rasa', 'producers/cianjur/rasa-sari'];
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('rename', () => {
  test('shows every file that moves and every line that changes', async () => {
    expect(await said(maker, other)).toMatchInlineSnapshot(`
      "0 producers/cianjur/sari-rasa menjadi producers/cianjur/rasa-sari, beserta 2 produknya:
        pindah  producers/cianjur/sari-rasa.md → producers/cianjur/rasa-sari.md
                42 - Dapur ini membuat [tauco hitam](products/cianjur/sari-rasa-tauco) sejak fajar.
                42 + Dapur ini membuat [tauco hitam](products/cianjur/rasa-sari-tauco) sejak fajar.
        pindah  products/cianjur/sari-rasa-tauco-besar/index.md → products/cianjur/rasa-sari-tauco-besar/index.md
                3 - producer: cianjur/sari-rasa
                3 + producer: cianjur/rasa-sari
        pindah  products/cianjur/sari-rasa-tauco/depan.jpg → products/cianjur/rasa-sari-tauco/depan.jpg
        pindah  products/cianjur/sari-rasa-tauco/index.md → products/cianjur/rasa-sari-tauco/index.md
                3 - producer: cianjur/sari-rasa
                3 + producer: cianjur/rasa-sari
        ubah    agreements/cianjur/rak-uji.md
                23 - products: [cianjur/sari-rasa-tauco]
                23 + products: [cianjur/rasa-sari-tauco]
        ubah    brands/cianjur/tauco-bersama.md
                8 -   - cianjur/sari-rasa
                8 +   - cianjur/rasa-sari
        ubah    curations/cianjur/kurasi-2026.md
                26 -     products: [cianjur/sari-rasa-tauco]
                26 +     products: [cianjur/rasa-sari-tauco]
                27 -     producers: [cianjur/sari-rasa]
                27 +     producers: [cianjur/rasa-sari]
        ubah    products/kota-madiun/dapur-wati-sambal-pecel/index.md
                9 -   replacement: cianjur/sari-rasa-tauco
                9 +   replacement: cianjur/rasa-sari-tauco
        ubah    placements/cianjur/toko-uji.csv
                2 - cianjur/sari-rasa-tauco,12,Cianjur Kota dan Pacet,2026-02,2026-12,2026-10-05
                2 + cianjur/rasa-sari-tauco,12,Cianjur Kota dan Pacet,2026-02,2026-12,2026-10-05
        ubah    events/cianjur/bazar-uji/stands.csv
                2 - A-1,A,1,cianjur/sari-rasa,cianjur/sari-rasa-tauco cianjur/sari-rasa-tauco-besar,10,20
                2 + A-1,A,1,cianjur/rasa-sari,cianjur/rasa-sari-tauco cianjur/rasa-sari-tauco-besar,10,20
        ubah    moved.yaml
                 5 + - from: producers/cianjur/sari-rasa
                 6 +   to: producers/cianjur/rasa-sari
                 7 + - from: products/cianjur/sari-rasa-tauco-besar
                 8 +   to: products/cianjur/rasa-sari-tauco-besar
                 9 + - from: products/cianjur/sari-rasa-tauco
                10 +   to: products/cianjur/rasa-sari-tauco
      Belum ada yang ditulis. Tambahkan --yes untuk menulisnya.

      0 producers/cianjur/sari-rasa becomes producers/cianjur/rasa-sari, with its 2 products:
        move    producers/cianjur/sari-rasa.md → producers/cianjur/rasa-sari.md
                42 - Dapur ini membuat [tauco hitam](products/cianjur/sari-rasa-tauco) sejak fajar.
                42 + Dapur ini membuat [tauco hitam](products/cianjur/rasa-sari-tauco) sejak fajar.
        move    products/cianjur/sari-rasa-tauco-besar/index.md → products/cianjur/rasa-sari-tauco-besar/index.md
                3 - producer: cianjur/sari-rasa
                3 + producer: cianjur/rasa-sari
        move    products/cianjur/sari-rasa-tauco/depan.jpg → products/cianjur/rasa-sari-tauco/depan.jpg
        move    products/cianjur/sari-rasa-tauco/index.md → products/cianjur/rasa-sari-tauco/index.md
                3 - producer: cianjur/sari-rasa
                3 + producer: cianjur/rasa-sari
        change  agreements/cianjur/rak-uji.md
                23 - products: [cianjur/sari-rasa-tauco]
                23 + products: [cianjur/rasa-sari-tauco]
        change  brands/cianjur/tauco-bersama.md
                8 -   - cianjur/sari-rasa
                8 +   - cianjur/rasa-sari
        change  curations/cianjur/kurasi-2026.md
                26 -     products: [cianjur/sari-rasa-tauco]
                26 +     products: [cianjur/rasa-sari-tauco]
                27 -     producers: [cianjur/sari-rasa]
                27 +     producers: [cianjur/rasa-sari]
        change  products/kota-madiun/dapur-wati-sambal-pecel/index.md
                9 -   replacement: cianjur/sari-rasa-tauco
                9 +   replacement: cianjur/rasa-sari-tauco
        change  placements/cianjur/toko-uji.csv
                2 - cianjur/sari-rasa-tauco,12,Cianjur Kota dan Pacet,2026-02,2026-12,2026-10-05
                2 + cianjur/rasa-sari-tauco,12,Cianjur Kota dan Pacet,2026-02,2026-12,2026-10-05
        change  events/cianjur/bazar-uji/stands.csv
                2 - A-1,A,1,cianjur/sari-rasa,cianjur/sari-rasa-tauco cianjur/sari-rasa-tauco-besar,10,20
                2 + A-1,A,1,cianjur/rasa-sari,cianjur/rasa-sari-tauco cianjur/rasa-sari-tauco-besar,10,20
        change  moved.yaml
                 5 + - from: producers/cianjur/sari-rasa
                 6 +   to: producers/cianjur/rasa-sari
                 7 + - from: products/cianjur/sari-rasa-tauco-besar
                 8 +   to: products/cianjur/rasa-sari-tauco-besar
                 9 + - from: products/cianjur/sari-rasa-tauco
                10 +   to: products/cianjur/rasa-sari-tauco
      Nothing has been written yet. Add --yes to write it.
      "
    `);
  });

  test('moves a producer with its products and photos; ledgers stay, and the second time there is nothing to do', async () => {
    const ledgers = read('codes/cianjur.csv');
    expect(await once(maker, other, '--yes')).toMatch(/^0 /);
    expect(await check()).toMatch(/^0 /);
    expect(read('codes/cianjur.csv')).toBe(ledgers);
    expect(existsSync(join(folder, 'products/cianjur/sari-rasa-tauco'))).toBe(false);
    expect(existsSync(join(folder, 'products/cianjur/rasa-sari-tauco/depan.jpg'))).toBe(true);
    expect(await said(maker, other, '--yes')).toMatchInlineSnapshot(`
      "0 producers/cianjur/sari-rasa sudah pindah ke producers/cianjur/rasa-sari; tidak ada yang berubah.

      0 producers/cianjur/sari-rasa has moved to producers/cianjur/rasa-sari already; nothing changes.
      "
    `);
  });

  test('there and back again leaves only the notes that the other name was once in use', async () => {
    await once(maker, other, '--yes');
    await once(other, maker, '--yes');
    expect(difference()).toMatchInlineSnapshot(`
      "moved.yaml
        + - from: producers/cianjur/rasa-sari
        +   to: producers/cianjur/sari-rasa
        + - from: products/cianjur/rasa-sari-tauco-besar
        +   to: products/cianjur/sari-rasa-tauco-besar
        + - from: products/cianjur/rasa-sari-tauco"
    `);
    expect(await check()).toMatch(/^0 /);
  });

  test.each([
    ['partners/toko-uji', 'partners/toko-baru'],
    ['brands/cianjur/tauco-bersama', 'brands/cianjur/tauco-kita'],
    ['clusters/cianjur/tauco', 'cianjur/tauco-priangan'],
    ['curations/cianjur/kurasi-2026', 'curations/cianjur/kurasi-kedua'],
    ['programs/cianjur/pendampingan-uji', 'programs/cianjur/pendampingan-dua'],
    ['agreements/cianjur/rak-uji', 'agreements/cianjur/rak-dua'],
    ['events/cianjur/bazar-uji', 'events/cianjur/bazar-dua'],
    ['products/cianjur/sari-rasa-tauco', 'products/cianjur/sari-rasa-tauco-hitam'],
    ['products/cianjur/tani-mulya-kopi', 'products/cianjur/tani-mulya-kopi-bubuk'],
    ['products/kota-madiun/dapur-wati-brem', 'products/kota-madiun/dapur-wati-brem-lama'],
  ])('%s', async (from, to) => {
    expect(await once(from, to, '--yes')).toMatch(/^0 /);
    expect(await check()).toMatch(/^0 /);
    const [id = '', now = ''] = [from, to].map((key) => key.replace(/^[a-z]+\//, ''));
    const left = Object.keys(hashes(folder)).filter(
      (path) => !/^(?:codes|moved)/.test(path) && path.includes(`${id}.`),
    );
    expect(left).toEqual([]);
    // A draft had no address to keep.
    expect(read('moved.yaml').includes(`from: ${from}\n`)).toBe(!from.endsWith('kopi'));
    expect(now.length).toBeGreaterThan(3);
  });

  test('keeps comments, quotation marks, encodings and line ends', async () => {
    const csv = Buffer.from('produk;wilayah;sejak;dikonfirmasi\r\ncianjur/sari-rasa-tauco;"Café; Pacet";2026-02;2026-10-05\r\n', 'latin1'); // prettier-ignore
    write({
      'placements/cianjur/toko-uji.csv': csv,
      'products/cianjur/sari-rasa-tauco-besar/index.md': [['producer: cianjur/sari-rasa', "# Pembuatnya\nproducer: 'cianjur/sari-rasa' # tetap"]], // prettier-ignore
    });
    expect(await once(maker, other, '--yes')).toMatch(/^0 /);
    expect(read('products/cianjur/rasa-sari-tauco-besar/index.md')).toContain("# Pembuatnya\nproducer: 'cianjur/rasa-sari' # tetap\n"); // prettier-ignore
    const after = readFileSync(join(folder, 'placements/cianjur/toko-uji.csv'), 'latin1');
    expect(after).toContain('\r\ncianjur/rasa-sari-tauco;"Café; Pacet";');
  });

  test('begins moved.yaml where there is none yet', async () => {
    // Without it, the codes of what had moved lead nowhere.
    const codes = read('codes/cianjur.csv').split('\n').filter((line) => !line.includes('-lama,')).join('\n'); // prettier-ignore
    write({ 'moved.yaml': null, 'codes/cianjur.csv': codes });
    expect(await once('brands/cianjur/tauco-bersama', 'brands/cianjur/tauco-kita', '--yes')).toMatch(/^0 /);
    expect(read('moved.yaml')).toBe('- from: brands/cianjur/tauco-bersama\n  to: brands/cianjur/tauco-kita\n');
    expect(await check()).toMatch(/^0 /);
    write({ 'moved.yaml': null, 'codes/cianjur.csv': codes });
    // A draft had no address to keep.
    expect(await once('products/cianjur/tani-mulya-kopi', 'products/cianjur/tani-mulya-kopi-bubuk', '--yes')).toMatch(/^0 /); // prettier-ignore
    expect(existsSync(join(folder, 'moved.yaml'))).toBe(false);
  });

  test('refuses in one sentence what cannot be', async () => {
    const calls = [
      [maker, 'producers/cianjur/tani-mulya'],
      [maker, maker],
      [maker, 'products/cianjur/sari-rasa'],
      [maker, 'producers/cianjur/Sari Rasa'],
      [maker, `producers/cianjur/${'a'.repeat(78)}`],
      ['regencies/cianjur', 'regencies/cianjur-raya'],
      ['products/cianjur/sari-rasa-tauco-besar', 'products/cianjur/sari-rasa-tauco-lama'],
      ['products/cianjur/sari-rasa-tuco', 'products/cianjur/sari-rasa-tauco-hitam'],
    ];
    const answers: string[] = [];
    for (const call of calls) answers.push(await said(...call, '--yes'));
    expect(answers.join('')).toMatchInlineSnapshot(`
      "2 producers/cianjur/tani-mulya sudah ada. Pilih nama lain.

      2 producers/cianjur/tani-mulya exists already. Choose another name.
      0 producers/cianjur/sari-rasa sudah bernama demikian; tidak ada yang berubah.

      0 producers/cianjur/sari-rasa has that name already; nothing changes.
      2 products/cianjur/sari-rasa bukan kunci sejenis. Kunci barunya berbentuk producers/cianjur/….

      2 products/cianjur/sari-rasa is no key of the same kind. The new key has the form producers/cianjur/….
      2 producers/cianjur/Sari Rasa bukan kunci sejenis. Kunci barunya berbentuk producers/cianjur/….

      2 producers/cianjur/Sari Rasa is no key of the same kind. The new key has the form producers/cianjur/….
      2 Nama folder salah satu produknya menjadi terlalu panjang (paling banyak 80 karakter). Pilih nama yang lebih pendek.

      2 The folder of one of its products would get too long a name (80 characters at most). Choose a shorter one.
      2 Nama berkas daerah tidak diganti: ia bagian dari alamat semua entri di dalamnya.

      2 Files of regencies are not renamed: their name is part of the address of everything in them.
      2 products/cianjur/sari-rasa-tauco-lama pernah menjadi nama products/cianjur/sari-rasa-tauco dan mungkin tercetak di labelnya. Pilih nama lain.

      2 products/cianjur/sari-rasa-tauco-lama was once the name of products/cianjur/sari-rasa-tauco and may stand on its labels. Choose another name.
      2 products/cianjur/sari-rasa-tuco tidak ada. Maksudnya products/cianjur/sari-rasa-tauco?

      2 There is no products/cianjur/sari-rasa-tuco. Did you mean products/cianjur/sari-rasa-tauco?
      "
    `);
  });

  test('tells that a name is taken by goods that go along themselves', async () => {
    const text = '---\nname: Tauco Asli\nproducer: cianjur/sari-rasa\ncategory: bumbu\nstatus: curated\nsample: true\n---\n';
    write({ 'products/cianjur/sari-rasa-asli-tauco/index.md': `${text}\nTauco.\n` });
    expect(await said(maker, 'producers/cianjur/sari-rasa-asli', '--yes')).toMatchInlineSnapshot(`
      "2 products/cianjur/sari-rasa-asli-tauco sudah ada. Pilih nama lain.

      2 products/cianjur/sari-rasa-asli-tauco exists already. Choose another name.
      "
    `);
  }); // prettier-ignore

  test('writes nothing that would not pass the check', async () => {
    expect(await said('products/cianjur/sari-rasa-tauco', 'products/cianjur/tauco-hitam', '--yes')).toMatchInlineSnapshot(`
      "1 products/cianjur/tauco-hitam/index.md:3:11  kesalahan product-slug
        Nama folder “tauco-hitam” harus diawali nama produsennya, “sari-rasa-”, agar tidak bertabrakan
        dengan produk sejenis.
        Tulis: sari-rasa-tauco-hitam
        Panduan: src/catalog/rules/product-slug.ts

      ✗ 1 kesalahan, 0 peringatan di 1 dari 39 berkas. Situs tidak disusun dan tidak diubah.
      Tidak ada yang ditulis: sesudah perubahan ini isi katalog akan memuat kesalahan di atas.

      1 products/cianjur/tauco-hitam/index.md:3:11  fault product-slug
        The folder name “tauco-hitam” must begin with its producer's, “sari-rasa-”, so that it does not
        collide with similar products.
        Write: sari-rasa-tauco-hitam
        Guide: src/catalog/rules/product-slug.ts

      ✗ 1 fault, 0 warnings in 1 of 39 files. Nothing was built or changed.
      Nothing was written: after this change the content would have the faults above.
      "
    `); // prettier-ignore
    expect(await said(maker, 'producers/kota-madiun/sari-rasa', '--yes')).toMatch(/^1 /);
  });
});
