/** Milliseconds without a further change before work begins: editors save several files at once. */
const patience = 150;

/**
 * Turns a stream of changes into runs of `work`, one after the other: changes that come together are worked on together,
 * and a run that fails is told to `onError` and ends nothing.
 */
export function whenChanged(work: () => Promise<void>, onError: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let runs = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      runs = runs.then(work).catch(onError);
    }, patience);
  };
}
