import { expect, test } from 'vitest';
import { faults } from '../../../tests/rule-cases.ts';
import { changed, earlier, small, type Change } from '../../../tests/tree.ts';

const rule = 'print-address-changed';
type Changes = Readonly<Record<string, Change>>;
const address = 'printAddress: https://etalase.example/\n';
const ledgers = { 'codes/cianjur.csv': null, 'codes/kota-madiun.csv': null };

test('another address, told once however often the old one was looked for', async () => {
  const state = await earlier(small);
  const changes = { 'site.yaml': [[address, 'printAddress: https://lain.example/\n']] } satisfies Changes;
  expect(await faults(rule, changes, [state, state])).toMatchInlineSnapshot(`
    "site.yaml:11:15 warning printAddress → https://etalase.example/
      9 kode terbit dengan alamat cetak “https://etalase.example/”, kini “https://lain.example/”. Label lamanya tetap menuju alamat lama: kembalikan printAddress, atau biarkan alamat lama tetap hidup dan dialihkan ke yang baru.
      9 codes were given out under the printed address “https://etalase.example/”, now “https://lain.example/”. Their labels keep leading to the old one: put printAddress back, or keep the old address alive and redirect it to the new one."
  `);
});

test('no address any more, and no ledgers', async () => {
  expect(await faults(rule, { ...ledgers, 'site.yaml': [[address, '']] }, [await earlier(small)]))
    .toMatchInlineSnapshot(`
    "site.yaml:1:1 warning printAddress → https://etalase.example/
      9 kode terbit dengan alamat cetak “https://etalase.example/”, yang kini tidak ada. Label lamanya tetap menuju alamat lama: kembalikan printAddress, atau biarkan alamat lama tetap hidup dan dialihkan ke yang baru.
      9 codes were given out under the printed address “https://etalase.example/”, which is gone. Their labels keep leading to the old one: put printAddress back, or keep the old address alive and redirect it to the new one."
  `);
});

test('silent: the same address, another one before the first code, and no earlier state', async () => {
  const state = await earlier(small);
  expect(await faults(rule, {}, [state])).toBe('');
  // Capitals and a slash at the end make no difference on paper.
  const path = changed({ 'site.yaml': [[address, 'printAddress: https://etalase.example/PASAR/\n']] });
  expect(
    await faults(rule, { 'site.yaml': [[address, 'printAddress: https://ETALASE.example/PASAR\n']] }, [
      await earlier(path),
    ]),
  ).toBe('');
  const before = await earlier(changed(ledgers));
  expect(await faults(rule, { 'site.yaml': [[address, 'printAddress: https://lain.example/\n']] }, [before])).toBe('');
  expect(await faults(rule, { 'site.yaml': [[address, 'printAddress: https://lain.example/\n']] })).toBe('');
});

test('silent: codes without an address, which another rule reports', async () => {
  expect(await faults(rule, { 'site.yaml': [[address, '']] }, [await earlier(small)])).toBe('');
});
