/** Results as cards or as rows of the buyers' table, cloned from the page's templates. Every text is set as text. */
import { formatNumber, formatQuantity, formatRupiah } from '../../format/number.ts';
import type { SearchCard } from '#outputs/search/cards.ts';
import type { SearchConfig } from './config.ts';
import type { Records } from './facets.ts';

export interface Result {
  readonly record: number;
  readonly card: SearchCard;
}

/** Makes the element that shows a result. */
export function showResult(
  { record, card }: Result,
  {
    template,
    records,
    names,
    config,
  }: {
    readonly template: HTMLTemplateElement;
    readonly records: Records;
    /** The name of a value of a facet. */
    readonly names: (facet: Parameters<Records['valuesOf']>[0], value: string) => string;
    readonly config: SearchConfig;
  },
): HTMLElement {
  const { language, words } = config;
  const element = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const set = (name: string, text: string | undefined) => {
    const part = element.querySelector(`[data-is=${name}]`);
    if (part) part.textContent = text ?? '';
  };
  const all = (facet: Parameters<Records['valuesOf']>[0]) =>
    records
      .valuesOf(facet, record)
      .map((value) => names(facet, value))
      .join(', ');
  const fill = (text: string, n: number | undefined) =>
    n === undefined ? undefined : text.replace('{n}', formatNumber(n, language));

  const link = element.querySelector('a');
  if (link) {
    link.href = config.product.replace('*', card.id);
    link.textContent = card.name;
    if (card.lang) link.lang = card.lang;
  }
  const price = records.price(record);
  const per = card.per === undefined ? '' : ` / ${card.per}`;
  set('price', price > 0 ? formatRupiah(price, language) + per : card.tier ? words.byQuantity : words.ask);
  set('due', card.due !== undefined && card.due <= today() ? words.old : '');
  set('net', card.net && `${formatQuantity(card.net, language)} · `);
  set('maker', card.maker);
  set('place', all('regency'));
  set('sample', card.sample && words.sample);
  set(
    'tier',
    card.tier &&
      words.tier
        .replace('{price}', formatRupiah(card.tier.price, language))
        .replace('{n}', formatNumber(card.tier.from, language)),
  );
  set('minimum', fill(words.packs, card.minimum));
  set('carton', fill('{n}', card.carton));
  set('days', fill(words.days, card.leadTime));
  set('payment', all('payment'));
  // The explanation in brackets stands beside the filter.
  set('licence', all('licence').replaceAll(/ \([^)]*\)/g, ''));
  dress(element, record, card, records, config);
  return element;
}

/** Today in Jakarta, as in `islands/reading.ts`, which pages without a search load alone. */
export function today(): string {
  return new Date(Date.now() + 7 * 36e5).toISOString().slice(0, 10);
}

/** Colours and pattern of the regency, and the photo or the shape that is drawn for the category. */
function dress(element: HTMLElement, record: number, card: SearchCard, records: Records, config: SearchConfig): void {
  const frame = element.querySelector<HTMLElement>('.window');
  const svg = frame?.querySelector('svg');
  if (!frame || !svg) return;
  const { looks, palettes, shapes, base, language } = config;
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
  for (const [index, name] of ['body', 'dark', 'light', 'ink'].entries()) {
    svg.style.setProperty(`--pack-${name}`, palettes[palette]?.[index] ?? '');
  }
  svg.querySelector('use')?.setAttribute('href', `#${symbol}`);
  const text = svg.querySelector('text');
  if (text && card.net) {
    text.setAttribute('x', String(x));
    text.setAttribute('y', String(y));
    text.textContent = formatQuantity(card.net, language);
  }
}
