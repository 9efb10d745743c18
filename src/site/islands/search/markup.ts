/** Finds and makes parts of the page. Runs in the browser. */

/** A part of the markup that the page always has. Throws where it is missing. */
export function part(root: ParentNode, selector: string): HTMLElement;
export function part<Part extends HTMLElement>(root: ParentNode, selector: string, kind: new () => Part): Part;
export function part(root: ParentNode, selector: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search has no ${selector}.`);
  return found;
}

/** A copy of what a template of the page holds. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  return (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
}

/** A button that does what its data say, read out by `label` where its text is too short for that. */
export function button(text: string, data: DOMStringMap, label?: string): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  if (label !== undefined) made.ariaLabel = label;
  Object.assign(made.dataset, data);
  return made;
}

/** Waits until what has changed is on the screen, so that what comes now delays nobody. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
