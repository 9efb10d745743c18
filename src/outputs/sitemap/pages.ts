import { isActive, type Catalog, type ProductNode } from '#catalog/catalog.ts';
import type { Entry } from '#catalog/content.ts';
import { monthDate, monthNumber } from '#catalog/evaluation.ts';
import { isTranslated } from '#catalog/translation.ts';
import { listPages, type ListPage, type PageReference, type SinglePage } from '#model/addresses.ts';
import type { Day } from '#model/fields/date.ts';
import { goodsAt } from '../events/stands.ts';
import { groupPages, linePages, passedIn, slices, standingAt, standPages, type Slice } from '../lists.ts';
import { lastModified, newest } from './modified.ts';

/** A page that search engines may show. */
export interface IndexedPage {
  readonly page: PageReference;
  /** Whether its English page is a page of its own, and not canonical to the Indonesian one. */
  readonly translated: boolean;
  /** The newest day that anything on it speaks of; the day of the build is none. */
  readonly modified: Day | undefined;
}

/** Pages that exist once; those for search engines are `true`. */
const singles: Readonly<Record<SinglePage, boolean>> = {
  home: true,
  about: true,
  licences: true,
  search: true,
  accessibility: true,
  guide: true,
  code: true,
  offline: false,
  'not-found': false,
};

/**
 * Every page that search engines may show, once for both languages: everything that is offered, and the pages of its
 * lists. What was withdrawn, erased or moved has pages, but none to be found; nor have the rules of the guide, whose
 * examples speak of goods that nobody can buy.
 */
export function* indexedPages(catalog: Catalog): Generator<IndexedPage> {
  const dates = new Map<ProductNode, Day | undefined>(
    catalog.products.map((node) => [
      node,
      newest([lastModified(node.facts), lastModified(node.producer.facts.curation)]),
    ]),
  );
  const newestOf = (products: readonly ProductNode[]) => newest(products.map((node) => dates.get(node)));
  const ofAll = newest(dates.values());
  const confirmed = newest(catalog.products.map(({ facts }) => lastModified(facts.licences)));
  const singleDates: Partial<Record<SinglePage, Day | undefined>> = { home: ofAll, licences: confirmed };

  for (const [single, indexed] of Object.entries(singles) as [SinglePage, boolean][]) {
    if (indexed) yield { page: { single }, translated: true, modified: singleDates[single] };
  }
  const lists: Readonly<Record<ListPage, readonly Entry<unknown>[]>> = {
    regency: catalog.regencies,
    cluster: catalog.clusters,
    brand: catalog.brands,
    curation: catalog.curations,
    program: catalog.programs,
    partner: catalog.partners,
    agreement: catalog.agreements,
    event: catalog.events,
  };
  for (const list of listPages) {
    const pages: Slice<Entry<unknown> & { products?: readonly ProductNode[] }>[] = slices(lists[list]);
    for (const { items, number } of pages) {
      const modified = newest(
        items.map(({ facts, products }) => newest([lastModified(facts), newestOf(products ?? [])])),
      );
      yield { page: { list, number }, translated: true, modified };
    }
  }
  for (const { id, products } of catalog.categories) {
    for (const { items, number } of slices(products)) {
      yield { page: { page: 'category', id, number }, translated: true, modified: newestOf(items) };
    }
  }
  for (const node of [...catalog.regencies, ...catalog.clusters, ...catalog.brands]) {
    const { entity, id, facts } = node;
    for (const { items, number } of groupPages(node)) {
      // What it says of itself stands on its first page, with what it says of the products of its lines.
      const own = number === 1 ? newest([lastModified(facts), newestOf(node.products)]) : undefined;
      const modified = newest([own, newestOf(items)]);
      yield { page: { page: entity, id, number }, translated: isTranslated(node), modified };
    }
  }
  for (const node of catalog.curations) {
    for (const { items, number } of slices(passedIn(node))) {
      const records = items.map(({ facts }) => lastModified(facts.curation));
      const modified = newest([number === 1 ? lastModified(node.facts) : undefined, ...records]);
      yield { page: { page: 'curation', id: node.id, number }, translated: isTranslated(node), modified };
    }
  }
  for (const line of catalog.brands.flatMap(({ lines }) => lines)) {
    for (const { items, number } of linePages(line)) {
      yield {
        page: { page: 'line', id: line.id, number },
        translated: isTranslated(line.brand),
        modified: newestOf(items),
      };
    }
  }
  for (const node of catalog.partners) {
    const { id, facts, placements } = node;
    const months = node.evaluations.map((month) => `${monthDate(monthNumber(month))}-01`);
    // What it says of itself, and what was sold there before, stands on its first page.
    const own = newest([lastModified(facts), lastModified(placements.map((placed) => placed.facts)), ...months]);
    for (const { items, number } of slices(standingAt(node))) {
      const rows = lastModified(items.map((placed) => placed.facts));
      yield {
        page: { page: 'partner', id, number },
        translated: isTranslated(node),
        modified: number === 1 ? own : rows,
      };
    }
  }
  for (const node of [...catalog.programs, ...catalog.agreements]) {
    const { entity, id, facts } = node;
    yield { page: { page: entity, id }, translated: isTranslated(node), modified: lastModified(facts) };
  }
  for (const node of catalog.events) {
    const { id, facts, stands } = node;
    const translated = isTranslated(node);
    for (const [index, items] of standPages(node).entries()) {
      const own = index === 0 ? lastModified(facts) : undefined;
      const modified = newest([own, newestOf(items.flatMap(({ products }) => products))]);
      yield { page: { page: 'event', id, number: index + 1 }, translated, modified };
    }
    for (const goods of goodsAt(node, catalog.categories)) {
      for (const { items, number } of slices(goods.stands)) {
        const modified = newestOf(items.flatMap(({ products }) => products));
        yield { page: { page: 'goods', id: goods.id, number }, translated, modified };
      }
    }
    for (const { id: stand, products } of stands) {
      yield { page: { page: 'stand', id: stand }, translated, modified: newestOf(products) };
    }
  }
  for (const node of catalog.producers.filter(isActive)) {
    const modified = newest([lastModified(node.facts), newestOf(node.products)]);
    yield { page: { page: 'producer', id: node.id }, translated: isTranslated(node), modified };
  }
  for (const node of catalog.products) {
    const modified = newest([dates.get(node), lastModified(node.placements.map(({ facts }) => facts))]);
    yield { page: { page: 'product', id: node.id }, translated: isTranslated(node), modified };
  }
}
