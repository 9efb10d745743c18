/** A file of a source, with its size in bytes. */
export interface SourceFile {
  /** Posix path below the content folder. */
  readonly path: string;
  readonly bytes: number;
  /** It cannot be opened, or it is a link or device and no file. */
  readonly problem?: 'unreadable' | 'no-file';
}

/**
 * Where content comes from. The disk is one source; tests and tools may bring another. Paths are posix and relative
 * to the content folder.
 */
export interface ContentSource {
  /** Every file with its size in bytes, in code-unit order of the path. Symbolic links are not followed. */
  list(): readonly SourceFile[];
  /** The bytes of a file; throws where it has vanished. */
  read(path: string): Uint8Array;
}

/** A source in memory: path → text or bytes. */
export function memorySource(files: Readonly<Record<string, string | Uint8Array>>): ContentSource {
  const encoder = new TextEncoder();
  const contents = new Map(
    Object.entries(files).map(([path, file]) => [path, typeof file === 'string' ? encoder.encode(file) : file]),
  );
  return {
    list: () =>
      [...contents].map(([path, { length }]) => ({ path, bytes: length })).sort((a, b) => (a.path < b.path ? -1 : 1)),
    read(path) {
      const bytes = contents.get(path);
      if (!bytes) throw new Error(`No such file: ${path}`);
      return bytes;
    },
  };
}
