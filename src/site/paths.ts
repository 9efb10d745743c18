import {
  type AgreementNode, type BrandNode, type Catalog, type CategoryNode, type ClusterNode, type CurationNode, type EventNode, type LineNode, type PartnerNode, type PlacementNode, type ProducerNode, type ProductNode, type ProgramNode, type RecordNode, type RegencyNode, type StandNode, type VacantStand,
} from '#catalog/catalog.ts'; // prettier-ignore
import type { Entry } from '#catalog/content.ts';
import type { Rule } from '#catalog/rule.ts';
import { rules } from '#catalog/rules/index.ts';
import type { ListPage } from '#model/addresses.ts';
import { parseKey, type EntityName } from '#model/key.ts';
import type { Language } from '#model/language.ts';
import type { Erased } from '#model/erased.ts';
import { standId } from '#model/stand.ts';
import { groupPages, linePages, passedIn, slices, standingAt, standPages, type Slice } from '#outputs/lists.ts';
import { isDated } from '#outputs/events/calendar.ts';
import { goodsAt, type GoodsAt, type Showing } from '#outputs/events/stands.ts';
import { session } from '#project/session.ts';

/** What the page of a moved key knows: where the entry is now. */
export interface Moved {
  readonly to: string;
}

interface Path<Props> {
  readonly params: Record<string, string | undefined>;
  readonly props: Props;
}

const numberParam = (number: number) => (number === 1 ? undefined : String(number));

/** The catalogue for a language's routes; `undefined` where the site does not have that language. */
function catalogIn(language: Language): Catalog | undefined {
  const { catalog } = session();
  return catalog.site.languages.includes(language) ? catalog : undefined;
}

function params(id: string): Record<string, string> {
  const [regency = '', slug = ''] = id.split('/');
  return { regency, slug };
}

function movedPaths(catalog: Catalog, entity: EntityName): Path<{ moved: Moved }>[] {
  return catalog.moves.flatMap(({ from, to }) => {
    const source = parseKey(from);
    return source?.entity === entity ? [{ params: params(source.id), props: { moved: { to } } }] : [];
  });
}

function erasedPaths(catalog: Catalog, entity: EntityName): Path<{ erased: Entry<Erased> }>[] {
  const own = catalog.erased.filter((entry) => entry.entity === entity);
  return own.map((erased) => ({ params: params(erased.id), props: { erased } }));
}

export type ProductProps = { node: ProductNode } | { erased: Entry<Erased> } | { moved: Moved };

/** Every product page: offered, withdrawn, erased and moved. */
export function productPaths(language: Language): Path<ProductProps>[] {
  const catalog = catalogIn(language);
  if (!catalog) return [];
  return [
    ...[...catalog.products, ...catalog.withdrawn].map((node) => ({ params: params(node.id), props: { node } })),
    ...erasedPaths(catalog, 'product'),
    ...movedPaths(catalog, 'product'),
  ];
}

export type ProducerProps = { node: ProducerNode } | { erased: Entry<Erased> } | { moved: Moved };

export function producerPaths(language: Language): Path<ProducerProps>[] {
  const catalog = catalogIn(language);
  if (!catalog) return [];
  const pages = catalog.producers.map((node) => ({ params: params(node.id), props: { node } }));
  return [...pages, ...erasedPaths(catalog, 'producer'), ...movedPaths(catalog, 'producer')];
}

export type GroupProps<Node> = { node: Node; slice: Slice<ProductNode> } | { moved: Moved };

type GroupNode = RegencyNode | ClusterNode | BrandNode;

function groupPaths<Node extends GroupNode>(
  language: Language,
  entity: EntityName,
  nodes: (catalog: Catalog) => readonly Node[],
): Path<GroupProps<Node>>[] {
  const catalog = catalogIn(language);
  if (!catalog) return [];
  const pages = nodes(catalog).flatMap((node) =>
    groupPages(node).map((slice) => ({
      params: { ...params(node.id), number: numberParam(slice.number) },
      props: { node, slice },
    })),
  );
  const moved = movedPaths(catalog, entity).map(({ params: own, props }) => ({
    params: { ...own, number: undefined },
    props,
  }));
  return [...pages, ...moved];
}

export const regencyPaths = (language: Language) => groupPaths(language, 'regency', ({ regencies }) => regencies);
export const clusterPaths = (language: Language) => groupPaths(language, 'cluster', ({ clusters }) => clusters);

export type BrandProps = GroupProps<BrandNode> | { line: LineNode; slice: Slice<ProductNode> };

/** The pages of brands and of their lines, which share one route: a line stands where a further page would. */
export function brandPaths(language: Language): Path<BrandProps>[] {
  const lines = (catalogIn(language)?.brands ?? []).flatMap((brand) =>
    brand.lines.flatMap((line) =>
      linePages(line).map((slice) => {
        const number = [line.facts.id, numberParam(slice.number)].filter(Boolean).join('/');
        return { params: { ...params(brand.id), number }, props: { line, slice } };
      }),
    ),
  );
  return [...groupPaths(language, 'brand', ({ brands }) => brands), ...lines];
}

export type RecordProps = { node: ProgramNode | AgreementNode } | { moved: Moved };

const records = ({ curations, programs, partners, agreements, events }: Catalog) => ({
  curation: curations,
  program: programs,
  partner: partners,
  agreement: agreements,
  event: events,
});

export type CurationProps = { node: CurationNode; slice: Slice<ProducerNode | ProductNode> } | { moved: Moved };

/** The pages of all rounds: what passed may fill several. */
export function curationPaths(language: Language): Path<CurationProps>[] {
  const catalog = catalogIn(language);
  if (!catalog) return [];
  const pages = catalog.curations.flatMap((node) =>
    slices(passedIn(node)).map((slice) => ({
      params: { ...params(node.id), number: numberParam(slice.number) },
      props: { node, slice },
    })),
  );
  const moved = movedPaths(catalog, 'curation').map(({ params: own, props }) => ({
    params: { ...own, number: undefined },
    props,
  }));
  return [...pages, ...moved];
}

export type EventProps =
  | { node: EventNode; slice: Slice<StandNode> }
  | { stand: StandNode }
  | { vacant: VacantStand }
  | { goods: GoodsAt; slice: Slice<Showing> }
  | { moved: Moved };

/** The pages of events, of their stands and of their goods, which share one route: they stand where a further page would. */
export function eventPaths(language: Language): Path<EventProps>[] {
  const catalog = catalogIn(language);
  if (!catalog) return [];
  const pages = catalog.events.flatMap((node): Path<EventProps>[] => {
    const own = standPages(node);
    return [
      ...own.map((items, index) => ({
        params: { ...params(node.id), number: numberParam(index + 1) },
        props: { node, slice: { items, number: index + 1, of: own.length, total: node.stands.length } },
      })),
      ...node.stands.map((stand) => ({
        params: { ...params(node.id), number: standId(stand.facts) },
        props: { stand },
      })),
      ...goodsAt(node, catalog.categories).flatMap((goods) =>
        slices(goods.stands).map((slice) => {
          const number = [goods.id.slice(node.id.length + 1), numberParam(slice.number)].filter(Boolean).join('/');
          return { params: { ...params(node.id), number }, props: { goods, slice } };
        }),
      ),
      ...node.vacant.map((vacant) => ({
        params: { ...params(node.id), number: standId(vacant.facts) },
        props: { vacant },
      })),
    ];
  });
  const moved = movedPaths(catalog, 'event').map(({ params: own, props }) => ({
    params: { ...own, number: undefined },
    props,
  }));
  return [...pages, ...moved];
}

/** The file names of what lies beside the page of each event: its calendar, where it has days, or its data, where it has stands. */
export function eventFilePaths(
  file: 'calendar' | 'data',
  language: Language,
): { params: Record<string, string>; props: { node: EventNode } }[] {
  const events = catalogIn(language)?.events ?? [];
  const owners = events.filter((node) => (file === 'calendar' ? isDated(node) : node.stands.length > 0));
  return owners.map((node) => ({ params: { ...params(node.id), file: node.slug }, props: { node } }));
}

export type PartnerProps = { node: PartnerNode; slice: Slice<PlacementNode> } | { moved: Moved };

/** The pages of all partners: what stands there may fill several. A partner's id is its slug alone. */
export function partnerPaths(language: Language): Path<PartnerProps>[] {
  const catalog = catalogIn(language);
  if (!catalog) return [];
  const pages = catalog.partners.flatMap((node) =>
    slices(standingAt(node)).map((slice) => ({
      params: { slug: node.id, number: numberParam(slice.number) },
      props: { node, slice },
    })),
  );
  const moved = catalog.moves.flatMap(({ from, to }) => {
    const source = parseKey(from);
    if (source?.entity !== 'partner') return [];
    return [{ params: { slug: source.id, number: undefined }, props: { moved: { to } } }];
  });
  return [...pages, ...moved];
}

/** The pages of all programmes or agreements. */
export function recordPaths(entity: 'program' | 'agreement', language: Language): Path<RecordProps>[] {
  const catalog = catalogIn(language);
  if (!catalog) return [];
  const pages = records(catalog)[entity].map((node) => ({ params: params(node.id), props: { node } }));
  return [...pages, ...movedPaths(catalog, entity)];
}

export interface CategoryProps {
  readonly node: CategoryNode;
  readonly slice: Slice<ProductNode>;
}

export function categoryPaths(language: Language): Path<CategoryProps>[] {
  return (catalogIn(language)?.categories ?? []).flatMap((node) =>
    slices(node.products).map((slice) => ({
      params: { category: node.id, number: numberParam(slice.number) },
      props: { node, slice },
    })),
  );
}

export interface ListProps {
  readonly slice: Slice<ListedNode>;
}

/** What has a list of its own. */
export type ListedNode = GroupNode | RecordNode;

/** The pages of a list of all entries of a kind. */
export function listPaths(list: ListPage, language: Language): Path<ListProps>[] {
  const catalog = catalogIn(language);
  if (!catalog) return [];
  const nodes: Readonly<Record<ListPage, readonly ListedNode[]>> = {
    regency: catalog.regencies,
    cluster: catalog.clusters,
    brand: catalog.brands,
    ...records(catalog),
  };
  return slices(nodes[list]).map((slice) => ({ params: { number: numberParam(slice.number) }, props: { slice } }));
}

export interface RuleProps {
  readonly rule: Rule<unknown>;
}

/** The pages of the guide: one a rule, however many entries there are. */
export function rulePaths(language: Language): Path<RuleProps>[] {
  return catalogIn(language) ? rules.map((rule) => ({ params: { code: rule.code }, props: { rule } })) : [];
}
