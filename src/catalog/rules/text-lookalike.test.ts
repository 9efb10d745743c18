import { expect, test } from 'vitest';
import { faults, producer } from '../../../tests/rule-cases.ts';

const rule = 'text-lookalike';

test('a Cyrillic letter in a Latin word', async () => {
  expect(await faults(rule, { [producer]: [['Pembuat tauco', 'Pembuat tauc\u{43e}']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:23:22 error summary
      Dalam “taucо” ada huruf dari aksara lain yang menyerupai huruf Latin. Ketik ulang kata itu dengan papan ketik biasa.
      In “taucо” there is a letter of another script that imitates a Latin one. Type the word again on an ordinary keyboard."
  `);
});

test('fullwidth letters and digits', async () => {
  expect(await faults(rule, { [producer]: [['Pembuat tauco', 'Pembuat \u{ff34}\u{ff41}\u{ff15}']] }))
    .toMatchInlineSnapshot(`
      "producers/cianjur/sari-rasa.md:23:18 error summary
        Dalam “Ｔａ５” ada huruf dari aksara lain yang menyerupai huruf Latin. Ketik ulang kata itu dengan papan ketik biasa.
        In “Ｔａ５” there is a letter of another script that imitates a Latin one. Type the word again on an ordinary keyboard."
    `);
});

test('a Javanese letter in a Latin word', async () => {
  expect(await faults(rule, { [producer]: [['Pembuat tauco', 'Pembuat tauc\u{a98f}']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:23:21 error summary
      Dalam “taucꦏ” ada huruf dari aksara lain yang menyerupai huruf Latin. Ketik ulang kata itu dengan papan ketik biasa.
      In “taucꦏ” there is a letter of another script that imitates a Latin one. Type the word again on an ordinary keyboard."
  `);
});

test('silent: words in Javanese, Arabic and Han', async () => {
  expect(
    await faults(rule, {
      [producer]: [['Pembuat tauco', 'Pembuat \u{a9b1}\u{a9a9}\u{a9c0} طعام \u{8c46}\u{91ac} gado²']],
    }),
  ).toBe('');
});
