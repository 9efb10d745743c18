// @ts-check
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * A row of the table of layers.
 *
 * @typedef {object} Layer
 * @property {string} purpose What the layer is for; stands in the message of a refused import.
 * @property {readonly string[]} mayImport Other layers, or single modules of them such as `project/session.ts`.
 * @property {readonly string[]} [mayImportTypesOf] Layers of which it may know the types, and nothing that runs.
 * @property {readonly string[]} [packages] The only npm packages it may import; all where left out.
 * @property {boolean} node Whether it may reach files and processes (`node:` modules).
 * @property {boolean} astro Whether it may know Astro.
 * @property {boolean} pure Whether the same input must give the same output on every day and computer.
 */

/**
 * The layers: one row per folder of `src`, and one for `scripts`. Imports run one way only:
 *
 *   model ◀── reader ◀── catalog ◀── outputs ◀── site ◀── pages
 *
 * `project` joins the first four with the disk and the environment, and `scripts` start everything.
 *
 * @type {Readonly<Record<string, Layer>>}
 */
export const layers = {
  model: {
    purpose: 'says what an entry may hold',
    mayImport: [],
    packages: ['zod', 'fastest-levenshtein'],
    node: false,
    astro: false,
    pure: true,
  },
  reader: {
    purpose: 'turns files into what was typed, with its place',
    mayImport: ['model'],
    packages: ['csv-parse', 'exif-reader', 'gray-matter', 'js-yaml', 'sharp', 'yaml'],
    node: true,
    astro: false,
    pure: false,
  },
  catalog: {
    purpose: 'links the entries and holds the rules',
    mayImport: ['model'],
    mayImportTypesOf: ['reader'],
    packages: ['html-tag-names', 'markdown-it', 'svg-tag-names', 'zod'],
    node: false,
    astro: false,
    pure: true,
  },
  outputs: {
    purpose: 'turns a catalogue into text or data, and touches nothing',
    mayImport: ['model', 'catalog'],
    node: false,
    astro: false,
    pure: true,
  },
  project: {
    purpose: 'joins environment, disk and catalogue',
    mayImport: ['model', 'reader', 'catalog', 'outputs'],
    node: true,
    astro: true,
    pure: false,
  },
  site: {
    purpose: 'says how the pages look',
    mayImport: ['model', 'catalog', 'outputs', 'project/session.ts'],
    node: false,
    astro: true,
    pure: true,
  },
  pages: {
    purpose: 'says which addresses there are, in a few lines each',
    mayImport: ['model', 'catalog', 'outputs', 'project', 'site'],
    node: false,
    astro: true,
    pure: true,
  },
  scripts: {
    purpose: 'holds the commands that people type',
    mayImport: [
      'model', 'reader', 'catalog', 'outputs', 'project', 'site/print/document.ts', 'site/social/picture.ts',
    ], // prettier-ignore
    node: true,
    astro: true,
    pure: false,
  },
};

/** The components that may put HTML into a page as it is, each after its own check. */
const rawHtmlComponents = ['Story', 'Drawing', 'Seal', 'Once', 'StructuredData'].map(
  (name) => `src/site/components/${name}.astro`,
);

/** Run before anything is installed, on the Node that happens to be there. */
const bootstrapFiles = ['scripts/*.mjs'];

const tests = ['src/**/*.test.ts', 'tests/**'];

const inSource = Object.keys(layers).filter((name) => name !== 'scripts');

/** @type {(strings: readonly string[]) => string} */
const anyOf = (strings) => `(?:${strings.map((text) => text.replaceAll('.', String.raw`\.`)).join('|')})`;

/** One way to write an import: `#layer/file.ts` between layers, relative within one. */
const spelling = {
  regex: String.raw`^(?:\.\./)+(?:src/|${anyOf(inSource)}/)`,
  message: 'Name the layer: `#model/key.ts` instead of a path that climbs out of this one.',
};

/**
 * @param {string} name
 * @param {Layer} layer
 */
function importPatterns(name, { purpose, mayImport, mayImportTypesOf = [], packages, node, astro }) {
  const allowed = mayImport.map((target) => (target.includes('/') ? `${target}$` : `${target}/`));
  const here = `\`${name}\` ${purpose}`;
  const list = mayImport.length > 0 ? `only ${mayImport.join(', ')}` : 'no other layer';
  const advice = 'Take the value as an argument, or move this code to the layer that may.';
  const layerPatterns = [
    spelling,
    {
      regex: `^#(?!${anyOf([...allowed, `${name}/`, ...mayImportTypesOf.map((target) => `${target}/`)])})`,
      message: `${here}; it may import ${list}. ${advice}`,
    },
    {
      regex: String.raw`^(?:\.\./)+(?:${name === 'scripts' ? '' : 'scripts|'}tests)/`,
      message: `${here}; commands and tests know it, and it knows nothing of them.`,
    },
    { regex: `^#${name}/`, message: `Within \`${name}\`, import by a relative path: ./file.ts.` },
  ];
  if (mayImportTypesOf.length > 0) {
    layerPatterns.push({
      regex: `^#${anyOf(mayImportTypesOf)}/`,
      message: `${here}; of ${mayImportTypesOf.join(', ')} it may know the types only: write \`import type\`.`,
      ...{ allowTypeImports: true },
    });
  }
  if (!node) {
    layerPatterns.push({
      regex: '^node:',
      message: `${here}; it reaches no files and no processes. Read them in \`reader\`, \`project\` or a script.`,
    });
  }
  if (!astro) {
    layerPatterns.push({
      regex: '^(?:astro|@astrojs/[^/]+)(?:$|[:/])',
      message: `${here}; it knows nothing of Astro. What needs Astro belongs to \`site\`, \`pages\` or \`project\`.`,
    });
  }
  if (packages) {
    layerPatterns.push({
      regex: `^(?!#|\\.|node:|astro(?:$|[:/])|@astrojs/|${anyOf(packages)}(?:$|/))`,
      message: `${here}; of packages it uses only ${packages.join(', ')}. A further one is a line in the table of layers.`,
    });
  }
  return layerPatterns;
}

/** Imports that the table cannot see. */
const hiddenImports = {
  selector: 'ImportExpression[source.value=/^(?:#|node:|astro)/]',
  message: 'Import at the top of the file, where the table of layers sees it.',
};

/** Syntax that would make a result depend on the moment. */
const clocks = [
  'MemberExpression[object.name="Date"][property.name="now"]',
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="performance"][property.name="now"]',
  'MemberExpression[object.name="Temporal"][property.name="Now"]',
].map((selector) => ({ selector, message: 'The day comes in as an argument; nothing here asks the clock.' }));

const chance = {
  selector: 'MemberExpression[object.name="Math"][property.name="random"]',
  message: 'The same content must give the same result: nothing here is left to chance.',
};

/**
 * Attributes that put scripts or styles into the page itself, which the content security policy forbids. With `src`,
 * `is:inline` leaves alone what names a file.
 */
const inlineDirectives = [
  'JSXOpeningElement:not(:has(JSXAttribute[name.name="src"])) JSXNamespacedName[namespace.name="is"][name.name="inline"]',
  'JSXNamespacedName[namespace.name="define"][name.name="vars"]',
].map((selector) => ({
  selector,
  message:
    'The content security policy allows no inline script or style: use a file, and `data-` attributes for values.',
}));

const restrictedImports = '@typescript-eslint/no-restricted-imports';

const layerRules = Object.entries(layers).map(([name, layer]) => ({
  name: `layers/${name}`,
  files: name === 'scripts' ? ['scripts/**/*.ts'] : [`src/${name}/**/*.ts`, `src/${name}/**/*.astro`],
  ignores: tests,
  /** @type {import('eslint').Linter.RulesRecord} */
  rules: {
    [restrictedImports]: ['error', { patterns: importPatterns(name, layer) }],
    'no-restricted-syntax': [
      'error',
      ...(name === 'scripts' ? [] : [hiddenImports, ...inlineDirectives]),
      ...(layer.pure ? [...clocks, chance] : []),
    ],
  },
}));

/** What runs in the reader's browser may look at the reader's clock: that is what it is there for. */
const islands = {
  name: 'islands',
  files: ['src/site/islands/**/*.ts', 'src/site/worker/**/*.ts'],
  /** @type {import('eslint').Linter.RulesRecord} */
  rules: { 'no-restricted-syntax': ['error', hiddenImports, ...inlineDirectives, chance] },
};

export default defineConfig(
  { ignores: ['.astro/', '.cache/', 'content/', 'dist/', '**/*.etalase-*/', 'public/', 'shots/', 'tests/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  js.configs.recommended,
  tseslint.configs.recommended,
  {
    name: 'types',
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in a text need no ceremony; everything else that has no text of its own is still refused.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `env['NAME']` and `record['key']` show that the name is data.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // An empty setting or text counts as none, which is what `||` says.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // `() => void_()` is how callbacks are written; a void value that is used is still refused.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `() => {}` is a promise that never ends, or a listener that need not do anything.
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      // A finding without details has the type of no details.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // Texts are counted and cut by code point on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      // File signatures stand side by side as patterns.
      '@typescript-eslint/prefer-string-starts-ends-with': 'off',
    },
  },
  astro.configs['flat/recommended'],

  {
    name: 'code',
    files: ['**/*.ts', '**/*.mjs', '**/*.js', '**/*.astro'],
    rules: {
      // TypeScript knows all names; `astro check` reports the wrong ones.
      'no-undef': 'off',
      // Looking for control characters is the business of some rules.
      'no-control-regex': 'off',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    name: 'cycles',
    files: ['**/*.ts', '**/*.astro'],
    plugins: { 'import-x': importX },
    // The parser of components needs to be told the one of what stands between the `---`.
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    settings: {
      'import-x/extensions': ['.ts', '.astro'],
      'import-x/parsers': {
        '@typescript-eslint/parser': ['.ts'],
        // By its file: this parser can only be imported, and the plugin asks for it with `require`.
        [fileURLToPath(import.meta.resolve('astro-eslint-parser'))]: ['.astro'],
      },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.js', '.astro'] })],
    },
    rules: { 'import-x/no-cycle': 'error' },
  },

  ...layerRules,
  islands,
  {
    name: 'layers/tests',
    files: tests,
    rules: {
      [restrictedImports]: ['error', { patterns: [spelling] }],
      // Tests take keys away from good content on purpose.
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    name: 'bootstrap',
    files: bootstrapFiles,
    rules: {
      [restrictedImports]: [
        'error',
        {
          patterns: [
            {
              regex: String.raw`^(?!node:|\./[\w-]+\.mjs$)`,
              message: 'This runs before anything is installed: Node and its neighbours are all there is.',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'raw HTML',
    files: ['**/*.astro'],
    ignores: rawHtmlComponents,
    rules: { 'astro/no-set-html-directive': 'error' },
  },
);
