import type { Agreement } from '#model/agreement.ts';
import type { Fact, Figure } from '#model/figure.ts';
import type { EvidenceLevel, Licence } from '#model/licence.ts';
import type { Localized } from '#model/language.ts';
import type { Brand, BrandLine } from '#model/brand.ts';
import type { Cluster } from '#model/cluster.ts';
import type { Curation, Selection } from '#model/curation.ts';
import type { Erased } from '#model/erased.ts';
import type { EventFacts } from '#model/event.ts';
import type { Evaluation } from '#model/evaluation.ts';
import type { Partner } from '#model/partner.ts';
import type { Placement } from '#model/placement.ts';
import type { Producer } from '#model/producer.ts';
import type { Product } from '#model/product.ts';
import type { Program } from '#model/program.ts';
import type { Regency } from '#model/regency.ts';
import { daysOf } from '#model/fields/date.ts';
import type { Move, Site } from '#model/site.ts';
import { standId, type Stand } from '#model/stand.ts';
import type { Vocabulary } from '#model/vocabulary.ts';
import { codesIn, type Code } from './codes.ts';
import type { Content, Entry } from './content.ts';
import { finalTargets } from './moves.ts';

export type { EvidenceLevel, Fact, Figure, Licence, Localized };

/** An item of a closed list. */
export interface Term {
  readonly id: string;
  readonly name: Localized;
}

interface Node<Facts> extends Entry<Facts> {
  readonly home: RegencyNode;
}
export interface RegencyNode extends Entry<Regency> {
  readonly clusters: ClusterNode[];
  readonly brands: BrandNode[];
  readonly producers: ProducerNode[];
  readonly products: ProductNode[];
  readonly curations: CurationNode[];
  readonly programs: ProgramNode[];
  readonly agreements: AgreementNode[];
  readonly events: EventNode[];
  /** Those with whom something was agreed or undertaken here, with whom products stand, or whom its office names, by name. */
  readonly partners: PartnerNode[];
}
export interface ClusterNode extends Node<Cluster> {
  readonly supplies: ClusterNode[];
  readonly suppliedBy: ClusterNode[];
  readonly brands: BrandNode[];
  readonly producers: ProducerNode[];
  readonly products: ProductNode[];
}
export interface BrandNode extends Node<Brand> {
  readonly cluster: ClusterNode;
  readonly members: ProducerNode[];
  readonly products: ProductNode[];
  /** In the order of the brand. */
  readonly lines: LineNode[];
}
/** One article of a communal brand, whoever makes it. */
export interface LineNode {
  /** `<regency>/<brand>/<line>`. */
  readonly id: string;
  readonly facts: BrandLine;
  readonly brand: BrandNode;
  readonly products: ProductNode[];
}

/** Products of a brand that are in none of its lines. */
export function looseProducts({ products }: BrandNode): ProductNode[] {
  return products.filter(({ line }) => !line);
}

/** Whether a producer is still at work. */
export function isActive({ facts }: { readonly facts: Producer }): boolean {
  return facts.status !== 'withdrawn';
}

export interface ProducerNode extends Node<Producer> {
  readonly clusters: ClusterNode[];
  readonly brands: BrandNode[];
  readonly products: ProductNode[];
  /** The round that it passed, where the round has an entry. */
  readonly round: CurationNode | undefined;
  /** Where it shows or showed its products, the newest event first. */
  readonly stands: StandNode[];
}
export interface ProductNode extends Node<Product> {
  readonly producer: ProducerNode;
  /** The round that it passed itself, where the round has an entry. */
  readonly round: CurationNode | undefined;
  /** Where it stands or stood, by the name of the partner. */
  readonly placements: PlacementNode[];
  readonly category: CategoryNode;
  readonly brand: BrandNode | undefined;
  readonly line: LineNode | undefined;
  readonly cluster: ClusterNode | undefined;
  /** All offered entries of the same producer and family, this one included, by name. */
  readonly family: ProductNode[];
}
export interface CurationNode extends Node<Curation> {
  /** Those that passed, by name. */
  readonly producers: ProducerNode[];
  readonly products: ProductNode[];
  readonly programs: ProgramNode[];
  /** Where those show who passed, the newest first. */
  readonly events: EventNode[];
  readonly selections: SelectionNode[];
}
/** A choice of a round, with what of it has a page. */
export interface SelectionNode {
  readonly facts: Selection;
  readonly cluster: ClusterNode | undefined;
  readonly chosen: readonly (ProductNode | ProducerNode)[];
}
export interface ProgramNode extends Node<Program> {
  readonly partners: PartnerNode[];
  readonly curations: CurationNode[];
}
export interface PartnerNode extends Entry<Partner> {
  readonly regencies: RegencyNode[];
  readonly agreements: AgreementNode[];
  readonly programs: ProgramNode[];
  /** What stands or stood there, by the name of the product. */
  readonly placements: PlacementNode[];
  readonly evaluations: EvaluationNode[];
}
export interface AgreementNode extends Node<Agreement> {
  readonly partners: PartnerNode[];
  readonly products: ProductNode[];
}
export interface EventNode extends Node<EventFacts> {
  readonly curations: CurationNode[];
  /** As visitors come to them: by block, then by number. */
  readonly stands: StandNode[];
  /** Where nobody stands (any more). They have pages all the same, because posters with their codes may hang there. */
  readonly vacant: VacantStand[];
}
/** A place of an event, whoever stands there. */
export interface VacantStand {
  /** `<regency>/<event>/<stand>`. */
  readonly id: string;
  readonly facts: Stand;
  readonly event: EventNode;
}
/** A stand of an event. */
export interface StandNode extends VacantStand {
  readonly producer: ProducerNode;
  /** What is shown, by name: of the named ones those that are offered. */
  readonly products: readonly ProductNode[];
}
/** What an office did or means to do, with its figures and sources. */
export type RecordNode = CurationNode | ProgramNode | PartnerNode | AgreementNode | EventNode;

/** A product that stands or stood with a partner. */
export interface PlacementNode {
  readonly home: RegencyNode;
  readonly partner: PartnerNode;
  readonly product: ProductNode;
  readonly facts: Placement;
}
/** A partner's month. */
export interface EvaluationNode {
  readonly home: RegencyNode;
  readonly regency: string;
  readonly partner: PartnerNode;
  readonly year: number;
  readonly facts: Evaluation;
}
export interface CategoryNode extends Term {
  readonly group: 'food' | 'non-food';
  /** Those that offer something of it. */
  readonly regencies: RegencyNode[];
  readonly products: ProductNode[];
}

/**
 * The catalogue as pages and outputs see it: every reference resolved in both directions, drafts left out, lists
 * sorted. `products` of any node holds only what is offered; `withdrawn` and `erased` keep their pages all the same.
 */
export interface Catalog {
  readonly site: Site;
  readonly vocabulary: Vocabulary;
  readonly regencies: readonly RegencyNode[];
  readonly clusters: readonly ClusterNode[];
  readonly brands: readonly BrandNode[];
  /** Withdrawn ones among them, which stand in no list of a regency, cluster, brand or round. */
  readonly producers: readonly ProducerNode[];
  readonly products: readonly ProductNode[];
  readonly withdrawn: readonly ProductNode[];
  readonly erased: readonly Entry<Erased>[];
  readonly curations: readonly CurationNode[];
  readonly programs: readonly ProgramNode[];
  readonly partners: readonly PartnerNode[];
  readonly agreements: readonly AgreementNode[];
  /** The newest first. */
  readonly events: readonly EventNode[];
  readonly categories: readonly CategoryNode[];
  readonly moves: readonly Move[];
  /** The keys that something had before its present one, in the order of the moves. */
  readonly formerOf: (key: string) => readonly string[];
  /** Every code that was ever given out, by code. */
  readonly codes: readonly Code[];
  /** The code that something carries by its present key, lines of brands and stands of events included: the oldest. */
  readonly codeOf: (key: string) => string | undefined;
  /** All codes that lead to it, the oldest first: a move leaves more than one. */
  readonly codesOf: (key: string) => readonly string[];
  /** Whether the entry of this key has a page. */
  readonly hasPage: (key: string) => boolean;
}

/** Resolves all references. Call only with content whose check was clean. */
export function createCatalog(content: Content): Catalog {
  const { site, vocabulary } = content;
  if (!site || !vocabulary.categories) throw new Error('The catalogue is built only from content without faults.');

  const regencies = index(content.regencies, (entry): RegencyNode => ({
    ...entry,
    clusters: [],
    brands: [],
    producers: [],
    products: [],
    curations: [],
    programs: [],
    agreements: [],
    events: [],
    partners: [],
  }));
  const home = (id: string) => resolve(regencies, id);
  const curations = index(content.curations, (entry): CurationNode => {
    return {
      ...entry,
      home: home(entry.regency),
      producers: [],
      products: [],
      programs: [],
      events: [],
      selections: [],
    };
  });
  /** Rounds without an entry are known by their name alone. */
  const roundOf = (record: { readonly round: string } | undefined) => record && curations.get(record.round);
  const partners = index(content.partners, (entry): PartnerNode => {
    return { ...entry, regencies: [], agreements: [], programs: [], placements: [], evaluations: [] };
  });
  const programs = index(content.programs, (entry): ProgramNode => {
    const own = (entry.facts.partners ?? []).map((id) => resolve(partners, id));
    const rounds = (entry.facts.curations ?? []).map((id) => resolve(curations, id));
    return { ...entry, home: home(entry.regency), partners: own, curations: rounds };
  });
  const agreements = index(content.agreements, (entry): AgreementNode => {
    const own = (entry.facts.partners ?? []).map((id) => resolve(partners, id));
    return { ...entry, home: home(entry.regency), partners: own, products: [] };
  });
  const clusters = index(content.clusters, (entry): ClusterNode => {
    const links = { supplies: [], suppliedBy: [], brands: [], producers: [], products: [] };
    return { ...entry, home: home(entry.regency), ...links };
  });
  const producers = index(content.producers, (entry): ProducerNode => {
    const own = (entry.facts.clusters ?? []).map((id) => resolve(clusters, id));
    const round = roundOf(entry.facts.curation);
    return { ...entry, home: home(entry.regency), clusters: own, brands: [], products: [], round, stands: [] };
  });
  const brands = index(content.brands, (entry): BrandNode => {
    const members = entry.facts.members.map((id) => resolve(producers, id)).filter(isActive);
    const cluster = resolve(clusters, entry.facts.cluster);
    const node: BrandNode = { ...entry, home: home(entry.regency), cluster, members, products: [], lines: [] };
    for (const facts of entry.facts.lines ?? []) {
      node.lines.push({ id: `${entry.id}/${facts.id}`, facts, brand: node, products: [] });
    }
    return node;
  });
  const categories = new Map(
    vocabulary.categories.map((term) => [
      term.id,
      { ...term, regencies: [] as RegencyNode[], products: [] as ProductNode[] },
    ]),
  );

  const families = new Map<string, ProductNode[]>();
  const all = content.products
    .filter(({ facts }) => facts.status !== 'draft')
    .map((entry): ProductNode => {
      const { facts } = entry;
      const family = facts.family === undefined ? [] : group(families, `${facts.producer} ${facts.family}`);
      const brand = facts.brand === undefined ? undefined : resolve(brands, facts.brand);
      const node: ProductNode = {
        ...entry,
        home: home(entry.regency),
        producer: resolve(producers, facts.producer),
        category: resolve(categories, facts.category),
        brand,
        line: brand?.lines.find(({ facts: { id } }) => id === facts.line),
        cluster: facts.cluster === undefined ? undefined : resolve(clusters, facts.cluster),
        family,
        round: roundOf(facts.curation),
        placements: [],
      };
      return node;
    });
  const byName = nameOrder();
  const products = all.filter(({ facts }) => facts.status === 'curated').sort(byName);

  for (const node of sorted(clusters, byName)) {
    node.home.clusters.push(node);
    for (const id of node.facts.supplies ?? []) {
      const other = resolve(clusters, id);
      node.supplies.push(other);
      other.suppliedBy.push(node);
    }
  }
  for (const node of sorted(brands, byName)) {
    node.home.brands.push(node);
    node.cluster.brands.push(node);
    for (const member of node.members) member.brands.push(node);
  }
  for (const node of sorted(producers, byName).filter(isActive)) {
    node.home.producers.push(node);
    for (const cluster of node.clusters) cluster.producers.push(node);
    node.round?.producers.push(node);
  }
  for (const node of products) {
    node.family.push(node);
    node.home.products.push(node);
    node.producer.products.push(node);
    node.category.products.push(node);
    node.brand?.products.push(node);
    node.line?.products.push(node);
    node.cluster?.products.push(node);
    node.round?.products.push(node);
  }
  const shown = new Map(all.map((node) => [node.id, node]));
  for (const node of sorted(curations, byName)) {
    node.home.curations.push(node);
    for (const facts of node.facts.selections ?? []) {
      const cluster = facts.cluster === undefined ? undefined : resolve(clusters, facts.cluster);
      const chosen = [
        ...(facts.products ?? []).flatMap((id) => shown.get(id) ?? []),
        ...(facts.producers ?? []).map((id) => resolve(producers, id)),
      ];
      node.selections.push({ facts, cluster, chosen });
    }
  }
  for (const node of sorted(programs, byName)) {
    node.home.programs.push(node);
    for (const partner of node.partners) partner.programs.push(node);
    for (const round of node.curations) round.programs.push(node);
  }
  const offered = new Map(products.map((node) => [node.id, node]));
  for (const node of sorted(agreements, byName)) {
    node.home.agreements.push(node);
    for (const partner of node.partners) partner.agreements.push(node);
    for (const id of node.facts.products ?? []) {
      const product = offered.get(id);
      if (product) node.products.push(product);
    }
  }
  const events = index(content.events, (entry): EventNode => {
    const rounds = (entry.facts.curations ?? []).map((id) => resolve(curations, id));
    return { ...entry, home: home(entry.regency), curations: rounds, stands: [], vacant: [] };
  });
  for (const { event: id, facts } of content.stands) {
    const event = resolve(events, id);
    const stand = { id: `${id}/${standId(facts)}`, facts, event };
    if (facts.producer === undefined) {
      event.vacant.push(stand);
      continue;
    }
    const producer = resolve(producers, facts.producer);
    const named = facts.products?.flatMap((product) => offered.get(product) ?? []).sort(byName);
    event.stands.push({ ...stand, producer, products: named ?? producer.products });
  }
  const newestFirst = sorted(events, byName).sort(byStart);
  for (const node of newestFirst) {
    node.home.events.push(node);
    for (const round of node.curations) round.events.push(node);
    node.stands.sort(alongTheWay(node.facts.blocks ?? []));
    for (const stand of node.stands) stand.producer.stands.push(stand);
  }
  const placements = content.placements.flatMap(({ regency, partner, facts }): PlacementNode[] => {
    const product = offered.get(facts.product);
    return product ? [{ home: home(regency), partner: resolve(partners, partner), product, facts }] : [];
  });
  for (const node of placements.toSorted((a, b) => byName(a.partner, b.partner) || byName(a.product, b.product))) {
    node.partner.placements.push(node);
    node.product.placements.push(node);
  }
  for (const { regency, year, facts } of content.evaluations) {
    const partner = resolve(partners, facts.partner);
    partner.evaluations.push({ home: home(regency), regency, partner, year, facts });
  }
  for (const node of sorted(partners, byName)) {
    const { agreements: agreed, programs: joined, placements, evaluations } = node;
    const homes = new Set([...agreed, ...joined, ...placements, ...evaluations].map(({ home: regency }) => regency));
    for (const id of node.facts.regencies ?? []) homes.add(home(id));
    node.regencies.push(...[...homes].sort(byName));
    for (const regency of node.regencies) regency.partners.push(node);
  }

  for (const category of categories.values()) {
    category.regencies.push(...new Set(category.products.map(({ home: regency }) => regency)));
  }

  const withPage = new Set<string>([
    ...[regencies, clusters, brands, producers, curations, programs, partners, agreements, events].flatMap((nodes) =>
      [...nodes.values()].map(({ key }) => key),
    ),
    ...all.map(({ key }) => key),
    ...content.erased.map(({ key }) => key),
  ]);
  const moves = resolveMoves(content);
  const movesTo = Map.groupBy(moves, ({ to }) => to);
  return {
    site,
    vocabulary: vocabulary as Vocabulary,
    regencies: sorted(regencies, byName),
    clusters: sorted(clusters, byName),
    brands: sorted(brands, byName),
    producers: sorted(producers, byName),
    products,
    withdrawn: all.filter(({ facts }) => facts.status === 'withdrawn'),
    erased: content.erased,
    curations: sorted(curations, byName),
    programs: sorted(programs, byName),
    partners: sorted(partners, byName),
    agreements: sorted(agreements, byName),
    events: newestFirst,
    categories: [...categories.values()],
    moves,
    formerOf: (key) => movesTo.get(key)?.map(({ from }) => from) ?? [],
    ...codesIn(content),
    hasPage: (key) => withPage.has(key),
  };
}

function index<Facts, N>(entries: readonly Entry<Facts>[], create: (entry: Entry<Facts>) => N): Map<string, N> {
  return new Map(entries.map((entry) => [entry.id, create(entry)]));
}

function resolve<N>(nodes: ReadonlyMap<string, N>, id: string): N {
  const node = nodes.get(id);
  if (!node) throw new Error(`The reference ${id} passed the check but leads nowhere.`);
  return node;
}

function group(groups: Map<string, ProductNode[]>, id: string): ProductNode[] {
  const members = groups.get(id) ?? [];
  groups.set(id, members);
  return members;
}

interface Named {
  readonly id: string;
  readonly facts: { readonly name: string };
}

/** By name as Indonesians sort, then by id, so that the order never depends on the order of files. */
function nameOrder(): (a: Named, b: Named) => number {
  const { compare } = new Intl.Collator('id', { numeric: true });
  return (a, b) => compare(a.facts.name, b.facts.name) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function sorted<N extends Named>(nodes: ReadonlyMap<string, N>, order: (a: Named, b: Named) => number): N[] {
  return [...nodes.values()].sort(order);
}

/** The order in which visitors come to stands: blocks as the event lists them, else by name; within, by number. */
function alongTheWay(blocks: readonly string[]): (a: StandNode, b: StandNode) => number {
  const { compare } = new Intl.Collator('id', { numeric: true });
  const place = new Map(blocks.map((block, index) => [block, index]));
  const placeOf = ({ facts }: StandNode) => place.get(facts.block) ?? blocks.length;
  return (a, b) =>
    placeOf(a) - placeOf(b) ||
    compare(a.facts.block, b.facts.block) ||
    a.facts.number - b.facts.number ||
    (a.id < b.id ? -1 : 1);
}

/** The event that begins last comes first; one without a day comes last. */
function byStart({ facts: a }: EventNode, { facts: b }: EventNode): number {
  const start = (facts: EventFacts) => (facts.period ? daysOf(facts.period.from).first : '');
  return start(a) === start(b) ? 0 : start(a) < start(b) ? 1 : -1;
}

/** Follows chains of moves, so that an old address needs one step to the present one. */
function resolveMoves({ moves }: Content): Move[] {
  const ends = finalTargets(moves);
  return moves.map(({ from, to }) => ({ from, to: ends.get(from) ?? to }));
}
