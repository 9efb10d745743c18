import { defineRule } from '../rule.ts';

type Problem = 'none' | 'both' | 'no-date' | 'no-unit' | 'order' | 'rising' | 'above-retail' | 'multiple' | 'tempo';

/** Prices agree with themselves: there is one or it is on request, more costs less apiece, the terms fit. */
export default defineRule<{ problem: Problem }>({
  code: 'price-ladder',
  severity: 'error',
  guide: {
    subject: 'selling',
    title: { id: 'Harga dan syarat pesanan saling cocok', en: 'Prices and terms agree with each other' },
    why: {
      id: 'Pembeli menghitung dari jenjang harga: makin banyak membeli, makin murah per satuan. Harga juga selalu menyebut satuan dan tanggalnya, supaya tidak ada yang salah paham.',
      en: 'Buyers reckon with the price ladder: the more they take, the less each costs. A price also says its unit and its date, so that nobody is misled.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `prices:
  retail: 25000
  per: stoples
  tiers:
    - from: 12
      price: 26000
  asOf: 2026-10-01`,
    right: `prices:
  retail: 25000
  per: stoples
  tiers:
    - from: 12
      price: 23000
  asOf: 2026-10-01`,
    args: { problem: 'above-retail' },
  },
  message: {
    id: ({ problem }) =>
      ({
        none: 'Bagian prices tidak memuat harga. Isi retail, atau tulis onRequest: true.',
        both: 'Harga tertulis, tetapi onRequest juga true. Pilih salah satu.',
        'no-date': 'Harga harus menyebut tanggalnya. Tambahkan "asOf: tahun-bulan-tanggal" di bawah prices.',
        'no-unit': 'Harga harus menyebut satuannya. Tambahkan "per: …" di bawah prices.',
        order: 'Jenjang harga harus urut dari jumlah terkecil, dan setiap jumlah hanya sekali.',
        rising:
          'Harga jenjang ini lebih mahal daripada jenjang sebelumnya. Membeli lebih banyak tidak boleh lebih mahal per satuan; periksa keduanya.',
        'above-retail': 'Harga jenjang ini lebih mahal daripada harga eceran. Periksa keduanya.',
        multiple: 'Pesanan minimal (minimum) harus kelipatan dari multiple. Ubah salah satunya.',
        tempo: 'Kunci tempoDays dipakai bersama pembayaran tempo: tulis keduanya atau tidak sama sekali.',
      })[problem],
    en: ({ problem }) =>
      ({
        none: 'The block prices holds no price. Fill in retail, or write onRequest: true.',
        both: 'A price is given, but onRequest is true as well. Choose one.',
        'no-date': 'A price must say its date. Add "asOf: year-month-day" under prices.',
        'no-unit': 'A price must say its unit. Add "per: …" under prices.',
        order: 'The price ladder goes from the smallest amount upwards, each amount once.',
        rising: 'This step costs more than the one before. Buying more must not cost more apiece; check both.',
        'above-retail': 'This step costs more than the retail price. Check both.',
        multiple: 'The minimum order (minimum) must be a multiple of multiple. Change one of them.',
        tempo: 'The key tempoDays goes with the payment tempo: write both or neither.',
      })[problem],
  },
  *check({ products }) {
    for (const { file, facts } of products) {
      const { prices, order, trade } = facts;
      const report = (path: (string | number)[], problem: Problem) => ({ file, path, args: { problem } });
      if (prices) {
        const { retail, onRequest, tiers = [], asOf, per } = prices;
        const priced = retail !== undefined || tiers.length > 0;
        if (!priced && onRequest !== true) yield report(['prices'], 'none');
        if (priced && onRequest === true) yield report(['prices', 'onRequest'], 'both');
        if (priced && asOf === undefined) yield report(['prices'], 'no-date');
        if (priced && per === undefined) yield report(['prices'], 'no-unit');
        for (const [index, { from, price }] of tiers.entries()) {
          const before = tiers[index - 1];
          if (before && from <= before.from) yield report(['prices', 'tiers', index, 'from'], 'order');
          if (before && price > before.price) yield report(['prices', 'tiers', index, 'price'], 'rising');
          if (retail !== undefined && price > retail) yield report(['prices', 'tiers', index, 'price'], 'above-retail');
        }
      }
      if (order?.minimum && order.multiple && order.minimum % order.multiple !== 0) {
        yield report(['order', 'minimum'], 'multiple');
      }
      const tempo = trade?.payment?.includes('tempo') ?? false;
      if (trade && tempo !== (trade.tempoDays !== undefined)) {
        yield report(['trade', tempo ? 'payment' : 'tempoDays'], 'tempo');
      }
    }
  },
});
