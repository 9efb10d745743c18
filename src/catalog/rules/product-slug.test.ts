import { expect, test } from 'vitest';
import { faults } from '../../../tests/rule-cases.ts';

const rule = 'product-slug';

test("a folder without its maker's name", async () => {
  expect(
    await faults(rule, {
      'products/cianjur/keripik/index.md':
        '---\nname: Keripik Uji\nproducer: cianjur/sari-rasa\ncategory: kue\nstatus: draft\nsample: true\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/keripik/index.md:3:11 error producer → sari-rasa-keripik
      Nama folder “keripik” harus diawali nama produsennya, “sari-rasa-”, agar tidak bertabrakan dengan produk sejenis.
      The folder name “keripik” must begin with its producer's, “sari-rasa-”, so that it does not collide with similar products."
  `);
});

test("a folder that only begins like its maker's name", async () => {
  expect(
    await faults(rule, {
      'products/cianjur/sari-rasamala/index.md':
        '---\nname: Keripik Uji\nproducer: cianjur/sari-rasa\ncategory: kue\nstatus: draft\nsample: true\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasamala/index.md:3:11 error producer → sari-rasa-sari-rasamala
      Nama folder “sari-rasamala” harus diawali nama produsennya, “sari-rasa-”, agar tidak bertabrakan dengan produk sejenis.
      The folder name “sari-rasamala” must begin with its producer's, “sari-rasa-”, so that it does not collide with similar products."
  `);
});

test("silent: a folder with its maker's name", async () => {
  expect(
    await faults(rule, {
      'products/cianjur/sari-rasa-keripik/index.md':
        '---\nname: Keripik Uji\nproducer: cianjur/sari-rasa\ncategory: kue\nstatus: draft\nsample: true\n---\n',
    }),
  ).toBe('');
});
