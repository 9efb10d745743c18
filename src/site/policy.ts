/**
 * The content security policy of reading pages: nothing runs, nothing leaves the origin. It is constant, so that it
 * can be compared byte for byte. What a meta element cannot carry stands in `_headers`.
 */
export const readingPolicy =
  "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

/** The search page runs the site's own script, which loads the index and its WebAssembly from the same origin. */
export const searchPolicy = `${readingPolicy}; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'`;
