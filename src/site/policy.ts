/**
 * The content security policy of reading pages: only the site's own script files run, and nothing but the site
 * itself can be asked. It is constant, so that it can be compared byte for byte. What a meta element cannot carry stands in
 * `_headers`.
 */
export const readingPolicy = policy("'self'");

/** Pages that are read at a bazaar register the service worker. */
export const workerPolicy = `${readingPolicy}; worker-src 'self'`;

/** The search page loads the index and its WebAssembly from the same origin. */
export const searchPolicy = `${policy("'self' 'wasm-unsafe-eval'")}; worker-src 'self'`;

function policy(scripts: string): string {
  return `default-src 'none'; script-src ${scripts}; connect-src 'self'; img-src 'self'; style-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'`;
}
