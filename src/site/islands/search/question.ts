/** The question of the search: in the fields of its form, and in the address. Runs in the browser. */
import { part } from './markup.ts';

type Field = HTMLInputElement | HTMLSelectElement;

export class Question {
  readonly form: HTMLFormElement;
  /** Where words are typed. */
  readonly input: HTMLInputElement;
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.form = part(root, 'form', HTMLFormElement);
    this.input = part(root, '[name=q]', HTMLInputElement);
  }

  get #fields(): readonly Field[] {
    return [...this.form.elements].filter(
      (field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement,
    );
  }

  /** The question as it stands in the form, without what is empty or goes without saying. */
  asked(): URLSearchParams {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) {
      const text = typeof value === 'string' ? value.trim() : '';
      const usual = this.#root.querySelector(`[name=${name}][data-usual="${CSS.escape(text)}"]`);
      if (text !== '' && !usual) asked.append(name, text);
    }
    return asked;
  }

  /** Puts a question into the form. */
  put(asked: URLSearchParams): void {
    for (const field of this.#fields) {
      const values = asked.getAll(field.name);
      if (field instanceof HTMLInputElement && /checkbox|radio/.test(field.type)) {
        field.checked = values.length > 0 ? values.includes(field.value) : 'usual' in field.dataset;
      } else field.value = values[0] ?? (field instanceof HTMLSelectElement ? (field.options[0]?.value ?? '') : '');
    }
  }

  /** Takes away a value of a facet, or all that is chosen of it, or of all facets. */
  uncheck(facet?: string, value?: string): void {
    for (const field of this.#fields) {
      if (!('checked' in field) || field.type !== 'checkbox') continue;
      if ((facet ?? field.name) === field.name && (value ?? field.value) === field.value) field.checked = false;
    }
  }

  /** Writes the question of the form into the address: as a step to go back from, or in the place of the latest. */
  keep(history: 'push' | 'replace'): void {
    const asked = this.asked().toString();
    const address = asked ? `?${asked}` : location.pathname;
    if (history === 'push' && asked !== location.search.slice(1)) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  }
}
