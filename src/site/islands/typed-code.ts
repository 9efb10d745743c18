import { readTyped, type Typed } from '#model/code.ts';
import { codeTableFolder, codeTableName } from '#outputs/codes/table.ts';
import type { codesId } from '../wording/codes.ts';

/** What the page tells its field, as JSON in `data-config`. */
interface Config {
  /** The site's base path, with slashes at both ends. */
  readonly base: string;
  /** How many first characters tell the tables of known codes apart. */
  readonly prefix: number;
  readonly words: (typeof codesId)['answers'];
}

/** Known codes with what they stand for. */
type Table = Readonly<Record<string, string>>;

/**
 * A field for codes: leads to the page of a known one, explains what is wrong with any other, and offers the known ones
 * that are one slip away. On the page for unknown addresses it takes up what was typed as an address, `/q/r2y9fb`.
 */
class TypedCode extends HTMLElement {
  private readonly config = JSON.parse(this.dataset['config'] ?? '{}') as Config;
  private readonly tables = new Map<string, Promise<Table>>();
  /** Counts what was asked, so that a slow answer does not overtake a newer one. */
  private question = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.ask(input.value, false);
    });
    const [, typed = ''] = /\/q\/([^/]+)\/?$/i.exec(location.pathname) ?? [];
    if (typed === '') return;
    input.value = decoded(typed);
    void this.ask(input.value, true);
  }

  /** Answers one typed text; `replacing` where the present address is only a misspelt one. */
  private async ask(text: string, replacing: boolean): Promise<void> {
    const question = ++this.question;
    const { words } = this.config;
    if (text.trim() === '') {
      this.say(words.empty);
      return;
    }
    const read = readTyped(text);
    const possible = 'code' in read ? [read.code] : 'near' in read ? read.near : [];
    const reading = explained(read, text, words);
    if (possible.length === 0) {
      this.say(reading);
      return;
    }
    this.say('code' in read ? words.looking : reading);
    const known = await this.known(possible);
    if (question !== this.question) return;
    if (!('code' in read)) {
      // Without the tables nobody knows which of the possible ones exist; each says so itself when it is opened.
      this.say(reading, known ? words.near : words.offline, known ?? possible.map((code) => [code, '']));
    } else if (!known || known.length > 0) {
      const address = this.addressOf(read.code);
      // The page of a code that was just given out may not have come yet: to open it again would never end.
      const here = replacing && address === location.pathname;
      this.say((here ? words.notYet : words.found).replace('{code}', read.code));
      if (here) return;
      if (replacing) location.replace(address);
      else location.assign(address);
    } else {
      this.say(words.unknown.replace('{code}', read.code));
      this.querySelector('.code-report')?.removeAttribute('hidden');
    }
  }

  /** Those of some codes that were given out, with their names; `undefined` where the tables cannot be had. */
  private async known(codes: readonly string[]): Promise<[string, string][] | undefined> {
    try {
      const found = await Promise.all(codes.map(async (code) => [code, (await this.table(code))[code]] as const));
      return found.flatMap(([code, name]) => (name === undefined ? [] : [[code, name]]));
    } catch {
      return undefined;
    }
  }

  private table(code: string): Promise<Table> {
    const { base, prefix } = this.config;
    const name = codeTableName(code, prefix);
    let table = this.tables.get(name);
    if (!table) {
      table = fetch(`${base}${codeTableFolder}/${name}`).then(async (answer): Promise<Table> => {
        // No table of these first characters: no such code was given out.
        if (answer.status === 404) return {};
        if (!answer.ok) throw new Error(answer.statusText);
        return (await answer.json()) as Table;
      });
      table.catch(() => this.tables.delete(name));
      this.tables.set(name, table);
    }
    return table;
  }

  private addressOf(code: string): string {
    return `${this.config.base}Q/${code}/`;
  }

  private say(text: string, heading = '', codes: readonly (readonly [code: string, name: string])[] = []): void {
    this.querySelector('.code-report')?.setAttribute('hidden', '');
    const said = document.createElement('p');
    said.textContent = text;
    const parts: HTMLElement[] = [said];
    if (codes.length > 0) {
      const lead = document.createElement('p');
      lead.textContent = heading;
      const list = document.createElement('ul');
      for (const [code, name] of codes) {
        const link = document.createElement('a');
        link.href = this.addressOf(code);
        link.textContent = heading === this.config.words.near ? `${code} · ${name || this.config.words.unnamed}` : code;
        const item = document.createElement('li');
        item.append(link);
        list.append(item);
      }
      parts.push(lead, list);
    }
    this.querySelector('.code-answer')?.replaceChildren(...parts);
  }
}

/** What is wrong with what was typed; empty for a code. */
function explained(read: Typed, text: string, words: Config['words']): string {
  if ('code' in read) return '';
  if (read.problem === 'character') return words.character.replace('{character}', () => read.character);
  if (read.problem === 'length') return words.length.replace('{length}', String(read.length));
  return words.check.replace('{code}', () => text.trim().toUpperCase());
}

/** A part of an address as text; as it stands where it is no text. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

customElements.define('typed-code', TypedCode);
