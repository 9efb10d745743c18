// @ts-check
/**
 * Completes package-lock.json, so that `npm ci` accepts it everywhere.
 *
 * Many tools bring one optional package per platform. Where a registry cannot deliver one of them, npm leaves it out of
 * the lock without a word, and the next `npm ci` fails with “Missing: … from lock file”. This adds the missing ones: the
 * tool names their exact versions, and their names tell the platform. It also drops the download addresses, so that
 * everybody installs from their own registry; the checksums stay.
 *
 * `npm run lock` writes; `node scripts/complete-lock.mjs --check` only looks, and fails where there is something to do.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Entry One package in the lock.
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/**
 * @typedef {object} Lock
 * @property {Record<string, Entry>} packages By folder; the project itself is the empty one.
 */

/**
 * @typedef {object} Completion
 * @property {Lock} lock The whole lock, completed.
 * @property {string[]} added Folders of the packages that were missing.
 * @property {string[]} addresses Folders of the packages that named a download address.
 * @property {string[]} unknown Packages that are missing and cannot be added: no exact version, or no platform in the name.
 */

/** What a word in a package's name says about the operating system. */
const systems = /** @type {const} */ ({
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  linuxmusl: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win: 'win32',
  win32: 'win32',
  windows: 'win32',
});

/** Words that name a processor, as npm spells them. */
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** What a word in a package's name says about the C library. */
const libraries = /** @type {const} */ ({
  gnu: 'glibc',
  gnueabihf: 'glibc',
  linuxmusl: 'musl',
  musl: 'musl',
  musleabihf: 'musl',
});

/**
 * Reads the platform from a package's name: `@esbuild/linux-x64`, `lightningcss-linux-arm64-musl`.
 *
 * @param {string} name
 * @returns {Pick<Entry, 'os' | 'cpu' | 'libc'> | undefined} Nothing where the name tells no platform.
 */
export function platformOf(name) {
  const words = name.split(/[@/-]/);
  const os = words.flatMap((word) => (Object.hasOwn(systems, word) ? [systems[/** @type {'linux'} */ (word)]] : []));
  const cpu = words.filter((word) => processors.includes(word));
  const libc = words.flatMap((word) =>
    Object.hasOwn(libraries, word) ? [libraries[/** @type {'musl'} */ (word)]] : [],
  );
  if (os.length === 0 && cpu.length === 0) return undefined;
  return {
    ...(os.length > 0 && { os }),
    ...(cpu.length > 0 && { cpu }),
    ...(os[0] === 'linux' && libc.length > 0 && { libc }),
  };
}

/**
 * Folders in which Node looks for what the package in `folder` imports, nearest first.
 *
 * @param {string} folder
 * @returns {string[]}
 */
function searchedFrom(folder) {
  const folders = [];
  for (let at = folder; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    folders.push(`${at}/node_modules`);
    if (!at.includes('/node_modules/')) break;
  }
  return [...folders, 'node_modules'];
}

/**
 * @param {Lock} lock
 * @returns {Completion}
 */
export function completeLock(lock) {
  const packages = structuredClone(lock.packages);
  /** @type {string[]} */ const added = [];
  /** @type {string[]} */ const addresses = [];
  /** @type {string[]} */ const unknown = [];

  for (const [folder, entry] of Object.entries(packages)) {
    if (/^https?:/.test(entry.resolved ?? '')) {
      delete entry.resolved;
      addresses.push(folder);
    }
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const exact = /^\d+\.\d+\.\d+[\w.+-]*$/.test(version);
      const places = searchedFrom(folder).map((place) => `${place}/${name}`);
      const nearest = places.findIndex((place) => place in packages);
      const found = packages[places[nearest] ?? ''];
      if (nearest >= 0 && (!exact || found?.version === version)) continue;

      const platform = platformOf(name);
      // The outermost place that nothing occupies; another version may stand further out.
      const place = places.slice(0, nearest < 0 ? undefined : nearest).at(-1);
      if (!exact || !platform || place === undefined) {
        unknown.push(`${name}@${version}`);
        continue;
      }
      packages[place] = { version, ...platform, ...(entry.dev && { dev: true }), optional: true };
      added.push(place);
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added, addresses, unknown };
}

/**
 * What `npm ci` would refuse: requests in package.json that the lock does not know.
 *
 * @param {Entry} manifest
 * @param {Lock} lock
 * @returns {string[]}
 */
export function outdated(manifest, lock) {
  const root = lock.packages[''] ?? {};
  const kinds = /** @type {const} */ (['dependencies', 'devDependencies', 'optionalDependencies']);
  return kinds.flatMap((kind) => {
    const wanted = manifest[kind] ?? {};
    const locked = root[kind] ?? {};
    return [...new Set([...Object.keys(wanted), ...Object.keys(locked)])].filter(
      (name) => wanted[name] !== locked[name],
    );
  });
}

/** @returns {number} The exit code. */
function main() {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const file = join(root, 'package-lock.json');
  /** @type {Lock} */ const lock = JSON.parse(readFileSync(file, 'utf8'));
  /** @type {Entry} */ const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { lock: completed, added, addresses, unknown } = completeLock(lock);

  if (unknown.length > 0) {
    stderr.write(`package-lock.json lacks packages that only npm can add: ${unknown.join(', ')}\n`);
    return 1;
  }
  if (!argv.includes('--check')) {
    writeFileSync(file, `${JSON.stringify(completed, null, 2)}\n`);
    stdout.write(`package-lock.json: ${added.length} platform packages added, ${addresses.length} addresses dropped\n`);
    return 0;
  }
  const stale = outdated(manifest, lock);
  for (const [fault, names] of /** @type {[string, string[]][]} */ ([
    ['does not match package.json', stale],
    ['lacks platform packages', added],
    ['names download addresses', addresses],
  ])) {
    const shown = names.length > 5 ? [...names.slice(0, 5), `and ${names.length - 5} more`] : names;
    if (names.length > 0) stderr.write(`package-lock.json ${fault}: ${shown.join(', ')}\n`);
  }
  if (stale.length + added.length + addresses.length === 0) return 0;
  stderr.write('Run `npm run lock` and commit the result.\n');
  return 1;
}

if (argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main();
