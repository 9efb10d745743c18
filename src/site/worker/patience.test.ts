import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkFirst } from './patience.ts';

/** A promise that ends when it is told to. */
function later<T>() {
  return Promise.withResolvers<T>();
}
const never = () => new Promise<never>(() => {});
const isTrouble = (answer: string) => answer === '503';

test('the network is asked first, and nobody looks for a copy while it is quick', async () => {
  let looked = 0;
  const copy = () => {
    looked += 1;
    return Promise.resolve('copy');
  };
  expect(await networkFirst({ network: Promise.resolve('page'), copy, isTrouble, tired: never })).toBe('page');
  expect(looked).toBe(0);
});

test('after its time the copy comes, and without a copy the network may take as long as it needs', async () => {
  const slow = later<string>();
  const tired = () => Promise.resolve();
  expect(await networkFirst({ network: slow.promise, copy: () => Promise.resolve('copy'), isTrouble, tired })).toBe('copy');
  const waiting = networkFirst({ network: slow.promise, copy: () => Promise.resolve(undefined), isTrouble, tired });
  setTimeout(() => slow.resolve('late'), 5);
  expect(await waiting).toBe('late');
}); // prettier-ignore

test('a server in trouble and a cut network both lead to the copy', async () => {
  const copy = () => Promise.resolve('copy');
  expect(await networkFirst({ network: Promise.resolve('503'), copy, isTrouble, tired: never })).toBe('copy');
  expect(await networkFirst({ network: Promise.reject(new TypeError('cut')), copy, isTrouble, tired: never })).toBe('copy');
}); // prettier-ignore

test('without a copy the answer in trouble is the answer, and a cut network is an error', async () => {
  const copy = () => Promise.reject<string>(new Error('storage is broken'));
  expect(await networkFirst({ network: Promise.resolve('503'), copy, isTrouble, tired: never })).toBe('503');
  const cut = Promise.reject<string>(new TypeError('cut'));
  await expect(networkFirst({ network: cut, copy, isTrouble, tired: never })).rejects.toThrow('cut');
});

test('whatever happens in whatever order, a reader with a copy always gets a page', async () => {
  const outcome = fc.constantFrom('page', '503', 'cut');
  await fc.assert(
    fc.asyncProperty(outcome, fc.scheduler(), async (end, scheduler) => {
      const network = scheduler.schedule(Promise.resolve(end)).then((answer) => {
        if (answer === 'cut') throw new TypeError('cut');
        return answer;
      });
      const copy = () => scheduler.schedule(Promise.resolve('copy'));
      const tired = () => scheduler.schedule(Promise.resolve());
      const shown = networkFirst({ network, copy, isTrouble, tired });
      await scheduler.waitFor(shown);
      expect(['page', 'copy']).toContain(await shown);
    }),
  );
});
