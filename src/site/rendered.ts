/** What `components/Once.astro` has rendered, by thing and variant. */
export const rendered = new WeakMap<object, Map<string, string>>();
