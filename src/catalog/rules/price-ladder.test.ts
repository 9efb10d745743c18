import { expect, test } from 'vitest';
import { faults, large, product } from '../../../tests/rule-cases.ts';

const rule = 'price-ladder';

test('no price at all', async () => {
  expect(await faults(rule, { [large]: [['  onRequest: true', '  tax: included']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco-besar/index.md:8:1 error prices
      Bagian prices tidak memuat harga. Isi retail, atau tulis onRequest: true.
      The block prices holds no price. Fill in retail, or write onRequest: true."
  `);
});

test('a price that is also on request', async () => {
  expect(await faults(rule, { [product]: [['  retail: 25000', '  onRequest: true\n  retail: 25000']] }))
    .toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:15:14 error prices.onRequest
      Harga tertulis, tetapi onRequest juga true. Pilih salah satu.
      A price is given, but onRequest is true as well. Choose one."
  `);
});

test('a price without day and unit', async () => {
  expect(
    await faults(rule, {
      [product]: [
        ['  per: stoples\n  tiers', '  tiers'],
        ['  asOf: 2026-10-01\n', ''],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:14:1 error prices
      Harga harus menyebut tanggalnya. Tambahkan "asOf: tahun-bulan-tanggal" di bawah prices.
      A price must say its date. Add "asOf: year-month-day" under prices.
    products/cianjur/sari-rasa-tauco/index.md:14:1 error prices
      Harga harus menyebut satuannya. Tambahkan "per: …" di bawah prices.
      A price must say its unit. Add "per: …" under prices."
  `);
});

test('steps out of order', async () => {
  expect(await faults(rule, { [product]: [['from: 48', 'from: 12']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:20:13 error prices.tiers.1.from
      Jenjang harga harus urut dari jumlah terkecil, dan setiap jumlah hanya sekali.
      The price ladder goes from the smallest amount upwards, each amount once."
  `);
});

test('a step that costs more than the one before', async () => {
  expect(await faults(rule, { [product]: [['price: 21000', 'price: 24000']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:21:14 error prices.tiers.1.price
      Harga jenjang ini lebih mahal daripada jenjang sebelumnya. Membeli lebih banyak tidak boleh lebih mahal per satuan; periksa keduanya.
      This step costs more than the one before. Buying more must not cost more apiece; check both."
  `);
});

test('a step that costs more than retail', async () => {
  expect(await faults(rule, { [product]: [['price: 23000', 'price: 26000']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:19:14 error prices.tiers.0.price
      Harga jenjang ini lebih mahal daripada harga eceran. Periksa keduanya.
      This step costs more than the retail price. Check both."
  `);
});

test('a minimum that is no multiple', async () => {
  expect(await faults(rule, { [product]: [['minimum: 24', 'minimum: 30']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:32:12 error order.minimum
      Pesanan minimal (minimum) harus kelipatan dari multiple. Ubah salah satunya.
      The minimum order (minimum) must be a multiple of multiple. Change one of them."
  `);
});

test('credit without its days', async () => {
  expect(await faults(rule, { [product]: [['  tempoDays: 30\n', '']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:37:3 error trade.payment
      Kunci tempoDays dipakai bersama pembayaran tempo: tulis keduanya atau tidak sama sekali.
      The key tempoDays goes with the payment tempo: write both or neither."
  `);
});

test('days of credit without credit', async () => {
  expect(await faults(rule, { [product]: [['payment: [transfer, tempo]', 'payment: [transfer]']] }))
    .toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:38:14 error trade.tempoDays
      Kunci tempoDays dipakai bersama pembayaran tempo: tulis keduanya atau tidak sama sekali.
      The key tempoDays goes with the payment tempo: write both or neither."
  `);
});

test('silent: steps that cost the same', async () => {
  expect(
    await faults(rule, {
      [product]: [
        ['price: 21000', 'price: 23000'],
        ['price: 23000', 'price: 25000'],
        ['price: 23000', 'price: 25000'],
      ],
    }),
  ).toBe('');
});
