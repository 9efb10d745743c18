import { join } from 'node:path';
import Validator from '@adobe/structured-data-validator';
import { parse } from 'parse5';
import ts from 'typescript';
import { attributeOf, elementsOf, textOf, type Element } from './html.ts';

/** A thing in the sense of schema.org, as it stands in a page. */
export interface Thing {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/** What a page says to machines. */
export interface Said {
  readonly page: string;
  readonly things: readonly Thing[];
}

/** The texts of all blocks of structured data in a page, as a browser hands them over. */
export function dataBlocksOf(html: string): string[] {
  const isBlock = (element: Element) =>
    element.tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json';
  return [...elementsOf(parse(html))].filter(isBlock).map(textOf);
}

/** The things of a page, out of all its blocks and their graphs. */
export function thingsOf(html: string): Thing[] {
  return dataBlocksOf(html).flatMap((text) => {
    const { '@context': context, ...rest } = JSON.parse(text) as Record<string, unknown>;
    if (context !== 'https://schema.org') throw new Error(`Another context than schema.org: ${String(context)}`);
    return ('@graph' in rest ? rest['@graph'] : [rest]) as Thing[];
  });
}

/**
 * What schema.org has against these things: an unknown type, a property that a type does not have, a value of a type
 * that a property does not take. The judge is the compiler, the law are the types of `schema-dts`, which are generated
 * from the vocabulary of schema.org.
 */
export function vocabularyFindings(said: readonly Said[]): string[] {
  const rows = said.flatMap(({ page, things }) => things.map((thing) => ({ page, thing })));
  const lines = rows.map(({ thing }, n) => {
    const type = /^\w+$/.test(thing['@type']) ? thing['@type'] : 'Thing';
    return `export const thing${n}: s.${type} = ${JSON.stringify(thing)};`;
  });
  const source = ["import type * as s from 'schema-dts';", ...lines].join('\n');
  const file = join(import.meta.dirname, 'things-of-all-pages.ts');
  const options: ts.CompilerOptions = {
    strict: true, noEmit: true, skipLibCheck: true, exactOptionalPropertyTypes: true, types: [],
    module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, target: ts.ScriptTarget.ES2022,
  }; // prettier-ignore
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.fileExists = (path) => path === file || disk.fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true) : disk.getSourceFile(path, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file: at, start = 0, messageText }) => {
    const line = at?.getLineAndCharacterOfPosition(start).line ?? 0;
    return `${rows[line - 1]?.page ?? 'program'}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

/**
 * What Google's documentation has against these things: what a rich result requires and is missing, and values of a
 * wrong kind. What it only recommends is left out; so are the rules for pages that sell, which no page here does.
 */
export async function googleFindings(said: readonly Said[]): Promise<string[]> {
  const validator = new Validator();
  // The second one is for merchants.
  const [snippet] = validator.registeredHandlers['Product'] ?? [];
  if (!snippet) throw new Error('The validator has no rules for product snippets.');
  validator.registeredHandlers['Product'] = [snippet];
  const findings: string[] = [];
  for (const { page, things } of said) {
    const issues = await validator.validate({ jsonld: Object.groupBy(things, (thing) => thing['@type']) as never });
    for (const { path, issueMessage, severity } of issues) {
      const recommends = issueMessage.includes('(optional)') && !issueMessage.includes('Invalid');
      if (severity === 'WARNING' && recommends) continue;
      const steps = path.map(({ type, property }) => property ?? type ?? '').join('.');
      findings.push(`${page}: ${steps}: ${issueMessage}`);
    }
  }
  return findings;
}
