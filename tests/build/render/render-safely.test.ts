import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createRenderPool } from '../../../src/build/render/render-pool.ts';
import { renderSafely } from '../../../src/build/render/render-safely.ts';
import { readFrontMatter } from '../../../src/notes/frontmatter/frontmatter.ts';

/** Renders nothing, and dies of one note unless it is told how earlier ones died. */
const RENDERER = `export default ({ notes, fatal = '' }) => {
  if (!fatal && notes.some(({ file }) => file === 'bad.md')) process.kill(process.pid, 'SIGKILL');
  return notes.map(({ file }) => ({ file, error: fatal }));
};`;

test('a note that its renderers die of is told so, and costs none of its batch', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'render-safely-'));
  const place = path.join(root, 'src/build/render');
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(place, 'render-process.ts'), RENDERER);
  const pool = createRenderPool(root);
  const names = ['a.md', 'bad.md', 'c.md'];
  const notes = names.map((file) => ({ file, text: '', frontMatter: readFrontMatter('', file), digest: '' }));
  const outcomes = await renderSafely(pool, { notes }, 'normal', new AbortController().signal);
  await pool.close();
  expect(outcomes).toEqual([
    { file: 'a.md', error: '' },
    { file: 'bad.md', error: expect.stringContaining('its renderer ended') },
    { file: 'c.md', error: '' },
  ]);
});
