import { expect, test } from 'vitest';
import { languages } from '#model/language.ts';
import { guideOf, type Whereabouts } from './guide.ts';

const nowhere: Whereabouts = { siteUrl: 'https://etalase.example', base: '/', language: 'id' };
const both = { languages: [...languages] };

test('a message points to the page of its rule on the published site, in its own language', () => {
  const published = { ...nowhere, siteUrl: 'https://katalog.cianjurkab.go.id', base: '/pasar/' };
  expect(guideOf(published, both)('number-format')).toBe(
    'https://katalog.cianjurkab.go.id/pasar/panduan/number-format/',
  );
  expect(guideOf({ ...published, language: 'en' }, both)('number-format')).toBe(
    'https://katalog.cianjurkab.go.id/pasar/en/guide/number-format/',
  );
});

test('in Indonesian where the site has nothing else', () => {
  const published: Whereabouts = { ...nowhere, siteUrl: 'https://katalog.id', language: 'en' };
  expect(guideOf(published, { languages: ['id'] })('key-unknown')).toBe('https://katalog.id/panduan/key-unknown/');
});

test('on a computer that does not know where the site stands, the address on printed codes tells', () => {
  const guide = guideOf(nowhere, { ...both, printAddress: 'https://katalog.id/pasar' });
  expect(guide('price-old')).toBe('https://katalog.id/pasar/panduan/price-old/');
});

test.each(['https://etalase.example', 'http://localhost:4321'])(
  'a site at %s has no page that others could open: it is the file of the rule, with its address where that is known',
  (siteUrl) => {
    const local = { ...nowhere, siteUrl };
    expect(guideOf(local, undefined)('yaml-tab')).toBe('src/catalog/rules/yaml-tab.ts');
    expect(guideOf(local, { ...both, printAddress: 'https://etalase.example/' })('yaml-tab')).toBe(
      'src/catalog/rules/yaml-tab.ts',
    );
    expect(guideOf({ ...local, repository: 'https://github.com/kota/etalase' }, both)('yaml-tab')).toBe(
      'https://github.com/kota/etalase/blob/HEAD/src/catalog/rules/yaml-tab.ts',
    );
  },
);
