import { expect, test } from 'vitest';
import { reachableFiles } from './reach.ts';

test('a page needs its style and its script, what these name, and nothing else', () => {
  const files = new Map<string, string | undefined>([
    ['/katalog/_astro/site.Ab12.css', '@font-face{src:url(/katalog/_astro/jakarta.Cd34.woff2)}'],
    ['/katalog/_astro/site.old1.css', '@font-face{src:url(/katalog/_astro/jakarta.old2.woff2)}'],
    ['/katalog/_astro/jakarta.Cd34.woff2', undefined],
    ['/katalog/_astro/jakarta.old2.woff2', undefined],
    ['/katalog/_astro/reading.Ef56.js', 'import{a}from"./number.Gh78.js";a()'],
    ['/katalog/_astro/number.Gh78.js', 'import"./reading.Ef56.js"'],
    ['/katalog/_astro/search.Ij90.js', ''],
    ['/katalog/foto/0123456789abcdef0123-480.webp', undefined],
    ['/katalog/foto/0123456789abcdef0123-720.webp', undefined],
  ]);
  const page =
    '<link rel="stylesheet" href="/katalog/_astro/site.Ab12.css"><script type="module" src="/katalog/_astro/reading.Ef56.js"></script><img src="/katalog/foto/0123456789abcdef0123-480.webp">';
  expect([...reachableFiles([page], files)].sort()).toEqual([
    '/katalog/_astro/jakarta.Cd34.woff2',
    '/katalog/_astro/number.Gh78.js',
    '/katalog/_astro/reading.Ef56.js',
    '/katalog/_astro/site.Ab12.css',
    '/katalog/foto/0123456789abcdef0123-480.webp',
  ]);
  expect(reachableFiles([], files).size).toBe(0);
});
