import type { Catalog } from '#catalog/catalog.ts';
import { withBase } from '#model/addresses.ts';
import { manifestAddress } from '../web-app/manifest.ts';
import { headerRules, type HeaderRule } from './headers.ts';
import { redirects } from './redirects.ts';

/** What is worth compressing. nginx compresses HTML by itself; the parts of the search index are compressed as they are. */
const texts = [
  'text/css',
  'text/plain',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'text/xml',
  'application/xml',
  'image/svg+xml',
];

/**
 * What nginx is to be told of the site, for a `server` block whose `root` holds it at its base path. Says the same as
 * `_headers` and `_redirects`, and what other hosts do by themselves: 404.html, compression, types, and that browsers ask
 * anew for whatever may change. Says nothing of other addresses of that server.
 *
 * A location with a header of its own inherits none (ngx_http_headers_module), so that each repeats those of all
 * addresses. Answers by 404.html come from outside the folders of unchanging files and are not kept.
 */
export function nginxFile(catalog: Catalog, base: string): string {
  const [all, ...others] = headerRules(base);
  const everywhere: HeaderRule['headers'] = { ...all.headers, 'Cache-Control': 'no-cache' };
  const locations = [
    ...['_headers', '_redirects'].map((file) => location(`= ${base}${file}`, ['return 404'])),
    ...catalog.site.languages.map((language) =>
      location(`= ${withBase(manifestAddress(language), base)}`, ['default_type application/manifest+json']),
    ),
    ...others.map(({ below, headers }) =>
      location(`${below.endsWith('/') ? '^~' : '='} ${below}`, addHeaders({ ...everywhere, ...headers })),
    ),
    ...redirects(catalog, base).map(({ from, to }) => location(`= ${from}`, [`return 301 ${to}$is_args$args`])),
  ];
  return location(
    base,
    [
      'absolute_redirect off',
      'charset utf-8',
      'charset_types text/css text/plain text/xml text/javascript application/javascript',
      'default_type application/octet-stream',
      `error_page 403 404 =404 ${base}404.html`,
      'gzip on',
      'gzip_comp_level 6',
      'gzip_min_length 512',
      'gzip_proxied any',
      `gzip_types ${texts.join(' ')}`,
      'gzip_vary on',
      ...addHeaders(everywhere),
    ],
    locations,
  );
}

function location(place: string, directives: readonly string[], locations: readonly string[] = []): string {
  const inner = [...directives.map((directive) => `${directive};\n`), ...locations].join('');
  return `location ${place} {\n${inner.replaceAll(/^/gm, '  ').trimEnd()}\n}\n`;
}

const addHeaders = (headers: HeaderRule['headers']) =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always`);
