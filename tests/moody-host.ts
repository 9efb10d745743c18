import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { filesOf } from '../scripts/serve.ts';

/**
 * How a host answers: as it should; with 503; with nothing at all until the client gives up; by cutting the connection; or by
 * cutting it in the middle of the file.
 */
export type Mood = 'fine' | 'trouble' | 'silent' | 'cut' | 'half';

/** A host on this machine that can be given another site and another mood at any moment. */
export interface MoodyHost {
  /** Address of the home page, base path included. */
  readonly url: string;
  /** Publishes the folder: what the last one had and this one lacks is gone. */
  readonly deploy: (folder: string) => void;
  /** The mood for all addresses, or for those that the pattern fits; the last one that fits counts. */
  readonly mood: (mood: Mood, pattern?: RegExp) => void;
  /** Addresses below the base that were asked for since the last call. */
  readonly asked: () => string[];
  readonly close: () => Promise<void>;
}

/** Serves nothing from memory of any kind: what a page still shows after its file is gone, it has from its worker. */
export async function openMoodyHost(base: string): Promise<MoodyHost> {
  let files: ReturnType<typeof filesOf> | undefined;
  let moods: { readonly mood: Mood; readonly pattern: RegExp }[] = [];
  const log: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '/').slice(base.length - 1);
    log.push(path);
    const mood = moods.findLast(({ pattern }) => pattern.test(path))?.mood ?? 'fine';
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html' }).end('<title>404</title><main>404');
    };
    response.setHeader('Cache-Control', 'no-store');
    if (mood === 'silent') return;
    if (mood === 'cut') request.socket.destroy();
    else if (mood === 'trouble') response.writeHead(503, { 'Content-Type': 'text/html' }).end('<main>503');
    else if (mood === 'half') {
      response.writeHead(200, { 'Content-Length': 1000 });
      response.write('half of it');
      setTimeout(() => request.socket.destroy(), 20);
    } else if (!files || !request.url?.startsWith(base)) missing();
    else {
      request.url = path;
      files(request, response, missing);
    }
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    deploy: (folder) => (files = filesOf(folder)),
    mood(mood, pattern) {
      if (pattern) moods.push({ mood, pattern });
      else moods = [{ mood, pattern: /^/ }];
    },
    asked: () => log.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
