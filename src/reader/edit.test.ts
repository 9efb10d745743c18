import { describe, expect, test } from 'vitest';
import { addToFrontMatter, editYaml, encodeLike, rangeOfValue } from './edit.ts';

const entry = `---
# Kepala
name: Uji   # nama
producer: "cianjur/lama"
members:
  # yang pertama
  - cianjur/satu
  - 'cianjur/dua' # yang kedua
clusters: [cianjur/a, cianjur/b,   cianjur/c ]
selections:
  - id: x
    products: [cianjur/p]
    quota: 3
  - products:
      - cianjur/p
    id: y
withdrawal: { date: 2026-10-01, replacement: cianjur/p }
note: |
  Dua
  baris
---

Cerita: cianjur/satu.
`;
const edit = (...edits: [path: (string | number)[], value?: string | undefined][]) =>
  editYaml(
    entry,
    true,
    edits.map(([path, value]) => ({ path, value })),
  );
/** The lines that differ. */
const change = (text: string) => {
  const [old, now] = [entry.split('\n'), text.split('\n')];
  return [...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`), ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`)]; // prettier-ignore
};

describe('another value', () => {
  test('stands where the old one stood, in its quotation marks, and all else stays', () => {
    const text = edit(
      [['producer'], 'cianjur/baru'],
      [['members', 1], 'cianjur/tiga'],
      [['clusters', 2], 'cianjur/z'],
      [['withdrawal', 'replacement'], 'cianjur/q'],
      [['selections', 1, 'products', 0], 'cianjur/q'],
    );
    expect(change(text)).toEqual([
      '- producer: "cianjur/lama"',
      "-   - 'cianjur/dua' # yang kedua",
      '- clusters: [cianjur/a, cianjur/b,   cianjur/c ]',
      '-       - cianjur/p',
      '- withdrawal: { date: 2026-10-01, replacement: cianjur/p }',
      '+ producer: "cianjur/baru"',
      "+   - 'cianjur/tiga' # yang kedua",
      '+ clusters: [cianjur/a, cianjur/b,   cianjur/z ]',
      '+       - cianjur/q',
      '+ withdrawal: { date: 2026-10-01, replacement: cianjur/q }',
    ]);
    expect(text).toHaveLength(entry.length + 1);
  });

  test('may stand for a whole list', () => {
    expect(edit([['members'], '[]'])).toContain('members:\n  # yang pertama\n  []\nclusters');
    expect(edit([['clusters'], '[]'])).toContain('clusters: []\nselections');
  });

  test('may stand for a list that is not indented, and keeps the key apart from what follows', () => {
    const flat = '---\nname: x\nmembers: # dua\n- cianjur/satu\n- cianjur/dua\nlines:\n- id: x\n  items:\n  - a\n---\n';
    expect(editYaml(flat, true, [{ path: ['members'], value: '[]' }])).toBe(
      '---\nname: x\nmembers: # dua\n  []\nlines:\n- id: x\n  items:\n  - a\n---\n',
    );
    expect(editYaml(flat, true, [{ path: ['lines', 0, 'items'], value: '[]' }])).toContain('  items:\n    []\n---');
  });

  test('of a key that is not there is refused', () => {
    expect(() => edit([['produsen'], 'x'])).toThrow('There is no produsen.');
    expect(() => edit([['members', 7], 'x'])).toThrow('There is no members.7.');
  });
});

describe('no value', () => {
  test('takes its line or its place in a list with it, however many go', () => {
    expect(change(edit([['members', 0]]))).toEqual(['-   - cianjur/satu']);
    expect(change(edit([['clusters', 0]]))).toEqual(['- clusters: [cianjur/a, cianjur/b,   cianjur/c ]', '+ clusters: [cianjur/b,   cianjur/c ]']); // prettier-ignore
    expect(edit([['clusters', 2]])).toContain('clusters: [cianjur/a, cianjur/b ]');
    expect(edit([['clusters', 0], undefined], [['clusters', 2], undefined])).toContain('clusters: [cianjur/b ]');
    expect(change(edit([['note']]))).toEqual(['- note: |', '-   Dua', '-   baris']);
    expect(edit([['note']])).toContain('replacement: cianjur/p }\n---\n\nCerita');
    expect(edit([['withdrawal', 'date']])).toContain('withdrawal: { replacement: cianjur/p }');
    expect(edit([['withdrawal', 'replacement']])).toContain('withdrawal: { date: 2026-10-01 }');
  });

  test('takes the list or map that it leaves empty with it', () => {
    expect(edit([['selections', 0, 'products', 0]])).toContain('  - id: x\n    quota: 3\n');
    expect(edit([['selections', 1, 'products', 0]])).toContain('    quota: 3\n  - id: y\nwithdrawal');
    const all = edit([['members', 0], undefined], [['members', 1], undefined]);
    expect(all).not.toContain('members');
    expect(all).toContain('producer: "cianjur/lama"\nclusters');
  });
});

test('new lines go below the key that is named, else to the end', () => {
  const lines = 'status: withdrawn\nwithdrawn: 2026\n';
  expect(addToFrontMatter(entry, lines, 'members')).toContain("'cianjur/dua' # yang kedua\nstatus: withdrawn\nwithdrawn: 2026\nclusters:"); // prettier-ignore
  expect(addToFrontMatter(entry, lines, 'note')).toContain(
    '  baris\nstatus: withdrawn\nwithdrawn: 2026\n---\n\nCerita',
  );
  expect(addToFrontMatter(entry, lines)).toContain('  baris\nstatus: withdrawn\nwithdrawn: 2026\n---\n\nCerita');
  expect(addToFrontMatter('---\nname: x\n---\n', 'a: b')).toBe('---\nname: x\na: b\n---\n');
});

test('a value is found where it is typed', () => {
  const [start, end] = rangeOfValue(entry, true, ['producer']);
  expect(entry.slice(start, end)).toBe('"cianjur/lama"');
});

test('a list of its own is edited as front matter is', () => {
  const moved = '# Kunci\n- from: products/a/x\n  to: products/a/y\n- { from: products/a/p, to: products/a/q }\n';
  expect(editYaml(moved, false, [{ path: [0], value: undefined }])).toBe('# Kunci\n- { from: products/a/p, to: products/a/q }\n'); // prettier-ignore
  expect(editYaml(moved, false, [{ path: [1, 'to'], value: 'products/a/z' }])).toContain('to: products/a/z }');
});

test('bytes keep their encoding, their mark and their line ends', () => {
  const windows = Uint8Array.from(Buffer.from('nama;kopi é\r\n', 'latin1'));
  expect(encodeLike(windows, 'nama;teh é\n')).toEqual(Uint8Array.from(Buffer.from('nama;teh é\r\n', 'latin1')));
  const marked = new TextEncoder().encode('\ufeffnama\n');
  expect(encodeLike(marked, 'é\n')).toEqual(new TextEncoder().encode('\ufeffé\n'));
});
