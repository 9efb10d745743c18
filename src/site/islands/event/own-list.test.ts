import { expect, test } from 'vitest';
import { listFragment, marksIn, OwnList, type Store } from './own-list.ts';

class Memory implements Store {
  readonly items = new Map<string, string>();
  room = Infinity;
  getItem(key: string) {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  }
}

const name = '/cianjur/bazar';
const key = `etalase.list.1:${name}`;
const one = { mark: 'R2Y9FB', text: 'K-1 Dapur Rasa' };
const two = { mark: 'k-2', text: 'K-2 Dapur Rasa' };

test('what is marked is there on the next visit, once, with its name', () => {
  const store = new Memory();
  const list = new OwnList(name, () => store);
  list.add([one, two]);
  list.add([{ ...one, text: 'Another name' }]);
  expect(list.kept).toBe(true);
  expect(new OwnList(name, () => store).marks).toEqual([one, two]);
  list.remove('R2Y9FB');
  expect(new OwnList(name, () => store).marks).toEqual([two]);
});

test('two pages write into one list, and neither loses what the other marked', () => {
  const store = new Memory();
  const [left, right] = [new OwnList(name, () => store), new OwnList(name, () => store)];
  left.add([one]);
  right.add([two]);
  expect(new OwnList(name, () => store).marks).toEqual([one, two]);
  left.refresh();
  expect(left.has('k-2')).toBe(true);
});

test('where storage is forbidden the list lasts as long as the page, and says so', () => {
  const forbidden = () => {
    throw new DOMException('forbidden', 'SecurityError');
  };
  const list = new OwnList(name, forbidden);
  expect(list.kept).toBe(false);
  list.add([one]);
  list.add([two]);
  list.remove('k-2');
  expect(list.marks).toEqual([one]);
  expect(list.kept).toBe(false);
});

test('where storage is full nothing that was marked is lost, and it is kept as soon as there is room', () => {
  const store = new Memory();
  const list = new OwnList(name, () => store);
  list.add([one]);
  store.room = 10;
  list.add([two]);
  expect([list.marks, list.kept]).toEqual([[one, two], false]);
  list.refresh();
  expect(list.marks).toEqual([one, two]);
  store.room = Infinity;
  list.add([{ mark: 'k-3', text: 'K-3' }]);
  expect(list.kept).toBe(true);
  expect(new OwnList(name, () => store).marks.map(({ mark }) => mark)).toEqual(['R2Y9FB', 'k-2', 'k-3']);
});

test('what a later version wrote beside the marks stays, and what cannot be read is put aside', () => {
  const store = new Memory();
  store.setItem(key, JSON.stringify({ marks: [one], colour: 'red' }));
  new OwnList(name, () => store).add([two]);
  expect(JSON.parse(store.getItem(key) ?? '')).toEqual({ marks: [one, two], colour: 'red' });
  for (const broken of ['{', '[]', 'null', '{"marks":[1]}', '{"marks":[{"mark":1,"text":"a"}]}']) {
    const other = new Memory();
    other.setItem(key, broken);
    const list = new OwnList(name, () => other);
    expect(list.marks).toEqual([]);
    list.add([one]);
    expect(other.getItem(`${key}:aside`)).toBe(broken);
    expect(new OwnList(name, () => other).marks).toEqual([one]);
  }
});

test('what cannot be read is lost neither where storage is full nor where something lies aside already', () => {
  const full = new Memory();
  full.setItem(key, '{"marks": broken, and long enough to need room}');
  full.room = 45;
  const list = new OwnList(name, () => full);
  list.add([{ mark: 'a', text: 'a' }]);
  expect([list.marks.length, list.kept]).toEqual([1, false]);
  expect(full.getItem(key)).toContain('broken');
  full.room = Infinity;
  list.add([one]);
  expect([list.kept, full.getItem(`${key}:aside`)]).toEqual([true, '{"marks": broken, and long enough to need room}']);
  full.setItem(key, 'broken again');
  new OwnList(name, () => full).add([two]);
  expect(full.getItem(`${key}:aside2`)).toBe('broken again');
  expect(full.getItem(`${key}:aside`)).toContain('long enough');
});

test('what two pages marked is together again once there is room, and what was taken off stays off', () => {
  const store = new Memory();
  const [left, right] = [new OwnList(name, () => store), new OwnList(name, () => store)];
  left.add([one]);
  store.room = 0;
  left.add([two]);
  left.remove(one.mark);
  store.room = Infinity;
  right.add([{ mark: 'k-3', text: 'K-3' }]);
  left.add([{ mark: 'k-4', text: 'K-4' }]);
  expect(new OwnList(name, () => store).marks.map(({ mark }) => mark).sort()).toEqual(['k-2', 'k-3', 'k-4']);
});

test('a list goes on when its event is renamed and when its stands get codes', () => {
  const store = new Memory();
  new OwnList(name, () => store).add([one, two]);
  const renamed = new OwnList('/cianjur/pasar', () => store, ['/cianjur/lain', name]);
  expect([renamed.marks, renamed.kept]).toEqual([[one, two], true]);
  renamed.rename(new Map([['k-2', 'W032J9'], [one.mark, one.mark]])); // prettier-ignore
  expect(new OwnList('/cianjur/pasar', () => store).marks).toEqual([one, { ...two, mark: 'W032J9' }]);
  renamed.remove(one.mark);
  renamed.remove('W032J9');
  expect(new OwnList(name, () => store).marks).toEqual([one, two]);
});

test('a list goes on in the fragment of an address, codes as they are printed', () => {
  expect(listFragment([one, two])).toBe('daftar=R2Y9FB.k-2');
  expect(marksIn(`#${listFragment([one, two, { mark: 'cianjur/a-b' }])}`)).toEqual(['R2Y9FB', 'k-2', 'cianjur/a-b']);
});

test('what is no list brings nothing, and what is no mark is left out', () => {
  expect(['', '#', '#blok-1', '#daftar=', '#daftar=%', '#daftar=%E0%A4%A'].flatMap(marksIn)).toEqual([]);
  expect(marksIn('#daftar=A.<b>.A."onclick=.b')).toEqual(['A', 'b']);
  expect(marksIn(`#daftar=${Array.from({ length: 900 }, (_, n) => `S${n}`).join('.')}`)).toHaveLength(500);
});
