import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';

/**
 * A static host as strict as a real one: case-sensitive, below a base path, with `404.html` and `_headers`; texts travel
 * by gzip, the least that every host speaks, so that what is measured here holds there.
 */
export interface Served {
  /** Address of the home page, base path included. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Types that every host knows, or gives to what it does not know, and this server's list lacks. */
const types: readonly (readonly [RegExp, string])[] = [
  [/\.ico$/, 'image/x-icon'],
  // Without a type they would be compressed once more.
  [/\.(?:pagefind|pf_\w+)$/, 'application/octet-stream'],
];

/** Answers requests with the files of a folder, as they are when this is called. */
export function filesOf(folder: string): ReturnType<typeof sirv> {
  return sirv(folder, {
    dev: false,
    etag: true,
    extensions: ['html'],
    setHeaders(response, path) {
      const type = types.find(([pattern]) => pattern.test(path))?.[1];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
}

/** Serves a built folder on this machine only. `port` 0 takes any free one. */
export async function serve(folder: string, base: string, port: number): Promise<Served> {
  const rules = readHeaders(join(folder, '_headers'));
  const files = filesOf(folder);
  const compress = compression({ level: 6 });
  const notFound = existsSync(join(folder, '404.html')) ? readFileSync(join(folder, '404.html')) : 'Not found';

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Vary', 'Accept-Encoding');
    compress(request, response);
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : notFound);
    };
    for (const { pattern, name, value } of rules) if (pattern.test(pathname)) response.setHeader(name, value);
    if (!pathname.startsWith(base)) {
      missing();
      return;
    }
    const path = pathname.slice(base.length - 1);
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = path + search;
    files(request, response, missing);
  });
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${actual}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port === 0) {
        reject(error);
        return;
      }
      server.removeAllListeners('error');
      listen(server, 0).then(resolve, reject);
    });
    server.listen(port, 'localhost', resolve);
  });
}

interface HeaderRule {
  readonly pattern: RegExp;
  readonly name: string;
  readonly value: string;
}

/** The subset of the `_headers` format that the build writes: a path with `*`, then indented headers. */
function readHeaders(file: string): HeaderRule[] {
  if (!existsSync(file)) return [];
  const rules: HeaderRule[] = [];
  let pattern = /^$/;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const header = /^\s+([\w-]+):\s*(.*)$/.exec(line);
    if (header?.[1]) rules.push({ pattern, name: header[1], value: header[2] ?? '' });
    else if (line.trim()) {
      const escaped = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*'); // prettier-ignore
      pattern = new RegExp(`^${escaped}$`);
    }
  }
  return rules;
}
