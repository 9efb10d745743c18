/**
 * The search box: asks the index as words are typed, shows results as plain text, keeps the question in the address.
 * Runs in the browser; the index and its engine come from the same origin.
 */
import { formatRupiah } from '../format/number.ts';

interface Result {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}
interface Engine {
  init(): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: readonly { data(): Promise<Result> }[] }>;
}

const pageLength = 10;
/** Milliseconds without a keystroke before the index is asked. */
const patience = 120;

/** A part of the markup that the page always has. */
function part<Name extends keyof HTMLElementTagNameMap>(within: Element, name: Name): HTMLElementTagNameMap[Name];
function part(within: Element, selector: string): HTMLElement;
function part(within: Element, selector: string): Element {
  const found = within.querySelector(selector);
  if (!found) throw new Error(`The search has no ${selector}.`);
  return found;
}

class CatalogueSearch extends HTMLElement {
  #engine: Promise<Engine> | undefined;
  #results: readonly { data(): Promise<Result> }[] = [];
  /** Number of the latest question; answers to earlier ones are dropped. */
  #question = 0;
  #timer: number | undefined;

  connectedCallback(): void {
    const { form } = this;
    const asked = new URLSearchParams(location.search);
    for (const name of ['q', 'regency', 'category']) {
      const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
      if (field) field.value = asked.get(name) ?? '';
    }
    this.#say('idle');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      void this.#ask();
    });
    form.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#ask(), patience);
    });
    this.#more.addEventListener('click', () => {
      this.#show(this.#list.childElementCount, true).catch(() => {
        this.#say('failed');
      });
    });
    if (location.search) void this.#ask();
  }

  get form(): HTMLFormElement {
    return part(this, 'form');
  }
  get #list(): HTMLOListElement {
    return part(this, 'ol');
  }
  get #more(): HTMLElement {
    return part(this, 'button[type=button]');
  }

  /** Loads the engine once, on the first question. */
  async #load(): Promise<Engine> {
    const base = this.dataset['base'] ?? '/';
    const engine = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Engine;
    await engine.init();
    return engine;
  }

  async #ask(): Promise<void> {
    const question = (this.#question += 1);
    const data = new FormData(this.form);
    const [q, regency, category] = ['q', 'regency', 'category'].map((name) =>
      (data.get(name) as string | null)?.trim(),
    );
    const asked = new URLSearchParams(
      Object.entries({ q, regency, category }).flatMap(([k, v]) => (v ? [[k, v]] : [])),
    );
    history.replaceState(null, '', asked.size > 0 ? `?${asked.toString()}` : location.pathname);
    if (asked.size === 0) {
      this.#results = [];
      this.#list.replaceChildren();
      this.#more.hidden = true;
      this.#say('idle');
      return;
    }
    this.#say('loading');
    try {
      const engine = await (this.#engine ??= this.#load());
      const filters = { ...(regency && { regency }), ...(category && { category }) };
      const { results } = await engine.search(q || null, { filters });
      if (question !== this.#question) return;
      this.#results = results;
      await this.#show(0, false);
    } catch {
      this.#engine = undefined;
      if (question === this.#question) this.#say('failed');
    }
  }

  /** Shows the results from number `start` on; moves the focus to the first new one where somebody asked for more. */
  async #show(start: number, focus: boolean): Promise<void> {
    const question = this.#question;
    const found = await Promise.all(this.#results.slice(start, start + pageLength).map((result) => result.data()));
    if (question !== this.#question) return;
    const items = found.map((result) => this.#item(result));
    if (start === 0) this.#list.replaceChildren(...items);
    else this.#list.append(...items);
    this.#more.hidden = this.#list.childElementCount >= this.#results.length;
    const { length } = this.#results;
    this.#say(length === 0 ? 'none' : length === 1 ? 'one' : 'many', length);
    if (focus) items[0]?.querySelector('a')?.focus();
  }

  #item({ url, meta }: Result): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = meta['title'] ?? url;
    if (meta['lang']) link.lang = meta['lang'];
    const language = document.documentElement.lang === 'en' ? 'en' : 'id';
    const price = meta['price'] === undefined ? '' : ` · ${formatRupiah(Number(meta['price']), language)}`;
    const sample = meta['sample'] ? ` (${this.dataset['sample'] ?? ''})` : '';
    item.append(link, `${meta['maker'] ?? ''}, ${meta['place'] ?? ''}${price}${sample}`);
    return item;
  }

  #say(message: string, count = 0): void {
    const status = this.querySelector('[role=status]');
    const number = count.toLocaleString(document.documentElement.lang);
    if (status) status.textContent = (this.dataset[message] ?? '').replace('{n}', number);
  }
}

customElements.define('catalogue-search', CatalogueSearch);
