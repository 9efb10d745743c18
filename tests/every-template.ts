import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readSettings, type Settings } from '#project/settings.ts';
import { serve, type Served } from '../scripts/serve.ts';
import { builtTemplates, type TemplatePage } from '../scripts/templates.ts';
import { run, workFolder } from './commands.ts';
import { small, today } from './tree.ts';

const root = join(import.meta.dirname, '..');

/** A built and served catalogue that has a page of every template. */
export interface EveryTemplate {
  readonly settings: Settings;
  readonly pages: readonly TemplatePage[];
  readonly site: Served;
  readonly addressOf: (page: TemplatePage) => string;
  readonly close: () => Promise<void>;
}

/** Builds the shipped catalogue, with what it may lack: a list that goes on to a second page, and a photo. */
export async function buildEveryTemplate(): Promise<EveryTemplate> {
  const work = workFolder();
  const [content, output] = [work.path('content'), work.path('dist')];
  cpSync(join(root, 'content'), content, { recursive: true });
  addProducts(content);
  const env = { CONTENT_DIR: content, OUT_DIR: output, ETALASE_TODAY: today };
  const { code, stderr } = await run('build.ts', [], env);
  if (code !== 0) throw new Error(stderr);
  const settings = readSettings(root, env, new Date(`${today}T12:00:00Z`));
  const pages = await builtTemplates(settings);
  const site = await serve(output, '/', 0);
  return {
    settings,
    pages,
    site,
    addressOf: ({ address }) => site.url + address.slice(1),
    close: async () => {
      await site.close();
      work.clean();
    },
  };
}

/** Adds products of one producer, more than fit on one page of a list; the first has a photo. */
function addProducts(content: string): void {
  const [regency = ''] = readdirSync(join(content, 'producers')).sort();
  const [file = ''] = readdirSync(join(content, 'producers', regency)).sort();
  const producer = file.replace(/\.md$/, '');
  const photo = small['products/cianjur/sari-rasa-tauco/depan.jpg'] ?? '';
  for (let number = 1; number <= 60; number += 1) {
    const folder = join(content, 'products', regency, `${producer}-uji-${number}`);
    mkdirSync(folder, { recursive: true });
    const photos =
      number === 1 ? 'photos: [{ file: depan.jpg, alt: Stoples di atas meja kayu, credit: Koperasi Uji }]\n' : '';
    if (number === 1) writeFileSync(join(folder, 'depan.jpg'), photo);
    writeFileSync(
      join(folder, 'index.md'),
      `---\nname: Barang Uji ${number}\nproducer: ${regency}/${producer}\ncategory: kerajinan\nstatus: curated\n${photos}sample: true\n---\n`,
    );
  }
}

/** What a page says and asks for, from the moment of the call on: empty where it is content. */
export function listen(window: Page): string[] {
  const heard: string[] = [];
  window.on('console', (message) => heard.push(`console: ${message.text()}`));
  window.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  window.on('requestfailed', (request) => {
    // What was still on its way when the next page was opened failed nobody.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') heard.push(`failed request: ${request.url()}`);
  });
  window.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  return heard;
}
