/** Something that a visitor marked: by its code, or by its id where it has none, with the name that it had then. */
export interface Mark {
  readonly mark: string;
  readonly text: string;
}

/** As it lies in storage. The key names the version: another version leaves this one alone. */
interface Stored {
  readonly marks: readonly Mark[];
}

/** The part of `Storage` that is needed. */
export type Store = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * One visitor's list for one event, kept on this device alone. Where storage is forbidden or full the list lasts as long
 * as the page, and `kept` says so. It never throws, and never drops what it does not understand: marks of things that are
 * gone stay, keys of others stay, and what cannot be read is put aside before anything is written.
 */
export class OwnList {
  readonly key: string;
  readonly #store: Store | undefined;
  #marks: readonly Mark[] = [];
  /** What else lay beside the marks. */
  #rest: Readonly<Record<string, unknown>> = {};
  /** What was changed here and is not in storage: marks that were added, and `undefined` for those taken off. */
  readonly #pending = new Map<string, Mark | undefined>();
  /** Whether the list as it is now is in storage. */
  kept = true;

  /**
   * `open` gives the storage; to ask for it may throw already. `former` are other names that the event had: the list of
   * the first that has one goes on under `name`, unless there is one already.
   */
  constructor(name: string, open: () => Store, former: readonly string[] = []) {
    this.key = keyOf(name);
    try {
      this.#store = open();
    } catch {
      this.kept = false;
    }
    this.refresh();
    if (this.#marks.length > 0) return;
    const before = former.map((known) => this.#read(keyOf(known))).find((stored) => stored?.marks.length);
    if (before) this.add(before.marks);
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  has(mark: string): boolean {
    return this.#marks.some((known) => known.mark === mark);
  }

  /** Reads again what another page of the site may have written. What could not be kept here stays. */
  refresh(): void {
    const read = this.#read(this.key);
    if (!read) return;
    const { marks, ...rest } = read;
    this.#rest = rest;
    const added = [...this.#pending.values()].filter((mark) => mark !== undefined);
    this.#marks = [...marks.filter(({ mark }) => !this.#pending.has(mark)), ...added];
  }

  /** Puts these on the list that are not on it yet, in their order. */
  add(marks: readonly Mark[]): void {
    this.refresh();
    const added = marks.filter(({ mark }) => !this.has(mark));
    for (const mark of added) this.#pending.set(mark.mark, mark);
    this.#write([...this.#marks, ...added]);
  }

  remove(mark: string): void {
    this.refresh();
    this.#pending.set(mark, undefined);
    this.#write(this.#marks.filter((known) => known.mark !== mark));
  }

  /** Gives marks the names that they have now: a stand that was marked by its id, for one, and has a code since. */
  rename(names: ReadonlyMap<string, string>): void {
    this.refresh();
    const old = this.#marks.filter(({ mark }) => (names.get(mark) ?? mark) !== mark);
    if (old.length === 0) return;
    for (const { mark } of old) this.#pending.set(mark, undefined);
    this.#marks = this.#marks.filter((one) => !old.includes(one));
    this.add(old.map(({ mark, text }) => ({ mark: names.get(mark) ?? mark, text })));
  }

  /** The list that lies under a key; `undefined` where there is none, storage is forbidden, or another hand wrote it. */
  #read(key: string): Stored | undefined {
    try {
      const stored: unknown = JSON.parse(this.#store?.getItem(key) ?? 'null');
      return isStored(stored) ? stored : undefined;
    } catch {
      return undefined;
    }
  }

  /** Makes room for the list: what lies in its place and cannot be read goes beside it. Throws where that is not possible. */
  #putAside(store: Store): void {
    const text = store.getItem(this.key);
    if (text === null || this.#read(this.key)) return;
    for (let number = 1; ; number += 1) {
      const aside = `${this.key}:aside${number > 1 ? number : ''}`;
      const there = store.getItem(aside);
      if (there === null) store.setItem(aside, text);
      if (there === null || there === text) return;
    }
  }

  #write(marks: readonly Mark[]): void {
    this.#marks = marks;
    try {
      if (!this.#store) throw new Error('There is no storage.');
      this.#putAside(this.#store);
      this.#store.setItem(this.key, JSON.stringify({ ...this.#rest, marks }));
      this.#pending.clear();
      this.kept = true;
    } catch {
      this.kept = false;
    }
  }
}

const keyOf = (name: string) => `etalase.list.1:${name}`;

function isStored(value: unknown): value is Stored {
  const { marks } = (value ?? {}) as { marks?: unknown };
  return Array.isArray(marks) && marks.every((one: unknown) => typeof (one as Mark | null)?.mark === 'string' && typeof (one as Mark).text === 'string'); // prettier-ignore
}

/** Things in the order of the way; those without a place on it come last, and stay as they were. */
export function onTheWay<Thing>(things: readonly Thing[], placeOf: (thing: Thing) => number | undefined): Thing[] {
  const place = (thing: Thing) => placeOf(thing) ?? Infinity;
  // Infinity less itself is no number.
  return things.toSorted((a, b) => (place(a) < place(b) ? -1 : Number(place(a) > place(b))));
}

const fragment = 'daftar=';

/** The fragment of the address that carries a list: `daftar=R2Y9FB.W032J9`. */
export function listFragment(marks: readonly Pick<Mark, 'mark'>[]): string {
  return fragment + marks.map(({ mark }) => encodeURIComponent(mark).replaceAll('%2F', '/')).join('.');
}

/** Most marks that a link may bring: what a person could have marked. */
const most = 500;

/** The marks that a fragment (with its `#`) carries; none where it is another one, or broken. */
export function marksIn(hash: string): readonly string[] {
  if (!hash.startsWith(`#${fragment}`)) return [];
  try {
    const marks = decodeURIComponent(hash.slice(fragment.length + 1)).split('.');
    return [...new Set(marks)].filter((mark) => /^[\w/-]{1,200}$/.test(mark)).slice(0, most);
  } catch {
    return [];
  }
}
