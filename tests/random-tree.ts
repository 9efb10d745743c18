import { codeNumbered } from '#model/code.ts';
import fc, { type Arbitrary } from 'fast-check';
import { stringify } from 'yaml';
import type * as z from 'zod';
import { entitySchemas } from '#model/entities.ts';
import { gtinCheckDigit } from '#model/fields/number-codes.ts';
import { scalarMeta, type ScalarMeta } from '#model/fields/scalar.ts';
import { entityNames, type EntityName } from '#model/key.ts';
import { fullProducerSchema } from '#model/producer.ts';
import { netUnits } from '#model/fields/measure.ts';
import { check, small, type Tree } from './tree.ts';

/** What references may point to, and how texts are made. */
export interface World {
  readonly ids: Readonly<Record<EntityName, readonly string[]>>;
  readonly terms: Readonly<Record<string, readonly string[]>>;
  readonly text: Arbitrary<string>;
  /** Every optional key is there, instead of some. */
  readonly complete?: boolean;
}

/** Values of a schema as an editor types them: texts, lists and maps. Derived from the schema alone. */
function typed(schema: z.core.$ZodType, world: World): Arbitrary<unknown> {
  const meta = scalarMeta(schema);
  if (meta) return scalarText(meta, world);
  const def = schema._zod.def as z.core.$ZodTypes['_zod']['def'];
  switch (def.type) {
    case 'optional':
      return typed(def.innerType, world);
    case 'pipe':
      return typed(def.in, world);
    case 'union':
      // The first shape of a union is the usual one: most products are not erased.
      return fc.oneof(
        ...def.options.map((option, n) => ({ weight: n === 0 ? 8 : 1, arbitrary: typed(option, world) })),
      );
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries).map(String));
    case 'literal':
      return fc.constantFrom(...def.values.map(String));
    case 'array': {
      const { minimum, maximum } = bounds(def.checks ?? []);
      return fc.array(typed(def.element, world), { minLength: minimum, maxLength: Math.min(maximum, minimum + 3) });
    }
    case 'record':
      return fc.dictionary(typed(def.keyType, world) as Arbitrary<string>, typed(def.valueType, world), { maxKeys: 2 });
    case 'object': {
      const shape = Object.entries(def.shape);
      const required = shape.filter(([, child]) => child._zod.optin !== 'optional').map(([name]) => name);
      const fields = Object.fromEntries(shape.map(([name, child]) => [name, typed(child, world)]));
      return world.complete
        ? fc.record(fields, { noNullPrototype: true })
        : fc.record(fields, { requiredKeys: required as never[], noNullPrototype: true });
    }
    default:
      throw new Error(`The generator does not know ${def.type}.`);
  }
}

function bounds(checks: readonly z.core.$ZodCheck[]): { minimum: number; maximum: number } {
  let [minimum, maximum] = [0, 4];
  for (const { _zod } of checks) {
    const def = _zod.def as { check: string; minimum?: number; maximum?: number };
    if (def.check === 'min_length') minimum = Number(def.minimum);
    if (def.check === 'max_length') maximum = Number(def.maximum);
  }
  return { minimum, maximum };
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const slug = fc.stringMatching(/^[a-z][a-z0-9]{1,8}(-[a-z0-9]{1,6})?$/);
const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-11-20'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const host = fc.stringMatching(/^[a-z]{2,10}\.example\.org$/);

function scalarText(meta: ScalarMeta, world: World): Arbitrary<string> {
  switch (meta.kind) {
    case 'text':
      return world.text.map((text) => {
        const filled = text.trim().padEnd(meta.minimum, ' dan lain-lain');
        return [...filled].slice(0, meta.maximum).join('').trim().padEnd(meta.minimum, '.');
      });
    case 'integer':
      return fc.integer({ min: meta.minimum, max: Math.min(meta.maximum, 2_000_000_000) }).map(String);
    case 'boolean':
      return fc.constantFrom('true', 'false');
    case 'date':
      return fc.oneof(day, ...(meta.partial ? [day.map((d) => d.slice(0, 7)), day.map((d) => d.slice(0, 4))] : []), ...(meta.unknown ? [fc.constant('unknown')] : [])); // prettier-ignore
    case 'reference':
      return fc.constantFrom(...world.ids[meta.entity as EntityName]);
    case 'reference-or-name':
      return fc.constantFrom('Kurasi acak', ...world.ids[meta.entity as EntityName]);
    case 'vocabulary':
      return fc.constantFrom(...(world.terms[meta.list] ?? ['tiada']));
    case 'slug':
      return slug;
    case 'quantity':
      return fc
        .tuple(fc.integer({ min: 1, max: 5000 }), fc.constantFrom(...netUnits))
        .map(([n, unit]) => `${n} ${unit}`);
    case 'url':
      return fc.tuple(host, slug).map(([name, path]) => `https://${name}/${path}`);
    case 'email':
      return fc.tuple(slug, host).map(([name, domain]) => `${name}@${domain}`);
    case 'phone':
      return digits(9).map((rest) => `+628${rest.replace(/^0/, '1')}`);
    case 'region-code':
      return fc.constant('32.03');
    case 'nib':
      return digits(13);
    case 'gtin':
      return digits(9).map((rest) => `899${rest}${gtinCheckDigit(`899${rest}`)}`);
    case 'photo-file':
      return slug.map((name) => `${name}.jpg`);
    case 'size':
      return fc.constant('400 x 300 x 250');
    case 'key':
      return fc.constant('regencies/cianjur');
    case 'printed-key':
      return fc.constant('brands/cianjur/tauco-bersama');
    case 'code':
      return fc.constant(codeNumbered(0));
    case 'stand':
      return fc.constant('A-12');
    case 'time':
      return fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30')).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`); // prettier-ignore
    case 'coordinates':
      return fc.constant('-6.8203, 107.1418');
  }
}

const counts: readonly (readonly [entity: EntityName, count: number])[] = [
  ['cluster', 6],
  ['producer', 20],
  ['brand', 6],
  ['product', 60],
  ['curation', 4],
  ['partner', 4],
  ['program', 4],
  ['agreement', 4],
  ['event', 4],
];

/**
 * A whole random tree that follows the schemas, on top of the small one. What no single schema can promise (a number
 * that fits its licence, prices that fall) is taken out where the check objects to it, key by key.
 */
export async function randomTree(seed: number, text: Arbitrary<string>, complete = false): Promise<Tree> {
  const ids = Object.fromEntries(entityNames.map((entity) => [entity, [] as string[]])) as Record<EntityName, string[]>;
  ids.regency.push('cianjur');
  for (const [entity, count] of counts) {
    for (let n = 0; n < count; n += 1) {
      const maker = ids.producer[n % 20];
      if (entity === 'product') ids[entity].push(`${maker}-barang-${n}`);
      else ids[entity].push(`${entity === 'partner' ? '' : 'cianjur/'}acak-${entity}-${n}`);
    }
  }
  const terms = Object.fromEntries(
    ['categories', 'licences', 'allergens', 'units', 'segments', 'palettes', 'patterns'].map((list) => [
      list,
      [...String(small[`vocabulary/${list}.yaml`]).matchAll(/\bid: ([a-z0-9-]+)/g)].flatMap(([, id]) => (id ? [id] : [])), // prettier-ignore
    ]),
  );
  const world: World = { ids, terms, text, complete };
  const entries = new Map<string, { data: Record<string, unknown>; story: string }>();
  for (const [entity, count] of counts) {
    // Erased makers take goods, stands and members with them: that is tried by the command that erases.
    const schema = entity === 'producer' ? fullProducerSchema : entitySchemas[entity];
    const values = fc.sample(typed(schema, world), { seed, numRuns: count }) as Record<string, unknown>[];
    const stories = fc.sample(text, { seed: seed + 1, numRuns: count });
    for (const [n, data] of values.entries()) {
      const id = ids[entity][n] ?? '';
      const producer = ids.producer[n % 20];
      if ('producer' in data) data['producer'] = producer;
      // With somebody, once: who is left when the check has objected to the rest cannot be known here.
      if (entity === 'agreement') data['partners'] = [ids.partner[n]];
      if (entity === 'producer') {
        data['district'] = 'Cianjur';
        data['curation'] = { round: 'Kurasi acak', date: '2026-05' };
      }
      // What a round chose names that round: no record here does, because makers keep the one that curates their goods.
      for (const choice of (data['selections'] ?? []) as Record<string, unknown>[]) {
        delete choice['products'];
        delete choice['producers'];
      }
      // Stands name their blocks as they like where the event lists none.
      if (entity === 'event') delete data['blocks'];
      if (data['status'] !== 'erased') data['sample'] = 'true';
      else delete data['note'];
      const path = ['product', 'event'].includes(entity) ? `${entity}s/${id}/index.md` : `${entity}s/${id}.md`;
      entries.set(path, { data, story: stories[n] ?? '' });
    }
  }

  // Stands in blocks of any name, for makers with and without products; one event has more than fill a page.
  const blocks = fc.sample(text, { seed: seed + 2, numRuns: 30 }).map((block) => [...block.trim()].slice(0, 40).join('').trim()); // prettier-ignore
  const table = ['stan,blok,nomor,umkm', ...blocks.map((block, n) => `"${dangerousStand(n)}","${block.replaceAll('"', '""')}",${n + 1},${ids.producer[n % 20]}`)]; // prettier-ignore
  const tables = new Map([[`events/${ids.event[0]}/stands.csv`, table]]);
  const tree = () => ({
    ...small,
    ...Object.fromEntries([...entries].map(([path, entry]) => [path, file(entry)])),
    ...Object.fromEntries([...tables].map(([path, rows]) => [path, `${rows.join('\n')}\n`])),
  });
  for (let round = 0; round < 12; round += 1) {
    const { faults } = await check(tree());
    const errors = faults.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return tree();
    for (const { file: path, path: at, line } of errors) {
      prune(entries.get(path), at);
      const row = tables.get(path)?.[line - 1]?.split(',') ?? [];
      tables.get(path)?.splice(line - 1, 1, [row[0], 'Blok biasa', ...row.slice(-2)].join(','));
    }
  }
  throw new Error('The random tree could not be made clean.');
}

/** The name of a stand with signs that mean something to a browser. */
const dangerousStand = (number: number) => `${['A', '<b>', "'-", '&#', '{x}'][number % 5]}${number}s`;

function file({ data, story }: { data: unknown; story: string }): string {
  return `---\n${stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })}---\n${story}\n`;
}

/** Takes out the key that the check objects to; a name becomes a plain one, a story empty. */
function prune(entry: { data: Record<string, unknown>; story: string } | undefined, path: string): void {
  const [top = ''] = path.split('.');
  if (!entry) return;
  if (top === '') entry.story = '';
  else if (top === 'name' || top === 'keeper')
    entry.data[top] = top === 'name' ? 'Nama biasa' : { name: 'Pengelola Contoh', kind: 'chamber' }; // prettier-ignore
  // The goods of a maker that was withdrawn are withdrawn as well.
  else if (top === 'status' && entry.data[top] === 'curated') entry.data[top] = 'withdrawn';
  else if (top === 'status' && entry.data[top] === 'withdrawn') entry.data[top] = 'draft';
  else if (top === 'members' && Array.isArray(entry.data[top]))
    entry.data[top] = [...new Set(entry.data[top] as unknown[])];
  else delete entry.data[top];
}

/** Texts as people type them, and some that only look dangerous. */
export const ordinaryText: Arbitrary<string> = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.string({ unit: fc.constantFrom(...'aiueo bcdgklmnprstáéñü²½–…“”‘’0123456789.,;:!?&%()[]{}+-*/=#@\'"\\`~^_|$'), minLength: 2, maxLength: 60 }),
); // prettier-ignore

/** Real-looking names and texts with every sign that could end a string, a tag, an attribute or a script. */
export const dangerousTexts: readonly string[] = [
  `"onmouseover="alert(1)`, `' onfocus='alert(1)' autofocus='`, `{{constructor.constructor('alert(1)')()}}`, '${alert(1)}',
  '<LILIS>', '<LILIS onclick=alert(1)>', '</LILIS>', '&lt;script&gt;alert(1)&lt;/script&gt;', '&#60;script&#62;alert(1)',
  '%3Cscript%3Ealert(1)%3C/script%3E', ']]>', '*/alert(1)/*', '`alert(1)`', '\\u003cscript\\u003e', "'-alert(1)-'",
  'expression(alert(1))', '@Anyaastore', 'gado²', "Nur'aini & Co.", '= 1+1', '+62', '-1', '@SUM(1)', '__proto__', 'constructor',
  '[object Object]', '<3 Sambal', 'a < b && c > d', '{set:html}', '<%= 1 %>', '#{1}', '[[x]]', '{% raw %}', '\\', '"', '&',
]; // prettier-ignore

export const dangerousText: Arbitrary<string> = fc.constantFrom(...dangerousTexts);
