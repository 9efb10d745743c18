import { expect, test } from 'vitest';
import { run } from './commands.ts';

const calls = [
  ['--watch=5', 'Opsi --watch tidak menerima nilai.', 'The option --watch takes no value.'],
  ['--base', 'Opsi --base membutuhkan nilai.', 'The option --base needs a value.'],
  ['--bse', 'Opsi --bse tidak dikenal. Opsi tiap perintah tertulis di README.md.', 'There is no option --bse. README.md names those of each command.'],
] as const; // prettier-ignore

test.each(calls)('a check with %s says in both languages what is wrong with it, and nothing else', async (option, id, en) => {
  for (const [language, sentence] of [['id', id], ['en', en]] as const) {
    const { code, stdout, stderr } = await run('check.ts', [option], { ETALASE_LANG: language });
    expect([code, stdout, stderr]).toEqual([2, '', `${sentence}\n`]);
  }
}); // prettier-ignore

test('a build names what it does not take, and says on being asked what it takes', async () => {
  const wrong = await run('build.ts', ['isi katalog'], { ETALASE_LANG: 'id' });
  expect([wrong.code, wrong.stderr]).toEqual([2, '“isi katalog” berlebih: perintah ini hanya menerima opsi.\n']);
  for (const [language, word] of [['id', 'Pemakaian'], ['en', 'Usage']] as const) {
    const { code, stdout, stderr } = await run('build.ts', ['--help'], { ETALASE_LANG: language });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^${word}: npm run build .*--search-volume N`));
  }
}); // prettier-ignore
