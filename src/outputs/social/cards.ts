import type { Catalog, ProductNode, RegencyNode } from '#catalog/catalog.ts';
import { quantityText } from '#model/fields/measure.ts';
import type { Key } from '#model/key.ts';
import { widest, type PhotoBook } from '../photos/book.ts';

/** A pack as it stands on a card. */
export interface CardPack {
  /** The category's id, which chooses the shape. */
  readonly category: string;
  readonly name: string;
  readonly net: string;
}

/** Where somebody works: names of a district and of its regency or city, which the wording puts into a phrase. */
export interface CardPlace {
  readonly district: string;
  readonly regency: string;
}

/** A line of a card: text of the catalogue, or a place. */
export type CardLine = string | CardPlace;

/**
 * What the social picture of one page says and shows. Everything that decides the picture stands here, so that equal
 * cards have equal pictures. It says nothing that ages: no price, no number of members, no date.
 */
export interface SocialCard {
  /** The entry whose page it belongs to, or `site` for every page without a picture of its own. */
  readonly of: Key | 'site';
  readonly kind: 'product' | 'producer' | 'brand' | 'regency' | 'event' | 'site';
  readonly name: string;
  /** Spoken of below the name, each on a line of its own. */
  readonly lines: readonly CardLine[];
  /** The name of the site. */
  readonly site: string;
  /** Whether the entry, or anything that is drawn for it, is invented. */
  readonly sample: boolean;
  /** Palette and pattern as the regency chose them; where it did not, the look of the site. */
  readonly palette: string | undefined;
  readonly pattern: string | undefined;
  /** What is drawn where there is no photo; at most three. */
  readonly packs: readonly CardPack[];
  /** The place in the site of the photo that stands instead of the drawing; other photos have other places. */
  readonly photo: string | undefined;
}

const mostPacks = 3;

/**
 * One card each for the site, every regency, brand, event, producer and offered product, in that order. The words are those
 * of the catalogue's first language: an entry has one picture in both. A product shows its first photo where it has one.
 */
export function* socialCards(catalog: Catalog, photos?: PhotoBook): Generator<SocialCard> {
  const site = catalog.site.name;
  const plain = { site, photo: undefined };
  const look = ({ facts }: RegencyNode) => ({ palette: facts.palette, pattern: facts.pattern });
  const showing = (products: readonly ProductNode[], sample: boolean) => ({
    packs: products.map(packOf),
    sample: sample || products.some((node) => node.sample),
  });

  const firsts = assortment(catalog.regencies.flatMap(({ products }) => products[0] ?? []));
  const lines = [catalog.site.tagline.id];
  yield { of: 'site', kind: 'site', name: site, lines, palette: undefined, pattern: undefined, ...plain, ...showing(firsts, false) }; // prettier-ignore
  for (const node of catalog.regencies) {
    const { key, facts, sample, products } = node;
    const own = showing(assortment(products), sample);
    yield { of: key, kind: 'regency', name: facts.name, lines: [facts.province], ...look(node), ...plain, ...own };
  }
  for (const { key, facts, home, sample } of catalog.brands) {
    const said = [facts.keeper.name, home.facts.name];
    yield { of: key, kind: 'brand', name: facts.name, lines: said, ...look(home), ...plain, packs: [], sample };
  }
  for (const { key, facts, home, stands, sample } of catalog.events) {
    const said = [...(facts.place ? [facts.place.name] : []), home.facts.name];
    const own = showing(assortment([...new Set(stands.flatMap(({ products }) => products))]), sample);
    yield { of: key, kind: 'event', name: facts.name, lines: said, ...look(home), ...plain, ...own };
  }
  for (const { key, facts, home, products, sample } of catalog.producers) {
    const said = [{ district: facts.district, regency: home.facts.name }];
    const own = showing(assortment(products), sample);
    yield { of: key, kind: 'producer', name: facts.name, lines: said, ...look(home), ...plain, ...own };
  }
  for (const node of catalog.products) {
    const { key, facts, producer, home, sample } = node;
    const published = facts.photos?.[0] && photos?.find(key, facts.photos[0].file);
    const photo = published && widest(published).path;
    const { net } = packOf(node);
    const said = [producer.facts.name, [net, home.facts.name].filter(Boolean).join(' · ')];
    const own = showing(photo === undefined ? [node] : [], sample);
    yield { of: key, kind: 'product', name: facts.name, lines: said, ...look(home), site, photo, ...own };
  }
}

function packOf({ facts, category }: ProductNode): CardPack {
  const net = facts.packaging?.net;
  return { category: category.id, name: facts.name, net: net ? quantityText(net) : '' };
}

/** Up to three products, of different categories as far as they go. */
function assortment(products: readonly ProductNode[]): ProductNode[] {
  const firsts = new Map<string, ProductNode>();
  for (const node of products) {
    if (firsts.size === mostPacks) break;
    if (!firsts.has(node.category.id)) firsts.set(node.category.id, node);
  }
  const chosen = [...firsts.values()];
  const rest = products.slice(0, mostPacks * 2).filter((node) => !chosen.includes(node));
  return [...chosen, ...rest].slice(0, mostPacks);
}
