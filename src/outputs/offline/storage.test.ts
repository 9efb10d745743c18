import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventCache, eventOfCache, outdatedCaches, ownCaches, shellCache, visitedCache } from './storage.ts';

const names = (base: string) => [
  shellCache(base, 'aaaa'),
  shellCache(base, 'bbbb'),
  visitedCache(base),
  eventCache(base, 'cianjur/bazar'),
];

test('sites that share an origin never touch the storage of each other', () => {
  const shared = ['/', '/katalog/', '/katalog-lama/', '/katalog/cianjur/'].flatMap(names).concat('workbox-precache-v2');
  for (const base of ['/', '/katalog/', '/katalog-lama/', '/katalog/cianjur/']) {
    expect(ownCaches(shared, base)).toEqual(names(base));
    expect(outdatedCaches(shared, base, 'bbbb')).toEqual([shellCache(base, 'aaaa')]);
  }
});

test('a new build removes the shells of others and nothing that a reader saved or visited', () => {
  expect(outdatedCaches(names('/'), '/', 'cccc')).toEqual([shellCache('/', 'aaaa'), shellCache('/', 'bbbb')]);
});

test('the event of a cache is told by its name', () => {
  const path = fc.stringMatching(/^[a-z0-9-]{1,12}\/[a-z0-9-]{1,20}$/);
  fc.assert(fc.property(path, (event) => eventOfCache(eventCache('/katalog/', event), '/katalog/') === event));
  expect(eventOfCache(visitedCache('/'), '/')).toBeUndefined();
  expect(eventOfCache(eventCache('/katalog/', 'cianjur/bazar'), '/')).toBeUndefined();
});
