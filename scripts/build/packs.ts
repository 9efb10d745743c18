import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Catalog, ProductNode } from '#catalog/catalog.ts';
import { packEvent, type Thumbnail } from '#outputs/offline/pack.ts';
import { packFolder } from '#outputs/offline/storage.ts';
import type { PublishedPack } from '#outputs/offline/published.ts';
import type { PhotoBook } from '#outputs/photos/book.ts';
import { parseRenditionPath, photoRecipe, renditionPath } from '#outputs/photos/recipe.ts';

/**
 * Writes the pack of every event to come that has stands into `folder`, with the small pictures that it names; and of every
 * cancelled one, from which phones that saved it hear of that. Photos must lie there already. What is told of each goes
 * into the pages, which say how much there is to save.
 */
export async function writePacks(
  catalog: Catalog,
  photos: PhotoBook,
  folder: string,
): Promise<ReadonlyMap<string, PublishedPack>> {
  const packed = new Set(['planned', 'cancelled']);
  const events = catalog.events.filter(({ facts, stands }) => packed.has(facts.status) && stands.length > 0);
  const shown = new Set(events.flatMap(({ stands }) => stands.flatMap(({ products }) => products)));
  const thumbnails = new Map<ProductNode, Thumbnail & { readonly content: Uint8Array }>();
  for (const product of shown) {
    const narrowest = (product.facts.photos ?? []).flatMap(({ file }) => photos.find(product.key, file) ?? [])[0]?.renditions[0];
    const id = narrowest && parseRenditionPath(narrowest.path)?.id;
    if (!narrowest || id === undefined) continue;
    const content = await thumbnailOf(readFileSync(join(folder, narrowest.path)));
    const path = renditionPath(id, photoRecipe.thumbnail.width);
    thumbnails.set(product, { path, bytes: content.length, content });
  }
  mkdirSync(join(folder, packFolder), { recursive: true });
  const packs = new Map<string, PublishedPack>();
  for (const event of events) {
    const { pack, text, bytes } = packEvent(event, catalog, (product) => thumbnails.get(product));
    const data = `${packFolder}/${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`;
    writeFileSync(join(folder, data), text);
    const named = new Set(pack.pictures.map(([path]) => path));
    for (const { path, content } of thumbnails.values()) if (named.has(path)) writeFileSync(join(folder, path), content);
    packs.set(event.id, { data, bytes });
  }
  return packs;
} // prettier-ignore

/** A small picture for a list, from the narrowest rendition: nobody looks at it closely. */
function thumbnailOf(rendition: Uint8Array): Promise<Uint8Array> {
  const { width, webp } = photoRecipe.thumbnail;
  return sharp(rendition).resize(width, width, { fit: 'fill', kernel: photoRecipe.kernel }).webp(webp).toBuffer();
}
