import { addressOf } from '#model/addresses.ts';
import { readTyped } from '#model/code.ts';
import { inLanguage } from '#model/language.ts';
import { codeInAddress, itemAt, itemOfCode, type Item } from '#outputs/offline/find.ts';
import type { Pack } from '#outputs/offline/packed.ts';
import { eventCache } from '#outputs/offline/storage.ts';
import { formatBytes } from '../../wording/offline.ts';
import { savedEvents, type Saved } from '../../worker/saved.ts';
import type { ShelfConfig } from './config.ts';
import { momentText } from './day.ts';
import { element } from './element.ts';
import { viewOf } from './views.ts';

/** Palette and pattern. */
type ShelfLook = readonly [palette: string | undefined, pattern: string | undefined];

/**
 * The one page that is shown in the place of any other where there is no network: it finds out from its address what the
 * reader wanted, and shows it from what is saved.
 */
class OfflineShelf extends HTMLElement {
  private readonly config = JSON.parse(this.dataset['config'] ?? '{}') as ShelfConfig;
  private saved: readonly Saved[] = [];
  private drawn = false;
  /** Palette and pattern of the page itself, for what belongs to no regency. */
  private readonly look = [document.body.dataset['palette'], document.body.dataset['pattern']] as const;

  connectedCallback(): void {
    void this.load();
    // Within the bazaar nothing needs to be asked of a network that was not there a moment ago.
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (!link || !plain || link.origin !== location.origin) return;
      const target = link.pathname;
      event.preventDefault();
      void this.find(target).then((found) => {
        if (!found) {
          location.assign(link.href);
          return;
        }
        history.pushState(null, '', link.href);
        this.show(...found);
      });
    });
    addEventListener('popstate', () => void this.load());
    addEventListener('online', () => this.offerWhole(`${this.config.words.back} `));
    addEventListener('offline', () => this.offerWhole());
  }

  /** Shows what the address asks for, or what there is. */
  private async load(): Promise<void> {
    this.saved = await savedEvents(caches, this.config.base).catch(() => []);
    const path = this.pathOf(location.pathname);
    const found = await this.find(location.pathname);
    if (found) this.show(...found);
    else if (path === addressOf({ single: 'code' }, this.config.language)) this.drawPlain(this.codeForm(''));
    else if (codeInAddress(path) !== undefined) this.drawPlain(this.codeForm(codeInAddress(path) ?? ''));
    else this.drawPlain(this.list(path));
  }

  /** The way from the copy to the page itself, wherever there may be a network; a slow one counts. */
  private offerWhole(sentence = ''): void {
    const ways = navigator.onLine ? [sentence, this.anew(this.config.words.whole)] : [];
    this.querySelector('[data-is="back"]')?.replaceChildren(...ways);
  }

  /** Asks the network for this address again. A link would be taken for a way within what is saved. */
  private anew(label: string): HTMLButtonElement {
    const button = element('button', { type: 'button', class: 'button' }, label);
    button.onclick = () => location.reload();
    return button;
  }

  private pathOf(pathname: string): string {
    return pathname.slice(this.config.base.length - 1);
  }

  /** What is saved of a page: of several bazaars, the one that was saved last. */
  private async find(pathname: string): Promise<[Item, Pack, Saved] | undefined> {
    const path = this.pathOf(pathname);
    for (const saved of this.saved) {
      const pack = await saved.pack();
      const item = pack && itemAt(pack, path);
      if (item) return [item, pack, saved];
    }
    return undefined;
  }

  private show(item: Item, pack: Pack, { record }: Saved): void {
    const { config } = this;
    const { title, parts, regency } = viewOf(item, { pack, config });
    const age = config.words.copy.replace('{date}', momentText(new Date(record.saved), config.language));
    const notice = element('p', { class: 'notice' }, age, ' ', element('span', { 'data-is': 'back' }));
    this.draw(title, [notice, ...parts], config.looks[regency]);
    this.offerWhole();
  }

  /** What belongs to no bazaar, under the name that its heading says. */
  private drawPlain(parts: readonly Node[]): void {
    this.draw(parts[0]?.textContent ?? '', parts);
  }

  private draw(name: string, parts: readonly Node[], [palette, pattern]: ShelfLook = this.look): void {
    document.title = `${name} · ${this.dataset['site'] ?? ''}`;
    if (palette !== undefined) document.body.dataset['palette'] = palette;
    if (pattern !== undefined) document.body.dataset['pattern'] = pattern;
    const first = !this.drawn;
    this.drawn = true;
    this.replaceChildren(...parts);
    if (first) return;
    scrollTo(0, 0);
    // Whoever listens to the page hears its name, as after any other link.
    const title = this.querySelector('h1');
    title?.setAttribute('tabindex', '-1');
    title?.focus();
  }

  /** What is saved on this device, and, in the place of another page, that this one is not. */
  private list(path: string): Node[] {
    const { config } = this;
    const { words, language, base } = config;
    const isOwn = path === addressOf({ single: 'offline' }, language);
    const items = this.saved.map(({ record }) => {
      const name = inLanguage(record.name, language);
      const href = base + addressOf({ page: 'event', id: record.event }, language).slice(1);
      const remove = element('button', { type: 'button', class: 'button', 'aria-label': words.removeNamed.replace('{name}', () => name) }, words.remove); // prettier-ignore
      remove.onclick = () => void caches.delete(eventCache(base, record.event)).then(() => this.load());
      const age = words.copy.replace('{date}', momentText(new Date(record.saved), language));
      return element('li', {}, element('h2', {}, element('a', { href }, name)), element('p', { class: 'soft' }, `${age} · ${formatBytes(record.bytes, language)}`), remove); // prettier-ignore
    });
    const shelf = items.length > 0 ? element('ul', { class: 'saved' }, ...items) : element('p', {}, words.empty);
    if (isOwn) return [element('h1', {}, this.dataset['title'] ?? ''), shelf];
    return [
      element('h1', {}, words.missing),
      element('p', { class: 'lead' }, words.missingText),
      element('p', {}, this.anew(words.retry)),
      element('h2', {}, words.saved),
      shelf,
      ...(items.length > 0 ? this.codeForm('').slice(1) : []),
    ];
  }

  /** A field for the code of a label. `typed` is what was typed into the address. */
  private codeForm(typed: string): Node[] {
    const { words } = this.config;
    const input = element('input', {
      id: 'kode',
      name: 'kode',
      autocomplete: 'off',
      autocapitalize: 'characters',
      spellcheck: 'false',
      enterkeyhint: 'go',
      maxlength: '120',
      value: typed,
      'aria-describedby': 'kode-hint',
    });
    const open = element('button', { class: 'button first', type: 'submit' }, words.codeOpen);
    const answer = element('div', { class: 'code-answer', role: 'status' });
    const form = element(
      'form',
      { novalidate: '' },
      element('label', { for: 'kode' }, words.codeLabel),
      element('div', { class: 'code-field' }, input, open),
      element('p', { class: 'soft', id: 'kode-hint' }, words.codeHint),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.answer(input.value, answer);
    });
    if (typed !== '') void this.answer(typed, answer);
    return [element('h1', {}, words.codeTitle), element('p', {}, words.codeText), form, answer];
  }

  /** Opens the code that was typed, or says what is wrong with it and which saved ones are one slip away. */
  private async answer(typed: string, place: HTMLElement): Promise<void> {
    const { base, language, words } = this.config;
    const { answers } = words;
    if (typed.trim() === '') {
      place.replaceChildren(answers.empty);
      return;
    }
    const packs = (await Promise.all(this.saved.map(({ pack }) => pack()))).filter((pack) => pack !== undefined);
    const linkTo = (code: string) => element('a', { href: base + addressOf({ code }, language).slice(1) }, code);
    const isKnown = (code: string) => packs.some((pack) => itemOfCode(pack, code) !== undefined);
    const read = readTyped(typed);
    if ('code' in read) {
      const link = linkTo(read.code);
      place.replaceChildren(isKnown(read.code) ? link : words.codeUnsaved.replace('{code}', read.code));
      // As if the reader had tapped it: shown at once, without asking the network.
      if (isKnown(read.code)) link.click();
      return;
    }
    const problem =
      read.problem === 'character'
        ? answers.character.replace('{character}', () => read.character)
        : read.problem === 'length'
          ? answers.length.replace('{length}', String(read.length))
          : answers.check.replace('{code}', () => typed.trim().toUpperCase());
    const near = 'near' in read ? read.near.filter(isKnown) : [];
    const offers = [element('p', {}, answers.near), element('ul', {}, ...near.map((code) => element('li', {}, linkTo(code))))]; // prettier-ignore
    place.replaceChildren(element('p', {}, problem), ...(near.length > 0 ? offers : []));
  }
}

customElements.define('offline-shelf', OfflineShelf);
