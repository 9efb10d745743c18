import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ask } from '../scripts/change/ask.ts';
import { hashes, run, workFolder, writeTree, type Ran } from './commands.ts';
import { changed, small, type Change } from './tree.ts';

const work = workFolder();
afterAll(() => work.clean());

const folder = () => work.path('content');
const write = (changes: Readonly<Record<string, Change>> = {}) => {
  rmSync(folder(), { recursive: true, force: true });
  writeTree(folder(), changed(changes));
};
beforeEach(() => {
  write();
});
const codes = (...args: string[]): Promise<Ran> => run('codes.ts', args, { CONTENT_DIR: folder() });
const inEnglish = (...args: string[]): Promise<Ran> =>
  run('codes.ts', args, { CONTENT_DIR: folder(), ETALASE_LANG: 'en' });
const ledger = (regency: string) => readFileSync(`${folder()}/codes/${regency}.csv`, 'utf8');
/** A command in both languages, of which neither may write. */
async function said(...args: string[]): Promise<string> {
  const before = hashes(folder());
  const both = [await codes(...args), await inEnglish(...args)];
  expect(hashes(folder())).toEqual(before);
  return both.map(({ code, stdout, stderr }) => `${String(code)} ${stdout}${stderr}`).join('\n');
}

describe('codes issue', () => {
  test('shows what it would give out, and writes nothing unasked', async () => {
    expect(await said('issue')).toMatchInlineSnapshot(`
      "0 7 kode baru. Setelah terbit, kode tidak dapat ditarik kembali:
        ubah    codes/cianjur.csv
                 3 + 485H0D,brands/cianjur/tauco-bersama/tauco-hitam-besar,2026-11-21
                 4 + 4A30R1,producers/cianjur/tani-mulya,2026-11-21
                 7 + H5SKA8,events/cianjur/bazar-uji/b-1,2026-11-21
                12 + YVR6MJ,products/cianjur/sari-rasa-tauco-besar,2026-11-21
        ubah    codes/kota-madiun.csv
                2 + FBZ5R6,producers/kota-madiun/pawon-lama,2026-11-21
                3 + GF0KEC,brands/kota-madiun/pecel-lama,2026-11-21
                6 + ZET1N7,producers/kota-madiun/dapur-wati,2026-11-21
      Belum ada yang ditulis. Tambahkan --yes untuk menulisnya.

      0 7 new codes. Once given out, a code cannot be taken back:
        change  codes/cianjur.csv
                 3 + 485H0D,brands/cianjur/tauco-bersama/tauco-hitam-besar,2026-11-21
                 4 + 4A30R1,producers/cianjur/tani-mulya,2026-11-21
                 7 + H5SKA8,events/cianjur/bazar-uji/b-1,2026-11-21
                12 + YVR6MJ,products/cianjur/sari-rasa-tauco-besar,2026-11-21
        change  codes/kota-madiun.csv
                2 + FBZ5R6,producers/kota-madiun/pawon-lama,2026-11-21
                3 + GF0KEC,brands/kota-madiun/pecel-lama,2026-11-21
                6 + ZET1N7,producers/kota-madiun/dapur-wati,2026-11-21
      Nothing has been written yet. Add --yes to write it.
      "
    `);
    expect(await said('issue', '--dry-run', '--yes')).toContain('(--dry-run)');
  });

  test('gives out what is missing, never touches what was given, and has nothing to do the second time', async () => {
    const before = ledger('cianjur').split('\n');
    const { code, stdout } = await codes('issue', '--yes');
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "7 kode baru. Setelah terbit, kode tidak dapat ditarik kembali:
        ubah    codes/cianjur.csv
                 3 + 485H0D,brands/cianjur/tauco-bersama/tauco-hitam-besar,2026-11-21
                 4 + 4A30R1,producers/cianjur/tani-mulya,2026-11-21
                 7 + H5SKA8,events/cianjur/bazar-uji/b-1,2026-11-21
                12 + YVR6MJ,products/cianjur/sari-rasa-tauco-besar,2026-11-21
        ubah    codes/kota-madiun.csv
                2 + FBZ5R6,producers/kota-madiun/pawon-lama,2026-11-21
                3 + GF0KEC,brands/kota-madiun/pecel-lama,2026-11-21
                6 + ZET1N7,producers/kota-madiun/dapur-wati,2026-11-21
      ✓ 2 berkas berubah.
      Simpan daftar kode dengan git sebelum mencetak label.
      "
    `);
    const after = ledger('cianjur').split('\n');
    for (const line of before) expect(after).toContain(line);
    expect(after.slice(1, -1).toSorted()).toEqual(after.slice(1, -1));
    expect((await run('check.ts', [], { CONTENT_DIR: folder() })).code).toBe(0);
    expect(await said('issue', '--yes')).toMatchInlineSnapshot(`
      "0 Semua sudah punya kode; tidak ada yang berubah.

      0 Everything has its code; nothing changes.
      "
    `);
  });

  test('gives out only what is named, by key, folder or path; together that is what all at once would give', async () => {
    await codes('issue', 'producers', 'brands/cianjur/tauco-bersama/', '--yes');
    expect(ledger('cianjur')).toContain('producers/cianjur/tani-mulya,2026-11-21');
    expect(ledger('cianjur')).toContain('brands/cianjur/tauco-bersama/tauco-hitam-besar,2026-11-21');
    expect(ledger('cianjur')).not.toContain('products/cianjur/sari-rasa-tauco-besar');
    await codes('issue', 'content/products/cianjur/sari-rasa-tauco-besar/index.md', 'events', 'brands', '-y');
    const inParts = hashes(folder());
    write();
    await codes('issue', '--yes');
    expect(hashes(folder())).toEqual(inParts);
  });

  test('says what is wrong with a name', async () => {
    expect(await said('issue', 'products/cianjur/sari-rasa-tuco')).toMatchInlineSnapshot(`
      "2 Tidak ada yang dapat diberi kode di products/cianjur/sari-rasa-tuco. Maksudnya products/cianjur/sari-rasa-tauco?

      2 There is nothing in products/cianjur/sari-rasa-tuco that can carry a code. Did you mean products/cianjur/sari-rasa-tauco?
      "
    `);
    expect(await said('issue', 'clusters/cianjur/tauco')).toMatchInlineSnapshot(`
      "2 Tidak ada yang dapat diberi kode di clusters/cianjur/tauco.

      2 There is nothing in clusters/cianjur/tauco that can carry a code.
      "
    `);
    expect(await said('issue', 'products/cianjur/tani-mulya-kopi')).toMatchInlineSnapshot(`
      "2 products/cianjur/tani-mulya-kopi masih draf. Kode diterbitkan setelah produknya berstatus curated.

      2 products/cianjur/tani-mulya-kopi is still a draft. It gets a code once its status is curated.
      "
    `);
    expect(await said('issue', 'products/kota-madiun/dapur-wati-brem')).toContain('2 ');
    expect(await said('isue')).toMatchInlineSnapshot(`
      "2 “isue” tidak dikenal. Pilih issue, list, atau show.

      2 “isue” is not known. Choose issue, list or show.
      "
    `);
  });

  test('gives out nothing without the lasting address', async () => {
    write({
      'site.yaml': [['printAddress: https://etalase.example/\n', '']],
      'codes/cianjur.csv': null,
      'codes/kota-madiun.csv': null,
    });
    expect(await said('issue', '--yes')).toMatchInlineSnapshot(`
      "2 Kode belum dapat diterbitkan: tulis dahulu alamat situs yang berlaku selamanya di site.yaml, misalnya printAddress: https://katalog.example.id

      2 Codes cannot be given out yet: first write the lasting address of the site into site.yaml, such as printAddress: https://katalog.example.id
      "
    `);
  });

  test('gives out nothing while the content has faults', async () => {
    write({ 'producers/cianjur/tani-mulya.md': [['role: supplier', 'rolle: supplier']] });
    expect(await said('issue', '--yes')).toMatchInlineSnapshot(`
      "1 producers/cianjur/tani-mulya.md:4:1  kesalahan key-unknown
        Kunci “rolle” tidak dikenal. Maksudnya “role”?
        Tulis: role
        Panduan: src/catalog/rules/key-unknown.ts

      ✗ 1 kesalahan, 0 peringatan di 1 dari 39 berkas. Situs tidak disusun dan tidak diubah.
      Isi katalog masih memuat kesalahan. Perbaiki dahulu, lalu jalankan perintah ini lagi.

      1 producers/cianjur/tani-mulya.md:4:1  fault key-unknown
        The key “rolle” is not known. Did you mean “role”?
        Write: role
        Guide: src/catalog/rules/key-unknown.ts

      ✗ 1 fault, 0 warnings in 1 of 39 files. Nothing was built or changed.
      The content still has faults. Mend them first, then run this command again.
      "
    `);
  });

  test('puts a ledger back in order', async () => {
    const line = '6VC210,brands/cianjur/tauco-bersama/tauco-hitam,2026-08-01\n';
    write({ 'codes/cianjur.csv': [[line, ''], ['W032J9', `${line}W032J9`]] }); // prettier-ignore
    expect((await run('check.ts', [], { CONTENT_DIR: folder() })).stdout).toContain('code-order');
    const { stdout } = await codes('issue', 'products/cianjur/sari-rasa-tauco', '--yes');
    expect(stdout).toMatchInlineSnapshot(`
      "Tidak ada kode baru; daftar kode hanya dirapikan:
        ubah    codes/cianjur.csv
                urutan baris
      ✓ 1 berkas berubah.
      Simpan daftar kode dengan git sebelum mencetak label.
      "
    `);
    expect(ledger('cianjur')).toBe(small['codes/cianjur.csv']);
  });

  test('keeps one line of those that say the same, with its earliest day, in whichever ledger it stands', async () => {
    const again = 'R2Y9FB,products/cianjur/sari-rasa-tauco,';
    write({
      'codes/cianjur.csv': [[`${again}2026-08-01\n`, `${again}2026-08-01\n${again}2026-07-30\n`]],
      'codes/kota-madiun.csv': [['TXVR7A', 'W032J9,producers/cianjur/sari-rasa,2026-08-01\nTXVR7A']],
    });
    const { stdout, stderr } = await codes('issue', 'products/cianjur/sari-rasa-tauco', '--yes');
    expect(stdout + stderr).toMatchInlineSnapshot(`
      "Tidak ada kode baru; daftar kode hanya dirapikan:
        ubah    codes/cianjur.csv
                7 - R2Y9FB,products/cianjur/sari-rasa-tauco,2026-08-01
        ubah    codes/kota-madiun.csv
                2 - W032J9,producers/cianjur/sari-rasa,2026-08-01
      ✓ 2 berkas berubah.
      Simpan daftar kode dengan git sebelum mencetak label.
      "
    `);
    expect(ledger('cianjur')).toBe(
      String(small['codes/cianjur.csv']).replace(`${again}2026-08-01`, `${again}2026-07-30`),
    );
    expect(ledger('kota-madiun')).toBe(small['codes/kota-madiun.csv']);
  });

  test('leaves it to people where one code stands for two things', async () => {
    write({ 'codes/kota-madiun.csv': [['TXVR7A', 'R2Y9FB,producers/kota-madiun/dapur-wati,2026-04-01\nTXVR7A']] });
    expect(await said('issue', '--yes')).toContain('code-twice');
  });

  test('explains what git left of a conflict', async () => {
    const text = String(small['codes/cianjur.csv']);
    writeFileSync(
      `${folder()}/codes/cianjur.csv`,
      text.replace('R2Y9FB', '<<<<<<< HEAD\nR2Y9FB').replace('W032J9', '=======\nW032J9') + '>>>>>>> main\n',
    );
    expect(await said('issue', '--yes')).toMatchInlineSnapshot(`
      "1 codes/cianjur.csv masih memuat tanda konflik git. Simpan semua baris kode dari kedua sisi, hapus baris <<<<<<<, =======, dan >>>>>>>, lalu jalankan npm run codes -- issue; perintah itu yang mengurutkannya.

      1 codes/cianjur.csv still holds conflict markers of git. Keep every line of both sides, delete the lines <<<<<<<, ======= and >>>>>>>, then run npm run codes -- issue, which puts them in order.
      "
    `);
  });
});

describe('codes list and show', () => {
  test('list what was given out, and where it leads now', async () => {
    expect((await codes('list', 'products')).stdout).toMatchInlineSnapshot(`
      "JXKH58  2026-02-01  products/cianjur/sari-rasa-tauco  (terbit sebagai products/cianjur/sari-rasa-tauco-lama)
      R2Y9FB  2026-08-01  products/cianjur/sari-rasa-tauco
      TXVR7A  2026-03-01  products/kota-madiun/dapur-wati-brem
      YZVNXD  2026-03-01  products/kota-madiun/dapur-wati-sambal-pecel
      "
    `);
    expect(await said('list', 'products/cianjur/tani-mulya-kopi')).toContain('0 ');
    expect(await said('list', 'products/cianjur/sari-rasa-tauco-besar', 'producers/kota-madiun'))
      .toMatchInlineSnapshot(`
      "0 Belum ada kode yang terbit di products/cianjur/sari-rasa-tauco-besar, producers/kota-madiun.

      0 No code has been given out in products/cianjur/sari-rasa-tauco-besar, producers/kota-madiun yet.
      "
    `);
    expect(await said('list', 'clusters/cianjur/tauco')).toMatchInlineSnapshot(`
      "0 Tidak ada yang dapat diberi kode di clusters/cianjur/tauco.

      0 There is nothing in clusters/cianjur/tauco that can carry a code.
      "
    `);
  });

  test('show one code however it is typed, with its page', async () => {
    expect(await said('show', 'r2y 9fb')).toMatchInlineSnapshot(`
      "0 R2Y9FB  products/cianjur/sari-rasa-tauco  “Tauco Hitam Sari Rasa”
        terbit    2026-08-01
        tercetak  HTTPS://ETALASE.EXAMPLE/Q/R2Y9FB/
        halaman   /produk/cianjur/sari-rasa-tauco/

      0 R2Y9FB  products/cianjur/sari-rasa-tauco  “Tauco Hitam Sari Rasa”
        issued   2026-08-01
        printed  HTTPS://ETALASE.EXAMPLE/Q/R2Y9FB/
        page     /en/products/cianjur/sari-rasa-tauco/
      "
    `);
    expect((await codes('show', 'https://etalase.example/q/jxkh58')).stdout).toContain('sari-rasa-tauco-lama');
    expect((await codes('show', '2GFQV7')).stdout).toContain('/acara/cianjur/bazar-uji/a-1/');
  });

  test('show nothing of what was erased but that it is there', async () => {
    expect((await codes('show', 'TXVR7A')).stdout).toMatchInlineSnapshot(`
      "TXVR7A  products/kota-madiun/dapur-wati-brem
        terbit    2026-03-01
        tercetak  HTTPS://ETALASE.EXAMPLE/Q/TXVR7A/
        halaman   /produk/kota-madiun/dapur-wati-brem/
      "
    `);
  });

  test('help with a code that cannot be', async () => {
    expect(await said('show', 'R2Y9BF')).toMatchInlineSnapshot(`
      "1 “R2Y9BF” bukan kode: ada karakter yang keliru atau tertukar.
      Mungkin maksudnya:
      R2Y9FB  products/cianjur/sari-rasa-tauco  “Tauco Hitam Sari Rasa”
        terbit    2026-08-01
        tercetak  HTTPS://ETALASE.EXAMPLE/Q/R2Y9FB/
        halaman   /produk/cianjur/sari-rasa-tauco/

      1 “R2Y9BF” is no code: a character is wrong, or two are swapped.
      Perhaps you mean:
      R2Y9FB  products/cianjur/sari-rasa-tauco  “Tauco Hitam Sari Rasa”
        issued   2026-08-01
        printed  HTTPS://ETALASE.EXAMPLE/Q/R2Y9FB/
        page     /en/products/cianjur/sari-rasa-tauco/
      "
    `);
    expect(await said('show', 'R2Y9')).toContain('enam karakter');
    expect(await said('show', 'R2Y9F?')).toContain('tidak dipakai dalam kode');
    expect(await said('show', 'YVR6MJ')).toContain('belum pernah terbit');
  });
});

describe('the question before writing', () => {
  const answer = async (typed: string) => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const answered = ask('Tulis? [y/T] ', { input, output });
    input.end(typed);
    return answered;
  };

  test.each(['y\n', 'Y\n', ' ya \n', 'yes\n'])('%j is a yes', async (typed) => {
    expect(await answer(typed)).toBe(true);
  });

  test.each(['\n', 't\n', 'yoi\n', 'tidak\ny\n', '', '\u0003y\n'])('%j is a no', async (typed) => {
    expect(await answer(typed)).toBe(false);
  });
});
