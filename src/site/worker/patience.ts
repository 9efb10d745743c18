/** How long a page that there is a copy of may keep its reader waiting, in milliseconds. */
export const patience = 3000;

/** Sources of a page. */
export interface Sources<Answer> {
  /** Rejects where there is no network. */
  readonly network: Promise<Answer>;
  /** Finds the copy; `undefined` where there is none. */
  readonly copy: () => Promise<Answer | undefined>;
  /** Whether an answer of the network is worth less than a copy. */
  readonly isTrouble: (answer: Answer) => boolean;
  /** Ends when the network has had its time. */
  readonly tired: () => Promise<unknown>;
}

/**
 * The network's answer where it comes in time, else the copy; without a copy whatever the network says, however long it
 * takes. Looks for the copy only when it may be needed. Rejects only where there is neither; a copy that cannot be read
 * counts as none.
 */
export async function networkFirst<Answer>({ network, copy, isTrouble, tired }: Sources<Answer>): Promise<Answer> {
  let looked: Promise<Answer | undefined> | undefined;
  const found = () => (looked ??= copy().catch(() => undefined));
  const early = tired().then(async () => (await found()) ?? network);
  // Where there is no copy, this only repeats the network's failure.
  early.catch(() => {});
  try {
    const answer = await Promise.race([network, early]);
    return isTrouble(answer) ? ((await found()) ?? answer) : answer;
  } catch (error) {
    const kept = await found();
    if (kept === undefined) throw error;
    return kept;
  }
}
