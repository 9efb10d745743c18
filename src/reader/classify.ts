import { entityOfFolder, idDepth, isSlug, keyOf, toSlug, type EntityName, type Key } from '#model/key.ts';
import { evaluationYears } from '#model/evaluation.ts';
import { vocabularyLists, type VocabularyList } from '#model/vocabulary.ts';

/** What a file is, told by its path alone. */
export type FileKind =
  | { readonly kind: 'entry'; readonly entity: EntityName; readonly id: string; readonly key: Key }
  | { readonly kind: 'photo'; readonly product: Key; readonly name: string }
  | { readonly kind: 'vocabulary'; readonly list: VocabularyList }
  | { readonly kind: 'site' | 'moved' | 'exceptions' }
  | TableFile
  /** Where tables lie, but not named as one. */
  | { readonly kind: 'misnamed-table'; readonly suggestion: string | undefined }
  /** In the right folder, but a name that no address can be made of. */
  | { readonly kind: 'misnamed'; readonly suggestion: string; readonly key?: Key }
  | { readonly kind: 'unexpected' };

/** A table is named after its partner, its year or its regency; that of stands lies beside its event. */
export type TableFile =
  | { readonly kind: 'table'; readonly table: 'placements'; readonly regency: string; readonly partner: string }
  | { readonly kind: 'table'; readonly table: 'evaluations'; readonly regency: string; readonly year: number }
  | { readonly kind: 'table'; readonly table: 'codes'; readonly regency: string }
  | { readonly kind: 'table'; readonly table: 'stands'; readonly regency: string; readonly event: string };

/** Folders that hold nothing but tables. */
const tableFolders = ['placements', 'evaluations', 'codes'] as const;
type TableFolder = (typeof tableFolders)[number];

const singleFiles = { 'site.yaml': 'site', 'moved.yaml': 'moved', 'exceptions.yaml': 'exceptions' } as const;
const imageName = /\.(?:jpe?g|png|webp|gif|svg|avif|heic|heif|tiff?|bmp)$/i;

/** Sorts a content path into what the model knows. */
export function classify(path: string): FileKind {
  if (Object.hasOwn(singleFiles, path)) return { kind: singleFiles[path as keyof typeof singleFiles] };
  const [folder = '', ...rest] = path.split('/');
  if (folder === 'vocabulary') return classifyVocabulary(rest);
  const table = tableFolders.find((name) => name === folder);
  if (table) return classifyTable(table, rest);
  const entity = entityOfFolder(folder);
  if (!entity) return { kind: 'unexpected' };
  if (entity === 'product' || entity === 'event') return classifyFolder(entity, folder, rest);
  const depth = idDepth(entity);
  const file = rest.at(-1) ?? '';
  if (rest.length !== depth || !/\.md$/i.test(file)) return { kind: 'unexpected' };
  return entryOrMisnamed(
    entity,
    folder,
    [...rest.slice(0, -1), file.replace(/\.md$/i, '')],
    '.md',
    file.endsWith('.md'),
  );
}

function classifyVocabulary(rest: readonly string[]): FileKind {
  const list = vocabularyLists.find((known) => rest.length === 1 && rest[0] === `${known}.yaml`);
  return list ? { kind: 'vocabulary', list } : { kind: 'unexpected' };
}

function classifyTable(table: TableFolder, rest: readonly string[]): FileKind {
  if (table === 'codes') return classifyLedger(rest);
  const [regency = '', file = ''] = rest;
  const name = file.replace(/\.[^.]*$/, '');
  const year = /^\d{4}$/.test(name) ? Number(name) : 0;
  const dated = year >= evaluationYears.first && year <= evaluationYears.last;
  if (rest.length === 2 && isSlug(regency) && file.endsWith('.csv')) {
    if (table === 'placements' && isSlug(name)) return { kind: 'table', table, regency, partner: name };
    if (table === 'evaluations' && dated) return { kind: 'table', table, regency, year };
  }
  const [home, own] = [toSlug(regency), table === 'placements' ? toSlug(name) : dated ? name : ''];
  const named = rest.length === 2 && home !== '' && own !== '';
  return { kind: 'misnamed-table', suggestion: named ? `${table}/${home}/${own}.csv` : undefined };
}

function classifyLedger(rest: readonly string[]): FileKind {
  const name = (rest[0] ?? '').replace(/\.[^.]*$/, '');
  if (rest.length === 1 && isSlug(name) && rest[0] === `${name}.csv`)
    return { kind: 'table', table: 'codes', regency: name };
  const regency = rest.length === 1 ? toSlug(name) : '';
  return { kind: 'misnamed-table', suggestion: regency ? `codes/${regency}.csv` : undefined };
}

/** An entry with a folder of its own: a product with its photos, an event with its stands. */
function classifyFolder(entity: 'product' | 'event', folder: string, rest: readonly string[]): FileKind {
  const [regency = '', slug = '', file = ''] = rest;
  if (rest.length !== 3) return { kind: 'unexpected' };
  if (file.toLowerCase() === 'index.md') {
    return entryOrMisnamed(entity, folder, [regency, slug], '/index.md', file === 'index.md');
  }
  if (entity === 'event') {
    if (file === 'stands.csv' && isSlug(regency) && isSlug(slug)) {
      return { kind: 'table', table: 'stands', regency, event: `${regency}/${slug}` };
    }
    const meant = /^(?:stands?|stan)\.[^.]*$/i.test(file) && toSlug(regency) !== '' && toSlug(slug) !== '';
    return meant
      ? { kind: 'misnamed-table', suggestion: `${folder}/${toSlug(regency)}/${toSlug(slug)}/stands.csv` }
      : { kind: 'unexpected' };
  }
  if (!imageName.test(file)) return { kind: 'unexpected' };
  return { kind: 'photo', product: keyOf('product', `${regency}/${slug}`), name: file };
}

function entryOrMisnamed(
  entity: EntityName,
  folder: string,
  segments: readonly string[],
  ending: string,
  exactEnding: boolean,
): FileKind {
  if (exactEnding && segments.every(isSlug)) {
    const id = segments.join('/');
    return { kind: 'entry', entity, id, key: keyOf(entity, id) };
  }
  const slugs = segments.map(toSlug);
  const id = slugs.map((slug) => slug || 'nama').join('/');
  // A name of which nothing is left owns no id: two of them would seem to collide.
  if (slugs.includes('')) return { kind: 'misnamed', suggestion: `${folder}/${id}${ending}` };
  return { kind: 'misnamed', suggestion: `${folder}/${id}${ending}`, key: keyOf(entity, id) };
}
