import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fetchShell, type Shell } from './shell.ts';

const shell: Shell = {
  build: 'ab12',
  pages: { id: 'luring/', en: 'en/offline/' },
  files: ['luring/', 'en/offline/', '_astro/site.Ab12.css', '_astro/shelf.Cd34.js', 'bentuk.svg'],
};
const page = '<link href="/_astro/site.Ab12.css"><script src="/_astro/shelf.Cd34.js"></script>';
const bodyOf = (path: string) => (path.endsWith('/') ? page : `content of ${path}`);

test('a shell comes whole', async () => {
  const files = await fetchShell(shell, (path) => Promise.resolve(new Response(bodyOf(path))));
  expect([...files.keys()]).toEqual(shell.files);
  for (const [path, file] of files) expect(await file.text()).toBe(bodyOf(path));
});

test('whatever fails, in whatever order, no part of a shell comes', async () => {
  const faults = fc.record(Object.fromEntries(shell.files.map((path) => [path, fc.constantFrom('fine', 'fine', 'fine', 'cut', 'refused')]))); // prettier-ignore
  await fc.assert(
    fc.asyncProperty(faults, fc.scheduler(), async (faultOf, scheduler) => {
      const fetching = fetchShell(shell, async (path) => {
        await scheduler.schedule(Promise.resolve());
        // The worker refuses every answer that it may not store.
        if (faultOf[path] !== 'fine') throw new TypeError(`${path}: ${faultOf[path] ?? ''}`);
        return new Response(bodyOf(path));
      });
      const outcome = fetching.then(
        (files) => files.size,
        () => 0,
      );
      await scheduler.waitIdle();
      const whole = Object.values(faultOf).every((fault) => fault === 'fine');
      expect(await outcome).toBe(whole ? shell.files.length : 0);
    }),
  );
});

test('a page of another deploy is refused, so that it is never shown without its style', async () => {
  const other = page.replace('Ab12', 'Zz99');
  const mixed = (path: string) => Promise.resolve(new Response(path === 'en/offline/' ? other : bodyOf(path)));
  await expect(fetchShell(shell, mixed)).rejects.toThrow('en/offline/ is of another build.');
  const bare = (path: string) => Promise.resolve(new Response(path === 'luring/' ? '<p>Login' : bodyOf(path)));
  await expect(fetchShell(shell, bare)).rejects.toThrow('luring/ is of another build.');
});
