import { expect, test } from 'vitest';
import { faults, producer, round, supplier } from '../../../tests/rule-cases.ts';

const rule = 'round-name';

const named = (name: string) => ({
  [supplier]: [['sample: true', `sample: true\ncuration: { round: ${name}, date: 2026-04 }`]] as [string, string][],
});

test('words for a round that has an entry: its name, nearly its name, its file', async () => {
  const said = [
    await faults(rule, named('Kurasi Uji 2026')),
    await faults(rule, named('kurasi uji 2026')),
    await faults(rule, named('Kurasi  Uji-2026')),
    await faults(rule, named('Kurasi 2026')),
    await faults(rule, named('kurasi-2026.md')),
    await faults(rule, named('Cianjur/kurasi-2026')),
    await faults(rule, named('curations/cianjur/kurasi-2026.md')),
  ];
  expect(said.map((report) => report.split('\n')[0])).toEqual(
    Array.from({ length: 7 }, () => `${supplier}:6:20 warning curation.round → cianjur/kurasi-2026`),
  );
  expect(said[1]).toMatchInlineSnapshot(`
    "producers/cianjur/tani-mulya.md:6:20 warning curation.round → cianjur/kurasi-2026
      “kurasi uji 2026” tampaknya putaran “cianjur/kurasi-2026”, yang punya entri. Tulis id-nya supaya halamannya bertaut.
      “kurasi uji 2026” seems to be the round “cianjur/kurasi-2026”, which has an entry. Write its id, so that the pages link."
  `);
});

test('silent: another year, another name, a round of another regency', async () => {
  expect(await faults(rule, named('Kurasi Uji 2025'))).toBe('');
  expect(await faults(rule, named('curations/bekasi/kurasi-2026.md'))).toBe('');
  expect(await faults(rule, named('Pameran Provinsi Jawa Barat 2026'))).toBe('');
  const elsewhere = 'curations/kota-madiun/kurasi-kota-2026.md';
  const content = `---\nname: Kurasi Kota 2026\nsubject: both\nstatus: held\ndecidedBy: Kantor Uji\nsample: true\n---\n`;
  expect(await faults(rule, { ...named('Kurasi Kota 2026'), [elsewhere]: content })).toBe('');
});

test('silent: the id, and a round that was not invented', async () => {
  expect(await faults(rule, { [producer]: [['  date: 2026-04\n', '  date: 2026-04-02\n']] })).toBe('');
  expect(await faults(rule, { ...named('Kurasi Uji 2026'), [round]: [['sample: true\n', '']] })).toBe('');
});
