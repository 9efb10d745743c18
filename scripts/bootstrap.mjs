// @ts-check
/**
 * The first step of `npm start` and `npm test`. Runs on whatever Node is there (18 or newer) before anything is
 * installed: installs what package-lock.json names, finds the Node that came with it, and hands over to
 * `scripts/<command>.ts`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { advice, isNewEnough } from './node-version.mjs';

const { arch, argv, env, execPath, exit, platform, stderr, stdin } = process;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const installed = join(root, 'node_modules');
const windows = platform === 'win32';

/**
 * Ends with one sentence.
 *
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  stderr.write(sentence.endsWith('\n') ? sentence : `${sentence}\n`);
  return exit(1);
}

/** What `node_modules` was installed from; it is of no use on another kind of computer. */
function fingerprint() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${platform}-${arch}\n`;
}

/** Installs with `npm ci`, unless that was done for this very lock. */
async function install() {
  const stamp = join(installed, '.etalase-lock');
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  // Windows does not let anybody delete a program that runs, such as this one.
  const inPlace = windows && execPath.startsWith(installed);
  const flags = ['--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  const request = [inPlace ? 'install' : 'ci', ...flags, '--loglevel=error', '--no-progress'];
  const npm = env['npm_execpath'] ?? '';
  const child = npm.endsWith('npm-cli.js')
    ? spawn(env['npm_node_execpath'] ?? execPath, [npm, ...request], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
    : spawn('npm', request, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: windows });

  const begun = Date.now();
  const seconds = () => `${Math.round((Date.now() - begun) / 1000)} detik`;
  const line = 'Memasang perkakas proyek, biasanya sekitar satu menit';
  stderr.write(`${line} …`);
  const clock = stderr.isTTY ? setInterval(() => stderr.write(`\r${line} … ${seconds()}`), 1000) : undefined;
  const code = await new Promise((done) => child.on('error', () => done(1)).on('close', done));
  clearInterval(clock);
  if (code !== 0) {
    stop(
      `\nPemasangan gagal (npm ${request[0]}); periksa sambungan internet, lalu ulangi.\n` +
        `Installing failed (npm ${request[0]}); check the connection to the internet and try again.`,
    );
  }
  stderr.write(`${stderr.isTTY ? `\r${line} …` : ''} selesai dalam ${seconds()}.\n`);
  writeFileSync(stamp, wanted);
}

/** The Node that the lock brings for this computer, else the one that runs, where it is new enough. */
function findNode() {
  const name = `node-${windows ? 'win' : platform}-${arch}`;
  const packaged = join(installed, name, 'bin', windows ? 'node.exe' : 'node');
  // A packaged Node may be there and not run, as on a Linux with another C library.
  const { status, stdout } = spawnSync(packaged, ['--version'], { encoding: 'utf8' });
  if (status === 0 && isNewEnough(stdout.trim())) return packaged;
  return isNewEnough(process.version) ? execPath : stop(advice);
}

/**
 * Runs the command with that Node, and with the project's tools first on the PATH.
 *
 * @param {string} node
 * @param {string[]} request The command and its arguments.
 */
function handOver(node, [command = 'start', ...rest]) {
  const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = [join(installed, '.bin'), dirname(node), env[path] ?? ''];
  const child = spawn(node, [join(root, 'scripts', `${command}.ts`), ...rest], {
    cwd: root,
    env: { ...env, [path]: folders.join(delimiter) },
    stdio: 'inherit',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // Ctrl+C on a terminal reaches the child by itself.
    process.on(signal, () => void (signal === 'SIGINT' && stdin.isTTY ? undefined : child.kill(signal)));
  }
  // A signal to npm ends the shell between npm and this process, and never arrives here.
  const { ppid } = process;
  const watch = setInterval(() => process.ppid !== ppid && child.kill('SIGTERM'), 1000);
  watch.unref();
  child.on('error', (error) => stop(error.message));
  child.on('close', (code, signal) => exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
}

await install();
handOver(findNode(), argv.slice(2));
