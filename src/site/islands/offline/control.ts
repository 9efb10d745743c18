import { eventCache, visitedCache, type SavedEvent } from '#outputs/offline/storage.ts';
import { formatBytes } from '../../wording/offline.ts';
import { savingWords } from '../../wording/saving.ts';
import type { SaveConfig } from './config.ts';
import { momentText } from './day.ts';
import { openPlace, readRecord } from './place.ts';
import { registerWorker } from './register.ts';
import { failureOf, saveEvent, type Failure } from './save.ts';

/** *Save this bazaar*: shows itself where the browser has all that it takes, and does nothing until somebody asks. */
class SaveEvent extends HTMLElement {
  private readonly config = JSON.parse(this.dataset['config'] ?? '{}') as SaveConfig;
  private readonly start = this.own('[data-do="start"]', HTMLButtonElement);
  private readonly stop = this.own('[data-do="stop"]', HTMLButtonElement);
  private readonly remove_ = this.own('[data-do="remove"]', HTMLButtonElement);
  private readonly open = this.own('[data-do="open"]', HTMLAnchorElement);
  private readonly bar = this.own('progress', HTMLProgressElement);
  private readonly amount = this.own('[data-is="amount"]', HTMLElement);
  private readonly said = this.own('[role="status"]', HTMLElement);
  private running: AbortController | undefined;

  connectedCallback(): void {
    if (!('serviceWorker' in navigator && 'caches' in window)) return;
    this.start.onclick = () => void this.save();
    this.stop.onclick = () => this.running?.abort();
    this.remove_.onclick = () => void this.forget();
    void this.show().then(
      (record) => {
        // Bring a copy up to date without being asked, as long as the reader does not want to save data.
        if (record && record.data !== this.config.data && !savesData()) void this.save();
      },
      // Forbidden storage is explained to whoever asks for it.
      () => (this.hidden = false),
    );
  }

  private own<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const found = this.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`There is no ${selector}.`);
    return found;
  }

  /** What there is, and what can be done. */
  private async show(sentence = ''): Promise<SavedEvent | undefined> {
    const { config, start } = this;
    const { language } = config;
    const words = savingWords[language];
    const record = await readRecord(config);
    const unfinished = !record && (await caches.has(eventCache(config.base, config.event)));
    const newer = record && record.data !== config.data;
    const state = record
      ? words.saved.replace('{date}', momentText(new Date(record.saved), language)) + (newer ? ` ${words.newer}` : '')
      : unfinished
        ? words.unfinished
        : '';
    this.said.textContent = [sentence, state].filter(Boolean).join(' ');
    start.hidden = record !== undefined && !newer;
    const size = formatBytes(config.bytes, language);
    const usual = (start.dataset['usual'] ??= start.textContent);
    start.textContent = newer ? words.update : unfinished ? words.resume.replace('{all}', size) : usual;
    this.remove_.hidden = !record && !unfinished;
    this.open.hidden = !record;
    this.rest();
    this.hidden = false;
    return record;
  }

  private async save(): Promise<void> {
    if (this.running) return;
    const { config, bar, amount } = this;
    const { language, base } = config;
    const words = savingWords[language];
    const running = (this.running = new AbortController());
    const updates = this.open.hidden ? words.saving : words.updating;
    this.start.hidden = this.remove_.hidden = true;
    this.stop.hidden = bar.hidden = amount.hidden = false;
    this.said.textContent = '';
    const onProgress = (done: number, all: number) => {
      bar.max = all;
      bar.value = done;
      amount.textContent = updates
        .replace('{done}', formatBytes(done, language))
        .replace('{all}', formatBytes(all, language));
    };
    onProgress(0, config.bytes);
    const attempt = async (): Promise<Failure | undefined> => {
      try {
        const place = await openPlace(config);
        await ready(base);
        // Asks the browser not to clear it away when room gets short; it may refuse, and that is no error.
        await navigator.storage.persist().catch(() => false);
        const load = (path: string) => fetch(base + path, { signal: running.signal });
        await saveEvent({ place, data: config.data, load, onProgress });
        return undefined;
      } catch (error) {
        return failureOf(error);
      }
    };
    let failure = await attempt();
    // Copies of visited pages, which nobody asked for, make room for what somebody did.
    if (failure === 'quota' && (await caches.delete(visitedCache(base)))) failure = await attempt();
    this.running = undefined;
    const sentence = failure === undefined ? '' : failure === 'cancelled' ? words.cancelled : words.errors[failure];
    await this.show(sentence).catch(() => {
      // Not even what is there can be read.
      this.start.hidden = false;
      this.rest();
      this.said.textContent = sentence;
    });
  }

  private rest(): void {
    this.stop.hidden = this.bar.hidden = this.amount.hidden = true;
  }

  private async forget(): Promise<void> {
    const { base, event, language } = this.config;
    await caches.delete(eventCache(base, event));
    await this.show(savingWords[language].removed);
    this.start.focus();
  }
}

/** Waits until a worker is there that will answer without a network. Rejects where there can be none. */
async function ready(base: string): Promise<void> {
  const registration = await registerWorker(base);
  const coming = registration.installing ?? registration.waiting;
  if (registration.active || !coming) return;
  await new Promise<void>((resolve, reject) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve();
      if (coming.state === 'redundant') reject(new TypeError('The worker could not be installed.'));
    });
  });
}

const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

customElements.define('save-event', SaveEvent);
