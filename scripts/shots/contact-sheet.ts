import sharp, { type OverlayOptions } from 'sharp';

/** A picture of a page, and what to call it. */
export interface Picture {
  readonly name: string;
  readonly file: string;
}

/** Longest side of a sheet, in pixels. */
const side = 2000;
const gap = 12;
const captionHeight = 22;

interface Tile {
  readonly name: string;
  readonly image: Buffer;
  readonly height: number;
}

/**
 * Puts many pictures on as few sheets as possible, each under its name and all `width` pixels wide; what is too tall for
 * a sheet is cut off below, and its name says so. The sheets are PNG files, at most 2,000 pixels a side.
 */
export async function contactSheets(pictures: readonly Picture[], width: number): Promise<Buffer[]> {
  const columns = Math.max(1, Math.floor((side - gap) / (width + gap)));
  const tiles = await Promise.all(pictures.map((picture) => tile(picture, width)));
  const sheets: Buffer[] = [];
  let heights = Array.from({ length: columns }, () => gap);
  let placed: OverlayOptions[] = [];
  const finish = async () => {
    if (placed.length > 0) sheets.push(await sheet(placed, columns * (width + gap) + gap, Math.max(...heights)));
    heights = heights.map(() => gap);
    placed = [];
  };
  for (const { name, image, height } of tiles) {
    if (Math.min(...heights) + captionHeight + height + gap > side) await finish();
    const top = Math.min(...heights);
    const column = heights.indexOf(top);
    const left = gap + column * (width + gap);
    placed.push({ input: caption(name, width), left, top }, { input: image, left, top: top + captionHeight });
    heights[column] = top + captionHeight + height + gap;
  }
  await finish();
  return sheets;
}

async function tile({ name, file }: Picture, width: number): Promise<Tile> {
  const most = side - 2 * gap - captionHeight;
  const { data, info } = await sharp(file).resize({ width }).png().toBuffer({ resolveWithObject: true });
  if (info.height <= most) return { name, image: data, height: info.height };
  const image = await sharp(data).extract({ left: 0, top: 0, width, height: most }).png().toBuffer();
  return { name: `${name} (…)`, image, height: most };
}

function caption(name: string, width: number): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${captionHeight}"><text x="0" y="16" font-family="sans-serif" font-size="14" font-weight="bold" fill="#111">${name}</text></svg>`,
  );
}

function sheet(placed: readonly OverlayOptions[], width: number, height: number): Promise<Buffer> {
  const background = '#b9b9b9';
  return sharp({ create: { width, height, channels: 3, background } })
    .composite([...placed])
    .png({ palette: true, effort: 4 })
    .toBuffer();
}
