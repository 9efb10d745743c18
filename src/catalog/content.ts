import type * as z from 'zod';
import { entitySchemas, type EntityFacts } from '#model/entities.ts';
import type { Erased } from '#model/erased.ts';
import { evaluationSchema, type Evaluation } from '#model/evaluation.ts';
import type { Issue, Place } from '#model/issues.ts';
import { entityNames, keyOf, regencyOf, slugOf, type EntityName, type Key } from '#model/key.ts';
import { ledgerSchema, type LedgerLine } from '#model/ledger.ts';
import { parseFacts } from '#model/parse.ts';
import { placementSchema, type Placement } from '#model/placement.ts';
import type { Producer } from '#model/producer.ts';
import type { Product } from '#model/product.ts';
import { exceptionsSchema, movedSchema, siteSchema, type Exception, type Move, type Site } from '#model/site.ts';
import { standSchema, type Stand } from '#model/stand.ts';
import { parseTable } from '#model/table.ts';
import { vocabularySchemas, type Vocabulary, type VocabularyList } from '#model/vocabulary.ts';
import type { Day } from '#model/fields/date.ts';
import type { PhotoFacts, RawContent, RawEntry } from '#reader/index.ts';

/** An entry whose front matter follows its schema. References in it may still be wrong. */
export interface Entry<Facts> {
  readonly entity: EntityName;
  readonly key: Key;
  readonly id: string;
  readonly regency: string;
  readonly slug: string;
  /** Path below the content folder. */
  readonly file: string;
  readonly facts: Facts;
  readonly story: string;
  /** An invented entry. */
  readonly sample: boolean;
}

export type Photo = PhotoFacts & { readonly product: Key; readonly name: string };

/** A line of a table, parsed. */
interface Line<Facts> {
  /** Path below the content folder. */
  readonly file: string;
  /** UTF-16 offset of the line in the file. */
  readonly offset: number;
  /** The place of each cell, by the key of its column; a column that the table lacks has none. */
  readonly places: Readonly<Record<string, Place>>;
  readonly regency: string;
  readonly facts: Facts;
}
/** A product that stands with a partner, who is named by the file. */
export interface Placed extends Line<Placement> {
  readonly partner: string;
}
/** A partner's month of the year that the file is named after. */
export interface Evaluated extends Line<Evaluation> {
  readonly year: number;
}

/** A stand of an event, which is named by the folder. */
export interface Standing extends Line<Stand> {
  readonly event: string;
}
/** A code that was given out. */
export type Issued = Line<LedgerLine>;

/** What an earlier state of the content gave out. */
export interface Earlier {
  /** The lasting address of that time; `undefined` where there was none, or it cannot be read. */
  readonly printAddress: string | undefined;
  readonly codes: readonly { readonly file: string; readonly facts: LedgerLine }[];
  /** Where keys had moved by then. */
  readonly moves: readonly Move[];
}

/** What the rules look at: everything that could be parsed, and everything that was typed. */
export interface Content {
  readonly today: Day;
  readonly site: Site | undefined;
  /** A list is absent where its file is missing or broken. */
  readonly vocabulary: { readonly [List in VocabularyList]?: Vocabulary[List] | undefined };
  readonly regencies: readonly Entry<EntityFacts['regency']>[];
  readonly clusters: readonly Entry<EntityFacts['cluster']>[];
  readonly brands: readonly Entry<EntityFacts['brand']>[];
  readonly producers: readonly Entry<Producer>[];
  readonly products: readonly Entry<Product>[];
  readonly erased: readonly Entry<Erased>[];
  readonly curations: readonly Entry<EntityFacts['curation']>[];
  readonly programs: readonly Entry<EntityFacts['program']>[];
  readonly partners: readonly Entry<EntityFacts['partner']>[];
  readonly agreements: readonly Entry<EntityFacts['agreement']>[];
  readonly events: readonly Entry<EntityFacts['event']>[];
  readonly placements: readonly Placed[];
  readonly evaluations: readonly Evaluated[];
  readonly stands: readonly Standing[];
  readonly codes: readonly Issued[];
  /** Earlier states that the ledgers are compared with. */
  readonly earlier: readonly Earlier[];
  readonly moves: readonly Move[];
  readonly exceptions: readonly Exception[];
  readonly photos: readonly Photo[];
  /** Paths of all files, and all entries as typed. */
  readonly paths: readonly string[];
  readonly raw: readonly RawEntry[];
  readonly rawLists: RawContent['lists'];
  readonly rawTables: RawContent['tables'];
  readonly unread: RawContent['unread'];
  /** Paths of files of which something could not be read or parsed, so that not all that they hold is known. */
  readonly broken: ReadonlySet<string>;
  /** Names of the districts (kecamatan) of a region code; `undefined` where the code is unknown. */
  readonly districts: (regionCode: string) => readonly string[] | undefined;
  /** Whether a file claims this key, broken files included: faults do not cascade. */
  readonly owns: (key: string) => boolean;
  /** The parsed entry of a key. */
  readonly find: <Name extends EntityName>(entity: Name, id: string) => Entry<EntityFacts[Name]> | undefined;
  /** Ids of a kind, of one regency where named: candidates for suggestions. */
  readonly idsOf: (entity: EntityName, regency?: string) => readonly string[];
}

export interface Surroundings {
  readonly today: Day;
  readonly districts: Content['districts'];
  readonly earlier?: readonly Earlier[];
}

/** Parses everything that was read. Issues come back as data, with the file they belong to. */
export function parseContent(raw: RawContent, { today, districts, earlier = [] }: Surroundings) {
  const issues: { file: string; issue: Issue }[] = [];
  const broken = new Set<string>();
  const report = (file: string, found: readonly Issue[]) => {
    for (const issue of found) {
      issues.push({ file, issue });
      // Line ends are read all the same.
      if (issue.code !== 'line-endings') broken.add(file);
    }
  };
  for (const { path, issue } of raw.issues) report(path, [issue]);

  const byKey = new Map<string, Entry<EntityFacts[EntityName]>>();
  const owned = new Map<string, RawEntry>();
  const ids = new Map<string, string[]>();
  const lists = Object.fromEntries(entityNames.map((entity) => [entity, [] as Entry<never>[]])) as Record<
    EntityName,
    Entry<never>[]
  >;
  const erased: Entry<Erased>[] = [];

  for (const entry of raw.entries) {
    if (owned.has(entry.key)) continue;
    owned.set(entry.key, entry);
    const { entity, id } = entry;
    for (const group of [entity, `${entity}:${regencyOf(id)}`]) {
      const siblings = ids.get(group);
      if (siblings) siblings.push(id);
      else ids.set(group, [id]);
    }
    if (!('data' in entry)) continue;
    const parsed = parseFacts<EntityFacts[EntityName]>(entitySchemas[entity], entry.data);
    if (parsed.issues) {
      report(entry.path, parsed.issues);
      continue;
    }
    const facts = parsed.value;
    const sample = 'sample' in facts && facts.sample === true;
    const { key, path: file, story } = entry;
    const node = { entity, key, id, regency: regencyOf(id), slug: slugOf(id), file, facts, story, sample };
    byKey.set(key, node);
    if ('status' in facts && facts.status === 'erased') erased.push(node as unknown as Entry<Erased>);
    else lists[entity].push(node as unknown as Entry<never>);
  }

  const parseList = <T>(schema: z.ZodType<T>, kind: string, list?: VocabularyList): T | undefined => {
    const file = raw.lists.find(({ kind: k }) => k.kind === kind && (k.kind !== 'vocabulary' || k.list === list));
    if (!file || !('data' in file)) return undefined;
    const parsed = parseFacts(schema, file.data);
    if (!parsed.issues) return parsed.value;
    report(file.path, parsed.issues);
    return undefined;
  };
  const vocabulary = Object.fromEntries(
    Object.entries(vocabularySchemas).map(([list, schema]) => [
      list,
      parseList<unknown>(schema, 'vocabulary', list as VocabularyList),
    ]),
  ) as Content['vocabulary'];

  const placements: Placed[] = [];
  const evaluations: Evaluated[] = [];
  const stands: Standing[] = [];
  const codes: Issued[] = [];
  for (const { path: file, ...table } of raw.tables) {
    const { regency, rows } = table;
    if (table.table === 'placements') {
      const parsed = parseTable(table.table, placementSchema, rows);
      report(file, parsed.issues);
      for (const row of parsed.rows) placements.push({ ...row, file, regency, partner: table.partner });
    } else if (table.table === 'stands') {
      const parsed = parseTable(table.table, standSchema, rows);
      report(file, parsed.issues);
      for (const row of parsed.rows) stands.push({ ...row, file, regency, event: table.event });
    } else if (table.table === 'codes') {
      const parsed = parseTable(table.table, ledgerSchema, rows);
      report(file, parsed.issues);
      for (const row of parsed.rows) codes.push({ ...row, file, regency });
    } else {
      const parsed = parseTable(table.table, evaluationSchema(table.year), rows);
      report(file, parsed.issues);
      for (const row of parsed.rows) evaluations.push({ ...row, file, regency, year: table.year });
    }
  }

  const content: Content = {
    today,
    districts,
    site: parseList(siteSchema, 'site'),
    vocabulary,
    regencies: lists.regency,
    clusters: lists.cluster,
    brands: lists.brand,
    producers: lists.producer,
    products: lists.product,
    erased,
    curations: lists.curation,
    programs: lists.program,
    partners: lists.partner,
    agreements: lists.agreement,
    events: lists.event,
    placements,
    evaluations,
    stands,
    codes,
    earlier,
    moves: parseList(movedSchema, 'moved') ?? [],
    exceptions: parseList(exceptionsSchema, 'exceptions') ?? [],
    photos: raw.photos,
    paths: raw.paths,
    raw: raw.entries,
    rawLists: raw.lists,
    rawTables: raw.tables,
    unread: raw.unread,
    broken,
    owns: (key) => owned.has(key),
    find: (entity, id) => byKey.get(keyOf(entity, id)) as Entry<never> | undefined,
    idsOf: (entity, regency) => ids.get(regency ? `${entity}:${regency}` : entity) ?? [],
  };
  return { content, issues };
}

/** Every parsed entry of every kind, what was erased excepted. */
export function* allEntries(content: Content): Generator<Entry<EntityFacts[EntityName]>> {
  yield* content.regencies;
  yield* content.clusters;
  yield* content.brands;
  yield* content.producers;
  yield* content.products;
  yield* content.curations;
  yield* content.programs;
  yield* content.partners;
  yield* content.agreements;
  yield* content.events;
}
