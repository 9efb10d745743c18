import type { Page } from 'playwright-core';

/**
 * What sticks out of the window sideways, as selectors, outermost first; empty where the page needs no horizontal
 * scrolling. What lies in a box that scrolls by itself, such as a wide table, does not count.
 */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const width = root.clientWidth;
    const name = (element: Element) => {
      const classes = [...element.classList].map((one) => `.${one}`).join('');
      return element.tagName.toLowerCase() + (element.id && `#${element.id}`) + classes;
    };
    const found: Element[] = [];
    const look = (element: Element) => {
      const { left, right, width: own, height } = element.getBoundingClientRect();
      if (own > 0 && height > 0 && (right > width + 0.5 || left < -0.5)) {
        found.push(element);
        return;
      }
      if (getComputedStyle(element).overflowX === 'visible') for (const child of element.children) look(child);
    };
    look(document.body);
    const scrolls = root.scrollWidth > width;
    if (!scrolls) return [];
    return found.length > 0 ? found.map(name) : [`html (${root.scrollWidth} > ${width})`];
  });
}
