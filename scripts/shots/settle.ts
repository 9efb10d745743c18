import type { Page } from 'playwright-core';

/**
 * Waits until a page looks as it will: its fonts are there, and every picture, those that load late included, is
 * loaded and decoded in the version that the window asks for now. Returns the addresses of pictures that cannot be
 * shown. To be called anew whenever the window has changed, because another width asks for other files.
 */
export function settle(window: Page): Promise<string[]> {
  return window.evaluate(async () => {
    // A frame, or as long as a slow one takes: a window that is covered may draw none.
    const frame = () =>
      new Promise<unknown>((resolve) => {
        requestAnimationFrame(resolve);
        setTimeout(resolve, 200);
      });
    const images = [...document.images];
    for (const image of images) {
      image.loading = 'eager';
      image.decoding = 'sync';
    }
    // With the next frame the browser chooses among the files of a `srcset`; the one after that has asked for them.
    await frame();
    await frame();
    const isShown = async (image: HTMLImageElement): Promise<boolean> => {
      // Decoding fails as well where another file takes the place of the one that was waited for.
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const before = image.currentSrc;
        const decoded = await image.decode().then(
          () => true,
          () => false,
        );
        if (decoded && image.complete && image.currentSrc === before) return true;
        await frame();
      }
      return false;
    };
    const shown = await Promise.all(images.map(isShown));
    await document.fonts.ready;
    return images.filter((_, index) => !shown[index]).map((image) => image.currentSrc || image.src);
  });
}
