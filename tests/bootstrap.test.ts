import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** A project of two files, and an npm that only writes down that it was called. */
let project: string;
const call = () => join(project, 'npm-was-called.json');

const npm = `
import fs from 'node:fs';
if (process.env.NPM_FAILS) process.exit(1);
fs.rmSync('node_modules', { recursive: true, force: true });
fs.mkdirSync('node_modules');
fs.writeFileSync('npm-was-called.json', JSON.stringify(process.argv.slice(2)));
`;

const command = `
import { delimiter } from 'node:path';
console.log(JSON.stringify({ arguments: process.argv.slice(2), path: process.env['PATH']?.split(delimiter)[0] }));
process.exitCode = 7;
`;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'etalase-bootstrap-'));
  mkdirSync(join(project, 'scripts'));
  for (const name of ['bootstrap.mjs', 'node-version.mjs', 'require-node.mjs']) {
    copyFileSync(resolve('scripts', name), join(project, 'scripts', name));
  }
  writeFileSync(join(project, 'scripts', 'start.ts'), command);
  writeFileSync(join(project, 'npm-cli.js'), npm);
  writeFileSync(join(project, 'package-lock.json'), '{}');
  needNode('>=24.16');
});

afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

function needNode(range: string): void {
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module', engines: { node: range } }));
}

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(project, 'npm-cli.js'), npm_node_execpath: process.execPath, ...env },
  });
}

const start = (env?: NodeJS.ProcessEnv) => run(['scripts/bootstrap.mjs', 'start', '--port', '4000'], env);

test('the first start installs, says so in one line, and hands over with the arguments and the exit code', () => {
  const { status, stdout, stderr } = start();
  expect(JSON.parse(readFileSync(call(), 'utf8'))).toEqual(
    expect.arrayContaining(['ci', '--include=dev', '--ignore-scripts']),
  );
  expect(stderr).toMatch(/^Memasang perkakas proyek.* selesai dalam \d+ detik\.\n$/);
  expect(JSON.parse(stdout)).toEqual({ arguments: ['--port', '4000'], path: join(project, 'node_modules', '.bin') });
  expect(status).toBe(7);
});

test('the next start installs only where the lock has changed', () => {
  start();
  rmSync(call());
  expect(start().stderr).toBe('');
  expect(existsSync(call())).toBe(false);
  writeFileSync(join(project, 'package-lock.json'), '{ "packages": {} }');
  start();
  expect(existsSync(call())).toBe(true);
});

test('an install that fails stops with a sentence, and is tried again', () => {
  const failed = start({ NPM_FAILS: '1' });
  expect(failed.status).toBe(1);
  expect(failed.stdout).toBe('');
  expect(failed.stderr).toContain('periksa sambungan internet');
  expect(start().status).toBe(7);
});

test('a Node that is too old, and no other at hand, is met with a sentence', () => {
  needNode('>=99.1');
  for (const result of [start(), run(['--import', './scripts/require-node.mjs', 'scripts/start.ts'])]) {
    expect(result.status).toBe(1);
    expect(result.stdout).toBe('');
    expect(result.stderr).toContain('Etalase memerlukan Node 99.1 atau lebih baru');
    expect(result.stderr).toContain('Etalase needs Node 99.1 or newer');
    expect(result.stderr).not.toContain('    at ');
  }
});

test('a command on an old Node before anything is installed says what to run first', () => {
  needNode('>=99.1');
  const { status, stderr } = run(['--import', './scripts/require-node.mjs', 'scripts/start.ts']);
  expect(status).toBe(1);
  expect(stderr).toContain('npm ci');
});
