import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exitCodes, runCommand, UsageError } from './command.ts';
import { serve } from './serve.ts';

/** `npm run preview [-- --port N]`: serves the built site until interrupted. */
await runCommand(async (settings) => {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`--port ${values.port} bukan nomor porta (0 sampai 65535).`);
  }
  if (!existsSync(join(settings.outDir, 'index.html'))) {
    throw new UsageError(`Belum ada situs di ${settings.outDir}. Jalankan npm run build lebih dahulu.`);
  }
  const { url, close } = await serve(settings.outDir, settings.base, port);
  process.stdout.write(
    settings.language === 'en'
      ? `Catalogue at ${url}\nCtrl+C ends.\n`
      : `Katalog dapat dibuka di ${url}\nCtrl+C untuk berhenti.\n`,
  );
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await close();
  return exitCodes.clean;
});
