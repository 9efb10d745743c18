/** Milliseconds without a further change before work begins: editors save several files at once. */
const patience = 150;

/**
 * Turns a stream of changes into runs of `work`: changes that come together are worked on together, a change during a
 * run leads to one more run, and a run that fails is told to `onError` and ends nothing.
 */
export function whenChanged(work: () => Promise<void>, onError: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await work().catch(onError);
    } while (again);
    running = false;
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), patience);
  };
}
