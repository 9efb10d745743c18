import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { iconGround } from '#outputs/web-app/icons.ts';
import { mark } from './mark.ts';

const root = join(import.meta.dirname, '../../..');
const favicon = readFileSync(join(root, 'public/favicon.svg'), 'utf8');
const css = readFileSync(join(root, 'src/site/styles/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const colour = (scheme: string, name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(scheme)?.[1];

test('the icon of the site is the mark, the awning in the accent and the window in the ink of the styles', () => {
  const paths = [...favicon.matchAll(/<path class="(\w)" fill="(#\w{6})" d="([^"]+)"\/>/g)].map(([, ...path]) => path);
  expect(paths).toEqual([
    ['a', colour(light, 'accent'), mark.awning],
    ['b', colour(light, 'ink'), mark.window],
  ]);
  expect(favicon).toContain('viewBox="0 0 32 32"');
  const inTheDark = [...favicon.matchAll(/\.(\w)\{fill:(#\w{6})\}/g)].map(([, ...rule]) => rule);
  expect(inTheDark).toEqual([
    ['a', colour(dark, 'accent')],
    ['b', colour(dark, 'ink')],
  ]);
});

test('icons that cannot be seen through lie on the paper of the styles', () => {
  expect(iconGround).toBe(colour(light, 'paper'));
});
