import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import compression from '@polka/compression';
import { filesOf, type Served } from '../scripts/serve.ts';
import { filesBelow } from './commands.ts';

/**
 * Static hosts as they answer: each reads of a published folder what its own documents say that it reads, in its own
 * dialect. nginx is the real one.
 */

/** What a host answers. A file is given as its path below the published folder. */
interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly file?: string | undefined;
}

type Answering = (path: string, search: string) => Answer;

/** A line of a host's file that it does not follow, and why. */
export interface Ignored {
  readonly line: number;
  readonly reason: string;
}

interface HeaderBlock {
  readonly pattern: RegExp;
  readonly set: Record<string, string>;
  readonly unset: string[];
}

interface RedirectLine {
  readonly from: string;
  readonly to: string;
  readonly status: number;
  readonly forced: boolean;
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'));

const escaped = (text: string) => text.replace(/[-/\\^$*+?.()|[\]{}]/g, '\\$&');

/**
 * `_headers` as Cloudflare Pages reads it: at most 100 rules, 2,000 characters to a line, one splat to a path, `! Name`
 * takes a header away. https://developers.cloudflare.com/pages/configuration/headers/
 */
export function cloudflareHeaders(text: string): { rules: HeaderBlock[]; ignored: Ignored[] } {
  const rules: HeaderBlock[] = [];
  const ignored: Ignored[] = [];
  let current: HeaderBlock | undefined;
  for (const { line, number } of linesOf(text)) {
    const refuse = (reason: string) => ignored.push({ line: number, reason });
    const colon = line.indexOf(':');
    if (line.length > 2000) refuse('longer than 2,000 characters');
    else if (line.startsWith('/')) {
      current = undefined;
      if (rules.length >= 100) refuse('more than 100 rules');
      else if (line.split('*').length > 2) refuse('more than one splat');
      else {
        const path = line.split('*').map(escaped).join('.*').replace(/:[A-Za-z]\w*/g, '[^/]+'); // prettier-ignore
        current = { pattern: new RegExp(`^${path}$`), set: {}, unset: [] };
        rules.push(current);
      }
    } else if (!current) refuse('no path before it');
    else if (colon < 0 && line.startsWith('!')) current.unset.push(line.slice(1).trim().toLowerCase());
    else if (colon < 1 || line.slice(0, colon).includes(' ')) refuse('no header');
    else {
      const [name, value] = [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      current.set[name] = current.set[name] === undefined ? value : `${current.set[name]}, ${value}`;
    }
  }
  return { rules, ignored };
}

/**
 * `_redirects` as Cloudflare Pages reads it: at most 2,000 lines without and 100 with a splat or placeholder, 1,000
 * characters to a line, no mark behind the status. https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function cloudflareRedirects(text: string): { rules: ReadonlyMap<string, RedirectLine>; ignored: Ignored[] } {
  const rules = new Map<string, RedirectLine>();
  const ignored: Ignored[] = [];
  let counted = 0;
  for (const { line, number } of linesOf(text)) {
    const refuse = (reason: string) => ignored.push({ line: number, reason });
    const [from = '', to, status = '302', ...rest] = line.split(/\s+/);
    if (line.length > 1000) refuse('longer than 1,000 characters');
    else if (to === undefined || rest.length > 0) refuse('not two or three words');
    else if (/[*:]/.test(from)) refuse('a pattern, which this project does not write');
    else if ((counted += 1) > 2000) refuse('more than 2,000 redirects');
    else if (!/^(?:200|30[12378])$/.test(status)) refuse(`status ${status}`);
    else if (rules.has(from)) refuse('said before');
    else rules.set(from, { from, to, status: Number(status), forced: true });
  }
  return { rules, ignored };
}

/**
 * Cloudflare Pages. Redirects come before files; headers of all rules that match are joined and override its own; 404.html
 * is looked for upwards. https://developers.cloudflare.com/pages/configuration/serving-pages/ and
 * packages/pages-shared/asset-server/handler.ts of cloudflare/workers-sdk
 */
export function cloudflarePages(folder: string): Answering {
  const { rules: redirects } = cloudflareRedirects(textOf(folder, '_redirects'));
  const { rules } = cloudflareHeaders(textOf(folder, '_headers'));
  const files = publishedFiles(folder);
  return (path, search) => {
    const answer = ((): Answer => {
      const moved = redirects.get(path);
      if (moved) return { status: moved.status, headers: { location: moved.to + search } };
      const file = path.slice(1);
      const to = (location: string): Answer => ({ status: 308, headers: { location: location + search } });
      const found = (name: string): Answer => ({
        status: 200,
        headers: { 'cache-control': 'public, max-age=0, must-revalidate' },
        file: name,
      });
      if (path.endsWith('/') && files.has(`${file}index.html`)) return found(`${file}index.html`);
      if (path.endsWith('/index.html') && files.has(file)) return to(path.slice(0, -'index.html'.length));
      if (path.endsWith('.html') && files.has(file)) return to(path.slice(0, -'.html'.length));
      if (files.has(file)) return found(file);
      if (files.has(`${file}.html`)) return found(`${file}.html`);
      if (files.has(`${file}/index.html`)) return to(`${path}/`);
      for (let above = dirname(path); ; above = dirname(above)) {
        const page = join(above, '404.html').slice(1);
        if (files.has(page)) return { status: 404, headers: {}, file: page };
        // Without any 404.html it takes the site for one page that answers everything.
        if (above === '/') return found('index.html');
      }
    })();
    const own = {
      'access-control-allow-origin': '*',
      'referrer-policy': 'strict-origin-when-cross-origin',
      ...(answer.file !== undefined && { 'x-content-type-options': 'nosniff' }),
    };
    const headers: Record<string, string> = { ...answer.headers, ...own };
    const said = new Set<string>();
    for (const { pattern, set, unset } of rules) {
      if (!pattern.test(path)) continue;
      for (const name of unset) Reflect.deleteProperty(headers, name);
      for (const [name, value] of Object.entries(set)) {
        headers[name] = said.has(name) && headers[name] !== undefined ? `${headers[name]}, ${value}` : value;
        said.add(name);
      }
    }
    return { ...answer, headers };
  };
}

/**
 * Netlify. A page at the old address hides a redirect, unless an exclamation mark forces it; paths match with and without
 * their last slash, and headers in any case; of one header set by several rules one stays.
 * https://docs.netlify.com/routing/redirects/rewrites-proxies/#shadowing, `packages/headers-parser` and
 * `packages/redirect-parser` of netlify/build, and for folders https://github.com/slorber/trailing-slash-guide
 */
export function netlify(folder: string): Answering {
  const redirects: RedirectLine[] = linesOf(textOf(folder, '_redirects')).map(({ line }) => {
    const [from = '', to = '', status = '301'] = line.split(/\s+/);
    return { from, to, status: Number.parseInt(status, 10), forced: status.endsWith('!') };
  });
  const blocks: { pattern: RegExp; set: Record<string, string> }[] = [];
  for (const { line } of linesOf(textOf(folder, '_headers'))) {
    if (line.startsWith('/')) {
      const parts = line.split('/').filter(Boolean).map((part) => (part === '*' ? '?(.*)' : escaped(part))); // prettier-ignore
      blocks.push({ pattern: new RegExp(`^/${parts.join('/')}/?$`, 'iu'), set: {} });
    } else {
      const colon = line.indexOf(':');
      const block = blocks.at(-1);
      if (block && colon > 0) block.set[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
    }
  }
  const files = publishedFiles(folder);
  const withSlash = (path: string) => path.replace(/\/?$/, '/');
  return (path, search) => {
    const answer = ((): Answer => {
      const file = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
      const moved = redirects.find(({ from }) => withSlash(from) === withSlash(path));
      if (moved && (moved.forced || !files.has(file))) {
        return { status: moved.status, headers: { location: moved.to + search } };
      }
      const headers = { 'cache-control': 'public,max-age=0,must-revalidate' };
      if (files.has(file)) return { status: 200, headers, file };
      if (files.has(`${file}/index.html`)) return { status: 301, headers: { location: `${path}/${search}` } };
      return { status: 404, headers, file: files.has('404.html') ? '404.html' : undefined };
    })();
    const headers: Record<string, string> = { ...answer.headers };
    for (const { pattern, set } of blocks) if (pattern.test(path)) Object.assign(headers, set);
    return { ...answer, headers };
  };
}

/**
 * GitHub Pages: reads neither of the two files. Its headers are its own.
 * https://github.com/github/pages-gem/issues/415
 */
export function gitHubPages(folder: string, base: string): Answering {
  const files = publishedFiles(folder, []);
  return (path, search) => {
    const file = path.slice(base.length) + (path.endsWith('/') ? 'index.html' : '');
    const headers = { 'cache-control': 'max-age=600', 'access-control-allow-origin': '*' };
    if (path.startsWith(base) && files.has(file)) return { status: 200, headers, file };
    if (path.startsWith(base) && files.has(`${file}/index.html`)) {
      return { status: 301, headers: { location: `${path}/${search}` } };
    }
    return { status: 404, headers, file: '404.html' };
  };
}

const textOf = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

/** What can be asked for: hosts that read the two files do not hand them out. */
function publishedFiles(folder: string, read: readonly string[] = ['_headers', '_redirects']): ReadonlySet<string> {
  return new Set(filesBelow(folder).filter((file) => !read.includes(file)));
}

/** Serves a folder as `answering` says. Texts travel by gzip, the least that each of the hosts speaks. */
export async function hosted(folder: string, answering: Answering): Promise<Served> {
  const compress = compression({ level: 6 });
  const files = filesOf(folder);
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const { status, headers, file } = answering(decodeURI(pathname), search);
    compress(request, response);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (file === undefined) response.writeHead(status).end();
    else if (status === 200) {
      request.url = `/${file}`;
      files(request, response, () => void response.writeHead(500).end());
    } else response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(textOf(folder, file));
  });
  const port = await listening(server);
  return {
    url: `http://localhost:${port}/`,
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }), // prettier-ignore
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', () => resolve((server.address() as AddressInfo).port));
  });
}

/** The nginx of this machine, where it has one. */
export const nginx = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin']
  .map((folder) => join(folder, 'nginx'))
  .find((file) => existsSync(file));

/**
 * Runs the real nginx with one `server` block, in which `listen 80` becomes a free port of this machine. What else such a
 * process needs lies in `work`, which it makes. Throws with what nginx says of a configuration that it refuses.
 */
export async function nginxServed(work: string, serverBlock: string): Promise<Served> {
  if (nginx === undefined) throw new Error('There is no nginx on this machine.');
  const probe = createServer();
  const port = await listening(probe);
  await new Promise((resolve) => probe.close(resolve));
  mkdirSync(work, { recursive: true });
  const configPath = /--conf-path=(\S+)/.exec(spawnSync(nginx, ['-V'], { encoding: 'utf8' }).stderr)?.[1];
  const types = join(dirname(configPath ?? '/etc/nginx/nginx.conf'), 'mime.types');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`);
  const file = join(work, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; master_process off; pid nginx.pid; error_log stderr;
events {}
http { access_log off; include ${types}; ${temporary.join(' ')}
${serverBlock.replace(/\blisten 80\b/, `listen 127.0.0.1:${port}`)}
}
`,
  );
  const child = spawn(nginx, ['-p', work, '-e', 'stderr', '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  for (let tries = 0; !(await accepts(port)); tries += 1) {
    if (child.exitCode !== null || tries > 100) throw new Error(`nginx does not answer: ${said}`);
    await wait(50);
  }
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', done(true)).once('error', done(false));
  });
}
