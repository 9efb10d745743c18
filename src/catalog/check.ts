import { parseKey } from '#model/key.ts';
import type { RawContent } from '#reader/index.ts';
import { parseContent, type Content, type Surroundings } from './content.ts';
import type { Finding } from './finding.ts';
import exceptionUnneeded, { unneededException } from './rules/exception-unneeded.ts';
import { ruleOf, rules } from './rules/index.ts';
import type { Found, Rule } from './rule.ts';

export interface Checked {
  readonly content: Content;
  readonly findings: readonly Finding[];
  /** Whether nothing stands in the way of a build. */
  readonly clean: boolean;
}

/** Parses everything and runs every rule over it: all findings of all files, in one go. Pure. */
export function checkContent(raw: RawContent, surroundings: Surroundings): Checked {
  const { content, issues } = parseContent(raw, surroundings);
  const findings: Finding[] = issues.map(({ file, issue }) => {
    const { place, args, suggestion } = issue;
    return { rule: ruleNamed(issue.code), file, place, args, suggestion };
  });
  for (const rule of rules) {
    for (const found of rule.check?.(content) ?? []) findings.push(toFinding(rule, found));
  }
  const remaining = applyExceptions(content, findings);
  return { content, findings: remaining, clean: !remaining.some(({ rule }) => rule.severity === 'error') };
}

function ruleNamed(code: string): Rule<unknown> {
  const rule = ruleOf.get(code);
  if (!rule) throw new Error(`No rule has the code ${code}.`);
  return rule;
}

function toFinding(rule: Rule<unknown>, { file, args, suggestion, ...place }: Found<unknown>): Finding {
  return { rule, file, place, args, suggestion };
}

/** Takes out what somebody accepted, and reports the exceptions that excepted nothing. */
function applyExceptions(content: Content, findings: readonly Finding[]): Finding[] {
  if (content.exceptions.length === 0) return [...findings];
  const keys = new Map(content.raw.map(({ path, key }) => [path, key]));
  const used = new Set<number>();
  const numbers = new Map(content.exceptions.map(({ rule, key }, index) => [`${rule} ${key}`, index]));
  const remaining = findings.filter(({ rule, file }) => {
    if (!rule.acceptable) return true;
    const index = numbers.get(`${rule.code} ${keys.get(file) ?? ''}`);
    if (index !== undefined) used.add(index);
    return index === undefined;
  });
  // What stands in a broken file, or depends on a broken list, cannot be judged until that is mended.
  if (!content.vocabulary.licences || !content.vocabulary['protected-names']) return remaining;
  for (const [index, exception] of content.exceptions.entries()) {
    if (used.has(index)) continue;
    const target = parseKey(exception.key);
    if (target && content.owns(exception.key) && !content.find(target.entity, target.id)) continue;
    const unneeded = unneededException(index, exception, ruleOf);
    remaining.push(toFinding(exceptionUnneeded as unknown as Rule<unknown>, unneeded));
  }
  return remaining;
}
