import { expect, test } from 'vitest';
import { event, faults, stands } from '../../../tests/rule-cases.ts';

const rule = 'stand-block';
const table = (block: string) => ({ [stands]: `stan,blok,nomor,umkm\nA-1,${block},1,cianjur/sari-rasa\n` });

test('a block that the event does not list, with the nearest that it does', async () => {
  const listed = { [event]: [['blocks: [A, B]', 'blocks: [Kuliner, Kriya]']] as [string, string][] };
  expect(await faults(rule, { ...listed, ...table('Kulinr') })).toMatchInlineSnapshot(`
    "events/cianjur/bazar-uji/stands.csv:2:5 error 2.block → Kuliner
      Baris 2, kolom “blok”: Blok “Kulinr” tidak ada dalam daftar blocks acara ini. Betulkan nama bloknya, atau tambahkan ke daftar itu.
      Row 2, column “blok”: The block “Kulinr” is not in the list blocks of this event. Correct its name, or add it to that list."
  `);
});

test('silent: a listed block, and any block of an event that lists none', async () => {
  expect(await faults(rule, table('B'))).toBe('');
  expect(await faults(rule, { [event]: [['blocks: [A, B]\n', '']], ...table('Z') })).toBe('');
});
