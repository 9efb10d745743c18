import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SizedFile } from '#outputs/offline/delta.ts';
import { failureOf, NotTheFile, saveEvent, type Place } from './save.ts';

interface Phone {
  readonly place: Place;
  readonly files: Map<string, string>;
  /** What is saved, by the name that the data file says of itself. */
  sealed: string | undefined;
}

/** A phone in memory. `fail` may stop anything that is written. */
function phone(fail: (path: string) => void = () => {}): Phone {
  const files = new Map<string, string>();
  const made: Phone = {
    files,
    sealed: undefined,
    place: {
      files: () => Promise.resolve([...files.keys()]),
      read: (path) => Promise.resolve(files.has(path) ? new Response(files.get(path)) : undefined),
      async put(path, file) {
        const text = await file.text();
        fail(path);
        files.set(path, text);
      },
      async drop(path) {
        fail(path);
        files.delete(path);
        await Promise.resolve();
      },
      async seal(pack) {
        fail('seal');
        made.sealed = pack.id;
        await Promise.resolve();
      },
    },
  };
  return made;
}

interface Version {
  readonly name: string;
  readonly pictures: readonly SizedFile[];
}
const dataOf = ({ name }: Version) => `bekal/${name}.json`;
const server =
  (...versions: Version[]) =>
  (path: string): Promise<Response> => {
    const version = versions.find((one) => dataOf(one) === path);
    if (version) return Promise.resolve(Response.json({ id: version.name, pictures: version.pictures }));
    const known = versions.some(({ pictures }) => pictures.some(([picture]) => picture === path));
    return Promise.resolve(new Response(known ? `picture ${path}` : 'none', { status: known ? 200 : 404 }));
  };
const save = (to: Phone, version: Version, load = server(version), onProgress: (done: number, all: number) => void = () => {}) =>
  saveEvent({ place: to.place, data: dataOf(version), load, onProgress }); // prettier-ignore

const one: Version = { name: 'one', pictures: [['foto/a.webp', 10], ['foto/b.webp', 20], ['foto/c.webp', 30]] }; // prettier-ignore
const two: Version = { name: 'two', pictures: [['foto/b.webp', 20], ['foto/d.webp', 40]] }; // prettier-ignore

/** Whether what the phone says is saved is there to the last picture. */
function isWhole(of: Phone, versions: readonly Version[]): boolean {
  const version = versions.find(({ name }) => name === of.sealed);
  return version === undefined
    ? of.sealed === undefined
    : [dataOf(version), ...version.pictures.map(([path]) => path)].every((path) => of.files.has(path));
}

test('a bazaar is saved with its data and pictures, and its progress ends with all bytes', async () => {
  const own = phone();
  const told: [number, number][] = [];
  await save(own, one, server(one), (done, all) => told.push([done, all]));
  expect([...own.files.keys()].sort()).toEqual(['bekal/one.json', 'foto/a.webp', 'foto/b.webp', 'foto/c.webp']);
  expect(own.sealed).toBe('one');
  const [done, all] = told.at(-1) ?? [];
  expect(done).toBe(all);
  expect(told.every(([before], index) => before >= (told[index - 1]?.[0] ?? 0))).toBe(true);
});

test('the second time only what changed is fetched, and what is not needed any more goes', async () => {
  const own = phone();
  await save(own, one);
  const asked: string[] = [];
  await save(own, two, (path) => {
    asked.push(path);
    return server(two)(path);
  });
  expect(asked).toEqual(['bekal/two.json', 'foto/d.webp']);
  expect([...own.files.keys()].sort()).toEqual(['bekal/two.json', 'foto/b.webp', 'foto/d.webp']);
  asked.length = 0;
  await save(own, two, (path) => {
    asked.push(path);
    return server(two)(path);
  });
  expect(asked).toEqual([]);
});

test('at whichever moment network or storage fail, the copy before or the new one is whole, and the next try ends it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(14), fc.nat(14), fc.boolean(), fc.scheduler(), async (first, second, before, scheduler) => {
      let left = Infinity;
      const own = phone(() => {
        if (left <= 0) throw new DOMException('full', 'QuotaExceededError');
        left -= 1;
      });
      if (before) await save(own, one);
      const load = async (path: string) => {
        await scheduler.schedule(Promise.resolve());
        if (left <= 0) throw new TypeError('cut');
        left -= 1;
        return server(two)(path);
      };
      for (const steps of [first, second, Infinity]) {
        left = steps;
        const saving = save(own, two, load).catch((error: unknown) => {
          expect(['network', 'quota']).toContain(failureOf(error));
        });
        await scheduler.waitFor(saving);
        expect(isWhole(own, [one, two])).toBe(true);
        if (before) expect(own.sealed).toBeDefined();
      }
      expect(own.sealed).toBe('two');
      expect([...own.files.keys()].sort()).toEqual(['bekal/two.json', 'foto/b.webp', 'foto/d.webp']);
    }),
    { numRuns: 300 },
  );
});

describe('a failure', () => {
  test('of a deploy that replaced the data is told apart from a cut connection', async () => {
    const own = phone();
    await expect(save(own, one, server(two))).rejects.toThrow(new NotTheFile(404));
    expect(own.sealed).toBeUndefined();
  });

  test('of a network that puts a page of its own in the place of the data leaves none of it', async () => {
    const own = phone();
    const portal = () => Promise.resolve(new Response('<title>Selamat datang</title>'));
    await expect(save(own, one, portal)).rejects.toThrow(new NotTheFile(200));
    expect([...own.files]).toEqual([]);
    await save(own, one);
    expect(own.sealed).toBe('one');
  });

  test.each<[unknown, ReturnType<typeof failureOf>]>([
    [new NotTheFile(404), 'gone'],
    [new NotTheFile(503), 'network'],
    [new TypeError('Failed to fetch'), 'network'],
    [new DOMException('', 'AbortError'), 'cancelled'],
    [new DOMException('', 'QuotaExceededError'), 'quota'],
    [new DOMException('', 'SecurityError'), 'denied'],
    [new DOMException('', 'NotAllowedError'), 'denied'],
    [new RangeError(), 'other'],
    ['thrown', 'other'],
  ])('%s is %s', (error, failure) => {
    expect(failureOf(error)).toBe(failure);
  });
});
