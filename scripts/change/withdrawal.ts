import { stringify } from 'yaml';
import type { Content } from '#catalog/content.ts';
import type { Day } from '#model/fields/date.ts';
import type { Localized } from '#model/language.ts';
import { addToFrontMatter, editYaml, type ContentSource, type RawEntry } from '#reader/index.ts';
import { openText } from './entry.ts';
import type { Changes } from './plan.ts';

/** What an entry says of its withdrawal. */
export interface Withdrawing {
  readonly date: Day;
  readonly reason: string | Localized;
  /** The id of an entry of the same kind. */
  readonly replacement: string | undefined;
}

/** What is withdrawn is called differently in each kind. */
const statuses = { product: 'withdrawn', producer: 'withdrawn', brand: 'inactive' } as const;
export type Withdrawable = keyof typeof statuses;

/** Plans a withdrawal: the entry says so, and so does, for the same reason, all that a withdrawn producer offers. */
export function planWithdrawal(
  { source, content }: { readonly source: ContentSource; readonly content: Content },
  entry: RawEntry & { readonly entity: Withdrawable },
  said: Withdrawing,
): { readonly changes: Changes; /** The keys of the goods that go along. */ readonly goods: readonly string[] } {
  const goods = entry.entity === 'producer' ? offeredBy(entry.id, content) : [];
  const changes = new Map([
    [entry.path, withdrawn(entry, source, statuses[entry.entity], said)],
    ...goods.map(
      (one) => [one.path, withdrawn(one, source, 'withdrawn', { ...said, replacement: undefined })] as const,
    ),
  ]);
  return { changes, goods: goods.map(({ key }) => key) };
}

/** The files of everything that a producer offers. */
function offeredBy(producer: string, content: Content): RawEntry[] {
  const keys = new Set<string>(
    content.products
      .filter(({ facts }) => facts.producer === producer && facts.status === 'curated')
      .map(({ key }) => key),
  );
  return content.raw.filter(({ key }) => keys.has(key));
}

/** The file of an entry once it says that it is withdrawn. */
function withdrawn(entry: RawEntry, source: ContentSource, status: string, { date, reason, replacement }: Withdrawing) {
  const { text, bytes } = openText(source, entry.path);
  const lines = stringify({ withdrawal: { date, reason, ...(replacement && { replacement }) } }, { lineWidth: 0 });
  const typed = (entry.data as { status?: unknown } | undefined)?.status;
  if (typed === undefined) return bytes(addToFrontMatter(text, `status: ${status}\n${lines}`));
  return bytes(addToFrontMatter(editYaml(text, true, [{ path: ['status'], value: status }]), lines, 'status'));
}
