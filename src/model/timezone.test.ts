import { expect, test } from 'vitest';
import { timezoneOf } from './timezone.ts';

test.each([
  ['11.71', 'WIB'], ['32.03', 'WIB'], ['36.71', 'WIB'], ['61.71', 'WIB'], ['62.71', 'WIB'],
  ['51.71', 'WITA'], ['52.71', 'WITA'], ['53.71', 'WITA'], ['63.71', 'WITA'], ['64.72', 'WITA'], ['65.71', 'WITA'], ['73.71', 'WITA'],
  ['81.71', 'WIT'], ['82.71', 'WIT'], ['91.71', 'WIT'], ['96.71', 'WIT'],
] as const)('the region %s keeps %s', (code, name) => {
  expect(timezoneOf(code).name).toBe(name);
}); // prettier-ignore
