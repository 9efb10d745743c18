/** The visitor's own list within a saved bazaar: the one that the bazaar's page keeps, and one that a link brings. */
import { inLanguage } from '#model/language.ts';
import { itemOfMark, type Item } from '#outputs/offline/find.ts';
import type { Pack, PackedStand } from '#outputs/offline/packed.ts';
import { formatQuantity } from '../../format/number.ts';
import { deskWords } from '../../wording/desk.ts';
import { marksIn, onTheWay, OwnList, type Mark } from '../event/own-list.ts';
import type { ShelfConfig } from './config.ts';
import { element } from './element.ts';

/** What is drawn of the list. */
export interface OwnParts {
  /** The list itself; hidden while nothing is on it. */
  readonly section: HTMLElement;
  /** The button that puts a stand on the list, and takes it off. */
  readonly starOf: (stand: PackedStand) => HTMLElement;
}

/** What a mark means in the pack. */
interface Meaning {
  readonly item: Item;
  readonly text: string;
  readonly note: string;
  /** The place of its stand on the way. */
  readonly order: number;
}

/**
 * The list for one bazaar. `linkTo` makes a link to a thing of the pack, and `say` tells what happened to whoever listens to
 * the page. A link is read from the address of the moment.
 */
export function ownParts(
  pack: Pack,
  { base, language }: ShelfConfig,
  linkTo: (item: Item, label: string) => HTMLElement,
  say: (sentence: string) => void,
): OwnParts {
  const words = deskWords[language];
  const list = new OwnList(base + pack.id, () => localStorage);
  const heading = element('h2', { tabindex: '-1' }, words.own);
  const section = element('section', { id: 'daftar' });
  let given = marksIn(location.hash);
  const named = (pattern: string, name: string) => pattern.replace('{name}', () => name);
  const standText = ({ name, maker }: PackedStand) => `${name} ${pack.makers[maker]?.name ?? ''}`;

  const meaningOf = (mark: string): Meaning | undefined => {
    const item = itemOfMark(pack, mark);
    if (item?.kind === 'stand') {
      const stand = pack.stands[item.place];
      return stand && { item, text: standText(stand), note: '', order: item.place };
    }
    const product = item?.kind === 'product' ? pack.products[item.place] : undefined;
    if (item?.kind !== 'product' || !product) return undefined;
    const net = product.net ? formatQuantity({ ...product.net, base: 0 }, language) : '';
    const stands = pack.stands.filter(({ products }) => products.includes(item.place));
    return {
      item,
      text: `${inLanguage(product.name, language)} ${net}`.trim(),
      note: named(words.at, stands.map(({ name }) => name).join(', ')),
      order: stands[0] ? pack.stands.indexOf(stands[0]) : Infinity,
    };
  };

  const star = ({ mark, text }: Mark) => {
    const button = element('button', { type: 'button', class: 'star', 'data-star': mark, 'aria-label': named(words.star, text), 'aria-pressed': String(list.has(mark)) }, '★'); // prettier-ignore
    button.onclick = () => {
      const has = list.has(mark);
      if (has) list.remove(mark);
      else list.add([{ mark, text }]);
      say(named(has ? words.dropped : words.kept, text));
      draw();
    };
    return button;
  };

  const rows = (marks: readonly Mark[], starred: boolean) => {
    const lines = marks.map((one) => ({ one, meaning: meaningOf(one.mark) }));
    const items = onTheWay(lines, ({ meaning }) => meaning?.order).map(({ one, meaning }) => {
      const note = meaning ? meaning.note : words.gone;
      return element(
        'li',
        { 'data-mark': starred ? one.mark : undefined },
        meaning ? linkTo(meaning.item, meaning.text) : one.text,
        note !== '' && element('small', {}, note),
        starred && star({ mark: one.mark, text: meaning?.text ?? one.text }),
      );
    });
    return element('ul', { class: 'own' }, ...items);
  };

  const does = (name: string, label: string, act: () => void) => {
    const button = element('button', { type: 'button', class: 'button', 'data-do': name }, label);
    button.onclick = () => {
      act();
      draw();
    };
    return button;
  };

  const draw = () => {
    const { marks, kept } = list;
    for (const one of document.querySelectorAll<HTMLElement>('[data-star]')) {
      one.ariaPressed = String(list.has(one.dataset['star'] ?? ''));
    }
    const focused = section.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset : undefined;
    const shared = given.map((mark) => ({ mark, text: meaningOf(mark)?.text ?? mark }));
    const take = () => {
      list.add(shared);
      say(words.taken);
    };
    const close = () => {
      history.replaceState(null, '', location.pathname + location.search);
      given = [];
    };
    section.hidden = marks.length + shared.length === 0;
    const parts = [
      shared.length > 0 &&
        element(
          'div',
          { class: 'given' },
          element('h3', {}, words.given),
          rows(shared, false),
          shared.every(({ mark }) => list.has(mark)) ? element('p', {}, words.taken) : does('take', words.take, take),
          ' ',
          does('close', words.close, close),
        ),
      marks.length > 0 && rows(marks, true),
      !kept && element('p', { class: 'notice' }, words.unkept),
    ];
    section.replaceChildren(heading, ...parts.filter((part) => part !== false));
    // What had the focus was drawn anew, or is gone.
    if (!focused) return;
    const again = CSS.escape(focused['star'] ?? focused['do'] ?? '');
    (section.querySelector<HTMLElement>(`[data-star="${again}"], [data-do="${again}"]`) ?? heading).focus();
  };

  draw();
  return { section, starOf: (stand) => star({ mark: stand.code ?? stand.id, text: standText(stand) }) };
} // prettier-ignore
