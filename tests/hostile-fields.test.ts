import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { entitySchemas } from '#model/entities.ts';
import { entityNames, type EntityName } from '#model/key.ts';
import { erasedSchema } from '#model/erased.ts';
import { fullProducerSchema } from '#model/producer.ts';
import { fullProductSchema } from '#model/product.ts';
import { exceptionsSchema, movedSchema, siteSchema } from '#model/site.ts';
import { vocabularySchemas } from '#model/vocabulary.ts';
import { fieldsOf, type Field } from './schema-fields.ts';
import { changed, check, type Tree } from './tree.ts';

/** Texts that no field may take; a field for free text leaves them to a rule over all texts. */
const hostile = [
  { typed: '<script>alert(1)</script>', rule: 'text-markup' },
  { typed: 'javascript:alert(1)', rule: 'text-script' },
] as const;

/** A document that holds nothing but `value`, in the place that `steps` lead to. */
function nested([step, ...rest]: readonly string[], value: string): unknown {
  if (step === undefined) return value;
  return step === '*' ? [nested(rest, value)] : { [step]: nested(rest, value) };
}

/** Where `nested` puts the value, as reports write it. */
const dotted = (steps: readonly string[]) => steps.map((step) => (step === '*' ? '0' : step)).join('.');

/** Alternative texts in English are a map by file name, not a list; a dot in the name would look like a step. */
const placed = (steps: readonly string[]) =>
  steps.join('.') === 'translations.en.photos.*' ? ['translations', 'en', 'photos', 'depan jpg'] : [...steps];

const paths: Record<EntityName, (name: string) => string> = {
  regency: (name) => `regencies/${name}.md`,
  cluster: (name) => `clusters/cianjur/${name}.md`,
  brand: (name) => `brands/cianjur/${name}.md`,
  producer: (name) => `producers/cianjur/${name}.md`,
  product: (name) => `products/cianjur/${name}/index.md`,
  curation: (name) => `curations/cianjur/${name}.md`,
  program: (name) => `programs/cianjur/${name}.md`,
  partner: (name) => `partners/${name}.md`,
  agreement: (name) => `agreements/cianjur/${name}.md`,
  event: (name) => `events/cianjur/${name}/index.md`,
};
const kinds: readonly { entity: EntityName; schema: z.core.$ZodType; base: object }[] = [
  ...entityNames
    .filter((entity) => entity !== 'product' && entity !== 'producer')
    .map((entity) => ({ entity, schema: entitySchemas[entity], base: {} })),
  { entity: 'product', schema: fullProductSchema, base: { status: 'draft' } },
  { entity: 'product', schema: erasedSchema, base: { status: 'erased' } },
  { entity: 'producer', schema: fullProducerSchema, base: {} },
  { entity: 'producer', schema: erasedSchema, base: { status: 'erased' } },
];

interface Case {
  readonly name: string;
  readonly file: string;
  readonly content: string;
  readonly path: string;
  readonly rule: string;
  readonly isText: boolean;
}

const isText = ({ meta }: Field) => meta?.kind === 'text';

const cases = kinds.flatMap(({ entity, schema, base }, kind) =>
  fieldsOf(schema).flatMap((field, number) =>
    hostile.map(({ typed, rule }, which): Case => {
      const steps = placed(field.steps);
      const data = { ...base, ...(nested(steps, typed) as object) };
      return {
        name: `${entity} ${field.steps.join('.')} ${rule}`,
        file: paths[entity](`u-${kind}-${number}-${which}`),
        content: `---\n${JSON.stringify(data)}\n---\n`,
        path: dotted(steps),
        rule,
        isText: isText(field),
      };
    }),
  ),
);

const entries = await check(changed(Object.fromEntries(cases.map(({ file, content }) => [file, content]))));
const byFile = Map.groupBy(entries.faults, ({ file }) => file);

describe('script in any field of any entry is refused', () => {
  test('and the schemas were walked', () => {
    expect(cases.filter((one) => one.isText).length).toBeGreaterThan(100);
  });

  test.each(cases)('$name', ({ file, path, rule, isText: text }) => {
    const faults = (byFile.get(file) ?? []).filter((fault) => fault.path === path && fault.severity === 'error');
    if (text) expect(faults.map((fault) => fault.rule)).toContain(rule);
    else expect(faults).not.toEqual([]);
  });
});

describe('script in any field of any list is refused', () => {
  const lists: readonly [file: string, schema: z.core.$ZodType][] = [
    ['site.yaml', siteSchema],
    ['moved.yaml', movedSchema],
    ['exceptions.yaml', exceptionsSchema],
    ...Object.entries(vocabularySchemas).map(([list, schema]) => [`vocabulary/${list}.yaml`, schema] as const),
  ].map(([file, schema]) => [file, schema] as [string, z.core.$ZodType]);
  const fields = lists.flatMap(([file, schema]) => fieldsOf(schema).map((field) => ({ file, field })));

  test.each(fields.map(({ file, field }) => ({ name: `${file} ${field.steps.join('.')}`, file, field })))(
    '$name',
    async ({ file, field }) => {
      for (const { typed, rule } of hostile) {
        const { faults } = await check(withList(file, nested(field.steps, typed)));
        const there = faults.filter((fault) => fault.file === file && fault.path === dotted(field.steps));
        if (isText(field)) expect(there.map((fault) => fault.rule)).toContain(rule);
        else expect(there).not.toEqual([]);
      }
    },
  );

  const withList = (file: string, data: unknown): Tree =>
    Object.fromEntries(
      Object.entries(changed({ [file]: JSON.stringify(data) })).filter(([path]) => path.endsWith('.yaml')),
    );
});
