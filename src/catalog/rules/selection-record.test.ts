import { expect, test } from 'vitest';
import { draft, erased, faults, producer, product, round } from '../../../tests/rule-cases.ts';

const rule = 'selection-record';

const record = 'curation:\n  round: cianjur/kurasi-2026\n  date: 2026-04-20\n';

test('the record names another round', async () => {
  expect(await faults(rule, { [product]: [[record, 'curation:\n  round: Kurasi Provinsi\n  date: 2026-04-20\n']] }))
    .toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:69:10 error curation.round → cianjur/kurasi-2026
      Putaran “cianjur/kurasi-2026” memilih “cianjur/sari-rasa-tauco”, tetapi catatan ini menyebut “Kurasi Provinsi”. Tulis id putaran itu, atau keluarkan dari pilihannya.
      The round “cianjur/kurasi-2026” chose “cianjur/sari-rasa-tauco”, but this record names “Kurasi Provinsi”. Write the id of that round, or take it out of the selection."
  `);
});

test('neither product nor producer has a record of the round', async () => {
  expect(
    await faults(rule, {
      [round]: [['[cianjur/sari-rasa-tauco]', '[cianjur/sari-rasa-tauco, cianjur/tani-mulya-kopi]']],
    }),
  ).toMatchInlineSnapshot(`
    "curations/cianjur/kurasi-2026.md:26:41 error selections.0.products.1
      “cianjur/tani-mulya-kopi” dipilih di sini, tetapi tidak punya catatan kurasi dari putaran ini. Tambahkan curation dengan round “cianjur/kurasi-2026” padanya, atau keluarkan dari pilihan.
      “cianjur/tani-mulya-kopi” is chosen here, but has no curation record of this round. Add curation with the round “cianjur/kurasi-2026” to it, or take it out of the selection."
  `);
});

test('silent: the record stands on the producer', async () => {
  expect(await faults(rule, { [product]: [[record, '']] })).toBe('');
});

test('silent: it passed a later round since', async () => {
  const later = record.replace('cianjur/kurasi-2026', 'Kurasi Provinsi').replace('2026-04-20', '2026-10');
  expect(await faults(rule, { [product]: [[record, later]] })).toBe('');
});

test('silent: it passed a later round since, and of this one only the beginning is known, or nothing', async () => {
  const later = record.replace('cianjur/kurasi-2026', 'Kurasi Provinsi').replace('2026-04-20', '2026-10');
  for (const period of ['period: { from: 2026-04 }\n', '']) {
    expect(
      await faults(rule, {
        [product]: [[record, later]],
        [round]: [['period:\n  from: 2026-04-01\n  to: 2026-04-20\n', period]],
      }),
    ).toBe('');
  }
});

test('silent: what was chosen cannot be read, or was erased', async () => {
  expect(await faults(rule, { [producer]: 'tanpa kunci', [product]: [['family: tauco', 'family: tauco: sari']] })).toBe(
    '',
  );
  const id = erased.replace(/^products\/|\/index\.md$/g, '');
  expect(await faults(rule, { [round]: [['[cianjur/sari-rasa-tauco]', `[${id}]`]] })).toBe('');
});

test('silent: a draft with a record of its own', async () => {
  expect(
    await faults(rule, {
      [draft]: [['status: draft', `status: draft\n${record.trimEnd()}`]],
      [round]: [['[cianjur/sari-rasa-tauco]', '[cianjur/tani-mulya-kopi]']],
    }),
  ).toBe('');
});
