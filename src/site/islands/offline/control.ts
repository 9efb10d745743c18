import { eventCache, visitedCache, type SavedEvent } from '#outputs/offline/storage.ts';
import { formatBytes } from '../../wording/offline.ts';
import { savingWords } from '../../wording/saving.ts';
import type { SaveConfig } from './config.ts';
import { momentText } from './day.ts';
import { element } from './element.ts';
import { openPlace, readRecord } from './place.ts';
import { registerWorker } from './register.ts';
import { failureOf, saveEvent, type Failure } from './save.ts';

/** *Save this bazaar*: shows itself where the browser has all that it takes, and does nothing until somebody asks. */
class SaveEvent extends HTMLElement {
  private readonly config = JSON.parse(this.dataset['config'] ?? '{}') as SaveConfig;
  private readonly words = savingWords[this.config.language];
  private readonly start = this.querySelector('button') ?? button('');
  private readonly usual = this.start.textContent;
  private readonly stop = button(this.words.cancel);
  private readonly forget = button(this.words.remove);
  private readonly bar = element('progress', { 'aria-label': this.words.progress });
  private readonly amount = element('p', { class: 'soft' });
  private readonly said = element('p', { role: 'status' });
  private saved = false;
  private running: AbortController | undefined;

  connectedCallback(): void {
    if (!('serviceWorker' in navigator && 'caches' in window)) return;
    this.append(this.bar, this.amount, this.said, element('div', {}, this.start, this.stop, this.forget));
    this.start.onclick = () => {
      lastingStorage();
      void this.save();
    };
    this.stop.onclick = () => this.running?.abort();
    this.forget.onclick = () => void this.clear();
    this.rest();
    this.forget.hidden = true;
    void this.show().then(
      (record) => {
        // Bring a copy up to date without being asked, as long as the reader does not want to save data.
        if (record && record.data !== this.config.data && !savesData()) void this.save();
      },
      // Forbidden storage is explained to whoever asks for it.
      () => (this.hidden = this.config.cancelled === true),
    );
  }

  /** What there is, and what can be done. */
  private async show(sentence = ''): Promise<SavedEvent | undefined> {
    const { config, start, words } = this;
    const { language } = config;
    const record = await readRecord(config);
    const unfinished = !record && (await caches.has(eventCache(config.base, config.event)));
    const newer = record && record.data !== config.data;
    const state = record
      ? words.saved.replace('{date}', momentText(new Date(record.saved), language)) + (newer ? ` ${words.newer}` : '')
      : unfinished
        ? words.unfinished
        : '';
    this.said.textContent = [sentence, state].filter(Boolean).join(' ');
    // Nobody is asked to save what will not be held; who has saved it hears of that.
    const { cancelled = false } = config;
    start.hidden = record ? !newer : cancelled;
    const size = formatBytes(config.bytes, language);
    start.textContent = newer ? words.update : unfinished ? words.resume.replace('{all}', size) : this.usual;
    this.saved = record !== undefined;
    this.forget.hidden = !record && !unfinished;
    this.rest();
    this.hidden = cancelled && !record && !unfinished && sentence === '';
    return record;
  }

  private async save(): Promise<void> {
    if (this.running) return;
    const { config, bar, amount, words } = this;
    const { language, base } = config;
    const running = (this.running = new AbortController());
    const progress = this.saved ? words.updating : words.saving;
    this.start.hidden = this.forget.hidden = true;
    this.stop.hidden = bar.hidden = amount.hidden = false;
    this.said.textContent = '';
    const onProgress = (done: number, all: number) => {
      bar.max = all;
      bar.value = done;
      amount.textContent = progress
        .replace('{done}', formatBytes(done, language))
        .replace('{all}', formatBytes(all, language));
    };
    onProgress(0, config.bytes);
    const attempt = async (): Promise<Failure | undefined> => {
      try {
        const place = await openPlace(config);
        await ready(base);
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

  private async clear(): Promise<void> {
    const { base, event } = this.config;
    await caches.delete(eventCache(base, event));
    await this.show(this.words.removed);
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

/**
 * Asks the browser not to clear away what is saved when room gets short. It may refuse, and that is no error; some ask their
 * user, and nothing waits for that answer. Old browsers cannot be asked.
 */
function lastingStorage(): void {
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  storage?.persist?.().catch(() => false);
}

const button = (text: string) => element('button', { class: 'button', type: 'button' }, text);

const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

customElements.define('save-event', SaveEvent);
