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
  /** Whether the list as it is now is in storage. */
  kept = true;

  /** `open` gives the storage; to ask for it may throw already. */
  constructor(name: string, open: () => Store) {
    this.key = `etalase.list.1:${name}`;
    try {
      this.#store = open();
    } catch {
      this.kept = false;
    }
    this.refresh();
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  has(mark: string): boolean {
    return this.#marks.some((known) => known.mark === mark);
  }

  /** Reads again what another page of the site may have written. What could not be kept here stays. */
  refresh(): void {
    if (!this.kept && this.#marks.length > 0) return;
    const read = this.#read();
    if (!read) return;
    ({ marks: this.#marks, ...this.#rest } = read);
  }

  /** Puts these on the list that are not on it yet, in their order. */
  add(marks: readonly Mark[]): void {
    this.refresh();
    this.#write([...this.#marks, ...marks.filter(({ mark }) => !this.has(mark))]);
  }

  remove(mark: string): void {
    this.refresh();
    this.#write(this.#marks.filter((known) => known.mark !== mark));
  }

  #read(): Stored | undefined {
    let text: string | null = null;
    try {
      text = this.#store?.getItem(this.key) ?? null;
      if (text === null) return undefined;
      const stored: unknown = JSON.parse(text);
      if (isStored(stored)) return stored;
    } catch {
      // Forbidden, or not written by this page.
    }
    if (text !== null) this.#putAside(text);
    return undefined;
  }

  #putAside(text: string): void {
    try {
      if (this.#store?.getItem(`${this.key}:aside`) === null) this.#store.setItem(`${this.key}:aside`, text);
    } catch {
      // There is no room even for that; nothing is written over it before there is.
      this.kept = false;
    }
  }

  #write(marks: readonly Mark[]): void {
    this.#marks = marks;
    try {
      if (!this.#store) throw new Error('There is no storage.');
      this.#store.setItem(this.key, JSON.stringify({ ...this.#rest, marks }));
      this.kept = true;
    } catch {
      this.kept = false;
    }
  }
}

function isStored(value: unknown): value is Stored {
  const { marks } = (value ?? {}) as { marks?: unknown };
  return Array.isArray(marks) && marks.every((one: unknown) => typeof (one as Mark | null)?.mark === 'string' && typeof (one as Mark).text === 'string'); // prettier-ignore
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
