import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontMatterLanguage, splitFrontMatter } from './front-matter.ts';

const line = fc.oneof(
  fc.constantFrom(
    'name: Tauco',
    '# catatan',
    '',
    '-',
    '- a',
    'x: "---"',
    '--',
    ' ---',
    'a: |',
    '  b',
    '\u00e9: 🍲',
    'name',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\r\n]|^---.*/g, '')),
);
const lines = fc.array(line, { maxLength: 6 }).map((all) => all.map((text) => `${text}\n`).join(''));

describe('a file is split at its fences', () => {
  test('into exactly what stands between them and what stands below them', () => {
    fc.assert(
      fc.property(
        lines,
        lines,
        fc.constantFrom('---\n', '---  \n', '---yaml\n', '--- YAML\n'),
        (yaml, story, fence) => {
          const text = `${fence}${yaml}---\n${story}`;
          const frame = splitFrontMatter(text);
          expect(frame?.story).toBe(story);
          expect(frame && text.slice(frame.storyOffset)).toBe(story);
          expect(frame && text.slice(frame.yamlOffset, frame.yamlOffset + frame.yaml.length)).toBe(frame?.yaml);
          // A block of comments alone counts as empty; every other block is there to the letter.
          if (/^[^#\s]/m.test(yaml)) expect(frame?.yaml.trim()).toBe(yaml.trim());
        },
      ),
    );
  });

  test('and any other text gives its true parts or none, without throwing', () => {
    const piece = fc.constantFrom(
      '---',
      '---\n',
      '\n',
      'js',
      ' ',
      'name: x\n',
      '\n---\n',
      '----',
      '```',
      '---json\n',
      '{"a":1}',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const frame = splitFrontMatter(text);
        if (!frame) return;
        expect(text.slice(frame.storyOffset)).toBe(frame.story);
        expect(text.slice(frame.yamlOffset, frame.yamlOffset + frame.yaml.length)).toBe(frame.yaml);
      }),
    );
  });

  test.each(['', '---', '---\n', '---\nname: x\n', 'name: x\n---\n', ' ---\nname: x\n---\n', '----\nname: x\n----\n'])(
    '%j has no front matter',
    (text) => {
      expect(splitFrontMatter(text)).toBeUndefined();
    },
  );
});

test.each([
  ['---\n', undefined],
  ['---yaml\n', undefined],
  ['--- YAML \n', undefined],
  ['---js\n', 'js'],
  ['--- javascript\n', 'javascript'],
  ['---json\n', 'json'],
  ['---coffee', 'coffee'],
  ['----\n', undefined],
])('%j names the language %s', (text, language) => {
  expect(frontMatterLanguage(text)).toBe(language);
});
