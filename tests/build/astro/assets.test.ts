/** Files of the notes that pages link: how they are published, and what one of them that can't be costs. */
import { toFolderFile } from '../../../src/notes/addresses/brands.ts';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyAssets } from '../../../src/build/astro/assets.ts';
import { ENGLISH } from '../../english.ts';

const temporary = () => mkdtempSync(path.join(tmpdir(), 'assets-'));

async function copy(files: Record<string, string>, assets = Object.keys(files)) {
  const [notesDir, outDir] = [temporary(), temporary()];
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(notesDir, file), text);
  const env = { root: '', notesDir, cacheDir: '', reportDir: '', siteUrl: undefined, base: '/' };
  const problems = await copyAssets(env, assets.map(toFolderFile), outDir, ENGLISH);
  const published = path.join(outDir, 'files');
  const names = readdirSync(published).sort();
  return { problems, files: names.map((name) => [name, readFileSync(path.join(published, name), 'utf8')]) };
}

test('a file that would act and one that is named like its text have addresses of their own', async () => {
  const { files, problems } = await copy({
    'demo.html': '<b>1</b>',
    'demo.html.txt': '2',
    'demo-html.source.txt': '3',
  });
  expect(files).toEqual([
    ['demo-html.source.txt', '<b>1</b>'],
    ['demo.html.txt', '2'],
    ['demo_-html-source-txt.source.txt', '3'],
  ]);
  expect(problems).toEqual([]);
});

test('a file that is gone, or whose name is too long, costs itself only', async () => {
  const long = 'a'.repeat(250);
  const { files, problems } = await copy({ [long]: '1', 'b.txt': '2' }, [
    'gone.pdf',
    'gone.svg',
    long,
    'b.txt',
  ]);
  expect(files).toEqual([['b.txt', '2']]);
  expect(problems.map(({ file, rule, severity }) => [file, rule, severity])).toEqual(
    ['gone.pdf', 'gone.svg', long].map((file) => [file, 'unreadable-file', 'error']),
  );
});
