import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { icoFile, icoOf, icons, type Icon } from '#outputs/web-app/icons.ts';

/** Writes every icon of the site into `folder`, each drawn anew from the one SVG, so that none is the copy of a copy. */
export async function writeIcons(svg: string, folder: string): Promise<void> {
  for (const icon of icons) writeFileSync(join(folder, icon.file), await pngOf(svg, icon));
  writeFileSync(join(folder, icoFile.file), icoOf(await pngOf(svg, icoFile), icoFile.side));
}

async function pngOf(svg: string, { side, share, ground }: Icon): Promise<Buffer> {
  const mark = Math.round(side * share);
  const before = Math.floor((side - mark) / 2);
  const after = side - mark - before;
  const transparent = { r: 0, g: 0, b: 0, alpha: 0 };
  const drawn = sharp(
    await sharp(Buffer.from(svg), { density: 72 * (mark / 32) })
      .resize(mark, mark)
      .png()
      .toBuffer(),
  );
  const placed = drawn.extend({ top: before, left: before, bottom: after, right: after, background: transparent });
  const flat = ground === undefined ? placed : sharp(await placed.png().toBuffer()).flatten({ background: ground });
  return flat.png({ compressionLevel: 9, palette: true, colours: 64, effort: 7, dither: 0 }).toBuffer();
}
