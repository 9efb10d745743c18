import type * as z from 'zod';
import { scalarMeta, type ScalarMeta } from '#model/fields/scalar.ts';

/** A field of a schema that holds one value: a path (`*` for any item of a list or key of a map) and what it is. */
export interface Field {
  readonly steps: readonly string[];
  /** Absent for a choice among fixed words. */
  readonly meta: ScalarMeta | undefined;
}

/** Every field of a schema, so that tests over all fields cover new ones by themselves. */
export function fieldsOf(schema: z.core.$ZodType, steps: readonly string[] = []): Field[] {
  const meta = scalarMeta(schema);
  if (meta) return [{ steps, meta }];
  const def = schema._zod.def as z.core.$ZodTypes['_zod']['def'];
  switch (def.type) {
    case 'optional':
      return fieldsOf(def.innerType, steps);
    case 'pipe':
      return fieldsOf(def.in, steps);
    case 'union':
      return def.options.flatMap((option) => fieldsOf(option, steps));
    case 'array':
      return fieldsOf(def.element, [...steps, '*']);
    case 'record':
      return fieldsOf(def.valueType, [...steps, '*']);
    case 'object':
      return Object.entries(def.shape).flatMap(([name, child]) => fieldsOf(child, [...steps, name]));
    case 'enum':
    case 'literal':
      return [{ steps, meta: undefined }];
    default:
      throw new Error(`A field at ${steps.join('.')} has the unknown type ${def.type}.`);
  }
}
