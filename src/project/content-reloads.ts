import type { AstroIntegration } from 'astro';
import { sep } from 'node:path';
import { noPaint, terminalReport } from '#outputs/report/terminal.ts';
import { diskSource } from '#reader/index.ts';
import { loadContent } from './load.ts';
import { openPhotoCache, photoCacheFolder } from './photos/cache.ts';
import { preparePhotos, type PreparedPhotos } from './photos/prepare.ts';
import { photoServer } from './photos/serve.ts';
import { openSession } from './session.ts';
import type { Settings } from './settings.ts';
import { whenChanged } from './watch.ts';

/**
 * For the development server: loads the content when it starts and again whenever a file changes, and reloads the
 * page. Pages keep showing the last content without faults; the faults stand in the terminal. Astro's own collections
 * are not used: they would hold a second copy of everything, and their validation is no gate.
 */
export function contentReloads(settings: Settings): AstroIntegration {
  return {
    name: 'etalase-content',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const source = diskSource(settings.contentDir);
        const cache = openPhotoCache(photoCacheFolder(settings), Date.now());
        let photos: PreparedPhotos | undefined;
        server.middlewares.use(photoServer(settings.base, () => photos));
        const reload = async () => {
          const { report, guide, catalog } = await loadContent(settings, source);
          if (report.faults.length > 0) process.stderr.write(terminalReport(report, settings.language, noPaint, guide));
          if (catalog) {
            photos = await preparePhotos({ catalog, source, cache });
            openSession({ settings, catalog, photos: photos.book });
          }
          return catalog !== undefined;
        };
        if (!(await reload())) throw new Error('The content has faults; see above.');
        server.watcher.add(settings.contentDir);
        const english = settings.language === 'en';
        const changed = whenChanged(
          async () => {
            if (!(await reload())) {
              logger.warn(
                english ? 'The last content without faults stays.' : 'Isi terakhir yang benar tetap ditampilkan.',
              );
              return;
            }
            logger.info(english ? 'Content reloaded.' : 'Isi dimuat ulang.');
            // Astro keeps the paths of each route, and what they were given, until its own content changes.
            for (const environment of Object.values(server.environments)) {
              environment.hot.send('astro:content-changed', {});
            }
            server.ws.send({ type: 'full-reload' });
          },
          (error) => {
            logger.error(error instanceof Error ? error.message : String(error));
          },
        );
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(settings.contentDir + sep)) changed();
        });
      },
    },
  };
}
