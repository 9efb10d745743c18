import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** `npm start`: builds the catalogue, then serves it and prints its address. Arguments go to `preview`. */
const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' });

// In this process, so that whoever ends the command ends the server.
if (status === 0) await import('./preview.ts');
else process.exitCode = status ?? 1;
