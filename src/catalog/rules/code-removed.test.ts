import { expect, test } from 'vitest';
import { codes, faults } from '../../../tests/rule-cases.ts';
import { changed, earlier, small, type Change } from '../../../tests/tree.ts';

const rule = 'code-removed';
const since = async (changes: Readonly<Record<string, Change>>) => faults(rule, changes, [await earlier(small)]);

test('a line that is gone', async () => {
  expect(await since({ [codes]: [['R2Y9FB,products/cianjur/sari-rasa-tauco,2026-08-01\n', '']] }))
    .toMatchInlineSnapshot(`
    "codes/cianjur.csv:1:1 error
      Kode R2Y9FB untuk “products/cianjur/sari-rasa-tauco” sudah diterbitkan, tetapi barisnya hilang. Kembalikan baris itu.
      Code R2Y9FB for “products/cianjur/sari-rasa-tauco” was given out, but its line is gone. Put the line back."
  `);
});

test('a line that leads elsewhere now, and one that says another day', async () => {
  expect(
    await since({
      [codes]: [
        ['FB,products/cianjur/sari-rasa-tauco,', 'FB,products/cianjur/sari-rasa-tauco-besar,'],
        ['2026-02-01', '2026-02-02'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "codes/cianjur.csv:5:1 error 5.code
      Baris 5, kolom “code”: Baris kode JXKH58 untuk “products/cianjur/sari-rasa-tauco-lama” berbeda dari saat diterbitkan. Kembalikan seperti semula.
      Row 5, column “code”: The line of code JXKH58 for “products/cianjur/sari-rasa-tauco-lama” is not what it was when it was given out. Put it back as it was.
    codes/cianjur.csv:7:1 error 7.code
      Baris 7, kolom “code”: Baris kode R2Y9FB untuk “products/cianjur/sari-rasa-tauco” berbeda dari saat diterbitkan. Kembalikan seperti semula.
      Row 7, column “code”: The line of code R2Y9FB for “products/cianjur/sari-rasa-tauco” is not what it was when it was given out. Put it back as it was."
  `);
});

test('a whole ledger that is gone is told once for each code, however often it was looked for', async () => {
  const state = await earlier(small);
  expect(await faults(rule, { 'codes/kota-madiun.csv': null }, [state, state])).toMatchInlineSnapshot(`
    "site.yaml:1:1 error
      Kode TXVR7A untuk “products/kota-madiun/dapur-wati-brem” sudah diterbitkan, tetapi barisnya hilang. Kembalikan baris itu.
      Code TXVR7A for “products/kota-madiun/dapur-wati-brem” was given out, but its line is gone. Put the line back.
    site.yaml:1:1 error
      Kode YZVNXD untuk “products/kota-madiun/dapur-wati-sambal-pecel” sudah diterbitkan, tetapi barisnya hilang. Kembalikan baris itu.
      Code YZVNXD for “products/kota-madiun/dapur-wati-sambal-pecel” was given out, but its line is gone. Put the line back."
  `);
});

test('a line that is gone, where the settings of that time cannot be read today', async () => {
  const removed = { 'codes/kota-madiun.csv': null };
  const told = async (site: Change) => {
    const state = await earlier(changed({ 'site.yaml': site }));
    return (await faults(rule, removed, [state])).match(/TXVR7A|YZVNXD/g)?.length ?? 0;
  };
  const typed = String(small['site.yaml']);
  // A setting of that time that nobody knows any more: its address still reads.
  expect(await told(`${typed}theme: lama\n`)).toBe(4);
  expect(await told(`${typed.replace('etalase.example/\n', 'lain.example/\n')}theme: lama\n`)).toBe(0);
  // No address that could be read: its codes count as those of this catalogue.
  expect(await told(`${typed}: [`)).toBe(4);
  expect(await told([['printAddress: https://', 'printAddress: ftp://']])).toBe(4);
  expect(await told([['printAddress: https://etalase.example/\n', '']])).toBe(4);
  expect(await told(null)).toBe(4);
});

test('silent: new lines, nothing changed, and no earlier state', async () => {
  expect(await since({ [codes]: [['YVR', 'YVR']].slice(1) as [] })).toBe('');
  expect(
    await since({ [codes]: `${String(small[codes])}YVR6MJ,products/cianjur/sari-rasa-tauco-besar,2026-11-21\n` }),
  ).toBe('');
  expect(await faults(rule, { [codes]: null })).toBe('');
});

test('silent: a day that is earlier, as where two branches gave out the same code', async () => {
  expect(await since({ [codes]: [['2026-02-01', '2026-01-31']] })).toBe('');
  expect(await since({ [codes]: [['JXKH58,products/cianjur/sari-rasa-tauco-lama,2026-02-01\n', 'JXKH58,products/cianjur/sari-rasa-tauco-lama,2026-01-31\nJXKH58,products/cianjur/sari-rasa-tauco-lama,2026-03-01\n']] })).toBe(''); // prettier-ignore
});

test('silent: codes of another lasting address are those of another catalogue', async () => {
  expect(
    await since({
      'codes/kota-madiun.csv': null,
      'site.yaml': [['printAddress: https://etalase.example/', 'printAddress: https://lain.example/']],
    }),
  ).toBe('');
});
