/** The results as they stand in the page, and the way back to the one that was followed. Runs in the browser. */
import type { SearchConfig } from './config.ts';
import { painted, part } from './markup.ts';
import { drawResult, markDue, showShapes, type NameOf } from './results.ts';
import type { Volume } from './volume.ts';
import { firstScreen } from '#outputs/search/encoding.ts';

/** Results that are shown before the reader asks for more. */
export const pageLength = 24;

/** Where the reader was: kept with the entry in the history, for the way back. */
export interface Place {
  readonly shown: number;
  /** The result that was followed, by its number, and its distance in pixels from the top of the screen. */
  readonly followed: number;
  readonly top: number;
}

/** What is shown: records of a volume in their order, as cards or as rows of the buyers' table. */
export interface Listing {
  readonly volume: Volume;
  readonly records: readonly number[];
  readonly view: 'card' | 'row';
}

export class ResultList {
  readonly #root: HTMLElement;
  readonly #config: SearchConfig;
  readonly #nameOf: NameOf;
  #listing: Listing | undefined;
  #shown = 0;
  /** Whatever adds results stops when this has gone on. */
  #turn = 0;
  /** The elements that stand or stood there last, by view and record: after one more letter many are results again. */
  #drawn = new Map<string, HTMLElement>();

  constructor(root: HTMLElement, config: SearchConfig, nameOf: NameOf) {
    this.#root = root;
    this.#config = config;
    this.#nameOf = nameOf;
  }

  get #items(): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('.found > li, .buyers tbody > tr')];
  }

  /** Takes over the cards that the page was built with: the first of its first volume, whose records are counted from 0. */
  adopt(): void {
    for (const [record, card] of this.#items.entries()) {
      markDue(card, this.#config.words);
      this.#drawn.set(`card ${record}`, card);
    }
    showShapes(this.#root, this.#config);
  }

  /** Takes away all results, and whatever is known of those of an earlier volume. */
  clear(): void {
    this.#drawn.clear();
    for (const item of this.#items) item.remove();
  }

  /** Says that the results are not those of the question any more, or that nothing more is to be expected. */
  set busy(busy: boolean) {
    part(this.#root, '.outcome').ariaBusy = busy ? 'true' : null;
  }

  /** Shows the first results of a listing in the place of those of another. */
  async begin(listing: Listing, count = firstScreen): Promise<void> {
    this.#turn += 1;
    this.#listing = listing;
    this.#shown = 0;
    this.busy = true;
    this.#drawn = new Map([...this.#drawn].filter(([, element]) => element.isConnected));
    await this.#add(count, this.#turn);
  }

  /**
   * Shows results up to a number, a screenful after the other, so that a key that is struck meanwhile waits for one of
   * them at most. With `focus` it goes to the first new result. Ends early where another listing begins.
   */
  async extend(upTo: number, focus = false): Promise<void> {
    const turn = (this.#turn += 1);
    const { length } = this.#listing?.records ?? [];
    const from = this.#shown;
    this.busy = true;
    while (this.#shown < Math.min(upTo, length)) {
      if (this.#shown > from) await painted();
      await this.#add(Math.min(upTo, this.#shown + firstScreen), turn);
      if (turn !== this.#turn) return;
      if (focus && this.#shown - from <= firstScreen) this.#items[from]?.querySelector('a')?.focus();
    }
    part(this.#root, '[data-do=more]').hidden = this.#shown >= length;
    this.busy = false;
    const first = this.#items[from];
    if (focus && first) this.keepPlace(first);
  }

  /** Shows one page of results more, and leads to it. */
  async more(): Promise<void> {
    await this.extend(this.#shown + pageLength, true);
  }

  /** Adds results up to a number, unless another turn begins meanwhile. */
  async #add(upTo: number, turn: number): Promise<void> {
    if (!this.#listing) return;
    const { volume, records, view } = this.#listing;
    const key = (record: number) => `${view} ${record}`;
    const from = this.#shown;
    const wanted = records.slice(from, upTo);
    const columns = await volume.columns();
    const results = await volume.results(wanted.filter((record) => !this.#drawn.has(key(record))));
    if (turn !== this.#turn) return;
    const template = part(this.#root, `template[data-for=${view}]`, HTMLTemplateElement);
    for (const result of results) {
      const element = drawResult(result, template, columns.records, this.#nameOf, this.#config);
      this.#drawn.set(key(result.record), element);
    }
    const elements = wanted.flatMap((record) => this.#drawn.get(key(record)) ?? []);
    const list = part(this.#root, view === 'row' ? 'tbody' : '.found');
    // What stands in its place already stays: what is moved is laid out anew.
    const kept = elements.findIndex((element, place) => list.children[from + place] !== element);
    const fresh = kept < 0 ? [] : elements.slice(kept);
    for (const old of this.#items.slice(from + elements.length - fresh.length)) old.remove();
    list.append(...fresh);
    part(this.#root, '.buyers').hidden = view !== 'row' || records.length === 0;
    this.#shown = from + wanted.length;
    void painted().then(() => showShapes(this.#root, this.#config));
  }

  /** Remembers, for the way back, what is followed. */
  keepPlace(followed: Element): void {
    const item = followed.closest('li, tr');
    const place: Place = {
      shown: this.#shown,
      followed: item ? [...(item.parentElement?.children ?? [])].indexOf(item) : 0,
      top: item?.getBoundingClientRect().top ?? 0,
    };
    history.replaceState(place, '');
    // The browser would scroll before the results are there.
    history.scrollRestoration = 'manual';
  }

  /** Moves the result that was followed to where it stood; a few times, because what comes into sight grows. */
  return({ followed, top }: Place, frames = 12): void {
    const item = this.#items[followed];
    if (!item || frames === 0) return;
    scrollBy(0, item.getBoundingClientRect().top - top);
    requestAnimationFrame(() => this.return({ shown: 0, followed, top }, frames - 1));
  }
}
