import type { AdministrativeArea, CollectionPage, ItemList, Organization, Thing } from 'schema-dts';
import type {
  BrandNode,
  CategoryNode,
  ClusterNode,
  LineNode,
  ProductNode,
  RecordNode,
  RegencyNode,
} from '#catalog/catalog.ts';
import type { ListPage, PageReference } from '#model/addresses.ts';
import { inLanguage } from '#model/language.ts';
import type { Slice } from '../lists.ts';
import { communalBrand } from './brand.ts';
import {
  canonicalFor, identityOf, nameOf, pageOf, siteIdentity, urlOf, type NamedEntry, type Publication,
} from './publication.ts'; // prettier-ignore

/** What is told of one page of a list that may run over several. */
type Part<T> = Pick<Slice<T>, 'items' | 'number'>;

/** A page of the products of a regency, with the regency itself and the office that curates it. */
export function regencyData(
  node: RegencyNode,
  slice: Part<ProductNode>,
  publication: Publication,
): readonly CollectionPage[] {
  const kept = canonicalFor(node, publication);
  const { summary, translations } = node.facts;
  const description = summary && inLanguage({ id: summary, en: translations?.en.summary }, kept.language);
  const reference = { page: 'regency', id: node.id, number: slice.number } as const;
  return [
    {
      ...collectionPage(reference, node.facts.name, description, slice.items, kept),
      about: slice.number === 1 ? regency(node, kept) : { '@id': identityOf(node, kept) },
      contributor: office(node, kept),
    },
  ];
}

function regency(node: RegencyNode, publication: Publication): AdministrativeArea {
  const { name, code, province } = node.facts;
  return {
    '@type': 'AdministrativeArea',
    '@id': identityOf(node, publication),
    name,
    // Permendagri 58/2021: codes and data of the regions of government.
    identifier: { '@type': 'PropertyValue', propertyID: 'Kemendagri', value: code },
    containedInPlace: {
      '@type': 'AdministrativeArea',
      name: province,
      containedInPlace: { '@type': 'Country', name: 'Indonesia' },
    },
  };
}

function office({ facts }: RegencyNode, { language }: Publication): Organization {
  const { email, whatsapp, web } = facts.contact ?? {};
  return {
    '@type': 'Organization',
    name: inLanguage({ id: facts.office, en: facts.translations?.en.office }, language),
    ...(email && { email }),
    ...(whatsapp && { telephone: whatsapp }),
    ...(web && { url: web }),
  };
}

/**
 * A page of the products of a cluster; empty for an invented cluster. schema.org has no word for makers who work
 * together without being one organisation, so the page is described, and where it is about.
 */
export function clusterData(
  node: ClusterNode,
  slice: Part<ProductNode>,
  publication: Publication,
): readonly CollectionPage[] {
  if (node.sample) return [];
  const kept = canonicalFor(node, publication);
  const { summary, translations } = node.facts;
  const description = summary && inLanguage({ id: summary, en: translations?.en.summary }, kept.language);
  const reference = { page: 'cluster', id: node.id, number: slice.number } as const;
  return [
    {
      ...collectionPage(reference, nameOf(node, kept), description, slice.items, kept),
      contentLocation: {
        '@type': 'AdministrativeArea',
        '@id': identityOf(node.home, kept),
        name: node.home.facts.name,
      },
    },
  ];
}

/** A page of the products of a communal brand, the first one with the brand itself; empty for an invented brand. */
export function brandData(node: BrandNode, slice: Part<ProductNode>, publication: Publication): readonly Thing[] {
  if (node.sample) return [];
  const kept = canonicalFor(node, publication);
  const { promise, translations } = node.facts;
  const description = promise && inLanguage({ id: promise, en: translations?.en.promise }, kept.language);
  const reference = { page: 'brand', id: node.id, number: slice.number } as const;
  const page: CollectionPage = {
    ...collectionPage(reference, nameOf(node, kept), description, slice.items, kept),
    about: { '@id': identityOf(node, kept) },
  };
  return slice.number === 1 ? [page, ...communalBrand(node, publication)] : [page];
}

/** The page of a line: the same article by its makers; empty for an invented brand. */
export function lineData(
  { id, brand, facts, products }: LineNode,
  publication: Publication,
): readonly CollectionPage[] {
  if (brand.sample) return [];
  const kept = canonicalFor(brand, publication);
  return [
    {
      ...collectionPage({ page: 'line', id }, inLanguage(facts.name, kept.language), undefined, products, kept),
      about: { '@id': identityOf(brand, kept) },
    },
  ];
}

/** A page of the products of a category. */
export function categoryData(
  node: CategoryNode,
  slice: Part<ProductNode>,
  publication: Publication,
): readonly CollectionPage[] {
  const reference = { page: 'category', id: node.id, number: slice.number } as const;
  return [collectionPage(reference, nameOf(node, publication), undefined, slice.items, publication)];
}

/** A page of the list of all entries of a kind, under its heading and with its introduction. */
export function listData(
  list: ListPage,
  slice: Part<RegencyNode | ClusterNode | BrandNode | RecordNode>,
  heading: string,
  introduction: string,
  publication: Publication,
): readonly CollectionPage[] {
  const reference = { list, number: slice.number } as const;
  return [collectionPage(reference, heading, introduction, slice.items, publication)];
}

function collectionPage(
  reference: PageReference,
  name: string,
  description: string | undefined,
  items: readonly NamedEntry[],
  publication: Publication,
) {
  const url = urlOf(reference, publication);
  const list = itemList(items, publication);
  return {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name,
    ...(description && { description }),
    inLanguage: publication.language,
    isPartOf: { '@id': siteIdentity(publication) },
    ...(list && { mainEntity: list }),
  } as const satisfies CollectionPage;
}

/** What really exists of the entries on a page, in the order of the page; `undefined` where all are invented. */
function itemList(items: readonly NamedEntry[], publication: Publication): ItemList | undefined {
  const real = items.filter(({ sample }) => !sample);
  if (real.length === 0) return undefined;
  return {
    '@type': 'ItemList',
    itemListElement: real.map((entry, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: nameOf(entry, publication),
      url: pageOf(entry, publication),
    })),
  };
}
