/** Results as cards or as rows of the buyers' table, cloned from the page's templates. Every text is set as text. */
import { formatNumber, formatQuantity, formatRupiah } from '../../format/number.ts';
import type { Language } from '#model/language.ts';
import type { SearchCard } from '#outputs/search/cards.ts';
import type { FacetId } from '#outputs/search/facets.ts';
import type { SearchConfig, SearchWords } from './config.ts';
import type { Records } from './facets.ts';
import { copyOf } from './markup.ts';

export interface Result {
  readonly record: number;
  readonly card: SearchCard;
}

/** The name of a value of a facet. */
export type NameOf = (facet: FacetId, value: string) => string;

/** Makes the element that shows a result. */
export function drawResult(
  { record, card }: Result,
  template: HTMLTemplateElement,
  records: Records,
  nameOf: NameOf,
  config: SearchConfig,
): HTMLElement {
  const { language, words } = config;
  const element = copyOf(template);
  const all = (facet: FacetId) =>
    records
      .valuesOf(facet, record)
      .map((value) => nameOf(facet, value))
      .join(', ');
  const fill = (text: string, n: number | undefined) =>
    n === undefined ? undefined : text.replace('{n}', formatNumber(n, language));

  const link = element.querySelector('a');
  if (link) {
    link.href = config.product.replace('*', card.id);
    link.textContent = card.name;
    if (card.lang) link.lang = card.lang;
  }
  const texts: Readonly<Record<string, () => string | undefined>> = {
    ...cardTexts(card, records.price(record), words, language),
    due: () => (isDue(card.due) ? words.old : ''),
    place: () => all('regency'),
    tier: () =>
      card.tier && fill(words.tier, card.tier.from)?.replace('{price}', formatRupiah(card.tier.price, language)),
    minimum: () => fill(words.packs, card.minimum),
    carton: () => fill('{n}', card.carton),
    days: () => fill(words.days, card.leadTime),
    payment: () => all('payment'),
    // The explanation in brackets stands beside the filter.
    licence: () => all('licence').replaceAll(/ \([^)]*\)/g, ''),
  };
  for (const part of element.querySelectorAll<HTMLElement>('[data-is]')) {
    part.textContent = texts[part.dataset['is'] ?? '']?.() ?? '';
  }
  dress(element, record, card, records, config);
  return element;
}

/** What a card says, by the name of its part. `price` in rupiah, 0 where no retail price is known. */
export function cardTexts(card: SearchCard, price: number, words: SearchWords, language: Language) {
  const per = card.per === undefined ? '' : ` / ${card.per}`;
  return {
    price: () => (price > 0 ? formatRupiah(price, language) + per : card.tier ? words.byQuantity : words.ask),
    net: () => card.net && `${formatQuantity(card.net, language)} · `,
    maker: () => card.maker,
    sample: () => card.sample && words.sample,
  };
}

/** Says on a card that the page was built with that its price has grown old since. */
export function markDue(card: HTMLElement, words: SearchWords): void {
  const mark = card.querySelector<HTMLElement>('[data-due]');
  if (mark && isDue(mark.dataset['due'])) mark.textContent = words.old;
}

/** Sends for the shapes of the cards that still are without: the words of a result come first. */
export function showShapes(root: ParentNode, { sheet }: SearchConfig): void {
  for (const use of root.querySelectorAll<SVGUseElement>('use[data-shape]')) {
    use.setAttribute('href', `${sheet}#${use.dataset['shape'] ?? ''}`);
    delete use.dataset['shape'];
  }
}

const isDue = (day: string | undefined) => day !== undefined && day <= today();

/** Today in Jakarta, as in `islands/reading.ts`, which pages without a search load alone. */
export function today(): string {
  return new Date(Date.now() + 7 * 36e5).toISOString().slice(0, 10);
}

/** Colours and pattern of the regency, and the photo or the shape that is drawn for the category. */
function dress(element: HTMLElement, record: number, card: SearchCard, records: Records, config: SearchConfig): void {
  const frame = element.querySelector<HTMLElement>('.window');
  const svg = frame?.querySelector('svg');
  if (!frame || !svg) return;
  const { looks, shapes, base, language } = config;
  const [palette = '', pattern = ''] = looks[records.valuesOf('regency', record)[0] ?? ''] ?? [];
  frame.dataset['palette'] = palette;
  element.dataset['pattern'] = pattern;
  if (card.photo !== undefined) {
    const image = new Image();
    image.alt = '';
    image.loading = 'lazy';
    image.src = base + card.photo;
    frame.classList.add('photo');
    svg.replaceWith(image);
    return;
  }
  const [symbol = '', x = 0, y = 0] = shapes[records.valuesOf('category', record)[0] ?? ''] ?? [];
  const use = svg.querySelector('use');
  if (use) use.dataset['shape'] = symbol;
  const text = svg.querySelector('text');
  if (text && card.net) {
    text.setAttribute('x', String(x));
    text.setAttribute('y', String(y));
    text.textContent = formatQuantity(card.net, language);
  }
}
