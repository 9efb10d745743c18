/** What a saved bazaar looks like: its list, and a page for each thing in it. */
import type { Localized } from '#model/language.ts';
import { inLanguage } from '#model/language.ts';
import { readTyped } from '#model/code.ts';
import { addressOfItem, itemOfCode, searchPack, type Item } from '#outputs/offline/find.ts';
import type { Pack, PackedProduct, PackedStand } from '#outputs/offline/packed.ts';
import { formatDate, formatTime, periodText } from '../../format/date.ts';
import { formatNumber, formatQuantity, formatRupiah } from '../../format/number.ts';
import type { ShelfConfig } from './config.ts';
import { jakartaDay } from './day.ts';
import { element, type Child } from './element.ts';
import { ownParts, type OwnParts } from './own.ts';

/** What a view is drawn from. */
export interface Shown {
  readonly pack: Pack;
  readonly config: ShelfConfig;
}

/** A view with the name that goes into the title of the window. */
export interface View {
  readonly title: string;
  readonly parts: readonly Node[];
  /** The regency whose colours it wears. */
  readonly regency: string;
}

/** The view of a thing of a pack. */
export function viewOf(item: Item, shown: Shown): View {
  const { pack, config } = shown;
  const regencyOf = (id: string | undefined) => id?.split('/')[0] ?? '';
  const own = regencyOf(pack.id);
  const { words } = config;
  if (item.kind === 'event') return { title: text(pack.name, shown), parts: eventParts(shown), regency: own };
  if (item.kind === 'stand') {
    const stand = pack.stands[item.place];
    const title = words.stand.replace('{name}', () => stand?.name ?? '');
    return { title, parts: stand ? standParts(stand, title, shown) : [], regency: own };
  }
  if (item.kind === 'product') {
    const product = pack.products[item.place];
    const parts = product ? productParts(product, item.place, shown) : [];
    return { title: product ? text(product.name, shown) : '', parts, regency: regencyOf(product?.id) };
  }
  if (item.kind === 'maker') {
    const maker = pack.makers[item.place];
    const made = pack.products.flatMap((product, place) => (product.maker === item.place ? [place] : []));
    const stands = pack.stands.filter((stand) => stand.maker === item.place);
    const parts = [
      ...head(maker?.name ?? '', shown, words.maker),
      element('p', { class: 'maker' }, `${maker?.district ?? ''}, ${maker?.regency ?? ''}`),
      atStands(stands, shown),
      contact(maker, shown),
      ...goods(made, shown),
    ];
    return { title: maker?.name ?? '', parts: parts.filter((part) => part !== undefined), regency: regencyOf(maker?.id) };
  }
  const group = pack.groups[item.place];
  const title = group ? text(group.name, shown) : '';
  return { title, parts: [...head(title, shown), ...goods(group?.products ?? [], shown)], regency: regencyOf(group?.id) };
} // prettier-ignore

/** Products as cards, in the order of their places. */
function goods(places: readonly number[], shown: Shown): Node[] {
  const { words } = shown.config;
  if (places.length === 0) return [element('p', { class: 'soft' }, words.noProducts)];
  return [element('h2', {}, words.products), element('ul', { class: 'cards' }, ...places.map((place) => card(place, shown)))];
} // prettier-ignore

function eventParts(shown: Shown): Node[] {
  const { pack, config } = shown;
  const { language, words } = config;
  const when = periodText(pack.period, language);
  const number = (value: number) => formatNumber(value, language);
  const count = words.stands.replace('{stands}', number(pack.stands.length)).replace('{products}', number(pack.products.length)); // prettier-ignore
  const { hours } = pack;
  const open = hours && words.hoursText.replace('{opens}', formatTime(hours.opens, language)).replace('{closes}', formatTime(hours.closes, language)).replace('{zone}', hours.zone); // prettier-ignore
  const input = element('input', { name: 'q', type: 'search', id: 'q', autocomplete: 'off', enterkeyhint: 'search', maxlength: '120' }); // prettier-ignore
  const status = element('p', { role: 'status' });
  const results = element('div');
  const own = ownParts(pack, config, (item, label) => linkTo(item, label, shown), (sentence) => (status.textContent = sentence));
  const list = element('div', {}, ...blocks(pack.stands, shown, own));
  const form = element('form', { class: 'shelf-search', role: 'search', 'aria-label': words.search }, element('label', { for: 'q' }, words.search), element('div', {}, input, element('button', { class: 'button first' }, words.submit))); // prettier-ignore
  const ask = () => {
    const typed = readTyped(input.value);
    const coded = 'code' in typed ? itemOfCode(pack, typed.code) : undefined;
    if (coded) {
      list.hidden = true;
      status.textContent = '';
      results.replaceChildren(element('p', { class: 'onward' }, linkTo(coded, viewOf(coded, shown).title, shown)));
      return;
    }
    const found = searchPack(pack, input.value);
    list.hidden = found !== undefined;
    results.replaceChildren(
      ...(found && found.stands.length > 0 ? blocks(found.stands.flatMap((place) => pack.stands[place] ?? []), shown, own) : []),
      ...(found && found.products.length > 0 ? goods(found.products, shown) : []),
    );
    status.textContent = !found ? '' : found.products.length + found.stands.length === 0 ? words.none : words.found.replace('{products}', number(found.products.length)).replace('{stands}', number(found.stands.length)); // prettier-ignore
  };
  input.addEventListener('input', ask);
  form.addEventListener('submit', (event) => event.preventDefault());
  return [
    element('h1', {}, text(pack.name, shown)),
    ...statusNotice(shown),
    element('p', { class: 'maker' }, [when, pack.place].filter(Boolean).join(' · ')),
    ...(pack.sample ? [element('p', {}, element('span', { class: 'tag' }, words.sample))] : []),
    ...(pack.directions ? [element('p', {}, text(pack.directions, shown))] : []),
    facts([
      [words.hours, open],
      [words.entrance, pack.entrance && text(pack.entrance, shown)],
    ]),
    element('p', { class: 'counts' }, count),
    form,
    status,
    results,
    own.section,
    list,
  ];
} // prettier-ignore

/** What there is to know of a bazaar that is not simply to come. */
function statusNotice({ pack, config }: Shown): Node[] {
  const notice = config.words.notices[pack.status];
  return notice === undefined ? [] : [element('p', { class: 'notice' }, notice)];
}

/** Stands under the names of their blocks. */
function blocks(stands: readonly PackedStand[], shown: Shown, own: OwnParts): Node[] {
  const { words } = shown.config;
  // Some browsers in use know no `Map.groupBy` yet.
  const names = [...new Set(stands.map(({ block }) => block))];
  return names.map((block) =>
    element(
      'section',
      {},
      element(
        'h2',
        {},
        words.block.replace('{name}', () => block),
      ),
      element(
        'ul',
        { class: 'stands' },
        ...stands.filter((stand) => stand.block === block).map((stand) => standLine(stand, shown, own)),
      ),
    ),
  );
}

function standLine(stand: PackedStand, shown: Shown, own: OwnParts): Node {
  const { pack } = shown;
  const names = stand.products.flatMap((place, index) => [
    index > 0 && ', ',
    linkTo({ kind: 'product', place }, text(pack.products[place]?.name, shown), shown),
  ]);
  const place = pack.stands.indexOf(stand);
  return element(
    'li',
    { 'data-mark': stand.code ?? stand.id },
    element('b', { class: 'stand' }, linkTo({ kind: 'stand', place }, stand.name, shown)),
    element(
      'div',
      {},
      linkTo({ kind: 'maker', place: stand.maker }, pack.makers[stand.maker]?.name ?? '', shown),
      names.length > 0 && element('p', { class: 'soft' }, ...names),
    ),
    own.starOf(stand),
  );
}

function standParts(stand: PackedStand, title: string, shown: Shown): Node[] {
  const { pack, config } = shown;
  const maker = pack.makers[stand.maker];
  return [
    ...head(
      title,
      shown,
      config.words.block.replace('{name}', () => stand.block),
    ),
    ...statusNotice(shown),
    element('p', { class: 'maker' }, linkTo({ kind: 'maker', place: stand.maker }, maker?.name ?? '', shown)),
    ...goods(stand.products, shown),
  ];
}

function productParts(product: PackedProduct, place: number, shown: Shown): Node[] {
  const { pack, config } = shown;
  const { words, language } = config;
  const maker = pack.makers[product.maker];
  const names = (ids: readonly string[] = []) => ids.map((id) => text(pack.terms.allergens[id], shown)).join(', ').toLowerCase(); // prettier-ignore
  const allergens = [
    product.contains && `${words.contains} ${names(product.contains)}`,
    product.mayContain && `${words.mayContain} ${names(product.mayContain)}`,
  ].filter(Boolean);
  const count = (pattern: string, value: number | undefined) =>
    value === undefined ? undefined : pattern.replace('{n}', formatNumber(value, language));
  return [
    ...head(text(product.name, shown), shown),
    element(
      'div',
      { class: 'product' },
      picture(product, shown),
      element(
        'div',
        {},
        element('p', { class: 'maker' }, linkTo({ kind: 'maker', place: product.maker }, maker?.name ?? '', shown), `, ${maker?.district ?? ''}, ${maker?.regency ?? ''}`),
        element('div', { class: 'offer' }, element('p', { class: product.price?.retail === undefined ? 'ask' : undefined }, element('strong', { class: 'price' }, priceText(product, shown)), dueMark(product, shown))),
        product.price?.asOf !== undefined && element('p', { class: 'soft' }, `${words.asOf} ${formatDate(product.price.asOf, language)}`),
        product.summary && element('p', {}, text(product.summary, shown)),
        product.sample && element('p', {}, element('span', { class: 'tag' }, words.sample)),
        allergens.length > 0 && element('p', {}, element('b', {}, allergens.join('; '))),
        ...licences(product, shown),
        atStands(pack.stands.filter((stand) => stand.products.includes(place)), shown),
        facts([
          [words.net, product.net && formatQuantity({ ...product.net, base: 0 }, language)],
          [words.ingredients, product.ingredients && text(product.ingredients, shown)],
          [words.shelfLife, count(words.days, product.shelfLife)],
          [words.storage, product.storage && words.storages[product.storage]],
          [words.minimum, count(words.packs, product.minimum)],
          [words.code, product.code],
        ]),
        contact(maker, shown),
      ),
    ),
  ];
} // prettier-ignore

function licences({ licences: own = [] }: PackedProduct, { pack, config }: Shown): Node[] {
  const { words, language } = config;
  const today = jakartaDay(new Date());
  if (own.length === 0) return [];
  return [
    element('h2', {}, words.licences),
    element(
      'ul',
      { class: 'licences' },
      ...own.map(({ kind, number, until }) =>
        element(
          'li',
          {},
          element('b', {}, text(pack.terms.licences[kind], { pack, config })),
          ` ${number}`,
          until !== undefined && element('p', { class: 'soft' }, words.until.replace('{date}', formatDate(until, language))),
          until !== undefined && until < today && element('span', { class: 'due' }, words.ended),
        ),
      ),
    ),
  ];
} // prettier-ignore

/** Head of a page within the bazaar: the way back, and the name. */
function head(title: string, shown: Shown, kind?: string): Node[] {
  const { pack, config } = shown;
  const back = config.words.toEvent.replace('{name}', () => text(pack.name, shown));
  return [
    element('p', { class: 'onward' }, linkTo({ kind: 'event' }, back, shown)),
    ...(kind === undefined ? [] : [element('p', { class: 'kind' }, kind)]),
    element('h1', {}, title),
  ];
}

function card(place: number, shown: Shown): Node {
  const { pack, config } = shown;
  const product = pack.products[place];
  if (!product) return element('li');
  const net = product.net && formatQuantity({ ...product.net, base: 0 }, config.language);
  const line = [net, pack.makers[product.maker]?.name].filter(Boolean).join(' · ');
  return element(
    'li',
    { class: 'card', 'data-pattern': config.looks[product.id.split('/')[0] ?? '']?.[1] },
    element('h3', {}, linkTo({ kind: 'product', place }, text(product.name, shown), shown)),
    picture(product, shown),
    element('p', { class: 'price' }, priceText(product, shown), dueMark(product, shown)),
    element('p', {}, line, ' ', product.sample && element('span', { class: 'tag' }, config.words.sample)),
  );
} // prettier-ignore

function picture(product: PackedProduct, { pack, config }: Shown): Node {
  const [palette] = config.looks[product.id.split('/')[0] ?? ''] ?? [];
  const [path] = product.picture === undefined ? [] : (pack.pictures[product.picture] ?? []);
  const frame = element('div', { class: path === undefined ? 'window' : 'window photo', 'data-palette': palette, 'aria-hidden': 'true' }); // prettier-ignore
  if (path === undefined) frame.append(drawing(product, config));
  else frame.append(element('img', { src: config.base + path, alt: '', loading: 'lazy', width: '128', height: '128' }));
  frame.append(element('div', { class: 'band' }));
  return frame;
}

/** A pack drawn from the sheet of shapes, with its content on the label. */
function drawing({ category, net }: PackedProduct, { shapes, sheet, language }: ShelfConfig): Node {
  const [symbol = '', x = 0, y = 0] = shapes[category] ?? [];
  const shape = (name: string, attributes: Readonly<Record<string, string>>) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    return made;
  };
  const svg = shape('svg', { viewBox: '0 0 120 150' });
  svg.append(shape('use', { href: `${sheet}#${symbol}` }));
  if (net) {
    const label = shape('text', { x: String(x), y: String(y), 'text-anchor': 'middle', 'font-size': '10', 'font-weight': '700' }); // prettier-ignore
    label.textContent = formatQuantity({ ...net, base: 0 }, language);
    svg.append(label);
  }
  return svg;
}

function priceText({ price }: PackedProduct, shown: Shown): string {
  const { pack, config } = shown;
  if (!price) return config.words.ask;
  if (price.retail === undefined) return config.words.byQuantity;
  const unit = price.per === undefined ? '' : text(pack.terms.units[price.per], shown);
  const per = price.per === undefined ? '' : ` ${config.words.per.replace('{unit}', () => unit)}`; // prettier-ignore
  return formatRupiah(price.retail, config.language) + per;
}

const dueMark = ({ price }: PackedProduct, { config }: Shown): Child =>
  price?.due !== undefined &&
  price.due <= jakartaDay(new Date()) &&
  element('span', { class: 'due' }, config.words.old);

/** Where something stands: its stands, each with its block. */
function atStands(stands: readonly PackedStand[], shown: Shown): HTMLElement | undefined {
  const { pack, config } = shown;
  if (stands.length === 0) return undefined;
  const named = stands.flatMap((stand, index) => [
    index > 0 && ' · ',
    linkTo({ kind: 'stand', place: pack.stands.indexOf(stand) }, config.words.stand.replace('{name}', () => stand.name), shown),
    ` (${config.words.block.replace('{name}', () => stand.block)})`,
  ]);
  return element('p', {}, element('b', {}, `${config.words.atStand}: `), ...named);
} // prettier-ignore

/** A call needs no internet. */
function contact(maker: Pack['makers'][number] | undefined, { config: { words } }: Shown): HTMLElement | undefined {
  const { whatsapp, phone } = maker ?? {};
  const ways = [
    whatsapp !== undefined && ([words.whatsapp, `https://wa.me/${whatsapp.slice(1)}`, whatsapp] as const),
    phone !== undefined && ([words.phone, `tel:${phone}`, phone] as const),
  ].filter((way) => way !== false);
  if (ways.length === 0) return undefined;
  return element(
    'ul',
    { class: 'contacts' },
    ...ways.map(([label, href, number]) =>
      element('li', {}, element('a', { class: 'button', href }, element('span', {}, label), number)),
    ),
  );
}

function facts(pairs: readonly (readonly [name: string, value: string | undefined])[]): HTMLElement {
  return element(
    'dl',
    { class: 'rows' },
    ...pairs.map(
      ([name, value]) =>
        value !== undefined &&
        value !== '' &&
        element('div', {}, element('dt', {}, name), element('dd', {}, value)),
    ),
  );
} // prettier-ignore

/** A link to the page of something; its address is the one that it has with a network. */
function linkTo(item: Item, label: string, { pack, config }: Shown): HTMLAnchorElement {
  const href = config.base + addressOfItem(pack, item, config.language).slice(1);
  return element('a', { href }, label);
}

const text = (name: Localized | undefined, { config }: Shown): string =>
  name ? inLanguage(name, config.language) : '';
