import type { IncomingMessage, ServerResponse } from 'node:http';
import { photoFolder } from '#outputs/photos/recipe.ts';
import type { PreparedPhotos } from './prepare.ts';

/**
 * Answers requests for photos while pages are being worked on, with the base path in front or without it, and passes on
 * every other request. `current` gives the photos of the content as it is now.
 */
export function photoServer(base: string, current: () => PreparedPhotos | undefined) {
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
    if (!path.startsWith(`${photoFolder}/`)) {
      next();
      return;
    }
    const answer = (bytes: Uint8Array | undefined) => {
      if (!bytes) {
        next();
        return;
      }
      response.writeHead(200, {
        'Content-Type': 'image/webp',
        'Content-Length': bytes.length,
        'Cache-Control': 'no-cache',
      });
      response.end(request.method === 'HEAD' ? undefined : bytes);
    };
    const found = current()?.read(path) ?? Promise.resolve(undefined);
    found.then(answer, next);
  };
}
