import type * as z from 'zod';
import { scalarMeta } from '#model/fields/scalar.ts';
import { entitySchemas } from '#model/entities.ts';
import { entityNames, isId, type EntityName } from '#model/key.ts';
import type { VocabularyList } from '#model/vocabulary.ts';
import type { Entry } from './content.ts';

/** A reference from an entry to another entry or to an item of a vocabulary, with its place in the front matter. */
export interface Reference {
  readonly path: readonly (string | number)[];
  readonly id: string;
  readonly entity?: EntityName;
  readonly list?: VocabularyList;
}

/** A path through a schema; `*` stands for every item of a list. */
interface Route {
  readonly steps: readonly string[];
  readonly entity?: EntityName;
  readonly list?: VocabularyList;
  /** Plain words may stand there as well. */
  readonly orName?: boolean;
}

const routes = Object.fromEntries(entityNames.map((entity) => [entity, routesOf(entitySchemas[entity], [])])) as Record<
  EntityName,
  Route[]
>;

/** Which fields are references follows from the schemas alone: a new reference field needs no line here. */
function routesOf(schema: z.core.$ZodType, steps: readonly string[]): Route[] {
  const meta = scalarMeta(schema);
  if (meta?.kind === 'reference') return [{ steps, entity: meta.entity as EntityName }];
  if (meta?.kind === 'reference-or-name') return [{ steps, entity: meta.entity as EntityName, orName: true }];
  if (meta?.kind === 'vocabulary') return [{ steps, list: meta.list as VocabularyList }];
  const def = schema._zod.def as z.core.$ZodTypes['_zod']['def'];
  if (def.type === 'optional') return routesOf(def.innerType, steps);
  if (def.type === 'union') return def.options.flatMap((option) => routesOf(option, steps));
  if (def.type === 'array') return routesOf(def.element, [...steps, '*']);
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).flatMap(([name, child]) => routesOf(child, [...steps, name]));
}

/** Every reference that an entry makes in its front matter. */
export function referencesOf(entry: Entry<unknown>): Reference[] {
  const found: Reference[] = [];
  for (const route of routes[entry.entity]) follow(entry.facts, route, 0, [], found);
  return found;
}

function follow(value: unknown, route: Route, step: number, path: (string | number)[], found: Reference[]): void {
  if (value === undefined) return;
  const name = route.steps[step];
  if (name === undefined) {
    const { entity, list, orName } = route;
    if (orName && entity && !isId(entity, value as string)) return;
    found.push({ path, id: value as string, ...(entity && { entity }), ...(list && { list }) });
  } else if (name === '*') {
    for (const [index, item] of (value as unknown[]).entries()) follow(item, route, step + 1, [...path, index], found);
  } else {
    follow((value as Record<string, unknown>)[name], route, step + 1, [...path, name], found);
  }
}
