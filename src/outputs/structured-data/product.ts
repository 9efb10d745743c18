import type { Certification, Offer, Organization, Product, QuantitativeValue } from 'schema-dts';
import type { ProductNode } from '#catalog/catalog.ts';
import { addDays } from '#model/fields/date.ts';
import type { NetUnit, Quantity } from '#model/fields/measure.ts';
import { inLanguage } from '#model/language.ts';
import type { LicenceFormat } from '#model/licence.ts';
import { canonicalFor, identityOf, nameOf, pageOf, type Publication } from './publication.ts';
import { producerReference } from './producer.ts';

/** Common codes of UN/CEFACT Recommendation 20, which schema.org expects as `unitCode`. */
const unitCodes: Readonly<Record<NetUnit, string>> = {
  g: 'GRM', kg: 'KGM', ml: 'MLT', l: 'LTR', pcs: 'H87', cm: 'CMT', m: 'MTR',
}; // prettier-ignore

/** Licences that say something about a product. A business number and a trademark do not certify it. */
const certifying: ReadonlySet<LicenceFormat> = new Set(['pirt', 'bpom', 'halal', 'sni', 'gi', 'free']);

/**
 * A product and who makes it, as schema.org has them. `pictures` are addresses of what shows the product, best first,
 * whole or with the base path: photos, and not the drawing that stands in for one.
 *
 * Empty for an invented product, because whoever reads structured data reads no note beside it and would take the
 * product for goods that exist; and for a withdrawn one, whose page search engines are asked to leave out.
 *
 * Nothing is said that nobody typed. The brand is the communal brand and none otherwise: a maker's name is not always
 * on the label. A marketer is not called the manufacturer, nor its goods Indonesian. The entry's id is a `productID`
 * and not a `sku`, since it is no number of the maker's.
 */
export function productData(
  node: ProductNode,
  publication: Publication,
  pictures: readonly string[],
): readonly (Product | Organization)[] {
  const { facts, producer, brand } = node;
  if (node.sample || facts.status === 'withdrawn') return [];
  const kept = canonicalFor(node, publication);
  const summary = facts.summary && inLanguage({ id: facts.summary, en: facts.translations?.en.summary }, kept.language);
  const made = producer.facts.role !== 'marketer';
  const certifications = certificationsOf(node, kept);
  const offer = offerOf(node, kept);
  const product: Product = {
    '@type': 'Product',
    '@id': identityOf(node, kept),
    name: nameOf(node, kept),
    url: pageOf(node, kept),
    productID: node.id,
    ...(summary && { description: summary }),
    ...(pictures.length > 0 && { image: pictures.map((picture) => new URL(picture, kept.siteUrl).href) }),
    ...(facts.gtin && { gtin: facts.gtin }),
    category: nameOf(node.category, kept),
    ...(facts.materials && { material: facts.materials }),
    ...(facts.packaging?.net && netContent(facts.packaging.net)),
    ...(brand && { brand: { '@type': 'Brand', '@id': identityOf(brand, kept), name: nameOf(brand, kept) } }),
    ...(made && {
      manufacturer: { '@id': identityOf(producer, kept) },
      countryOfOrigin: { '@type': 'Country', name: 'Indonesia' },
    }),
    ...(certifications.length > 0 && { hasCertification: certifications }),
    ...(offer && { offers: offer }),
  };
  return made || offer ? [product, producerReference(producer, kept)] : [product];
}

/** A weight is a weight; every other net content is a size. */
function netContent({ value, unit }: Quantity): { weight: QuantitativeValue } | { size: QuantitativeValue } {
  const content: QuantitativeValue = { '@type': 'QuantitativeValue', value, unitCode: unitCodes[unit] };
  return unit === 'g' || unit === 'kg' ? { weight: content } : { size: content };
}

/**
 * What the maker asks for one pack. The catalogue sells nothing, so the seller is the maker, and the price is promised
 * no longer than the site itself lets it count as current. `undefined` where there is no dated retail price: Google
 * then shows no product snippet, which is right, since it asks for an offer, a review or a rating and there is none.
 *
 * Availability is not known and not claimed. A price to which tax is added says so.
 */
function offerOf(node: ProductNode, publication: Publication): Offer | undefined {
  const { retail, asOf, onRequest, tax } = node.facts.prices ?? {};
  if (retail === undefined || asOf === undefined || onRequest) return undefined;
  const price = { price: retail, priceCurrency: 'IDR' };
  return {
    '@type': 'Offer',
    url: pageOf(node, publication),
    ...(tax === 'excluded'
      ? { priceSpecification: { '@type': 'PriceSpecification', ...price, valueAddedTaxIncluded: false } }
      : price),
    priceValidUntil: addDays(asOf, publication.catalog.site.ages.prices),
    seller: { '@id': identityOf(node.producer, publication) },
  };
}

/** The licences that somebody besides the maker has seen or looked up: what is only declared is not certified. */
function certificationsOf({ facts }: ProductNode, { catalog, language }: Publication): Certification[] {
  return (facts.licences ?? []).flatMap(({ kind: id, number, evidence, until }) => {
    const kind = catalog.vocabulary.licences.find((known) => known.id === id);
    if (!kind || evidence === 'declared' || !certifying.has(kind.format)) return [];
    return {
      '@type': 'Certification',
      name: inLanguage(kind.name, language),
      certificationIdentification: number,
      issuedBy: { '@type': 'Organization', name: kind.issuer },
      ...(until && { expires: until }),
    };
  });
}
