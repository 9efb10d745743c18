import { expect, test } from 'vitest';
import { codesFor } from '#model/code.ts';
import { codes, event, faults, product, stands } from '../../../tests/rule-cases.ts';
import { changed, earlier, small, type Change } from '../../../tests/tree.ts';

const rule = 'code-redirected';
type Changes = Readonly<Record<string, Change>>;
const since = async (changes: Changes, before: Changes = {}) => faults(rule, changes, [await earlier(changed(before))]);
const moves = String(small['moved.yaml']);
const last = '- from: products/cianjur/sari-rasa-tauco-lama\n  to: products/cianjur/sari-rasa-tauco\n';
/** The ledger with a line more. */
const withCode = (key: string) => {
  const [code = ''] = codesFor(key);
  return `${String(small[codes])}${code},${key},2026-01-01\n`;
};
/** The small catalogue once one of its products has another name. */
const renamed = (name: string, moved: string): Changes => ({
  [product]: null,
  [`products/cianjur/${name}/index.md`]: small[product] as string,
  'moved.yaml': moved,
});

test('a move that leads to other goods now, told once for all codes and states', async () => {
  const state = await earlier(small);
  const changes: Changes = {
    'moved.yaml': [['to: products/cianjur/sari-rasa-tauco\n', 'to: products/kota-madiun/dapur-wati-sambal-pecel\n']],
  };
  expect(await faults(rule, changes, [state, state])).toMatchInlineSnapshot(`
    "moved.yaml:4:7 error 1.to → products/cianjur/sari-rasa-tauco
      Kode JXKH58 menuju “products/cianjur/sari-rasa-tauco” sejak “products/cianjur/sari-rasa-tauco-lama” dipindahkan, tetapi kini menuju “products/kota-madiun/dapur-wati-sambal-pecel”, padahal labelnya tidak dibuat untuk itu. Kembalikan tujuannya (to: products/cianjur/sari-rasa-tauco).
      Code JXKH58 has led to “products/cianjur/sari-rasa-tauco” since “products/cianjur/sari-rasa-tauco-lama” moved, but now leads to “products/kota-madiun/dapur-wati-sambal-pecel”, for which its labels were not made. Put its target back (to: products/cianjur/sari-rasa-tauco)."
  `);
});

test('a move that is gone, where new goods have the old name', async () => {
  const added = String(small[product]).replace('name: Tauco Hitam Sari Rasa', 'name: Tauco Baru Sari Rasa');
  const changes: Changes = {
    'moved.yaml': [[last, ''], ['to: products/cianjur/sari-rasa-tauco-lama', 'to: products/cianjur/sari-rasa-tauco']],
    'products/cianjur/sari-rasa-tauco-lama/index.md': added,
  }; // prettier-ignore
  expect(await since(changes)).toMatchInlineSnapshot(`
    "moved.yaml:1:1 error
      Kode JXKH58 menuju “products/cianjur/sari-rasa-tauco” sejak “products/cianjur/sari-rasa-tauco-lama” dipindahkan. Baris perpindahannya kini hilang, sehingga kode itu menuju “products/cianjur/sari-rasa-tauco-lama”, padahal labelnya tidak dibuat untuk itu. Kembalikan baris from: products/cianjur/sari-rasa-tauco-lama dengan to: products/cianjur/sari-rasa-tauco, dan beri entri baru nama yang belum pernah dipakai.
      Code JXKH58 has led to “products/cianjur/sari-rasa-tauco” since “products/cianjur/sari-rasa-tauco-lama” moved. The line of that move is gone, so that the code leads to “products/cianjur/sari-rasa-tauco-lama”, for which its labels were not made. Put back the line from: products/cianjur/sari-rasa-tauco-lama with to: products/cianjur/sari-rasa-tauco, and give the new entry a name that was never used."
  `);
});

test('a new name that nobody noted', async () => {
  expect(await since(renamed('sari-rasa-tauco-lama', '[]\n'))).toMatchInlineSnapshot(`
    "moved.yaml:1:1 error
      Kode JXKH58 tadinya menuju “products/cianjur/sari-rasa-tauco”, yang tidak ada lagi, dan kini menuju “products/cianjur/sari-rasa-tauco-lama”. Bila itu hanya berganti nama, catat from: products/cianjur/sari-rasa-tauco dengan to: products/cianjur/sari-rasa-tauco-lama. Bila bukan, kembalikan entri itu beserta baris perpindahannya.
      Code JXKH58 led to “products/cianjur/sari-rasa-tauco”, which is gone, and now leads to “products/cianjur/sari-rasa-tauco-lama”. If only the name is new, note it: from: products/cianjur/sari-rasa-tauco with to: products/cianjur/sari-rasa-tauco-lama. If not, put that entry back, with the line of its move."
  `);
});

test('a step in the middle of several moves', async () => {
  const changes: Changes = {
    'moved.yaml': [['to: products/cianjur/sari-rasa-tauco-lama', 'to: products/cianjur/sari-rasa-tauco-besar']],
    [codes]: withCode('products/cianjur/tauco-sari'),
  };
  expect(await since(changes, { [codes]: withCode('products/cianjur/tauco-sari') })).toMatchInlineSnapshot(`
    "moved.yaml:2:7 error 0.to → products/cianjur/sari-rasa-tauco-lama
      Kode HHFPEK menuju “products/cianjur/sari-rasa-tauco-lama” sejak “products/cianjur/tauco-sari” dipindahkan, tetapi kini menuju “products/cianjur/sari-rasa-tauco-besar”, padahal labelnya tidak dibuat untuk itu. Kembalikan tujuannya (to: products/cianjur/sari-rasa-tauco-lama).
      Code HHFPEK has led to “products/cianjur/sari-rasa-tauco-lama” since “products/cianjur/tauco-sari” moved, but now leads to “products/cianjur/sari-rasa-tauco-besar”, for which its labels were not made. Put its target back (to: products/cianjur/sari-rasa-tauco-lama)."
  `);
});

test('an event that moved with its stands', async () => {
  const moved = (to: string): Changes => ({
    'moved.yaml': `${moves}- from: events/cianjur/bazar-lama\n  to: events/cianjur/${to}\n`,
    'events/cianjur/bazar-lain/index.md': small[event] as string,
    'events/cianjur/bazar-lain/stands.csv': small[stands] as string,
    [codes]: withCode('events/cianjur/bazar-lama/a-1'),
  });
  expect(await since(moved('bazar-lain'), moved('bazar-uji'))).toMatchInlineSnapshot(`
    "moved.yaml:6:7 error 2.to → events/cianjur/bazar-uji
      Kode QQ36VY menuju “events/cianjur/bazar-uji” sejak “events/cianjur/bazar-lama” dipindahkan, tetapi kini menuju “events/cianjur/bazar-lain”, padahal labelnya tidak dibuat untuk itu. Kembalikan tujuannya (to: events/cianjur/bazar-uji).
      Code QQ36VY has led to “events/cianjur/bazar-uji” since “events/cianjur/bazar-lama” moved, but now leads to “events/cianjur/bazar-lain”, for which its labels were not made. Put its target back (to: events/cianjur/bazar-uji)."
  `);
});

test('moves of that time of which a line cannot be read today', async () => {
  const changes: Changes = { 'moved.yaml': [[last, last.replace('tauco\n', 'tauco-besar\n')]] };
  expect(await since(changes, { 'moved.yaml': `${moves}- form: x\n` })).toContain('JXKH58');
  expect(await since(changes, { 'moved.yaml': 'moves: none\n' })).toBe('');
});

test('silent: goods that got another name since, and back', async () => {
  const away = renamed('sari-rasa-tauco-hitam', `${moves}- from: products/cianjur/sari-rasa-tauco\n  to: products/cianjur/sari-rasa-tauco-hitam\n`); // prettier-ignore
  expect(await since(away)).toBe('');
  const back: Changes = {
    'moved.yaml': `${moves}- from: products/cianjur/sari-rasa-tauco-hitam\n  to: products/cianjur/sari-rasa-tauco\n`,
  };
  expect(await since(back, away)).toBe('');
  expect(await since(back)).toBe('');
  // A name that the goods had long ago.
  const old = renamed('sari-rasa-tauco-lama', '- from: products/cianjur/tauco-sari\n  to: products/cianjur/sari-rasa-tauco-lama\n- from: products/cianjur/sari-rasa-tauco\n  to: products/cianjur/sari-rasa-tauco-lama\n'); // prettier-ignore
  expect(await since(old)).toBe('');
  expect(await since({}, old)).toBe('');
});

test('silent: moves that are written in one step, codes that moved for the first time, and no earlier state', async () => {
  const changes: Changes = {
    'moved.yaml': [['to: products/cianjur/sari-rasa-tauco-lama', 'to: products/cianjur/sari-rasa-tauco']],
  };
  expect(await since(changes)).toBe('');
  expect(await since({}, { 'moved.yaml': '[]\n', 'products/cianjur/sari-rasa-tauco-lama/index.md': small[product] as string })).toBe(''); // prettier-ignore
  const elsewhere: Changes = { 'moved.yaml': [[last, last.replace('tauco\n', 'tauco-besar\n')]] };
  expect(await since(elsewhere)).not.toBe('');
  expect(await faults(rule, elsewhere)).toBe('');
});

test('silent: what another rule says, and another lasting address', async () => {
  const elsewhere: Changes = { 'moved.yaml': [[last, last.replace('tauco\n', 'tauco-besar\n')]] };
  expect(await since({ 'moved.yaml': [[last, last.replace('tauco\n', 'tuco\n')]] })).toBe('');
  expect(await since({ 'moved.yaml': `${moves}- form: x\n` })).toBe('');
  expect(await since({ ...elsewhere, [codes]: [['JXKH58,products/cianjur/sari-rasa-tauco-lama,2026-02-01\n', '']] })).toBe(''); // prettier-ignore
  const lain = 'printAddress: https://lain.example/';
  expect(await since({ ...elsewhere, 'site.yaml': [['printAddress: https://etalase.example/', lain]] })).toBe('');
});
