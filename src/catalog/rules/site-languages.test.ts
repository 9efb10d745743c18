import { expect, test } from 'vitest';
import { faults } from '../../../tests/rule-cases.ts';

const rule = 'site-languages';
const languages = (list: string) => faults(rule, { 'site.yaml': [['languages: [id, en]', `languages: ${list}`]] });

test('English first, English alone, and one language twice', async () => {
  expect(await languages('[en, id]')).toMatchInlineSnapshot(`
    "site.yaml:6:1 error languages → [id, en]
      Bahasa situs adalah [id] atau [id, en], dengan id lebih dahulu. Tulis salah satunya.
      The languages of the site are [id] or [id, en], with id first. Write one of these."
  `);
  expect(await languages('[en]')).toContain('site.yaml');
  expect(await languages('[id, id]')).toContain('site.yaml');
});

test('silent: Indonesian alone', async () => {
  expect(await languages('[id]')).toBe('');
});
