import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { sampleTag, type Means } from '#site/social/picture.ts';

/** Subsets of the typeface, the most used first. */
const subsets = ['latin', 'latin-ext', 'vietnamese'] as const;
const weights = { extraBold: 800, bold: 700, medium: 500 } as const;

const fontFolder = join(dirname(fileURLToPath(import.meta.resolve('@fontsource/plus-jakarta-sans'))), 'files');
const root = join(import.meta.dirname, '..', '..', '..');
const source = join(root, 'src', 'site');
const patternFolder = join(source, 'styles', 'patterns');

/** Everything that social pictures are drawn with, from the installed packages and the styles. */
export function readMeans(): Means {
  const font = (weight: number) => subsets.map((subset) => bytesOf(fontFile(subset, weight)));
  return {
    fonts: { extraBold: font(weights.extraBold), bold: font(weights.bold), medium: font(weights.medium) },
    patterns: new Map(
      readdirSync(patternFolder)
        .filter((name) => name.endsWith('.svg'))
        .sort()
        .map((name) => [name.slice(0, -'.svg'.length), readFileSync(join(patternFolder, name), 'utf8')]),
    ),
  };
}

/**
 * The files besides a card that decide how its picture looks: the code that draws it, the typeface, the patterns, and
 * the versions of all packages.
 */
export function meansFiles(): string[] {
  return [
    ...[join(source, 'social'), join(source, 'drawing'), patternFolder, import.meta.dirname].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /(?<!\.test)\.(?:ts|svg)$/.test(name))
        .sort()
        .map((name) => join(folder, name)),
    ),
    join(source, 'look.ts'),
    ...['outputs/social/album.ts', 'model/vocabulary.ts', 'model/key.ts'].map((file) => join(root, 'src', file)),
    join(root, 'package-lock.json'),
    ...Object.values(weights).flatMap((weight) => subsets.map((subset) => fontFile(subset, weight))),
  ];
}

/**
 * A digest of everything besides a card, and besides what the wording makes of it, that decides how its picture looks:
 * files, the libraries that turn outlines into pixels, and the tables of Unicode by which texts are compared and split.
 */
export function meansDigest(): string {
  const parts = meansFiles().map((file) => hash('sha256', readFileSync(file)));
  const versions = [sharp.versions, process.versions['icu'], process.versions['unicode'], sampleTag];
  return hash('sha256', [JSON.stringify(versions), ...parts].join('\n'));
}

function fontFile(subset: string, weight: number): string {
  return join(fontFolder, `plus-jakarta-sans-${subset}-${weight}-normal.woff`);
}

function bytesOf(file: string): ArrayBuffer {
  return new Uint8Array(readFileSync(file)).buffer;
}
