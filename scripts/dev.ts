import { dev } from 'astro';
import { runCommand } from './command.ts';

/** `npm run dev`: the site on this machine, made anew as files change. */
await runCommand(async (settings) => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await dev({ root: settings.root, server: { port: 4321 } });
  return new Promise<number>(() => {});
});
