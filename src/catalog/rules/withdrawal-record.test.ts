import { expect, test } from 'vitest';
import { brand, faults, large, producer, product, supplier } from '../../../tests/rule-cases.ts';

const rule = 'withdrawal-record';
const withdrawal = (replacement: string) =>
  `withdrawal:\n  date: 2026-10-01\n  reason: Tidak diproduksi lagi.\n  replacement: ${replacement}\n`;

test('a status that says otherwise, of a product, a producer and a brand', async () => {
  const words = 'withdrawal: { date: 2026-10-01, reason: Usahanya tutup. }\n';
  expect(
    await faults(rule, {
      [product]: [['status: curated\n', `status: curated\n${words}`]],
      [supplier]: [['role: supplier\n', `role: supplier\n${words}`]],
      [brand]: [['status: active\n', `status: active\n${words}`]],
    }),
  ).toMatchInlineSnapshot(`
    "brands/cianjur/tauco-bersama.md:24:1 error withdrawal
      Entri ini memuat withdrawal, tetapi statusnya tidak mengatakan bahwa ia ditarik. Samakan keduanya.
      This entry has a withdrawal, but its status does not say that it is withdrawn. Make both say the same.
    producers/cianjur/tani-mulya.md:5:1 error withdrawal
      Entri ini memuat withdrawal, tetapi statusnya tidak mengatakan bahwa ia ditarik. Samakan keduanya.
      This entry has a withdrawal, but its status does not say that it is withdrawn. Make both say the same.
    products/cianjur/sari-rasa-tauco/index.md:6:1 error withdrawal
      Entri ini memuat withdrawal, tetapi statusnya tidak mengatakan bahwa ia ditarik. Samakan keduanya.
      This entry has a withdrawal, but its status does not say that it is withdrawn. Make both say the same."
  `);
});

test('a replacement that is the entry itself, and one without a page', async () => {
  expect(
    await faults(rule, {
      [product]: [['status: curated\n', `status: withdrawn\n${withdrawal('cianjur/sari-rasa-tauco')}`]],
      [large]: [['status: curated\n', `status: withdrawn\n${withdrawal('cianjur/tani-mulya-kopi')}`]],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco-besar/index.md:9:16 error withdrawal.replacement
      Penggantinya, “cianjur/tani-mulya-kopi”, masih draf dan belum punya halaman. Terbitkan dahulu, atau tulis yang lain.
      Its replacement, “cianjur/tani-mulya-kopi”, is a draft without a page. Publish that first, or name another.
    products/cianjur/sari-rasa-tauco/index.md:9:16 error withdrawal.replacement
      Entri ini menyebut dirinya sendiri sebagai pengganti. Tulis id entri lain, atau hapus baris ini.
      This entry names itself as its replacement. Write the id of another entry, or delete this line."
  `);
});

test('goods of a maker who left', async () => {
  expect(await faults(rule, { [producer]: [['name: Sari Rasa\n', 'name: Sari Rasa\nstatus: withdrawn\n']] }))
    .toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco-besar/index.md:5:9 error status
      Produsennya, “cianjur/sari-rasa”, sudah ditarik, tetapi produk ini masih ditawarkan. Tarik juga produknya.
      Its producer, “cianjur/sari-rasa”, has been withdrawn, but this product is still offered. Withdraw it as well.
    products/cianjur/sari-rasa-tauco/index.md:5:9 error status
      Produsennya, “cianjur/sari-rasa”, sudah ditarik, tetapi produk ini masih ditawarkan. Tarik juga produknya.
      Its producer, “cianjur/sari-rasa”, has been withdrawn, but this product is still offered. Withdraw it as well."
  `);
});

test('silent: a withdrawal that all agree on, and one without words', async () => {
  expect(
    await faults(rule, {
      [large]: [['status: curated\n', `status: withdrawn\n${withdrawal('cianjur/sari-rasa-tauco')}`]],
      [product]: [['status: curated\n', 'status: withdrawn\n']],
      [producer]: [['name: Sari Rasa\n', 'name: Sari Rasa\nstatus: withdrawn\n']],
    }),
  ).toBe('');
});
