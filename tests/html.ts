import type { DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/**
 * Every element of a page or of a part of it, in order. What stands in a template is not there until it is taken out, and
 * is left out unless asked for.
 */
export function* elementsOf(node: Node, { templates = false } = {}): Generator<Element> {
  if ('tagName' in node) yield node;
  const children = 'childNodes' in node ? node.childNodes : [];
  const kept = templates && 'content' in node ? node.content.childNodes : [];
  for (const child of [...children, ...kept]) yield* elementsOf(child, { templates });
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
