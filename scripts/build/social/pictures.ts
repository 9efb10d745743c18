import { hash } from 'node:crypto';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { socialFile, socialFolder, type SocialAlbum } from '#outputs/social/album.ts';
import type { SocialCard } from '#outputs/social/cards.ts';
import { cardText } from '#site/social/picture.ts';
import { answerOf } from '../thread.ts';
import { meansDigest } from './means.ts';
import type { SocialOrder, SocialReport } from './worker.ts';

/** Where pictures come from and go to. */
export interface SocialPlaces {
  /** Drawn pictures, kept between builds. */
  readonly cache: string;
  /** Where the files are written until the pages are there; on the same disk as the site. */
  readonly workshop: string;
  /** Folders in which the published photos may lie, below their place in the site. */
  readonly photos: readonly string[];
}

export interface SocialDrawing {
  /** The pictures by entry, before they are drawn: what pages need to know. */
  readonly album: SocialAlbum;
  /** Waits for the last picture and puts them all into the folder of the finished pages. */
  readonly finish: (folder: string, onProgress: (done: number, total: number) => void) => Promise<void>;
  /** Ends the drawing. */
  readonly cancel: () => Promise<unknown>;
}

/**
 * Draws the pictures in a thread of its own, beside the pages: a picture's name follows from its card, so that pages
 * can refer to it before it is there.
 */
export function startSocialPictures(
  cards: Iterable<SocialCard>,
  { cache, workshop, photos }: SocialPlaces,
): SocialDrawing {
  const means = meansDigest();
  const orders = [...cards].map((card): SocialOrder & { alt: string } => {
    const alt = cardText(card);
    const digest = hash('sha256', JSON.stringify([means, card, alt])).slice(0, 32);
    return { card, digest, file: socialFile(card, digest), alt };
  });
  const target = join(workshop, socialFolder);
  mkdirSync(target, { recursive: true });
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { orders, cache, target, photos } });

  let done = 0;
  let announce: (count: number) => void = () => {};
  worker.on('message', (report: SocialReport) => {
    done = report.done;
    announce(done);
  });
  const finished = answerOf<SocialReport>(worker, 'The drawing of social pictures', (report) => report.finished);
  return {
    album: new Map(orders.map(({ card, file, alt }) => [card.of, { address: `/${socialFolder}/${file}`, alt }])),
    cancel: () => worker.terminate(),
    async finish(folder, onProgress) {
      announce = (count) => onProgress(count, orders.length);
      if (done < orders.length) announce(done);
      await finished;
      renameSync(target, join(folder, socialFolder));
    },
  };
}
