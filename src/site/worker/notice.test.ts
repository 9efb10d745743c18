import { expect, test } from 'vitest';
import { languageOfPage, withNotice } from './notice.ts';

const page =
  '<!DOCTYPE html><html lang="en"><head></head><body><main id="isi" tabindex="-1"><h1>Tauco</h1></main></body>';

test('a copy says at the head of its content that it is one', () => {
  expect(withNotice(page, 'Salinan dari 1 < 2 & $1')).toContain(
    '<main id="isi" tabindex="-1"><p class="notice">Salinan dari 1 &lt; 2 &amp; $1</p><h1>Tauco</h1>',
  );
});

test('a page without content to stand above stays as it is', () => {
  expect(withNotice('<p>Moved', 'Salinan')).toBe('<p>Moved');
});

test('the language is that of the page', () => {
  expect(languageOfPage(page)).toBe('en');
  expect(languageOfPage(page.replace('"en"', '"id"'))).toBe('id');
  expect(languageOfPage('')).toBe('id');
});
