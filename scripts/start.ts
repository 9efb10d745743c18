import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** `npm start`: builds the catalogue, then serves it and prints its address. Arguments go to `preview`. */
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], { stdio: 'inherit' }).status ?? 1;

process.exitCode = run('build.ts') || run('preview.ts', ...process.argv.slice(2));
