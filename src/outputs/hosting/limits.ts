/** How much a built site is. */
export interface Extent {
  readonly files: number;
  readonly bytes: number;
  /** Bytes of the largest file. */
  readonly largestFile: number;
  /** Files in the folder that has most, without those in folders below it. */
  readonly fullestFolder: number;
  /** Lines of `_redirects`. */
  readonly redirects: number;
}

export type Measure = keyof Extent;

/** What a host takes, of what it says a limit of. */
export interface Host {
  readonly name: string;
  readonly most: Partial<Extent>;
}

const mebibyte = 2 ** 20;

/**
 * The hosts that the project tells how to use, on their plans without charge.
 *
 * GitHub Pages: 1 GB (https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits), which
 * `actions/deploy-pages` takes for 1,073,741,824 bytes. Cloudflare Pages:
 * https://developers.cloudflare.com/pages/platform/limits/. Netlify: 54,000 files in one folder
 * (https://answers.netlify.com/t/is-there-a-storage-or-file-count-limit-for-business-plan-hosting/118172).
 */
export const hosts: readonly Host[] = [
  { name: 'GitHub Pages', most: { bytes: 1024 * mebibyte } },
  { name: 'Cloudflare Pages', most: { files: 20_000, largestFile: 25 * mebibyte, redirects: 2000 } },
  { name: 'Netlify', most: { fullestFolder: 54_000 } },
];

/** A limit that a site does not keep. */
export interface Excess {
  readonly host: string;
  readonly measure: Measure;
  readonly is: number;
  readonly most: number;
}

/** Every limit that a site of this extent exceeds. */
export function exceededLimits(extent: Extent): readonly Excess[] {
  return hosts.flatMap(({ name, most }) =>
    (Object.entries(most) as [Measure, number][])
      .filter(([measure, limit]) => extent[measure] > limit)
      .map(([measure, limit]) => ({ host: name, measure, is: extent[measure], most: limit })),
  );
}
