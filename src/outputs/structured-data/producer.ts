import type { Organization } from 'schema-dts';
import { isActive, type ProducerNode } from '#catalog/catalog.ts';
import { inLanguage } from '#model/language.ts';
import { canonicalFor, identityOf, pageOf, type Publication } from './publication.ts';

/**
 * A business as schema.org has it; empty for an invented one. An `Organization` and not a `LocalBusiness`: that is a
 * place which customers visit, and a maker's kitchen may be a home. For the same reason the address ends at the
 * district. Contacts are published in the scope of the maker's consent alone, which the check has made sure of.
 */
export function producerData(node: ProducerNode, publication: Publication): readonly Organization[] {
  if (node.sample || !isActive(node)) return [];
  const { facts, home } = node;
  const { summary, contact, nib, since } = facts;
  const kept = canonicalFor(node, publication);
  const telephone = [...new Set([contact?.phone, contact?.whatsapp].filter((number) => number !== undefined))];
  return [
    {
      ...producerReference(node, kept),
      ...(summary && { description: inLanguage({ id: summary, en: facts.translations?.en.summary }, kept.language) }),
      address: {
        '@type': 'PostalAddress',
        addressLocality: `${facts.district}, ${home.facts.name}`,
        addressRegion: home.facts.province,
        addressCountry: 'ID',
      },
      ...(since && { foundingDate: since }),
      ...(nib && { identifier: { '@type': 'PropertyValue', propertyID: 'NIB', value: nib } }),
      ...(telephone.length > 0 && { telephone }),
      ...(contact?.email && { email: contact.email }),
      ...(contact?.web && { url: contact.web }),
      ...(contact?.shops && { sameAs: contact.shops }),
    },
  ];
}

/** A business as far as other pages need to speak of it: its identity, its name and the page about it. */
export function producerReference(node: ProducerNode, publication: Publication) {
  return {
    '@type': 'Organization',
    '@id': identityOf(node, publication),
    name: node.facts.name,
    mainEntityOfPage: pageOf(node, publication),
  } as const satisfies Organization;
}
