import type {
  BrandNode, ClusterNode, EventNode, LineNode, ProducerNode, ProductNode, RecordNode, RegencyNode,
} from '#catalog/catalog.ts'; // prettier-ignore
import type { Language } from '#model/language.ts';
import { entryLink, view } from './view.ts';
import type { Wording } from './wording/index.ts';
import { localize } from './wording/text.ts';

/** A page on the way from the home page to another. */
export interface Step {
  readonly href: string;
  readonly text: string;
  /** Where it differs from the page's. */
  readonly lang?: Language | undefined;
}

/** Whether a node is a round, a programme, a partner, an agreement or an event. */
function isRecord(node: { entity: string }): node is RecordNode & { entity: keyof Wording['record']['lists'] } {
  return ['curation', 'program', 'partner', 'agreement', 'event'].includes(node.entity);
}

/** The way from the home page to the page of a line. */
export function stepsToLine({ brand }: LineNode, language: Language): readonly Step[] {
  return [...stepsTo(brand, language), entryLink(brand, language)];
}

/** The way from the home page to a page below that of an event: a stand, or its goods of a kind. */
export function stepsBelow(event: EventNode, language: Language): readonly Step[] {
  return [...stepsTo(event, language), entryLink(event, language)];
}

/** The way from the home page to the page of a node; neither of the two is part of it. */
export function stepsTo(
  node: RegencyNode | ClusterNode | BrandNode | ProducerNode | ProductNode | RecordNode,
  language: Language,
): readonly Step[] {
  const { words, link } = view(language);
  if (isRecord(node)) {
    const list = { href: link({ list: node.entity }), text: words.record.lists[node.entity] };
    return 'home' in node ? [list, entryLink(node.home, language)] : [list];
  }
  if (!('home' in node)) return [{ href: link({ list: 'regency' }), text: words.regencies }];
  const home = entryLink(node.home, language);
  if ('supplies' in node) return [{ href: link({ list: 'cluster' }), text: words.clusters }, home];
  if ('members' in node) return [{ href: link({ list: 'brand' }), text: words.brands }, home];
  if (!('category' in node)) return [home];
  const { id, name } = node.category;
  return [home, { href: link({ page: 'category', id }), ...localize(name, language) }];
}
