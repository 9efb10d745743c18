import { expect, test } from 'vitest';
import { faults } from '../../../tests/rule-cases.ts';

const rule = 'file-size';

test('an entry of more than 64 kB', async () => {
  expect(await faults(rule, { 'producers/cianjur/baru.md': `---\nname: Uji\n---\n${'a'.repeat(64 * 1024)}` }))
    .toMatchInlineSnapshot(`
      "producers/cianjur/baru.md:1:1 error
        Ukuran berkas ini 65 kB; batasnya 64 kB, jadi isinya tidak dibaca. Ringkas isinya, dan simpan foto sebagai berkas tersendiri.
        This file is 65 kB; the limit is 64 kB, so it was not read. Shorten it, and keep photos as files of their own."
    `);
});

test('silent: an entry of 64 kB to the byte', async () => {
  expect(await faults(rule, { 'producers/cianjur/baru.md': `---\nname: Uji\n---\n`.padEnd(64 * 1024, 'a') })).toBe('');
});
