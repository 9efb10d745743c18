/** A file with what it takes, in bytes; its name changes with its content. */
export type SizedFile = readonly [path: string, bytes: number];

/** What is still to be fetched for a set of files whose names change with their content, and what can go afterwards. */
export interface Delta {
  readonly fetch: readonly SizedFile[];
  readonly drop: readonly string[];
  /** What is to be fetched, in bytes. */
  readonly bytes: number;
}

/** What leads from the files that are there to those that are wanted. */
export function deltaOf(present: Iterable<string>, wanted: readonly SizedFile[]): Delta {
  const left = new Set(present);
  const fetch = wanted.filter(([path]) => !left.delete(path));
  return { fetch, drop: [...left], bytes: fetch.reduce((sum, [, bytes]) => sum + bytes, 0) };
}
