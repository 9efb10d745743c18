import { expect, test } from 'vitest';
import { faults, producer, product } from '../../../tests/rule-cases.ts';

const rule = 'story-link';

test('a link that runs code', async () => {
  expect(await faults(rule, { [product]: [['](regencies/cianjur)', '](javascript:alert(1))']] }))
    .toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:90:26 error
      Tautan “javascript:alert(1)” tidak aman. Pakai alamat https:// yang lengkap, atau kunci entri seperti products/cianjur/dapur-sari-tauco. Nomor dan surel ditulis di kunci contact.
      The link “javascript:alert(1)” is not safe. Use a full https:// address, or the key of an entry such as products/cianjur/dapur-sari-tauco. Numbers and e-mail belong under contact."
  `);
});

test('a link in plain http', async () => {
  expect(await faults(rule, { [product]: [['https://contoh.example/resep', 'http://contoh.example/resep']] }))
    .toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:90:59 error
      Tautan “http://contoh.example/resep” tidak aman. Pakai alamat https:// yang lengkap, atau kunci entri seperti products/cianjur/dapur-sari-tauco. Nomor dan surel ditulis di kunci contact.
      The link “http://contoh.example/resep” is not safe. Use a full https:// address, or the key of an entry such as products/cianjur/dapur-sari-tauco. Numbers and e-mail belong under contact."
  `);
});

test('a link to an entry that is nearly there', async () => {
  expect(
    await faults(rule, { [producer]: [['](products/cianjur/sari-rasa-tauco)', '](products/cianjur/sari-rasa-tuco)']] }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:42:33 error → products/cianjur/sari-rasa-tauco
      Tautan “products/cianjur/sari-rasa-tuco” tidak menuju entri mana pun. Tulis kunci entri yang ada, misalnya products/cianjur/dapur-sari-tauco.
      The link “products/cianjur/sari-rasa-tuco” leads to no entry. Write the key of one that exists, such as products/cianjur/dapur-sari-tauco."
  `);
});

test('a link to a file', async () => {
  expect(await faults(rule, { [product]: [['](regencies/cianjur)', '](../../regencies/cianjur.md)']] }))
    .toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:90:26 error → regencies/cianjur
      Tautan “../../regencies/cianjur.md” tidak menuju entri mana pun. Tulis kunci entri yang ada, misalnya products/cianjur/dapur-sari-tauco.
      The link “../../regencies/cianjur.md” leads to no entry. Write the key of one that exists, such as products/cianjur/dapur-sari-tauco."
  `);
});

test('in the English story', async () => {
  expect(await faults(rule, { [product]: [['The beans rest', 'The [beans](mailto:a@b.example) rest']] }))
    .toMatchInlineSnapshot(`
      "products/cianjur/sari-rasa-tauco/index.md:79:24 error translations.en.story
        Tautan “mailto:a@b.example” tidak aman. Pakai alamat https:// yang lengkap, atau kunci entri seperti products/cianjur/dapur-sari-tauco. Nomor dan surel ditulis di kunci contact.
        The link “mailto:a@b.example” is not safe. Use a full https:// address, or the key of an entry such as products/cianjur/dapur-sari-tauco. Numbers and e-mail belong under contact."
    `);
});

test('silent: words between brackets', async () => {
  expect(await faults(rule, { [product]: [['[Cianjur](regencies/cianjur)', '[Cianjur] (regencies/x)']] })).toBe('');
});
