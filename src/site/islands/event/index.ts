/**
 * The desk of an event: a search among its stands, and the visitor's own list, which stays on this device and goes on by
 * link or QR. Runs in the browser; everything comes from the same origin, and the page says all of it without this.
 */
import type { EventData } from '#outputs/events/data.ts';
import type { FoundStand, standSearch } from '#outputs/events/find.ts';
import { deskWords } from '../../wording/desk.ts';
import { button, part } from '../search/markup.ts';
import type { DeskConfig } from './config.ts';
import { listFragment, marksIn, onTheWay, OwnList, type Mark } from './own-list.ts';

/** How many stands a search shows. */
const shownStands = 24;

/** What a mark means in the data: where it leads, and what stands beside its name. */
interface Meaning {
  readonly text: string;
  readonly href: string;
  readonly note: string;
  /** Its place on the way; those that are gone come last. */
  readonly order: number;
}

class EventDesk extends HTMLElement {
  readonly #config = JSON.parse(this.dataset['config'] ?? '{}') as DeskConfig;
  readonly #words = deskWords[this.#config.language];
  readonly #list = new OwnList(
    this.#config.base + this.#config.event,
    () => localStorage,
    this.#config.former.map((event) => this.#config.base + event),
  );
  readonly #status = this.querySelector('[role="status"]') ?? this.appendChild(Object.assign(document.createElement('p'), { role: 'status', className: 'soft' })); // prettier-ignore
  #loading: Promise<EventData> | undefined;
  #data: EventData | undefined;
  /** The code of each thing that has one, by the id under which it was marked before. */
  #codes: ReadonlyMap<string, string> = new Map();
  #search: ReturnType<typeof standSearch> | undefined;
  /** Marks that came with the address and are not the visitor's own. */
  #given: readonly string[] = [];

  connectedCallback(): void {
    this.#addStars(document);
    this.#followSearch();
    window.addEventListener('storage', ({ key }) => {
      if (key !== this.#list.key && key !== null) return;
      this.#list.refresh();
      this.#show();
    });
    const receive = () => {
      this.#given = this.querySelector('#daftar') ? marksIn(location.hash) : [];
      this.#show();
    };
    window.addEventListener('hashchange', receive);
    receive();
  }

  /** The file with all stands, asked for once; after a failure it may be asked for anew. */
  async #load(): Promise<EventData> {
    this.#loading ??= fetch(`${this.#config.page}${this.#config.event.split('/').at(-1) ?? ''}.json`).then(
      (response) => {
        if (!response.ok) throw new Error(`${response.status}`);
        return response.json() as Promise<EventData>;
      },
    );
    try {
      const data = await this.#loading;
      if (data !== this.#data) {
        this.#data = data;
        this.#codes = codesOf(data);
        this.#list.rename(this.#codes);
      }
      return data;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }

  async #searchReady(): Promise<ReturnType<typeof standSearch>> {
    const [data, search] = await Promise.all([this.#load(), import('./search.ts')]);
    return (this.#search ??= search.standSearch(data));
  }

  #followSearch(): void {
    const form = this.querySelector('form');
    const input = form?.querySelector('input');
    if (!form || !input) return;
    let latest = 0;
    const ask = async () => {
      latest += 1;
      const own = latest;
      try {
        const search = await this.#searchReady();
        if (own === latest) this.#answer(search(input.value), input.value.trim() !== '');
      } catch {
        if (own === latest) this.#status.textContent = this.#words.failed;
      }
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void ask();
    });
    input.addEventListener('input', () => void ask());
    input.addEventListener('focus', () => void this.#searchReady().catch(() => {}), { once: true });
  }

  #answer(found: readonly FoundStand[], asked: boolean): void {
    const words = this.#words;
    const data = this.#data;
    const rows = found.slice(0, shownStands).flatMap(({ stand, products }) => {
      const row = data?.stands[stand];
      if (!data || !row) return [];
      const [slug, name, , , producer, , code] = row;
      const item = document.createElement('li');
      item.dataset['mark'] = code || slug;
      const heading = document.createElement('h3');
      const link = this.#link(`${this.#config.page}${slug}/`, ` ${data.producers[producer]?.[1] ?? ''}`);
      link.prepend(Object.assign(document.createElement('b'), { textContent: name }));
      heading.append(link);
      const goods = document.createElement('p');
      for (const [index, product] of products.slice(0, 4).entries()) {
        const [id, called = '', net = ''] = data.products[product] ?? [];
        goods.append(
          index > 0 ? ', ' : '',
          this.#link(this.#config.product.replace('*', id ?? ''), `${called} ${net}`.trim()),
        );
      }
      item.append(heading, goods);
      return [item];
    });
    const list = part(this, '[data-is="found"]');
    list.replaceChildren(...rows);
    this.#addStars(list);
    const count = found.length;
    const said = count === 0 ? words.none : count === 1 ? words.one : this.#fill(words.many, { n: count });
    this.#status.textContent = asked
      ? [said, ...(count > shownStands ? [this.#fill(words.more, { n: shownStands })] : [])].join(' ')
      : '';
  }

  /** A button beside everything that can be marked. */
  #addStars(root: ParentNode): void {
    for (const place of root.querySelectorAll<HTMLElement>('[data-mark]')) {
      const { mark = '', text = (place.querySelector('h3')?.textContent ?? '').replace(/\s+/g, ' ').trim() } =
        place.dataset;
      if (mark === '' || place.querySelector('.star')) continue;
      const star = button('★', { star: mark }, this.#fill(this.#words.star, { name: text }));
      star.className = 'star';
      star.ariaPressed = String(this.#list.has(mark));
      star.onclick = () => this.#toggle({ mark, text });
      place.append(star);
    }
  }

  #toggle(one: Mark): void {
    const words = this.#words;
    const has = this.#list.has(one.mark);
    if (has) this.#list.remove(one.mark);
    else this.#list.add([one]);
    this.#status.textContent = this.#fill(has ? words.dropped : words.kept, { name: one.text });
    this.#show();
  }

  /** Draws the list anew, and what was shared; needs the data only for what it says beside the names. */
  #show(): void {
    for (const star of document.querySelectorAll<HTMLElement>('[data-star]')) {
      star.ariaPressed = String(this.#list.has(star.dataset['star'] ?? ''));
    }
    const { marks } = this.#list;
    const way = this.querySelector<HTMLElement>('[data-is="way"]');
    if (way) {
      way.hidden = marks.length === 0;
      way.replaceChildren(this.#link(`${this.#config.page}#daftar`, this.#fill(this.#words.way, { n: marks.length })));
    }
    const section = this.querySelector<HTMLElement>('#daftar');
    if (!section) return;
    section.hidden = marks.length === 0 && this.#given.length === 0;
    if (section.hidden) return;
    this.#draw(section);
    if (!this.#data) this.#load().then(() => this.#show()).catch(() => {}); // prettier-ignore
  }

  #draw(section: HTMLElement): void {
    const words = this.#words;
    const { marks, kept } = this.#list;
    const own = part(section, '[data-is="own"]');
    const focused = own.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset : undefined;
    own.replaceChildren();
    const meanings = this.#meanings();
    const given = this.#given
      .map((mark) => this.#codes.get(mark) ?? mark)
      .map((mark) => ({ mark, text: meanings?.get(mark)?.text ?? mark }));
    if (given.length > 0) {
      const box = Object.assign(document.createElement('div'), { className: 'given' });
      const heading = Object.assign(document.createElement('h3'), { textContent: words.given });
      const open = given.filter(({ mark }) => !this.#list.has(mark));
      const note = Object.assign(document.createElement('p'), { textContent: words.taken });
      const take = button(words.take, { do: 'take' });
      take.onclick = () => {
        this.#list.add(given);
        this.#status.textContent = words.taken;
        this.#show();
      };
      const close = button(words.close, { do: 'close' });
      close.onclick = () => {
        history.replaceState(null, '', location.pathname + location.search);
        this.#given = [];
        this.#show();
      };
      box.append(heading, this.#rows(given, meanings), open.length > 0 ? take : note, close);
      own.append(box);
    }
    if (marks.length > 0) own.append(this.#rows(marks, meanings, true), this.#sharing(marks));
    if (!kept)
      own.append(Object.assign(document.createElement('p'), { textContent: words.unkept, className: 'notice' }));
    // What had the focus was drawn anew.
    const { star, do: does } = focused ?? {};
    const again = star ?? does;
    if (again !== undefined) own.querySelector<HTMLElement>(`[data-star="${CSS.escape(again)}"], [data-do="${CSS.escape(again)}"]`)?.focus(); // prettier-ignore
  }

  #rows(marks: readonly Mark[], meanings: ReadonlyMap<string, Meaning> | undefined, starred = false): HTMLElement {
    const words = this.#words;
    const list = Object.assign(document.createElement('ul'), { className: 'own' });
    for (const { mark, text } of onTheWay(marks, (one) => meanings?.get(one.mark)?.order)) {
      const meaning = meanings?.get(mark);
      const item = document.createElement('li');
      const name = meaning ? this.#link(meaning.href, meaning.text) : text;
      const note = meaning?.note ?? (meanings && words.gone);
      item.append(name, ...(note ? [Object.assign(document.createElement('small'), { textContent: note })] : []));
      if (starred) {
        item.dataset['mark'] = mark;
        item.dataset['text'] = meaning?.text ?? text;
      }
      list.append(item);
    }
    if (starred) this.#addStars(list);
    return list;
  }

  #sharing(marks: readonly Mark[]): HTMLElement {
    const words = this.#words;
    const { page } = this.#config;
    const address = `${location.origin}${page}#${listFragment(marks)}`;
    const box = Object.assign(document.createElement('p'), { className: 'actions' });
    const share = button(words.share, { do: 'share' });
    share.onclick = () => void this.#share(address);
    const qr = button(words.qr, { do: 'qr' });
    qr.onclick = async () => {
      const { drawnSymbol } = await import('./symbol.ts');
      const symbol = drawnSymbol(address, words.qrText);
      if (symbol) qr.replaceWith(symbol);
      else this.#status.textContent = this.#fill(words.copyYourself, { name: address });
    };
    box.append(share, qr);
    return box;
  }

  async #share(address: string): Promise<void> {
    const words = this.#words;
    try {
      await (navigator.clipboard as Clipboard | undefined)?.writeText(address);
      if (!('clipboard' in navigator)) throw new Error('Only a secure origin may write to the clipboard.');
      this.#status.textContent = words.copied;
    } catch {
      this.#status.textContent = this.#fill(words.copyYourself, { name: address });
    }
  }

  /** What each mark means; `undefined` before the data have come. */
  #meanings(): ReadonlyMap<string, Meaning> | undefined {
    const data = this.#data;
    if (!data) return undefined;
    const meanings = new Map<string, Meaning>();
    const at = new Map<number, string[]>();
    for (const [order, [slug, name, , , producer, products, code]] of data.stands.entries()) {
      const meaning = {
        text: `${name} ${data.producers[producer]?.[1] ?? ''}`,
        href: `${this.#config.page}${slug}/`,
        note: '',
        order,
      };
      meanings.set(code || slug, meaning);
      for (const product of products) at.set(product, [...(at.get(product) ?? []), name]);
    }
    const places = new Map(data.stands.map(([, name], index) => [name, index]));
    for (const [index, [id, name, net, , , code]] of data.products.entries()) {
      const stands = at.get(index) ?? [];
      meanings.set(code || id, {
        text: `${name} ${net}`.trim(),
        href: this.#config.product.replace('*', id),
        note: this.#fill(this.#words.at, { name: stands.join(', ') }),
        order: places.get(stands[0] ?? '') ?? Infinity,
      });
    }
    return meanings;
  }

  #link(href: string, text: string): HTMLAnchorElement {
    return Object.assign(document.createElement('a'), { href, textContent: text });
  }

  #fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
    return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? value.toLocaleString(this.#config.language) : value;
    });
  }
}

function codesOf({ stands, products }: EventData): ReadonlyMap<string, string> {
  const named = [...stands.map(([slug, , , , , , code]) => [slug, code] as const), ...products.map(([id, , , , , code]) => [id, code] as const)]; // prettier-ignore
  return new Map(named.filter(([, code]) => code !== ''));
}

customElements.define('event-desk', EventDesk);
