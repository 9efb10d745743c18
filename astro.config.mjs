// @ts-check
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { contentReloads } from './src/project/content-reloads.ts';
import { readSettings } from './src/project/settings.ts';

const settings = readSettings(fileURLToPath(new URL('.', import.meta.url)), process.env, new Date());

export default defineConfig({
  site: settings.siteUrl,
  base: settings.base,
  outDir: settings.outDir,
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  // Styles stay in linked files: the content security policy allows no inline style. Several pages at a time, because
  // writing tens of thousands of small files is mostly waiting.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [contentReloads(settings)],
  vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 0 } },
});
