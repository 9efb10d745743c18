import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { layers } from '../eslint.config.mjs';

/** The linter as it is set up, without the rules that need types: the code below stands in no file. */
const linter = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** What the linter says about the code, as if it stood in that file. Unused names are not the point here. */
async function lint(filePath: string, code: string): Promise<string[]> {
  const [result] = await linter.lintText(code, { filePath });
  if (!result) throw new Error(`${filePath} is not linted.`);
  return result.messages
    .filter(({ ruleId }) => ruleId !== '@typescript-eslint/no-unused-vars')
    .map(({ ruleId, message }) => `${ruleId ?? 'fatal'}: ${message}`);
}

const imports = (specifier: string) => `import { something } from '${specifier}';\nsomething();\n`;
const importsType = (specifier: string) =>
  `import type { Something } from '${specifier}';\nexport type Other = Something;\n`;
const component = (script: string, markup = '<p>Tauco</p>') => `---\n${script}\n---\n\n${markup}\n`;

const names = Object.keys(layers);
const inSource = names.filter((name) => name !== 'scripts');

/** A file of each layer, in every language that the layer is written in. */
function filesOf(layer: string): { file: string; wrap: (code: string) => string }[] {
  const asIs = (code: string) => code;
  if (layer === 'scripts') return [{ file: 'scripts/sample.ts', wrap: asIs }];
  const module = { file: `src/${layer}/folder/sample.ts`, wrap: asIs };
  if (layer !== 'site' && layer !== 'pages') return [module];
  return [module, { file: `src/${layer}/folder/Sample.astro`, wrap: (code) => component(code) }];
}

describe('between layers', () => {
  for (const [from, layer] of Object.entries(layers)) {
    for (const to of inSource.filter((name) => name !== from)) {
      const whole = layer.mayImport.includes(to);
      test(`${from} ${whole ? 'may' : 'may not'} import ${to}`, async () => {
        for (const { file, wrap } of filesOf(from)) {
          const found = await lint(file, wrap(imports(`#${to}/sample.ts`)));
          if (whole) expect(found).toEqual([]);
          else expect(found.join('\n')).toContain(`\`${from}\` ${layer.purpose}`);
        }
      });
    }
  }

  test('a message says what the layer is for and what to do instead', async () => {
    expect(await lint('src/model/sample.ts', imports('#catalog/rule.ts'))).toEqual([
      "@typescript-eslint/no-restricted-imports: '#catalog/rule.ts' import is restricted from being used by a pattern. " +
        '`model` says what an entry may hold; it may import no other layer. ' +
        'Take the value as an argument, or move this code to the layer that may.',
    ]);
  });

  test('catalog may know the types of reader, and nothing that runs', async () => {
    expect(await lint('src/catalog/sample.ts', importsType('#reader/index.ts'))).toEqual([]);
    const [found] = await lint('src/catalog/sample.ts', imports('#reader/index.ts'));
    expect(found).toContain('write `import type`');
    expect(await lint('src/outputs/sample.ts', importsType('#reader/index.ts'))).toHaveLength(1);
  });

  test('site may import the session of project, and nothing else of it', async () => {
    for (const { file, wrap } of filesOf('site')) {
      expect(await lint(file, wrap(imports('#project/session.ts')))).toEqual([]);
      expect(await lint(file, wrap(imports('#project/session.tsx')))).toHaveLength(1);
      expect(await lint(file, wrap(imports('#project/load.ts')))).toHaveLength(1);
    }
  });

  test('an import names the layer between layers, and is relative within one', async () => {
    const spelled = 'Name the layer';
    expect((await lint('src/project/sample.ts', imports('../model/key.ts'))).join('\n')).toContain(spelled);
    expect((await lint('src/project/folder/sample.ts', imports('../../model/key.ts'))).join('\n')).toContain(spelled);
    expect((await lint('scripts/sample.ts', imports('../src/model/key.ts'))).join('\n')).toContain(spelled);
    expect((await lint('tests/sample.test.ts', imports('../src/model/key.ts'))).join('\n')).toContain(spelled);
    expect((await lint('src/model/sample.ts', imports('#model/key.ts'))).join('\n')).toContain('relative path');
    expect(await lint('src/model/fields/sample.ts', imports('../sample.ts'))).toEqual([]);
  });

  test('no layer knows the commands or the tests', async () => {
    for (const layer of inSource) {
      expect(await lint(`src/${layer}/sample.ts`, imports('../../scripts/command.ts'))).toHaveLength(1);
      expect(await lint(`src/${layer}/sample.ts`, imports('../../tests/tree.ts'))).toHaveLength(1);
    }
    expect(await lint('scripts/sample.ts', imports('../tests/tree.ts'))).toHaveLength(1);
  });

  test('tests may import every layer', async () => {
    for (const file of ['tests/sample.test.ts', 'src/model/sample.test.ts']) {
      for (const layer of inSource) expect(await lint(file, imports(`#${layer}/sample.ts`))).toEqual([]);
      expect(await lint(file, imports('node:fs'))).toEqual([]);
    }
  });
});

describe('beyond layers', () => {
  for (const [name, layer] of Object.entries(layers)) {
    test(`${name} ${layer.node ? 'may' : 'may not'} reach files and processes`, async () => {
      for (const { file, wrap } of filesOf(name)) {
        expect(await lint(file, wrap(imports('node:fs')))).toHaveLength(layer.node ? 0 : 1);
        expect(await lint(file, wrap(importsType('node:fs')))).toHaveLength(layer.node ? 0 : 1);
      }
    });

    test(`${name} ${layer.astro ? 'may' : 'may not'} know Astro`, async () => {
      for (const { file, wrap } of filesOf(name)) {
        for (const specifier of ['astro', 'astro/loaders', 'astro:content', '@astrojs/check']) {
          expect(await lint(file, wrap(imports(specifier)))).toHaveLength(layer.astro ? 0 : 1);
        }
      }
    });

    test(`${name} uses ${layer.packages ? 'only the packages of its row' : 'any package'}`, async () => {
      for (const { file, wrap } of filesOf(name)) {
        for (const allowed of layer.packages ?? ['parse5'])
          expect(await lint(file, wrap(imports(allowed)))).toEqual([]);
        for (const other of ['left-pad', '@scope/left-pad', 'zodiac', 'sharper']) {
          expect(await lint(file, wrap(imports(other)))).toHaveLength(layer.packages ? 1 : 0);
        }
      }
    });

    test(`${name} ${layer.pure ? 'asks neither the clock nor chance' : 'may ask the clock'}`, async () => {
      for (const { file, wrap } of filesOf(name)) {
        for (const call of ['Date.now()', 'new Date()', 'Date()', 'performance.now()', 'Math.random()']) {
          expect(await lint(file, wrap(`const value = ${call};\n`))).toHaveLength(layer.pure ? 1 : 0);
        }
        expect(await lint(file, wrap(`const day = new Date('2026-11-21');\nday.getTime();\n`))).toEqual([]);
      }
    });
  }

  test('an import that runs later is seen too', async () => {
    for (const layer of inSource) {
      expect(await lint(`src/${layer}/sample.ts`, "await import('#site/view.ts');\n")).toHaveLength(1);
      expect(await lint(`src/${layer}/sample.ts`, "await import('node:fs');\n")).toHaveLength(1);
    }
  });

  test('what runs before installing needs nothing installed', async () => {
    expect(await lint('scripts/sample.mjs', imports('node:fs'))).toEqual([]);
    expect(await lint('scripts/sample.mjs', imports('./node-version.mjs'))).toEqual([]);
    for (const specifier of ['yaml', '#model/key.ts', './command.ts', 'fs']) {
      expect(await lint('scripts/sample.mjs', imports(specifier))).toHaveLength(1);
    }
  });
});

describe('cycles', () => {
  test('are found through names of layers', async () => {
    // `project/load.ts` imports `#catalog/catalog.ts`.
    const found = await lint('src/catalog/catalog.ts', imports('#project/load.ts'));
    expect(found.filter((message) => message.startsWith('import-x/no-cycle'))).toHaveLength(1);
  });

  test('are found through components', async () => {
    // `ProductRoute.astro` imports `ProductPage.astro`.
    const code = component("import Route from './ProductRoute.astro';", '<Route />');
    const found = await lint('src/site/templates/ProductPage.astro', code);
    expect(found.filter((message) => message.startsWith('import-x/no-cycle'))).toHaveLength(1);
  });
});

describe('components', () => {
  const html = component('const html = "";', '<div set:html={html} />');

  test('put HTML into a page in the components of the list alone', async () => {
    for (const name of ['Story', 'Drawing', 'Seal', 'Once', 'StructuredData']) {
      expect(await lint(`src/site/components/${name}.astro`, html)).toEqual([]);
    }
    for (const file of ['src/site/components/Other.astro', 'src/site/folder/Story.astro', 'src/pages/index.astro']) {
      expect((await lint(file, html)).join('\n')).toMatch(/^astro\/no-set-html-directive/);
    }
  });

  test('hold no inline script or style', async () => {
    for (const markup of [
      '<script is:inline>console.log(1)</script>',
      '<style is:inline>p { color: red }</style>',
      '<script define:vars={{ name }}>console.log(name)</script>',
    ]) {
      const found = await lint('src/site/components/Other.astro', component('const name = 1;', markup));
      expect(found.join('\n')).toContain('content security policy');
    }
    // A file of the site's own may run before the page is shown.
    const file = component('const name = 1;', '<script is:inline src={name}></script>');
    expect(await lint('src/site/components/Other.astro', file)).toEqual([]);
  });

  test('hold scripts that keep to the layers', async () => {
    const markup = `<script>\n${imports('#reader/index.ts')}</script>`;
    expect((await lint('src/site/components/Other.astro', component('', markup))).join('\n')).toContain('`site` says');
  });
});

describe('folders', () => {
  test('of src each have a row in the table of layers', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !inSource.includes(name))).toEqual([]);
  });

  test('are named after what they hold', () => {
    const saysNothing = new Set([
      'common',
      'core',
      'helper',
      'helpers',
      'lib',
      'libs',
      'misc',
      'shared',
      'util',
      'utils',
    ]);
    const folders = readdirSync('src', { withFileTypes: true, recursive: true }).filter((entry) => entry.isDirectory());
    const refused = folders.filter(({ name }) => saysNothing.has(name.toLowerCase()));
    expect(refused.map(({ parentPath, name }) => join(parentPath, name))).toEqual([]);
  });
});
