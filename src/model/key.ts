/**
 * Names of things, frozen: keys stand in printed codes, in `moved.yaml` and in other people's links.
 *
 * slug: last segment, lower-case kebab · id: `<regency>/<slug>` (regencies and partners: the slug) · key: `<folder>/<id>`.
 */
export const entityFolders = {
  regency: 'regencies',
  cluster: 'clusters',
  brand: 'brands',
  producer: 'producers',
  product: 'products',
  curation: 'curations',
  program: 'programs',
  partner: 'partners',
  agreement: 'agreements',
  event: 'events',
} as const;

export type EntityName = keyof typeof entityFolders;
export type EntityFolder = (typeof entityFolders)[EntityName];
/** For example `products/cianjur/dapur-sari-tauco`. */
export type Key = `${EntityFolder}/${string}`;

export const entityNames = Object.keys(entityFolders) as EntityName[];

/** Lower-case letters, digits and single hyphens; at least one letter, because numbers are pages of lists. */
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Longest slug in characters: addresses stay printable below a QR code. */
export const slugLimit = 80;

export function isSlug(text: string): boolean {
  return text.length <= slugLimit && slugPattern.test(text) && /[a-z]/.test(text);
}

/** Whether `id` has the shape of an id of `entity`; says nothing about existence. */
export function isId(entity: EntityName, id: string): boolean {
  const segments = id.split('/');
  return segments.length === idDepth(entity) && segments.every(isSlug);
}

/** Segments of an id: a regency stands alone, and so does a partner, who may work with several of them. */
export function idDepth(entity: EntityName): 1 | 2 {
  return entity === 'regency' || entity === 'partner' ? 1 : 2;
}

export function keyOf(entity: EntityName, id: string): Key {
  return `${entityFolders[entity]}/${id}`;
}

const folderEntities = new Map<string, EntityName>(entityNames.map((entity) => [entityFolders[entity], entity]));

/** The kind of entry that a content folder holds. */
export function entityOfFolder(folder: string): EntityName | undefined {
  return folderEntities.get(folder);
}

/** Splits a key; `undefined` where the folder is unknown or the id is misshapen. */
export function parseKey(key: string): { entity: EntityName; id: string } | undefined {
  const slash = key.indexOf('/');
  const entity = folderEntities.get(key.slice(0, slash));
  const id = key.slice(slash + 1);
  return slash > 0 && entity && isId(entity, id) ? { entity, id } : undefined;
}

/** Parts of entries that have pages of their own: `brands/<id>/<line>` and `events/<id>/<stand>`. */
const partPages = { brand: 'line', event: 'stand' } as const;
export type PartPage = (typeof partPages)[keyof typeof partPages];

/** What may carry a code on paper. */
const printedEntities: ReadonlySet<EntityName> = new Set(['product', 'producer', 'brand', 'event']);

/** A key that a code stands for: that of an entry, or of a part of it. */
export interface PrintedKey {
  readonly entity: EntityName;
  /** The id of the entry. */
  readonly id: string;
  readonly part: { readonly page: PartPage; readonly id: string } | undefined;
}

/** Splits the key of something that carries a code; `undefined` where nothing with such a key does. */
export function parsePrintedKey(key: string): PrintedKey | undefined {
  const entry = parseKey(key);
  if (entry) return printedEntities.has(entry.entity) ? { ...entry, part: undefined } : undefined;
  const whole = parseKey(key.slice(0, Math.max(0, key.lastIndexOf('/'))));
  const page = whole && (partPages as Partial<Record<EntityName, PartPage>>)[whole.entity];
  return page && isSlug(slugOf(key)) ? { ...whole, part: { page, id: `${whole.id}/${slugOf(key)}` } } : undefined;
}

/** The regency an id belongs to: its first segment. A partner belongs to none. */
export function regencyOf(id: string): string {
  const slash = id.indexOf('/');
  return slash < 0 ? id : id.slice(0, slash);
}

/** The last segment of an id. */
export function slugOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** The nearest slug to any text: what an editor should have typed as a file or folder name; may be empty. */
export function toSlug(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, slugLimit)
    .replace(/^-+|-+$/g, '');
  return isSlug(slug) ? slug : '';
}
