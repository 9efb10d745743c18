import { expect, test } from 'vitest';
import { entitySchemas } from '#model/entities.ts';
import { evaluationSchema } from '#model/evaluation.ts';
import { entityNames } from '#model/key.ts';
import { placementSchema } from '#model/placement.ts';
import { standSchema } from '#model/stand.ts';
import { siteSchema } from '#model/site.ts';
import { memorySource, readContent } from '#reader/index.ts';
import { fieldsOf } from './schema-fields.ts';
import { check, load, small } from './tree.ts';

test('the small catalogue has no faults and no warnings', async () => {
  expect(await check(small)).toEqual({ faults: [], summary: { files: 39, entries: 21, errors: 0, warnings: 0 } });
});

test('the small catalogue links up: drafts are left out, withdrawn and erased entries stand apart', async () => {
  const { catalog } = await load(small);
  expect(catalog?.products.map(({ id }) => id)).toEqual(['cianjur/sari-rasa-tauco', 'cianjur/sari-rasa-tauco-besar']);
  expect(catalog?.withdrawn.map(({ id }) => id)).toEqual(['kota-madiun/dapur-wati-sambal-pecel']);
  expect(catalog?.erased.map(({ id }) => id)).toEqual(['kota-madiun/usaha-hapus', 'kota-madiun/dapur-wati-brem']);
  expect(catalog?.hasPage('products/cianjur/tani-mulya-kopi')).toBe(false);
  expect(catalog?.moves.map(({ to }) => to)).toEqual([
    'products/cianjur/sari-rasa-tauco',
    'products/cianjur/sari-rasa-tauco',
  ]);
});

test('the small catalogue fills in every field that a schema knows, but for a few', async () => {
  const { entries, lists } = await readContent(memorySource(small));
  const unused = entityNames.flatMap((entity) => {
    const filled = entries.filter((entry) => entry.entity === entity).map(({ data }) => data);
    return unusedFields(entity, fieldsOf(entitySchemas[entity]), filled);
  });
  const site = lists.filter(({ kind }) => kind.kind === 'site').map(({ data }) => data);
  expect([...unused, ...unusedFields('site', fieldsOf(siteSchema), site)]).toMatchInlineSnapshot(`
    [
      "brand: standard.clauses.*.name",
      "brand: standard.clauses.*.test.finding",
      "brand: join",
      "brand: withdrawal.reason.id",
      "brand: withdrawal.reason.en",
      "producer: withdrawal.reason.id",
      "producer: withdrawal.reason.en",
      "producer: note.id",
      "producer: note.en",
      "product: withdrawal.reason",
      "product: note",
      "agreement: about",
      "event: place.directions",
      "event: place.entrance",
      "site: tagline",
    ]
  `);
});

test('the tables of the small catalogue fill in every column that there is', async () => {
  const { catalog } = await load(small);
  const [partner] = catalog?.partners ?? [];
  const filled = (rows: readonly { facts: object }[] = []) => new Set(rows.flatMap(({ facts }) => Object.keys(facts)));
  expect([...filled(partner?.placements)].sort()).toEqual(Object.keys(placementSchema.shape).sort());
  expect([...filled(partner?.evaluations)].sort()).toEqual(Object.keys(evaluationSchema(2026).shape).sort());
  expect([...filled(catalog?.events[0]?.stands)].sort()).toEqual(Object.keys(standSchema.shape).sort());
});

function unusedFields(name: string, fields: ReturnType<typeof fieldsOf>, documents: readonly unknown[]): string[] {
  const used = (steps: readonly string[]) => documents.some((data) => holds(data, steps));
  // Figures and facts are alike on every entity, and full on one of them; a version that follows is like the one in force.
  const own = fields.filter(
    ({ steps }) => !steps.some((step) => ['figures', 'facts', 'unnamed', 'nextStandard'].includes(step)),
  );
  return own.filter(({ steps }) => !used(steps)).map(({ steps }) => `${name}: ${steps.join('.')}`);
}

function holds(data: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return typeof data === 'string';
  if (typeof data !== 'object' || data === null) return false;
  if (step === '*') return Object.values(data).some((item) => holds(item, rest));
  return holds((data as Record<string, unknown>)[step], rest);
}
