/** What Pagefind refuses, which its own process never did of what was tried: so it is stood in for. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { makePart, readPart } from '../../../src/build/index/part.ts';

vi.mock('pagefind', async (load) => {
  const real = await load<typeof import('pagefind')>();
  return {
    ...real,
    async createIndex(options: { forceLanguage: string }) {
      if (options.forceLanguage === 'xx') return { errors: ['no index'] };
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
const options = { language: 'ko', partsDir: folder, version: '1' };
const documentsOf = (...urls: string[]) =>
  urls.map((url) => ({ url, html: '<html lang="ko"><body>글</body></html>' }));

afterEach(() => {
  vi.restoreAllMocks();
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a page that is refused costs that page only, and is told of in each build', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  for (const build of [1, 2]) {
    const part = await makePart(documentsOf('/good/', '/bad/'), options);
    const files = [...readPart(part).keys()];
    expect(files.filter((file) => file.startsWith('fragment/')).length).toBe(1);
    expect(warn.mock.calls.flat().filter((line) => String(line).includes('/bad/: no page')).length).toBe(
      build,
    );
    expect(readdirSync(folder)).toEqual([path.basename(part)]);
  }
});

test('an index that can’t be made is told with what Pagefind says, and nothing is kept of it', async () => {
  const refusal = expect.objectContaining({
    message: 'Pagefind could not build the search index',
    cause: new Error('no index'),
  });
  await expect(makePart(documentsOf('/good/'), { ...options, language: 'xx' })).rejects.toEqual(refusal);
  expect(readdirSync(folder)).toEqual([]);
});
