import { currentFormat } from '#model/site.ts';

/** The generator's name in `/versi.json`; a folder that carries it was made by a build and may be replaced by one. */
export const generator = 'etalase';

/** `/versi.json`: which inputs this site was built from. `build` is a hash, so equal sites say the same. */
export function versionFile(build: string, pages: number): string {
  return `${JSON.stringify({ generator, format: currentFormat, build, pages })}\n`;
}
