import { expect, test } from 'vitest';
import { completeLock, outdated, platformOf } from '../scripts/complete-lock.mjs';

test('the platform is read from the name of a package', () => {
  expect(platformOf('@esbuild/linux-x64')).toEqual({ os: ['linux'], cpu: ['x64'] });
  expect(platformOf('lightningcss-linux-arm64-musl')).toEqual({ os: ['linux'], cpu: ['arm64'], libc: ['musl'] });
  expect(platformOf('lightningcss-linux-arm-gnueabihf')).toEqual({ os: ['linux'], cpu: ['arm'], libc: ['glibc'] });
  expect(platformOf('@img/sharp-linuxmusl-x64')).toEqual({ os: ['linux'], cpu: ['x64'], libc: ['musl'] });
  expect(platformOf('@rolldown/binding-win32-x64-msvc')).toEqual({ os: ['win32'], cpu: ['x64'] });
  expect(platformOf('@pagefind/windows-arm64')).toEqual({ os: ['win32'], cpu: ['arm64'] });
  expect(platformOf('@tailwindcss/oxide-wasm32-wasi')).toEqual({ cpu: ['wasm32'] });
  expect(platformOf('left-pad')).toBeUndefined();
});

const tool = {
  version: '2.0.0',
  dev: true,
  optionalDependencies: { 'tool-darwin-arm64': '2.0.0', 'tool-linux-x64': '2.0.0' },
};
const present = { version: '2.0.0', os: ['linux'], cpu: ['x64'], optional: true };

test('a missing platform is added, and only that', () => {
  const lock = { packages: { '': {}, 'node_modules/tool': tool, 'node_modules/tool-linux-x64': present } };
  const { lock: completed, added, unknown } = completeLock(lock);
  expect(added).toEqual(['node_modules/tool-darwin-arm64']);
  expect(unknown).toEqual([]);
  expect(completed.packages).toEqual({
    ...lock.packages,
    'node_modules/tool-darwin-arm64': { version: '2.0.0', os: ['darwin'], cpu: ['arm64'], dev: true, optional: true },
  });
  expect(completeLock(completed).added).toEqual([]);
});

test('a platform of another version stays, and the right one goes below the tool', () => {
  const other = { ...present, version: '1.0.0' };
  const lock = { packages: { 'node_modules/tool': tool, 'node_modules/tool-linux-x64': other } };
  const { lock: completed, added } = completeLock(lock);
  expect(added).toEqual(['node_modules/tool-darwin-arm64', 'node_modules/tool/node_modules/tool-linux-x64']);
  expect(completed.packages['node_modules/tool-linux-x64']).toEqual(other);
  expect(completeLock(completed).added).toEqual([]);
});

test('a tool below another one finds its platforms where Node would', () => {
  const nested = 'node_modules/@scope/parent/node_modules/tool';
  const lock = { packages: { [nested]: tool, 'node_modules/@scope/parent/node_modules/tool-linux-x64': present } };
  expect(completeLock(lock).added).toEqual(['node_modules/tool-darwin-arm64']);
});

test('addresses of downloads are dropped, checksums and folders stay', () => {
  const entry = { version: '1.0.0', resolved: 'https://packages.example/a.tgz', integrity: 'sha512-A==' };
  const linked = { resolved: 'packages/b', link: true };
  const { lock, addresses } = completeLock({ packages: { 'node_modules/a': entry, 'node_modules/b': linked } });
  expect(addresses).toEqual(['node_modules/a']);
  expect(lock.packages).toEqual({
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-A==' },
    'node_modules/b': linked,
  });
});

test('what cannot be added is named: no exact version, or no platform', () => {
  const strange = { optionalDependencies: { 'tool-darwin-arm64': '^2.0.0', plain: '1.0.0' } };
  const { added, unknown } = completeLock({ packages: { 'node_modules/tool': strange } });
  expect(added).toEqual([]);
  expect(unknown).toEqual(['tool-darwin-arm64@^2.0.0', 'plain@1.0.0']);
});

test('a lock older than package.json is noticed', () => {
  const lock = { packages: { '': { devDependencies: { a: '1.0.0', b: '1.0.0' } } } };
  expect(outdated({ devDependencies: { a: '1.0.0', b: '1.0.0' } }, lock)).toEqual([]);
  expect(outdated({ devDependencies: { a: '1.0.1' }, dependencies: { c: '1.0.0' } }, lock)).toEqual(['c', 'a', 'b']);
});
