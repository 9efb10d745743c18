import { entityOfFolder, idDepth, isSlug, keyOf, toSlug, type EntityName, type Key } from '#model/key.ts';
import { evaluationYears } from '#model/evaluation.ts';
import { tableNames, type TableName } from '#model/table.ts';
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

/** A table is named after its partner, or after its year. */
export type TableFile =
  | { readonly kind: 'table'; readonly table: 'placements'; readonly regency: string; readonly partner: string }
  | { readonly kind: 'table'; readonly table: 'evaluations'; readonly regency: string; readonly year: number };

const singleFiles = { 'site.yaml': 'site', 'moved.yaml': 'moved', 'exceptions.yaml': 'exceptions' } as const;
const imageName = /\.(?:jpe?g|png|webp|gif|svg|avif|heic|heif|tiff?|bmp)$/i;

/** Sorts a content path into what the model knows. */
export function classify(path: string): FileKind {
  if (Object.hasOwn(singleFiles, path)) return { kind: singleFiles[path as keyof typeof singleFiles] };
  const [folder = '', ...rest] = path.split('/');
  if (folder === 'vocabulary') return classifyVocabulary(rest);
  const table = tableNames.find((name) => name === folder);
  if (table) return classifyTable(table, rest);
  const entity = entityOfFolder(folder);
  if (!entity) return { kind: 'unexpected' };
  if (entity === 'product') return classifyProduct(folder, rest);
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

function classifyTable(table: TableName, rest: readonly string[]): FileKind {
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

function classifyProduct(folder: string, rest: readonly string[]): FileKind {
  const [regency = '', slug = '', file = ''] = rest;
  if (rest.length !== 3) return { kind: 'unexpected' };
  if (file.toLowerCase() === 'index.md') {
    return entryOrMisnamed('product', folder, [regency, slug], '/index.md', file === 'index.md');
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
