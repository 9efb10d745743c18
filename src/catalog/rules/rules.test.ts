import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '#model/language.ts';
import { ruleOf, rules } from './index.ts';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts',
);
const codes = files.map((name) => name.replace('.ts', '')).sort();
const source = (name: string) => readFileSync(join(folder, name), 'utf8');

test('the index lists exactly the rules of the folder, in alphabetical order', () => {
  expect(rules.map(({ code }) => code)).toEqual(codes);
  expect(ruleOf.size).toBe(rules.length);
});

test('the index imports each rule from the file of its code', () => {
  const imported = [...source('index.ts').matchAll(/^import \w+ from '\.\/([a-z-]+)\.ts';$/gm)].map(
    (match) => match[1],
  );
  expect(imported).toEqual(codes);
});

test('every issue of reading and parsing has a rule, and the rule leaves checking to them', () => {
  const model = readFileSync(join(folder, '../../model/issues.ts'), 'utf8');
  const table = /interface IssueArguments \{([^]*?)\n\}/.exec(model)?.[1] ?? '';
  const issues = [...table.matchAll(/^ {2}'([a-z-]+)':/gm)].map((match) => match[1] ?? '');
  expect(issues.length).toBeGreaterThan(25);
  expect(issues.filter((code) => ruleOf.get(code)?.check !== undefined || !ruleOf.has(code))).toEqual([]);
  const silent = rules.filter(({ check }) => !check).map(({ code }) => code);
  expect(silent.filter((code) => !issues.includes(code))).toEqual(['exception-unneeded']);
});

test('no finding that comes with time alone can be excepted: its exception would turn red by itself', () => {
  const acceptable = rules.filter((rule) => rule.acceptable).map(({ code }) => code);
  expect(acceptable.length).toBeGreaterThan(5);
  expect(acceptable.filter((code) => code.endsWith('-old') || code.endsWith('-overdue'))).toEqual([]);
  expect(ruleOf.get('personal-number')?.acceptable).toBeUndefined();
});

describe.each(rules.map((rule) => ({ code: rule.code, rule })))('$code', ({ code, rule }) => {
  test('is named in kebab case, has a severity and words in both languages', () => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/);
    expect(['error', 'warning']).toContain(rule.severity);
    expect(languages.map((language) => typeof rule.message[language])).toEqual(['function', 'function']);
  });

  test('has a title and a reason in the guide, in the words of each language', () => {
    const { title, why } = rule.guide;
    for (const language of languages) {
      expect(title[language]).toMatch(/^[\p{Lu}“][^]*[^.]$/u);
      expect(title[language].length).toBeLessThanOrEqual(64);
      expect(why[language]).toMatch(/^\p{Lu}[^]*\.$/u);
      expect(why[language].length).toBeLessThanOrEqual(360);
    }
    expect(unquoted(`${title.id} ${why.id}`)).not.toMatch(
      /\b(?:the|is|are|must|required|should|file|error|warning|with)\b/i,
    );
    expect(unquoted(`${title.en} ${why.en}`)).not.toMatch(/\b(?:tidak|bukan|atau|harus|berkas|tulis|hapus|yang)\b/i);
  });

  test('has a test beside it that sees it fire in both languages and sees it stay silent', () => {
    const file = `${code}.test.ts`;
    expect(existsSync(join(folder, file))).toBe(true);
    expect(source(file)).toContain(`const rule = '${code}';`);
    expect(messagesOf(file).length).toBeGreaterThan(0);
    expect(source(file)).toMatch(/^test\(['"]silent: [^]*?\.toBe\(\s*'',?\s*\);$/m);
  });

  test('says what to do in whole sentences, without words of the other language or of programmers', () => {
    for (const { indonesian, english } of messagesOf(`${code}.test.ts`)) {
      for (const message of [indonesian, english]) {
        expect(message).toMatch(/^[\p{Lu}“"0-9].*[.?!]$/u);
        expect(unquoted(message)).not.toMatch(/undefined|null|NaN|\[object|Error:|\.ts:|zod|Infinity| {2}|\.\.|,\./);
      }
      expect(unquoted(indonesian)).not.toMatch(
        /\b(?:invalid|the|is not|must|missing|required|expected|should|file|error|warning|with)\b/i,
      );
      expect(unquoted(english)).not.toMatch(/\b(?:tidak|bukan|atau|harus|berkas|tulis|hapus)\b/i);
      expect(indonesian).not.toBe(english);
    }
  });
});

test('no two pages of the guide have one title, in either language', () => {
  const titles = rules.flatMap(({ guide }) => Object.values(guide.title));
  expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
});

/** A message without what was typed and without examples. */
const unquoted = (message: string) => message.replace(/“[^”]*”|"[^"]*"/g, 'Q');

/** The messages that the snapshots of a test hold: the indented lines, in pairs. */
function messagesOf(file: string): { indonesian: string; english: string }[] {
  const snapshots = [...source(file).matchAll(/toMatchInlineSnapshot\(\s*`([^]*?[^\\])`,?\s*\)/g)].map(
    (match) => match[1] ?? '',
  );
  return snapshots.flatMap((snapshot) => {
    // A snapshot is indented as its test is; messages stand two further in than the place above them.
    const all = snapshot.split('\n');
    const margin = /^ */.exec(all.find((line) => line.trim()) ?? '')?.[0].length ?? 0;
    const lines = all.filter((line) => line.startsWith(' '.repeat(margin + 2)) && line[margin + 2] !== ' ');
    return Array.from({ length: lines.length / 2 }, (_, index) => ({
      indonesian: (lines[2 * index] ?? '').trim(),
      english: (lines[2 * index + 1] ?? '').trim().replace(/"$/, ''),
    }));
  });
}
