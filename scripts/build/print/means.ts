import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import opentype from 'opentype.js';
import type { PrintMeans } from '#site/print/document.ts';

/** Weights of the site's typeface as files that Typst can read. */
const weights = ['500Medium', '600SemiBold', '700Bold', '800ExtraBold'] as const;

const fontFolder = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/plus-jakarta-sans/package.json')));
const root = join(import.meta.dirname, '..', '..', '..');
const patternFolder = join(root, 'src', 'site', 'styles', 'patterns');
const templateFile = join(root, 'src', 'site', 'print', 'sheet.typ');
/** What draws symbols and starts the typesetter. */
const codeFiles = ['src/site/print/document.ts', 'src/outputs/codes/symbol.ts', 'scripts/build/print/typesetter.ts'];

/** The template, which says how sheets look. */
export function readTemplate(): string {
  return readFileSync(templateFile, 'utf8');
}

/** The fonts of sheets; no font of the machine is used. */
export function readFonts(): readonly Buffer[] {
  return weights.map((weight) => readFileSync(fontFile(weight)));
}

/** What documents need to know of patterns and typeface. */
export function readPrintMeans(): PrintMeans {
  const font = opentype.parse(new Uint8Array(readFileSync(fontFile('800ExtraBold'))).buffer);
  const patterns = readdirSync(patternFolder).filter((name) => name.endsWith('.svg'));
  return {
    patterns: new Map(
      patterns.sort().map((name) => [name.slice(0, -'.svg'.length), readFileSync(join(patternFolder, name), 'utf8')]),
    ),
    has: (character) => font.charToGlyphIndex(character) !== 0,
  };
}

/** A digest of everything besides a document that decides the bytes of its PDF: template, fonts, symbols, typesetter. */
export function typesetterDigest(): string {
  const files = [templateFile, ...['package-lock.json', ...codeFiles].map((file) => join(root, file))];
  const parts = [...files, ...weights.map(fontFile)].map((file) => hash('sha256', readFileSync(file)));
  return hash('sha256', parts.join('\n'));
}

function fontFile(weight: (typeof weights)[number]): string {
  return join(fontFolder, weight, `PlusJakartaSans_${weight}.ttf`);
}
