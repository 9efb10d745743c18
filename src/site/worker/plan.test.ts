import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPage, isTrouble, mayBeStored, planFor, type Answer } from './plan.ts';

const site = { origin: 'https://katalog.example', base: '/katalog/', shell: ['luring/', 'bentuk.svg', '_astro/a.css'] };
const ask = (path: string, more: Partial<Parameters<typeof planFor>[0]> = {}) =>
  planFor(
    {
      method: 'GET',
      mode: 'no-cors',
      url: `https://katalog.example${path}`,
      destination: 'image',
      partial: false,
      ...more,
    },
    site,
  );

describe('a request', () => {
  test.each([
    ['for a page is answered by network or copy', '/katalog/produk/cianjur/x/?utm_source=wa', 'navigate', 'page'],
    ['for a code in lower case too', '/katalog/q/7k3m9x', 'navigate', 'page'],
    ['for a file that never changes is answered from here', '/katalog/_astro/site.Ab12.css', 'no-cors', 'kept'],
    ['for a photo too', '/katalog/foto/0123456789abcdef0123-480.webp', 'no-cors', 'kept'],
    ['for the data of a bazaar is left to the page that saves it', '/katalog/bekal/0123456789ab.json', 'cors', 'leave'],
    ['for a file of the shell goes to the network first', '/katalog/bentuk.svg', 'same-origin', 'shell'],
    ['for the index of the search is none of its business', '/katalog/_search/ab/pagefind.js', 'cors', 'leave'],
    ['for the worker itself neither', '/katalog/sw.js', 'same-origin', 'leave'],
    ['outside its site neither', '/lain/', 'navigate', 'leave'],
    ['beside its base neither', '/katalogku/', 'navigate', 'leave'],
  ] as const)('%s', (_name, path, mode, plan) => {
    expect(ask(path, { mode })).toBe(plan);
  });

  test('that changes something, asks for a part, or goes elsewhere is left alone', () => {
    expect(ask('/katalog/', { mode: 'navigate', method: 'POST' })).toBe('leave');
    expect(ask('/katalog/_astro/site.Ab12.css', { partial: true })).toBe('leave');
    expect(ask('/katalog/foto/0123456789abcdef0123-128.webp', { destination: '' })).toBe('leave');
    expect(ask('', { url: 'https://lain.example/katalog/', mode: 'navigate' })).toBe('leave');
  });

  test('of any shape has a plan, and only those of this site are touched', () => {
    const asked = fc.record({
      method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', ''),
      mode: fc.constantFrom('navigate', 'cors', 'no-cors', 'same-origin', 'websocket'),
      url: fc.oneof(
        fc.webUrl(),
        fc.webPath().map((path) => `https://katalog.example/katalog${path}`),
      ),
      destination: fc.constantFrom('', 'document', 'style', 'image', 'font', 'script'),
      partial: fc.boolean(),
    });
    fc.assert(
      fc.property(asked, (request) => {
        const plan = planFor(request, site);
        expect(['page', 'kept', 'shell', 'leave']).toContain(plan);
        if (plan === 'leave') return;
        expect(request.method).toBe('GET');
        expect(request.partial).toBe(false);
        expect(new URL(request.url).href).toMatch(/^https:\/\/katalog\.example\/katalog\//);
        expect(plan === 'page').toBe(request.mode === 'navigate');
      }),
    );
  });
});

describe('an answer', () => {
  const good: Answer = { ok: true, redirected: false, status: 200, type: 'basic' };

  test('is stored where it is the whole file from where it was asked', () => {
    expect(mayBeStored(good)).toBe(true);
  });

  test.each<[string, Partial<Answer>]>([
    ['an error', { ok: false, status: 404 }],
    ['of a server in trouble', { ok: false, status: 503 }],
    ['redirected', { redirected: true }],
    ['a part', { status: 206 }],
    ['opaque', { ok: false, status: 0, type: 'opaque' }],
    ['a redirect that the browser follows', { ok: false, status: 0, type: 'opaqueredirect' }],
    ['from another origin', { type: 'cors' }],
  ])('that is %s is not stored', (_name, change) => {
    expect(mayBeStored({ ...good, ...change })).toBe(false);
  });

  test.each([
    ['text/html', true],
    ['Text/HTML; charset=utf-8', true],
    ['application/pdf', false],
    ['text/calendar', false],
    ['image/webp', false],
    [undefined, false],
  ])('of the type %s is a page: %s', (type, expected) => {
    expect(isPage({ headers: new Headers(type === undefined ? {} : { 'Content-Type': type }) })).toBe(expected);
  });

  test('of a server in trouble is worth less than a copy, and that a page is gone is not', () => {
    expect([500, 503, 429].map((status) => isTrouble({ status }))).toEqual([true, true, true]);
    expect([200, 0, 301, 404, 410].some((status) => isTrouble({ status }))).toBe(false);
  });
});
