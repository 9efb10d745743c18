import { expect, test } from 'vitest';
import { brand, codes, erased, faults, product, stands } from '../../../tests/rule-cases.ts';
import { small } from '../../../tests/tree.ts';

const rule = 'code-lost';

test('the entry is gone, and so is that to which another one moved', async () => {
  expect(await faults(rule, { [product]: null })).toMatchInlineSnapshot(`
    "codes/cianjur.csv:7:8 error 7.key
      Baris 7, kolom “key”: Kode R2Y9FB tercetak untuk “products/cianjur/sari-rasa-tauco”, tetapi entri itu tidak ada lagi. Kembalikan entrinya, atau catat perpindahannya di moved.yaml.
      Row 7, column “key”: Code R2Y9FB was printed for “products/cianjur/sari-rasa-tauco”, but that entry is gone. Put it back, or note where it moved in moved.yaml."
  `);
});

test('an entry that is a draft again', async () => {
  expect(await faults(rule, { [product]: [['status: curated', 'status: draft']] })).toMatchInlineSnapshot(`
    "codes/cianjur.csv:7:8 error 7.key
      Baris 7, kolom “key”: Kode R2Y9FB tercetak untuk “products/cianjur/sari-rasa-tauco”, yang kini draf dan tidak punya halaman. Ubah statusnya menjadi withdrawn, atau kembalikan menjadi curated.
      Row 7, column “key”: Code R2Y9FB was printed for “products/cianjur/sari-rasa-tauco”, which is now a draft without a page. Set its status to withdrawn, or back to curated."
  `);
});

test('a line of a brand and a stand of an event that have another id now', async () => {
  expect(await faults(rule, { [brand]: [['id: tauco-hitam\n', 'id: tauco-legam\n']], [stands]: [['A-1,A', 'A-7,A']] }))
    .toMatchInlineSnapshot(`
    "codes/cianjur.csv:2:8 error 2.key
      Baris 2, kolom “key”: Kode 2GFQV7 tercetak untuk “events/cianjur/bazar-uji/a-1”, tetapi lini atau stan itu tidak ada lagi. Kembalikan id-nya; namanya boleh berubah.
      Row 2, column “key”: Code 2GFQV7 was printed for “events/cianjur/bazar-uji/a-1”, but that line or stand is gone. Put its id back; its name may change.
    codes/cianjur.csv:3:8 error 3.key
      Baris 3, kolom “key”: Kode 6VC210 tercetak untuk “brands/cianjur/tauco-bersama/tauco-hitam”, tetapi lini atau stan itu tidak ada lagi. Kembalikan id-nya; namanya boleh berubah.
      Row 3, column “key”: Code 6VC210 was printed for “brands/cianjur/tauco-bersama/tauco-hitam”, but that line or stand is gone. Put its id back; its name may change."
  `);
});

test('silent: what moved, was withdrawn or erased', async () => {
  const moved = {
    'moved.yaml': [
      [
        '- from: products/cianjur/tauco-sari',
        '- from: brands/cianjur/tauco-lama\n  to: brands/cianjur/tauco-bersama\n- from: products/cianjur/tauco-sari',
      ],
    ],
  } satisfies Parameters<typeof faults>[1];
  // The code of a line of a brand that moved as a whole.
  expect(
    await faults(rule, {
      ...moved,
      [codes]: [['P4YVP8,', 'CJWV3Q,brands/cianjur/tauco-lama/tauco-hitam,2026-01-01\nP4YVP8,']],
    }),
  ).toBe('');
});

test('silent: what a broken file holds cannot be known', async () => {
  expect(await faults(rule, { [product]: [['name:', 'nama:']], [erased]: [['erased:', 'erasd:']] })).toBe('');
  // A row, a table and a list of moves.
  expect(await faults(rule, { [stands]: [['A-1,A', 'A-1,A,=1']] })).toBe('');
  expect(await faults(rule, { [stands]: '"stand,block\n' })).toBe('');
  const moves = String(small['moved.yaml']);
  expect(await faults(rule, { 'moved.yaml': `${moves}- form: products/cianjur/lama\n` })).toBe('');
  expect(await faults(rule, { 'moved.yaml': `${moves}: [` })).toBe('');
});

test('what is known although another file is broken', async () => {
  const broken = { 'moved.yaml': '- [\n', [stands]: '"stand,block\n' };
  const told = await faults(rule, { ...broken, [product]: [['status: curated', 'status: draft']], [brand]: [['id: tauco-hitam\n', 'id: tauco-legam\n']] }); // prettier-ignore
  expect(told.match(/(?<=Kode )\w+/g)).toEqual(['6VC210', 'R2Y9FB']);
  expect(await faults(rule, { 'moved.yaml': null })).toContain('JXKH58');
});
