import type { Catalog } from '#catalog/catalog.ts';
import { rules } from '#catalog/rules/index.ts';
import {
  addressOf,
  addressOfKey,
  listPages,
  singlePages,
  symbolAddress,
  type PageReference,
} from '#model/addresses.ts';
import { goodsAt } from './events/stands.ts';

/** Every address that the site owes its readers, without further pages of lists: the build proves that each is there. */
export function* owedAddresses(catalog: Catalog): Generator<string> {
  const pages: PageReference[] = [
    ...singlePages.map((single) => ({ single })),
    ...listPages.map((list) => ({ list })),
    ...catalog.categories.map(({ id }) => ({ page: 'category' as const, id })),
    ...rules.map(({ code }) => ({ page: 'rule' as const, id: code })),
    ...catalog.brands.flatMap(({ lines }) => lines.map(({ id }) => ({ page: 'line' as const, id }))),
    ...catalog.events.flatMap(({ stands, vacant }) =>
      [...stands, ...vacant].map(({ id }) => ({ page: 'stand' as const, id })),
    ),
    ...catalog.events.flatMap((event) =>
      goodsAt(event, catalog.categories).map(({ id }) => ({ page: 'goods' as const, id })),
    ),
  ];
  const entries = [
    ...catalog.regencies, ...catalog.clusters, ...catalog.brands, ...catalog.producers, ...catalog.products,
    ...catalog.withdrawn, ...catalog.erased, ...catalog.curations, ...catalog.programs, ...catalog.partners,
    ...catalog.agreements, ...catalog.events,
  ]; // prettier-ignore
  for (const { code } of catalog.codes) {
    yield addressOf({ code }, 'id');
    yield symbolAddress(code);
  }
  for (const language of catalog.site.languages) {
    for (const page of pages) yield addressOf(page, language);
    for (const { entity, id } of entries) yield addressOf({ page: entity, id }, language);
    for (const { from } of catalog.moves) yield addressOfKey(from, language) ?? '';
  }
}
