import { expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { searchOrder } from '#outputs/search/order.ts';
import { searchRecords } from '#outputs/search/records.ts';
import { otherSpellings } from '#outputs/search/spellings.ts';
import { wordsOf } from '#outputs/search/typed.ts';
import { words } from './search-words.ts';
import { changed, load, small } from './tree.ts';

async function catalogOf(tree: typeof small): Promise<Catalog> {
  const { catalog, report } = await load(tree);
  if (!catalog) throw new Error(report.faults.map(({ message }) => message).join('\n'));
  return catalog;
}

test('records come in the order of the names that their pages show', async () => {
  const catalog = await catalogOf(words);
  const shown = (language: 'id' | 'en') =>
    [...searchRecords(searchOrder(catalog.products, language), language, catalog.vocabulary)].map(
      ({ meta }) => meta.title,
    );
  for (const language of ['id', 'en'] as const) {
    const titles = shown(language);
    expect(titles).toEqual(titles.toSorted(new Intl.Collator(language, { numeric: true }).compare));
  }
  expect(shown('en')).toContain('Sweet Banana Crisps');
  expect(shown('id')).toContain('Keripik Pisang Manis');
});

test('equal names come in the order of their ids, whatever the order of the files', async () => {
  const twin = small['products/cianjur/sari-rasa-tauco-besar/index.md'] as string;
  const tree = changed({
    'products/cianjur/sari-rasa-tauco-besar/index.md': twin.replace(/^name: .*$/m, 'name: Tauco Hitam Sari Rasa'),
  });
  const backwards = Object.fromEntries(Object.entries(tree).toReversed());
  const ids = searchOrder((await catalogOf(tree)).products, 'id').map(({ id }) => id);
  expect(ids).toEqual(searchOrder((await catalogOf(backwards)).products, 'id').map(({ id }) => id));
  expect(ids.indexOf('cianjur/sari-rasa-tauco')).toBe(ids.indexOf('cianjur/sari-rasa-tauco-besar') - 1);
});

test('a record has each word once, its name first, and nothing but words', async () => {
  const catalog = await catalogOf(small);
  for (const record of searchRecords(searchOrder(catalog.products, 'id'), 'id', catalog.vocabulary)) {
    const content = record.content.split(' ');
    expect(new Set(content).size).toBe(content.length);
    expect(content.slice(0, 1)).toEqual(wordsOf(record.meta.title).slice(0, 1));
    expect(record.content).toMatch(/^[\p{Ll}\d]+(?: [\p{Ll}\d]+)*$/u);
    expect(Object.keys(record).sort()).toEqual(['content', 'language', 'meta', 'url']);
  }
});

test('every spelling of the vocabulary finds every other of its kind, and the broader ones run one way', async () => {
  const { vocabulary } = await catalogOf(words);
  const others = otherSpellings(vocabulary);
  const asOneWord = (text: string) => wordsOf(text).join('');
  for (const { standard, variants = [], broader = [] } of vocabulary.spellings) {
    const same = [standard, ...variants];
    for (const written of same) {
      const found = others(['toko', ...wordsOf(written), 'baru']);
      for (const typed of [...same, ...broader]) expect(found, `${typed} for ${written}`).toContain(asOneWord(typed));
    }
    for (const written of broader) expect(others(wordsOf(written)), written).not.toContain(asOneWord(standard));
    expect(variants.length + broader.length, standard).toBeGreaterThan(0);
  }
});
