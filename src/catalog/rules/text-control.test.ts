import { expect, test } from 'vitest';
import { faults, producer, product } from '../../../tests/rule-cases.ts';

const rule = 'text-control';

test('writing that is turned round', async () => {
  expect(await faults(rule, { [producer]: [['sejak dua keturunan', 'sejak \u{202e}dua keturunan']] }))
    .toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:23:30 error summary
      Ada karakter tak terlihat (U+202E) di teks ini. Hapus karakter itu; cara termudah, ketik ulang teksnya.
      There is an invisible character (U+202E) in this text. Delete it; typing the text again is the easiest way."
  `);
});

test('nothing between two letters, in a story', async () => {
  expect(await faults(rule, { [product]: [['Kedelai diperam', 'Kede\u{200b}lai diperam']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:85:5 error
      Ada karakter tak terlihat (U+200B) di teks ini. Hapus karakter itu; cara termudah, ketik ulang teksnya.
      There is an invisible character (U+200B) in this text. Delete it; typing the text again is the easiest way."
  `);
});

test('silent: a hard blank and a dash', async () => {
  expect(await faults(rule, { [producer]: [['sejak dua keturunan', 'sejak dua – keturunan']] })).toBe('');
});
