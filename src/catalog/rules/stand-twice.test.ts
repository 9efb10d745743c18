import { expect, test } from 'vitest';
import { faults, stands } from '../../../tests/rule-cases.ts';

const rule = 'stand-twice';
const head = 'stan,blok,nomor,umkm\n';
const said = (...rows: readonly string[]) => faults(rule, { [stands]: `${head}${rows.join('\n')}\n` });

test('the same name in another spelling, and the same number of a block', async () => {
  expect(
    await said(
      'A-1,A,1,cianjur/sari-rasa',
      'a 1,A,2,cianjur/tani-mulya',
      'B-1,B,1,cianjur/tani-mulya',
      'B-2,b,1,cianjur/sari-rasa',
    ),
  ).toMatchInlineSnapshot(`
    "events/cianjur/bazar-uji/stands.csv:3:1 error 3.stand
      Baris 3, kolom “stan”: Stan “a 1” sudah ada di baris 2 dengan nama “A-1”. Satukan kedua barisnya, atau beri salah satunya nama lain.
      Row 3, column “stan”: The stand “a 1” stands in row 2 already, as “A-1”. Join the two rows, or give one of them another name.
    events/cianjur/bazar-uji/stands.csv:5:7 error 5.number
      Baris 5, kolom “nomor”: Nomor 1 di blok “b” sudah ditempati stan “B-1” di baris 4. Periksa nomor kedua stan itu.
      Row 5, column “nomor”: Number 1 of block “b” is taken by the stand “B-1” in row 4. Check the numbers of both."
  `);
});

test('a row that was copied whole is one slip', async () => {
  const rows = await said('A-1,A,1,cianjur/sari-rasa', 'A-1,A,1,cianjur/sari-rasa', 'A-1,A,1,cianjur/sari-rasa');
  expect(rows.match(/^events.*$/gm)).toEqual([
    'events/cianjur/bazar-uji/stands.csv:3:1 error 3.stand',
    'events/cianjur/bazar-uji/stands.csv:4:1 error 4.stand',
  ]);
});

test('silent: a like number in another block, and a maker with two stands', async () => {
  expect(await said('A-1,A,1,cianjur/sari-rasa', 'A-10,A,10,cianjur/sari-rasa', 'B-1,B,1,cianjur/sari-rasa')).toBe('');
});
