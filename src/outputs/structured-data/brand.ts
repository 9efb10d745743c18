import type { Brand, Organization } from 'schema-dts';
import type { BrandNode } from '#catalog/catalog.ts';
import { inLanguage } from '#model/language.ts';
import { canonicalFor, identityOf, nameOf, pageOf, type Publication } from './publication.ts';

type Keeper = BrandNode['facts']['keeper']['kind'];

/** What a keeper is, where schema.org has a word for it that says no more than the entry does. */
const keeperTypes: Readonly<Record<Keeper, 'Organization' | 'Cooperative' | 'GovernmentOrganization'>> = {
  chamber: 'Organization',
  cooperative: 'Cooperative',
  association: 'Organization',
  government: 'GovernmentOrganization',
  company: 'Organization',
};

/**
 * A communal brand and the organisation that maintains it. The members are not said to own
 * the brand: they are found through the products, which name both brand and maker.
 */
export function communalBrand(node: BrandNode, publication: Publication): readonly (Brand | Organization)[] {
  const { keeper, promise, translations } = node.facts;
  const kept = canonicalFor(node, publication);
  const identity = identityOf(node, kept);
  return [
    {
      '@type': 'Brand',
      '@id': identity,
      name: nameOf(node, kept),
      url: pageOf(node, kept),
      ...(promise && { slogan: inLanguage({ id: promise, en: translations?.en.promise }, kept.language) }),
    },
    { '@type': keeperTypes[keeper.kind], name: keeper.name, brand: { '@id': identity } },
  ];
}
