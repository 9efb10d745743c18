import { expect, test } from 'vitest';
import { faults, producer, product } from '../../../tests/rule-cases.ts';

const rule = 'text-markup';

test('a script in a story', async () => {
  expect(await faults(rule, { [product]: [['Kedelai diperam', '<script>alert(1)</script> Kedelai diperam']] }))
    .toMatchInlineSnapshot(`
      "products/cianjur/sari-rasa-tauco/index.md:85:1 error
        Ada kode HTML “<script>” di teks ini. Hapus kodenya; untuk cerita, pakai Markdown: *miring*, **tebal**, - daftar.
        There is HTML code “<script>” in this text. Delete it; in stories use Markdown: *italic*, **bold**, - list.
      products/cianjur/sari-rasa-tauco/index.md:85:17 error
        Ada kode HTML “</script>” di teks ini. Hapus kodenya; untuk cerita, pakai Markdown: *miring*, **tebal**, - daftar.
        There is HTML code “</script>” in this text. Delete it; in stories use Markdown: *italic*, **bold**, - list."
    `);
});

test('a tag in a field', async () => {
  expect(await faults(rule, { [producer]: [['Pembuat tauco', 'Pembuat <b>tauco</b>']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:23:26 error summary
      Ada kode HTML “</b>” di teks ini. Hapus kodenya; untuk cerita, pakai Markdown: *miring*, **tebal**, - daftar.
      There is HTML code “</b>” in this text. Delete it; in stories use Markdown: *italic*, **bold**, - list."
  `);
});

test('a comment', async () => {
  expect(await faults(rule, { [product]: [['Kedelai diperam', '<!-- rahasia --> Kedelai diperam']] }))
    .toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:85:1 error
      Ada kode HTML “<!-- rahasia -->” di teks ini. Hapus kodenya; untuk cerita, pakai Markdown: *miring*, **tebal**, - daftar.
      There is HTML code “<!-- rahasia -->” in this text. Delete it; in stories use Markdown: *italic*, **bold**, - list."
  `);
});

test('silent: a name between angles, and a heart', async () => {
  expect(await faults(rule, { [producer]: [['Pembuat tauco', 'Pembuat <LILIS> dan <3 tauco']] })).toBe('');
});
