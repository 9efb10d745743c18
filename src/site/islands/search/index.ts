/**
 * The search page: narrows, counts and sorts by the columns of a volume, asks Pagefind for words alone, and keeps the whole
 * question in the form and in the address. Runs in the browser; everything comes from the same origin.
 */
import { formatNumber } from '../../format/number.ts';
import type { ConfiguredVolume, SearchConfig } from './config.ts';
import type { Answer, Choice, Sort } from './facets.ts';
import { Filters } from './filters.ts';
import { pageLength, ResultList, type Place } from './list.ts';
import { button, painted, part } from './markup.ts';
import { Question } from './question.ts';
import { volumeIn, type Volume } from './volume.ts';

class CatalogueSearch extends HTMLElement {
  readonly #config = JSON.parse(this.dataset['config'] ?? '{}') as SearchConfig;
  readonly #question = new Question(this);
  readonly #filters = new Filters(this, this.#config);
  readonly #list = new ResultList(this, this.#config, (facet, value) => this.#filters.name(facet, value));
  readonly #volumes = new Map<string, Volume>();
  /** The volume that the filters show. */
  #volume: Volume | undefined;
  /** Number of the latest question; answers to earlier ones are dropped. */
  #latest = 0;
  #typing: number | undefined;
  #waiting: number | undefined;

  connectedCallback(): void {
    const { form, input } = this.#question;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#change('push');
    });
    // Order and view stand beside the results, outside of the form.
    this.addEventListener('input', ({ target }) => {
      clearTimeout(this.#typing);
      // Words are typed letter by letter: one entry in the history for all of them, and letters that come at once are one.
      if (target === input) this.#typing = window.setTimeout(() => void this.#change('replace'));
      else void this.#change('push');
    });
    form.addEventListener('reset', () => {
      // The form is empty only after this event.
      setTimeout(() => {
        this.#question.uncheck();
        this.#ask('');
      });
    });
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const pressed = target.closest<HTMLElement>('button[data-do]');
      if (pressed) this.#press(pressed.dataset);
      // The way back from a result leads to the same place in the list.
      else if (target.closest('a')) this.#list.keepPlace(target);
    });
    addEventListener('popstate', () => void this.#restore());
    part(this, '.filters', HTMLDetailsElement).open = matchMedia('(min-width: 60rem)').matches;
    // What the page was built with answers no question.
    if (location.search) {
      this.#say('');
      this.#list.clear();
    } else this.#list.adopt();
    void this.#restore();
  }

  /** Somebody changed the question. */
  async #change(history: 'push' | 'replace'): Promise<void> {
    clearTimeout(this.#typing);
    this.#question.keep(history);
    await this.#answer();
  }

  /** Asks for words that nobody typed. */
  #ask(words: string): void {
    const { input } = this.#question;
    input.value = words;
    void this.#change('push');
    input.focus();
  }

  /** Puts the question of the address into the form, and the reader where they were. */
  async #restore(): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const place = history.state as Place | null;
    this.#question.put(asked);
    await this.#answer(asked, place?.shown);
    if (place) this.#list.return(place);
  }

  #press({ do: what, name = '', value }: DOMStringMap): void {
    if (what === 'more') void this.#list.more().catch(() => this.#fail());
    else if (what === 'retry') void this.#answer();
    else if (what === 'words') this.#ask(name);
    else if (what === 'remove') {
      this.#question.uncheck(name, value);
      // The button goes; the next one is where the eyes are.
      void this.#change('push').then(() =>
        (this.querySelector<HTMLElement>('.chosen button') ?? this.#question.input).focus(),
      );
    }
  }

  /**
   * Answers the question of the form, or that of an address: some of its values may have no field before the first
   * answer. `shown` is how many results stood there before; without it the first come at once, the others after them.
   */
  async #answer(given?: URLSearchParams, shown?: number): Promise<void> {
    const latest = (this.#latest += 1);
    const { words, volumes, base, language } = this.#config;
    const asked = given ?? this.#question.asked();
    const q = asked.get('q')?.trim() ?? '';
    const place = Number(asked.get('part') ?? 1) - 1;
    const configured: ConfiguredVolume | undefined = volumes[place] ?? volumes[0];
    this.#list.busy = true;
    this.#offer();
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
      if (latest !== this.#latest) return;
      if (volume !== this.#volume) {
        if (this.#volume) this.#list.clear();
        this.#filters.offer(facets);
      }
      this.#volume = volume;
      if (given) this.#question.put(given);
      const found = q ? await (await volume.engine()).find(q) : undefined;
      if (latest !== this.#latest) return;
      const choice = Object.fromEntries(facets.map(({ id }) => [id, asked.getAll(id)])) as Choice;
      const answer = records.ask(choice, found);
      const sort = (asked.get('sort') ?? (q ? 'relevance' : 'name')) as Sort;
      const sorted = records.sort(answer.records, q || sort !== 'relevance' ? sort : 'name', found);
      const count = sorted.length;
      this.#say(
        count === 0 ? words.none : count === 1 ? words.one : q || asked.size > 0 ? words.many : words.all,
        count,
      );
      this.#filters.list(asked);
      await this.#list.begin({ volume, records: sorted, view: asked.get('view') === 'table' ? 'row' : 'card' }, shown);
      // What nobody waits for comes when the first results are to be seen, or not at all where the next letter came.
      if (shown === undefined) await painted();
      if (latest !== this.#latest) return;
      this.#filters.count(answer.counts(), asked);
      await this.#list.extend(shown ?? pageLength);
      if (latest !== this.#latest) return;
      if (count === 0) await this.#suggest(volume, answer, choice, q, latest);
    } catch {
      if (latest === this.#latest) this.#fail();
    }
  }

  #fail(): void {
    const { words } = this.#config;
    this.#list.busy = false;
    this.#say(words.failed);
    this.#offer(button(words.retry, { do: 'retry' }));
  }

  /** What to try where nothing is found: fewer words, or one facet less; only what leads somewhere. */
  async #suggest(volume: Volume, { without }: Answer, choice: Choice, q: string, latest: number): Promise<void> {
    const { words, language } = this.#config;
    const fill = (text: string, n: number, name: string) =>
      text.replace('{n}', formatNumber(n, language)).replace('{name}', name);
    const offers = Object.entries(without)
      .filter(([, n]) => n > 0)
      .map(([id, n]) => button(fill(words.withoutFacet, n, this.#filters.title(id)), { do: 'remove', name: id }));
    const relaxed = q ? await (await volume.engine()).relax(q) : undefined;
    const { records } = await volume.columns();
    if (latest !== this.#latest) return;
    const { length } = relaxed ? records.ask(choice, relaxed.numbers).records : [];
    if (relaxed && length > 0) {
      offers.push(button(fill(words.withoutWords, length, relaxed.left), { do: 'words', name: relaxed.rest }));
    }
    this.#offer(...offers);
  }

  /** Puts buttons where the results would be; without any, those of before go. */
  #offer(...buttons: readonly HTMLButtonElement[]): void {
    for (const one of buttons) one.className = 'button';
    part(this, '.hints').replaceChildren(...buttons);
  }

  #say(text: string, count = 0): void {
    clearTimeout(this.#waiting);
    const said = text.replace('{n}', formatNumber(count, this.#config.language));
    const status = part(this, '[role=status]');
    if (status.textContent !== said) status.textContent = said;
  }
}

customElements.define('catalogue-search', CatalogueSearch);
