/** One bad note costs only itself: not the time of all, nor the renderer that others wait for. */
import { toFolderFile, toRoute } from '../../../src/notes/addresses/brands.ts';
import { messagesIn } from '../../../src/messages/language.ts';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createCacheReader } from '../../../src/build/render/cache-reader.ts';
import { readHtml } from '../../../src/build/render/cache.ts';
import { CpuLimit, runWithin } from '../../../src/build/render/cpu-limit.ts';
import type { Environment } from '../../../src/build/commands/environment.ts';
import { createLibraryReader } from '../../../src/build/library/library-reader.ts';
import type { LibraryOptions } from '../../../src/build/library/library.ts';
import { createFileRenderer } from '../../../src/build/render/render-file.ts';
import { createRenderPool, RenderersBroken } from '../../../src/build/render/render-pool.ts';
import { readFrontMatter } from '../../../src/notes/frontmatter/frontmatter.ts';
import { SETTINGS } from '../../settings.ts';
import { ENGLISH } from '../../english.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const pool = createRenderPool(root);
afterAll(() => pool.close());
const temporary = () => mkdtempSync(path.join(tmpdir(), 'render-limits-'));

/** Lists in lists, which the parser takes half a minute for. */
const ENDLESS = `# 끝없는 글\n\n${'- '.repeat(20_000)}마지막`;

function write(notes: Record<string, string>): string {
  const dir = temporary();
  for (const [file, text] of Object.entries(notes)) writeFileSync(path.join(dir, file), text);
  return dir;
}

function open(notesDir: string, cacheDir: string, options?: Partial<LibraryOptions>) {
  const env: Environment = { root, notesDir, cacheDir, reportDir: cacheDir, siteUrl: undefined, base: '/' };
  return createLibraryReader(env, SETTINGS, { drafts: false, pool, ...options }).read;
}

describe('work is stopped when its time is over', () => {
  test('wherever it is', () => {
    const endless = () => {
      for (;;) {
        try {
          /(a+)+$/.test(`${'a'.repeat(60)}b`);
        } catch {
          // Being stopped can't be caught.
        }
      }
    };
    expect(() => runWithin(0.1, endless)).toThrow(CpuLimit);
  });

  test('or does what it does', () => {
    expect(runWithin(10, () => 1)).toBe(1);
    expect(() =>
      runWithin(10, () => {
        throw new RangeError('own');
      }),
    ).toThrow(new RangeError('own'));
  });
});

test('a note that takes too long is shown as its source, and named; so it is found in the cache', async () => {
  const dir = write({ 'a.md': '# a\n\n하나', 'b.md': ENDLESS, 'c.md': '# c\n\n셋' });
  const cache = temporary();
  const { notes, problems } = await open(dir, cache, { noteLimit: 1 })();
  expect(notes.map(({ file }) => file)).toEqual(['a.md', 'b.md', 'c.md']);
  expect(notes.map(({ cached }) => /하나|마지막|셋/.exec(readHtml(cached))?.[0])).toEqual([
    '하나',
    '마지막',
    '셋',
  ]);
  expect(problems).toEqual([
    expect.objectContaining({ file: 'b.md', line: 1, rule: 'render-limit', severity: 'error' }),
  ]);
  expect((await open(dir, cache)()).problems).toEqual(problems);
});

test('renderers that are killed are replaced, and every note is rendered', async () => {
  const names = Array.from({ length: 40 }, (_, i) => `${i}.md`);
  const dir = write(
    Object.fromEntries(names.map((name) => [name, `# ${name}\n\n${'글과 `code` [링크](#). '.repeat(300)}`])),
  );
  let batches = 0;
  const read = open(dir, temporary(), {
    onProgress() {
      if (batches++ < 2) killRenderers();
    },
  });
  const { notes, problems } = await read();
  expect(batches).toBeGreaterThan(2);
  expect(notes).toHaveLength(40);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

/** As a system does that is short of memory. */
function killRenderers(): void {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' }).split('\n');
  for (const line of lines) {
    const [pid, parent] = line.trim().split(/\s+/);
    if (Number(parent) === process.pid && line.includes('tinypool')) process.kill(Number(pid), 'SIGKILL');
  }
}

test('a note that ends its renderers is shown as its source, and tried again by the next build', () => {
  const notesDir = temporary();
  const folder = { routes: { 'a.md': toRoute('/a/') }, files: [], repositories: [], base: '/' };
  const context = { notesDir, cacheDir: temporary(), version: '1', folder, site: SETTINGS };
  const file = toFolderFile('a.md');
  const text = '# 하나\n\n글 <b>';
  const source = { file, text, frontMatter: readFrontMatter(text, file, ENGLISH), digest: '1' };
  const { note, cached } = createFileRenderer(context)(source, true);
  expect(note.problems).toEqual([
    expect.objectContaining({
      rule: 'render-limit',
      message: messagesIn(SETTINGS.language).problem['render-limit'].died().message,
    }),
  ]);
  expect(readHtml(cached)).toContain('글 &lt;b>');
  expect(createCacheReader(context)(file, '1')).toBeUndefined();
});

test('where no renderer can be started, the reading ends with the reason', async () => {
  const broken = createRenderPool(temporary());
  await expect(broken.render({ notes: [] }, 'normal')).rejects.toThrow(RenderersBroken);
  await broken.close();
});
