import { isAbsolute, relative, resolve, sep } from 'node:path';
import { normalizeBase } from '#model/addresses.ts';
import { isDay, type Day } from '#model/fields/date.ts';
import { languageFrom, type Language } from '#model/language.ts';

/** Everything that the environment decides. Read once, at the edge. */
export interface Settings {
  readonly root: string;
  readonly contentDir: string;
  readonly outDir: string;
  /** Origin of the site, such as `https://etalase.example`. */
  readonly siteUrl: string;
  /** Base path with slashes at both ends. */
  readonly base: string;
  /** Language of messages; the site has both. */
  readonly language: Language;
  readonly today: Day;
  /** The content folder as seen from the repository, `content/`; empty where it lies elsewhere. */
  readonly contentPrefix: string;
  /** The address of the repository, where GitHub runs this. */
  readonly repository?: string | undefined;
}

/** A setting that cannot be used; its message is for the person who typed it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Reads the settings from environment variables; `now` gives the day where none is set. */
export function readSettings(root: string, env: NodeJS.ProcessEnv, now: Date): Settings {
  const contentDir = resolve(root, env['CONTENT_DIR'] || 'content');
  const below = relative(root, contentDir);
  const outside = below === '' || below.startsWith('..') || isAbsolute(below);
  return {
    root,
    contentDir,
    outDir: resolve(root, env['OUT_DIR'] || 'dist'),
    siteUrl: siteUrl(env['SITE_URL']),
    base: basePath(env['BASE_PATH']),
    language: languageFrom(env['ETALASE_LANG']),
    today: today(env, now),
    contentPrefix: outside ? '' : `${below.split(sep).join('/')}/`,
    repository: repository(env),
  };
}

/** A base path of plain segments: anything else would need spelling out in addresses, and printed codes have none. */
function basePath(value: string | undefined): string {
  const base = normalizeBase(value);
  if (/^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/.test(base)) return base;
  throw new SettingsError(
    `BASE_PATH hanya boleh berisi huruf, angka, tanda hubung, dan garis miring, misalnya /katalog (sekarang: ${value ?? ''}).`,
  );
}

/** GitHub says on which server it runs, and for which repository. */
function repository({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }: NodeJS.ProcessEnv): string | undefined {
  return server && name && /^https:\/\/[\w.-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(name)
    ? `${server}/${name}`
    : undefined;
}

function siteUrl(value: string | undefined): string {
  if (!value) return 'https://etalase.example';
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new SettingsError(
      `SITE_URL harus berupa alamat lengkap, misalnya https://etalase.example (sekarang: ${value}).`,
    );
  }
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new SettingsError(
      `SITE_URL hanya memuat asal situs; tulis ${url.pathname} di BASE_PATH (sekarang: ${value}).`,
    );
  }
  return url.origin;
}

/** `ETALASE_TODAY`, else `SOURCE_DATE_EPOCH` (seconds), else the date in Jakarta. */
function today(env: NodeJS.ProcessEnv, now: Date): Day {
  const given = env['ETALASE_TODAY'];
  if (given) {
    if (isDay(given)) return given;
    throw new SettingsError(`ETALASE_TODAY harus berupa tanggal, misalnya 2026-03-05 (sekarang: ${given}).`);
  }
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch) {
    if (/^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
    throw new SettingsError(`SOURCE_DATE_EPOCH harus berupa detik sejak 1970 (sekarang: ${epoch}).`);
  }
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta', dateStyle: 'short' });
  return parts.format(now);
}
