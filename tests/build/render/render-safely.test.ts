import { toFolderFile } from '../../../src/notes/addresses/brands.ts';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createRenderPool } from '../../../src/build/render/render-pool.ts';
import { renderSafely } from '../../../src/build/render/render-safely.ts';
import { readFrontMatter } from '../../../src/notes/frontmatter/frontmatter.ts';
import { ENGLISH } from '../../english.ts';

/** Renders nothing, and dies of one note unless it is told that earlier ones did. */
const RENDERER = `export default ({ notes, isFatal }) => {
  if (!isFatal && notes.some(({ file }) => file === 'bad.md')) process.kill(process.pid, 'SIGKILL');
  return notes.map(({ file }) => ({ file, error: isFatal ? 'fatal' : '' }));
};`;

test('a note that its renderers die of is told so, and costs none of its batch', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'render-safely-'));
  const place = path.join(root, 'src/build/render');
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(place, 'render-process.ts'), RENDERER);
  const pool = createRenderPool(root);
  const names = ['a.md', 'bad.md', 'c.md'];
  const notes = names.map((file) => ({
    file: toFolderFile(file),
    text: '',
    frontMatter: readFrontMatter('', file, ENGLISH),
    digest: '',
  }));
  const outcomes = await renderSafely(pool, { notes }, 'normal', new AbortController().signal);
  await pool.close();
  expect(outcomes).toEqual([
    { file: 'a.md', error: '' },
    { file: 'bad.md', error: 'fatal' },
    { file: 'c.md', error: '' },
  ]);
});
