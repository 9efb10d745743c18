/**
 * The search page: narrows, counts and sorts by the columns of a volume, asks Pagefind for words alone, and keeps the whole
 * question in the form and in the address. Runs in the browser; everything comes from the same origin.
 */
import { formatNumber } from '../../format/number.ts';
import type { FacetId } from '#outputs/search/facets.ts';
import type { ConfiguredVolume, SearchConfig } from './config.ts';
import type { Answer, Choice, Sort } from './facets.ts';
import { showResult } from './results.ts';
import { volumeIn, type OfferedFacet, type Volume } from './volume.ts';

const pageLength = 24;
/** How many of them a phone shows without scrolling: these do not wait for the others. */
const firstScreen = 6;

/** Where the reader was: kept with the entry in the history, for the way back. */
interface Place {
  readonly shown: number;
  /** The result that was followed, by its number, and its distance in pixels from the top of the screen. */
  readonly followed: number;
  readonly top: number;
}

class CatalogueSearch extends HTMLElement {
  readonly #config = JSON.parse(this.dataset['config'] ?? '{}') as SearchConfig;
  readonly #volumes = new Map<string, Volume>();
  /** The volume that the facets show, and what can be chosen of it. */
  #volume: Volume | undefined;
  #facets: readonly OfferedFacet[] = [];
  /** Results of the latest question, in their order. */
  #records: readonly number[] = [];
  #shown = 0;
  /** The elements of the results that stand there, by view and record. */
  #drawn = new Map<string, HTMLElement>();
  /** Number of the latest question; answers to earlier ones are dropped. */
  #question = 0;
  #timer: number | undefined;
  #waiting: number | undefined;

  connectedCallback(): void {
    const form = this.#form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#change('push');
    });
    // Order and view stand beside the results, outside of the form.
    this.addEventListener('input', ({ target }) => {
      const typed = target instanceof HTMLInputElement && target.type === 'search';
      clearTimeout(this.#timer);
      // Words are typed letter by letter: one entry in the history for all of them, and letters that come at once are one.
      if (typed) this.#timer = window.setTimeout(() => void this.#change('replace'));
      else void this.#change('push');
    });
    form.addEventListener('reset', () => {
      // The form is empty only after this event.
      setTimeout(() => {
        for (const field of this.#fields) if ('checked' in field && field.type === 'checkbox') field.checked = false;
        this.#input.value = '';
        void this.#change('push');
        this.#input.focus();
      });
    });
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const button = target.closest<HTMLElement>('button[data-do]');
      if (button) this.#press(button.dataset);
      // The way back from a result leads to the same place in the list.
      else if (target.closest('a')) this.#keepPlace(target);
    });
    addEventListener('popstate', () => void this.#restore());
    this.#part('.filters', HTMLDetailsElement).open = matchMedia('(min-width: 60rem)').matches;
    void this.#restore();
  }

  get #form(): HTMLFormElement {
    return this.#part('form', HTMLFormElement);
  }
  get #input(): HTMLInputElement {
    return this.#part('[name=q]', HTMLInputElement);
  }
  get #fields(): readonly (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.#form.elements].filter(
      (field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement,
    );
  }

  /** A part of the markup that the page always has. */
  #part(selector: string): HTMLElement;
  #part<Part extends HTMLElement>(selector: string, kind: new () => Part): Part;
  #part(selector: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
    const found = this.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`The search has no ${selector}.`);
    return found;
  }

  /** The question as it stands in the form, without what is empty or goes without saying. */
  #asked(): URLSearchParams {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) {
      const text = typeof value === 'string' ? value.trim() : '';
      const usual = this.querySelector(`[name=${name}][data-usual="${CSS.escape(text)}"]`);
      if (text !== '' && !usual) asked.append(name, text);
    }
    return asked;
  }

  /** Somebody changed the question. */
  async #change(history: 'push' | 'replace'): Promise<void> {
    clearTimeout(this.#timer);
    const asked = this.#asked().toString();
    const address = asked ? `?${asked}` : location.pathname;
    if (history === 'push' && asked !== location.search.slice(1)) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    await this.#ask();
  }

  /** Puts the question of the address into the form, and the reader where they were. */
  async #restore(): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const place = history.state as Place | null;
    this.#put(asked);
    await this.#ask(asked, place?.shown);
    if (place) this.#return(place);
  }

  #put(asked: URLSearchParams): void {
    for (const field of this.#fields) {
      const values = asked.getAll(field.name);
      if (field instanceof HTMLInputElement && /checkbox|radio/.test(field.type)) {
        field.checked = values.length > 0 ? values.includes(field.value) : 'usual' in field.dataset;
      } else field.value = values[0] ?? (field instanceof HTMLSelectElement ? (field.options[0]?.value ?? '') : '');
    }
  }

  #keepPlace(followed: Element): void {
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
  #return({ followed, top }: Place, frames = 12): void {
    const item = this.querySelectorAll('.found > li, .buyers tbody > tr')[followed];
    if (!item || frames === 0) return;
    scrollBy(0, item.getBoundingClientRect().top - top);
    requestAnimationFrame(() => this.#return({ shown: 0, followed, top }, frames - 1));
  }

  #press({ do: what, name = '', value = '' }: DOMStringMap): void {
    if (what === 'more') void this.#show(this.#shown + pageLength, true).catch(() => this.#fail());
    else if (what === 'retry') void this.#ask();
    else if (what === 'words') {
      this.#input.value = name;
      void this.#change('push');
      this.#input.focus();
    } else if (what === 'remove') {
      for (const field of this.#fields) {
        if ('checked' in field && field.name === name && (value === '' || field.value === value)) field.checked = false;
      }
      // The button goes; the next one is where the eyes are.
      void this.#change('push').then(() => (this.querySelector<HTMLElement>('.chosen button') ?? this.#input).focus());
    }
  }

  /**
   * Answers the question of the form, or that of an address: some of its values may have no field before the first
   * answer. `shown` is how many results stood there before.
   */
  async #ask(given?: URLSearchParams, shown = pageLength): Promise<void> {
    const question = (this.#question += 1);
    const { words, volumes, base, language } = this.#config;
    const asked = given ?? this.#asked();
    const q = asked.get('q')?.trim() ?? '';
    const place = Number(asked.get('part') ?? 1) - 1;
    const configured: ConfiguredVolume | undefined = volumes[place] ?? volumes[0];
    this.#hint([]);
    clearTimeout(this.#waiting);
    // Answers that come at once need no announcement that they will.
    this.#waiting = window.setTimeout(() => this.#say(words.loading), 300);
    try {
      if (!configured) throw new Error('There is nothing to search.');
      const { folder } = configured;
      const volume = this.#volumes.get(folder) ?? volumeIn(`${base}${folder}/`, language);
      this.#volumes.set(folder, volume);
      // Columns and words are on their way at once.
      if (q) volume.engine().catch(() => undefined);
      const { records, facets } = await volume.columns();
      if (question !== this.#question) return;
      if (volume !== this.#volume) {
        this.#drawn.clear();
        this.#offer(facets);
      }
      this.#volume = volume;
      if (given) this.#put(given);
      const found = q ? await (await volume.engine()).find(q) : undefined;
      if (question !== this.#question) return;
      const choice = Object.fromEntries(facets.map(({ id }) => [id, asked.getAll(id)])) as Choice;
      const answer = records.ask(choice, found);
      const sort = (asked.get('sort') ?? (q ? 'relevance' : 'name')) as Sort;
      this.#records = records.sort(answer.records, q || sort !== 'relevance' ? sort : 'name', found);
      this.#count(answer, asked);
      const count = this.#records.length;
      this.#say(
        count === 0 ? words.none : count === 1 ? words.one : q || asked.size > 0 ? words.many : words.all,
        count,
      );
      await this.#show(shown, false);
      if (question !== this.#question) return;
      if (count === 0) await this.#suggest(volume, answer, choice, q, question);
    } catch {
      if (question === this.#question) this.#fail();
    }
  }

  #fail(): void {
    const { words } = this.#config;
    this.#part('.outcome').ariaBusy = null;
    this.#say(words.failed);
    this.#hint([{ text: words.retry, data: { do: 'retry' } }]);
  }

  /** Fills the facets with what the volume knows. */
  #offer(facets: readonly OfferedFacet[]): void {
    this.#facets = facets;
    for (const box of this.querySelectorAll<HTMLElement>('[data-facet]')) {
      const facet = facets.find(({ id }) => id === box.dataset['facet']);
      const options = box.querySelector('.options');
      options?.replaceChildren(...(facet?.values ?? []).map((value) => this.#option(facet?.id ?? 'regency', value)));
    }
  }

  #option(facet: FacetId, value: string): HTMLElement {
    const template = this.#part('template[data-for=option]', HTMLTemplateElement);
    const label = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
    label.dataset['value'] = value;
    const [box, name] = label.children;
    if (box) Object.assign(box, { name: facet, value });
    if (name) name.textContent = this.#name(facet, value);
    return label;
  }

  #name(facet: FacetId, value: string): string {
    const own = this.#facets.find(({ id }) => id === facet);
    return this.#config.names[facet]?.[value] ?? own?.names[own.values.indexOf(value)] ?? value;
  }

  /** Writes the counts beside the values, hides what leads nowhere, and lists what is chosen. */
  #count({ counts }: Answer, asked: URLSearchParams): void {
    const { language, words } = this.#config;
    const chosen: { text: string; label: string; data: DOMStringMap }[] = [];
    for (const { id, values } of this.#facets) {
      const box = this.#part(`[data-facet=${id}]`, HTMLDetailsElement);
      const own = asked.getAll(id);
      const options = [...box.querySelectorAll<HTMLElement>('.option')];
      for (const [place, option] of options.entries()) {
        const count = counts[id]?.[place] ?? 0;
        const value = values[place] ?? '';
        const hidden = count === 0 && !own.includes(value);
        const text = formatNumber(count, language);
        const number = option.lastElementChild;
        // What stays is not written again: that alone would have the page laid out anew with every letter.
        if (option.hidden !== hidden) option.hidden = hidden;
        if (number && number.textContent !== text) number.textContent = text;
        if (!own.includes(value)) continue;
        const name = this.#name(id, value);
        chosen.push({
          text: name,
          label: words.remove.replace('{name}', name),
          data: { do: 'remove', name: id, value },
        });
      }
      box.hidden = options.every((option) => option.hidden);
      if (own.length > 0) box.open = true;
    }
    const list = this.#part('.chosen');
    list.hidden = chosen.length === 0 && !asked.has('q');
    list.querySelector('ul')?.replaceChildren(
      ...chosen.map(({ text, label, data }) => {
        const item = document.createElement('li');
        const button = Object.assign(document.createElement('button'), {
          type: 'button',
          textContent: text,
          ariaLabel: label,
        });
        Object.assign(button.dataset, data);
        item.append(button);
        return item;
      }),
    );
    this.#part('.filters > summary').textContent =
      chosen.length === 0 ? words.filters : words.filtersChosen.replace('{n}', formatNumber(chosen.length, language));
  }

  /** Shows results up to a number; moves the focus to the first new one where somebody asked for more. */
  async #show(upTo: number, focus: boolean): Promise<void> {
    const volume = this.#volume;
    const question = this.#question;
    if (!volume) return;
    const outcome = this.#part('.outcome');
    outcome.ariaBusy = 'true';
    const { records } = await volume.columns();
    const from = focus ? this.#shown : 0;
    const wanted = this.#records.slice(from, upTo);
    const parts = [wanted.slice(0, firstScreen), wanted.slice(firstScreen)];
    const view = new FormData(this.#form).get('view') === 'table' ? 'row' : 'card';
    const template = this.#part(`template[data-for=${view}]`, HTMLTemplateElement);
    const names = (facet: FacetId, value: string) => this.#name(facet, value);
    const [list, other] = view === 'row' ? ['tbody', '.found'] : ['.found', 'tbody'];
    const drawn = from === 0 ? new Map<string, HTMLElement>() : this.#drawn;
    for (const [place, part] of parts.entries()) {
      const results = await volume.results(part);
      if (question !== this.#question) return;
      const elements = results.map((result) => {
        // What stands there already, as after one more letter, need not be drawn anew.
        const key = `${view} ${result.record}`;
        const element = this.#drawn.get(key) ?? showResult(result, { template, records, names, config: this.#config });
        drawn.set(key, element);
        return element;
      });
      if (from + place === 0) this.#part(list).replaceChildren(...elements);
      else this.#part(list).append(...elements);
      if (focus && place === 0) elements[0]?.querySelector('a')?.focus();
      this.#part(other).replaceChildren();
      this.#part('.buyers').hidden = view !== 'row' || this.#records.length === 0;
    }
    this.#drawn = drawn;
    this.#shown = from + wanted.length;
    this.#part('[data-do=more]').hidden = this.#shown >= this.#records.length;
    outcome.ariaBusy = null;
    const first = this.querySelectorAll('.found > li, .buyers tbody > tr')[from];
    if (focus && first) this.#keepPlace(first);
  }

  /** What to try where nothing is found: fewer words, or one facet less; only what leads somewhere. */
  async #suggest(volume: Volume, { without }: Answer, choice: Choice, q: string, question: number): Promise<void> {
    const { words, language } = this.#config;
    const fill = (text: string, n: number, name = '') =>
      text.replace('{n}', formatNumber(n, language)).replace('{name}', name);
    const hints = Object.entries(without).flatMap(([id, n]) =>
      n === 0
        ? []
        : [
            {
              text: fill(words.withoutFacet, n, this.#part(`[data-facet=${id}] summary`).textContent),
              data: { do: 'remove', name: id },
            },
          ],
    );
    const relaxed = q ? await (await volume.engine()).relax(q) : undefined;
    if (question !== this.#question) return;
    if (relaxed) {
      const { records } = await volume.columns();
      const { length } = records.ask(choice, relaxed.numbers).records;
      const text = fill(words.withoutWords, length, relaxed.left);
      if (length > 0) hints.push({ text, data: { do: 'words', name: relaxed.rest } });
    }
    this.#hint(hints);
  }

  #hint(hints: readonly { readonly text: string; readonly data: DOMStringMap }[]): void {
    this.#part('.hints').replaceChildren(
      ...hints.map(({ text, data }) => {
        const button = Object.assign(document.createElement('button'), {
          type: 'button',
          className: 'button',
          textContent: text,
        });
        Object.assign(button.dataset, data);
        return button;
      }),
    );
  }

  #say(text: string, count = 0): void {
    clearTimeout(this.#waiting);
    this.#part('[role=status]').textContent = text.replace('{n}', formatNumber(count, this.#config.language));
  }
}

customElements.define('catalogue-search', CatalogueSearch);
