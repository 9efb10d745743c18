import { describe, expect, test } from 'vitest';
import { changed, load } from './tree.ts';

/** Names as people give them to their businesses, and as they are written in YAML where that needs quotes. */
const names: readonly (readonly [name: string, written?: string])[] = [
  ['@Anyaastore', '"@Anyaastore"'],
  ['<LILIS>'],
  ['gado²'],
  ["Nur'aini & Co."],
  ["Mak Nyak's"],
  ['Kopi "Ibu"'],
  ['Rp & Rasa'],
  ['Sambal <3'],
  ['Bu De – Madiun'],
  ['ꦱꦩ꧀ꦧꦼꦭ꧀'],
  ['Batik ꦗꦮ Asli'],
  ['دار السلام'],
  ['福 Bakery'],
  ['Café Éclair'],
  ['Toko “Makmur”'],
  ['100% Singkong'],
  ['Es Teh ½ Manis'],
  ['Warung #1', '"Warung #1"'],
  ['Kopi: Hitam', '"Kopi: Hitam"'],
  ['7 Saudara'],
  ['1001 Rasa'],
  ['No. 1 Ciranjang'],
  ['Yes! Cake'],
  ['On Time Laundry'],
  ['007', '"007"'],
  ['Dua Putri (Cabang 2)'],
  ['Nasi 24/7'],
  ['C&A Snack'],
  ['A+ Bakery'],
  ['~Rindu~', '"~Rindu~"'],
  ['*Bintang*', '"*Bintang*"'],
  ['Rasa™'],
  ['Sinar ★ Pagi'],
  ['Bakso 🍲 Pak Min'],
  ['PT. Maju_Jaya'],
  ['Ibu A. B. C. Siti-Rahma, S.E.'],
  ['Javascript Coffee'],
  ['Script & Style'],
  ['Tag <B>'],
  ['x < y > z Kitchen'],
  ['Data: Kopi', '"Data: Kopi"'],
  ['Düğün & Şeker'],
  ["D'Qiu"],
  ["Ma'ruf"],
  ['Kue `Bunda`'],
  ['50 Ribuan'],
  ['Teh 2 in 1'],
];

describe('real names pass without a remark and stay as they were typed', async () => {
  const file = (index: number) => `producers/cianjur/n-${index}.md`;
  const entries = names.map(([name, written = name], index) => [
    file(index),
    `---\nname: ${written}\ndistrict: Pacet\nsample: true\n---\n`,
  ]);
  const { report, catalog } = await load(changed(Object.fromEntries(entries) as Record<string, string>));

  test.each(names.map(([name], index) => ({ name, index })))('$name', ({ name, index }) => {
    expect(report.faults.filter((fault) => fault.file === file(index))).toEqual([]);
    expect(catalog?.producers.find(({ id }) => id === `cianjur/n-${index}`)?.facts.name).toBe(name);
  });
});

test('five hundred plausible business names raise no fault and no warning', async () => {
  const kinds = [
    'Dapur',
    'UD.',
    'Warung',
    'Keripik',
    'Sambal',
    'Kopi',
    'Batik',
    'Roti',
    'CV',
    "Nur'aini",
    'Teh',
    'Bumbu',
    'Abon',
  ];
  const owners = [
    'Bu Sri',
    'Pak Joko',
    'Mak Ijah',
    'Bunda',
    'Ceu Popon',
    'Mbak Yu',
    'Haji Udin',
    'Teh Neng',
    'Nyai',
    'Ibu Tini',
  ];
  const ends = ['', ' Jaya', ' & Anak', ' 2', ' – Cianjur']; // prettier-ignore
  const all = kinds
    .flatMap((kind) => owners.flatMap((owner) => ends.map((end) => `${kind} ${owner}${end}`)))
    .slice(0, 500);
  // Words such as “Dapur” and “UD.” do not tell two businesses apart; a number at the end does.
  const typed = all.map((name, index) => (/^(?:Dapur|UD\.|CV) /.test(name) ? `${name} ${index}` : name));
  const entries = typed.map((name, index) => [
    `producers/cianjur/p-${index}.md`,
    `---\nname: ${name}\ndistrict: Pacet\nsample: true\n---\n\nUsaha ${name} di Cianjur.\n`,
  ]);
  expect(new Set(typed).size).toBe(500);
  const { report } = await load(changed(Object.fromEntries(entries) as Record<string, string>));
  expect(report.faults).toEqual([]);
});
