import { expect, test } from 'vitest';
import { brand, faults } from '../../../tests/rule-cases.ts';

const rule = 'brand-member';

test('a product of a maker who is no member', async () => {
  expect(await faults(rule, { [brand]: [['  - cianjur/sari-rasa\n', '']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco-besar/index.md:6:8 error brand
      “cianjur/sari-rasa” bukan anggota merek bersama “cianjur/tauco-bersama”. Tambahkan ke kunci members pada merek itu, atau hapus kunci brand.
      “cianjur/sari-rasa” is not a member of the brand “cianjur/tauco-bersama”. Add it to the brand's members, or delete the key brand.
    products/cianjur/sari-rasa-tauco/index.md:6:8 error brand
      “cianjur/sari-rasa” bukan anggota merek bersama “cianjur/tauco-bersama”. Tambahkan ke kunci members pada merek itu, atau hapus kunci brand.
      “cianjur/sari-rasa” is not a member of the brand “cianjur/tauco-bersama”. Add it to the brand's members, or delete the key brand."
  `);
});

test('silent: a brand that loses a member without products', async () => {
  expect(await faults(rule, { [brand]: [['  - cianjur/tani-mulya\n', '']] })).toBe('');
});
