/** The filters beside the results: what can be chosen, how many results it would give, and what is chosen. Runs in the browser. */
import { formatNumber } from '../../format/number.ts';
import type { FacetId } from '#outputs/search/facets.ts';
import type { SearchConfig } from './config.ts';
import type { Counts } from './facets.ts';
import { button, copyOf, part } from './markup.ts';
import type { OfferedFacet } from './volume.ts';

/** A facet with its place in the page. */
interface Shown extends OfferedFacet {
  readonly box: HTMLDetailsElement;
  readonly options: readonly HTMLElement[];
}

export class Filters {
  readonly #root: HTMLElement;
  readonly #config: SearchConfig;
  #facets: readonly Shown[] = [];

  constructor(root: HTMLElement, config: SearchConfig) {
    this.#root = root;
    this.#config = config;
  }

  /** Fills the facets with what a volume knows. */
  offer(facets: readonly OfferedFacet[]): void {
    this.#facets = [];
    for (const box of this.#root.querySelectorAll<HTMLElement>('[data-facet] .options')) box.replaceChildren();
    this.#facets = facets.map((facet) => {
      const box = part(this.#root, `[data-facet=${facet.id}]`, HTMLDetailsElement);
      const options = facet.values.map((value, place) => this.#option(facet, value, place));
      part(box, '.options').replaceChildren(...options);
      return { ...facet, box, options };
    });
  }

  #option(facet: OfferedFacet, value: string, place: number): HTMLElement {
    const label = copyOf(part(this.#root, 'template[data-for=option]', HTMLTemplateElement));
    label.dataset['value'] = value;
    const [box, name] = label.children;
    if (box) Object.assign(box, { name: facet.id, value });
    if (name) name.textContent = this.#nameIn(facet, value, place);
    return label;
  }

  /** The name of a value of a facet. */
  name(id: FacetId, value: string): string {
    const facet = this.#facets.find((one) => one.id === id);
    return this.#nameIn({ id, names: facet?.names ?? [] }, value, facet?.values.indexOf(value) ?? -1);
  }

  #nameIn({ id, names }: Pick<OfferedFacet, 'id' | 'names'>, value: string, place: number): string {
    return this.#config.names[id]?.[value] ?? names[place] ?? value;
  }

  /** The name of a facet. */
  title(facet: string): string {
    return part(this.#root, `[data-facet=${facet}] summary`).textContent;
  }

  /** Lists what is chosen, above the results. */
  list(asked: URLSearchParams): void {
    const { language, words } = this.#config;
    const chosen = this.#facets.flatMap(({ id, values, names }) =>
      asked.getAll(id).flatMap((value) => {
        const place = values.indexOf(value);
        if (place < 0) return [];
        const name = this.#nameIn({ id, names }, value, place);
        const item = document.createElement('li');
        item.append(button(name, { do: 'remove', name: id, value }, words.remove.replace('{name}', name)));
        return item;
      }),
    );
    const list = part(this.#root, '.chosen');
    list.hidden = chosen.length === 0 && !asked.has('q');
    part(list, 'ul').replaceChildren(...chosen);
    part(this.#root, '.filters > summary').textContent =
      chosen.length === 0 ? words.filters : words.filtersChosen.replace('{n}', formatNumber(chosen.length, language));
  }

  /** Writes the counts beside the values, and hides what leads nowhere. */
  count(counts: Counts, asked: URLSearchParams): void {
    for (const { id, values, box, options } of this.#facets) {
      const own = asked.getAll(id);
      for (const [place, option] of options.entries()) {
        const count = counts[id]?.[place] ?? 0;
        const hidden = count === 0 && !own.includes(values[place] ?? '');
        const text = formatNumber(count, this.#config.language);
        const number = option.lastElementChild;
        // What stays is not written again: that alone would have the page laid out anew with every letter.
        if (option.hidden !== hidden) option.hidden = hidden;
        if (number && number.textContent !== text) number.textContent = text;
      }
      box.hidden = options.every((option) => option.hidden);
      if (own.length > 0) box.open = true;
    }
  }
}
