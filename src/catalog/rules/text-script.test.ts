import { expect, test } from 'vitest';
import { faults, producer, product } from '../../../tests/rule-cases.ts';

const rule = 'text-script';

test('an address that runs code', async () => {
  expect(await faults(rule, { [producer]: [['Pembuat tauco', 'Pembuat javascript:alert(1)']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:23:18 error summary
      “javascript:” adalah alamat yang menjalankan kode. Hapus alamat itu; untuk tautan, pakai alamat https://.
      “javascript:” is an address that runs code. Delete it; links use https:// addresses."
  `);
});

test('an address that holds a page', async () => {
  expect(await faults(rule, { [product]: [['Kedelai diperam', 'Lihat data:text/html,x Kedelai diperam']] }))
    .toMatchInlineSnapshot(`
      "products/cianjur/sari-rasa-tauco/index.md:85:7 error
        “data:text/html” adalah alamat yang menjalankan kode. Hapus alamat itu; untuk tautan, pakai alamat https://.
        “data:text/html” is an address that runs code. Delete it; links use https:// addresses."
    `);
});

test('silent: the name of a language', async () => {
  expect(await faults(rule, { [producer]: [['Pembuat tauco', 'Pembuat JavaScript dan tauco']] })).toBe('');
});
