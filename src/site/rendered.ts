import type { Catalog } from '#catalog/catalog.ts';

/** What `components/Once.astro` has rendered of one catalogue: by variant, then by thing. */
let current: { readonly catalog: Catalog; readonly variants: Map<string, Map<object, string>> } | undefined;

/**
 * What has been rendered in a variant so far, by thing. Content that is loaded anew begins with nothing. The maps are
 * plain ones: weak maps of a hundred thousand things keep the garbage collector busy for minutes.
 */
export function renderedIn(catalog: Catalog, variant: string): Map<object, string> {
  if (current?.catalog !== catalog) current = { catalog, variants: new Map() };
  let things = current.variants.get(variant);
  if (!things) {
    things = new Map();
    current.variants.set(variant, things);
  }
  return things;
}
