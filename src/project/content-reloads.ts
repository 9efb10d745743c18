import type { AstroIntegration } from 'astro';
import { noPaint, terminalReport } from '#outputs/report/terminal.ts';
import { loadContent } from './load.ts';
import { openSession } from './session.ts';
import type { Settings } from './settings.ts';

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
        const reload = async () => {
          const { report, catalog } = await loadContent(settings);
          if (report.faults.length > 0) process.stderr.write(terminalReport(report, settings.language, noPaint));
          if (catalog) openSession({ settings, catalog });
          return catalog !== undefined;
        };
        if (!(await reload())) throw new Error('The content has faults; see above.');
        server.watcher.add(settings.contentDir);
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(settings.contentDir)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            void reload().then((clean) => {
              logger.info(clean ? 'content reloaded' : 'content has faults; showing the last good state');
              if (!clean) return;
              // Astro keeps the paths of each route, and what they were given, until its own content changes.
              for (const environment of Object.values(server.environments)) {
                environment.hot.send('astro:content-changed', {});
              }
              server.ws.send({ type: 'full-reload' });
            });
          }, 100);
        });
      },
    },
  };
}
