/** Content on disk → what was typed. The only part of `src` that touches files. */
export { diskSource } from './disk.ts';
export { decodeLoosely } from './decode.ts';
export { addToFrontMatter, editYaml, encodeLike, rangeOfValue, type Edit } from './edit.ts';
export { locator } from './locate.ts';
export type { PhotoFacts } from './photo.ts';
export { readContent, type RawContent, type RawEntry } from './read.ts';
export { memorySource, type ContentSource } from './source.ts';
