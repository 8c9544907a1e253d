/** A page that Pagefind refuses, which its own process never did of what was tried: so it is stood in for. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { makePart } from '../../../src/build/index/part.ts';

vi.mock('pagefind', async (load) => {
  const real = await load<typeof import('pagefind')>();
  return {
    ...real,
    async createIndex(options: object) {
      const { index, errors } = await real.createIndex(options);
      if (!index) return { errors };
      return {
        errors,
        index: {
          ...index,
          addHTMLFile: async (file: { url: string; content: string }) =>
            file.url === '/bad/' ? { errors: ['no page'] } : index.addHTMLFile(file),
        },
      };
    },
  };
});

const folder = mkdtempSync(path.join(tmpdir(), 'refused-'));
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('costs that page only, and is told of in each build', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const documents = ['/good/', '/bad/'].map((url) => ({
    url,
    html: '<html lang="ko"><body>글</body></html>',
  }));
  const options = { language: 'ko', partsDir: folder, version: '1' };
  for (const build of [1, 2]) {
    const { files } = await makePart('part', async () => documents, options);
    expect(files.filter((file) => file.path.startsWith('fragment/')).length).toBe(1);
    expect(warn.mock.calls.flat().filter((line) => String(line).includes('/bad/: no page')).length).toBe(
      build,
    );
  }
  expect(readdirSync(folder)).toEqual(['part']);
});
