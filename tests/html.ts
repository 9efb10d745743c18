import type { DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** Every element of a page or of a part of it, in order; without those in a template, which are not there until taken out. */
export function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** Every text of a page or of a part of it, piece by piece. */
export function* textsOf(node: Node): Generator<string> {
  if (node.nodeName === '#text') yield (node as DefaultTreeAdapterMap['textNode']).value;
  if ('childNodes' in node) for (const child of node.childNodes) yield* textsOf(child);
}

/** The text of a page or of a part of it as one. */
export function textOf(node: Node): string {
  return [...textsOf(node)].join('');
}

/** What an attribute says; `undefined` where the element does not have it. */
export function attributeOf({ attrs }: Element, attribute: string): string | undefined {
  return attrs.find(({ name }) => name === attribute)?.value;
}
