/** Pagefind is used by its documented interface only, so that any release of it can take the place of this one. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const SOURCES = readdirSync(path.join(root, 'src'), { recursive: true })
  .map(String)
  .filter((file) => /\.(?:ts|mjs|astro)$/.test(file));

test.each([
  /\bWebAssembly\./,
  /pf_(?:meta|fragment|index|filter)/,
  /wasm\.\w+\.pagefind/,
  /pagefind-entry/,
  /pagefind\/lib\//,
  /@pagefind\//,
])('no source knows %s', (inside) => {
  expect(SOURCES.filter((file) => inside.test(readFileSync(path.join(root, 'src', file), 'utf8')))).toEqual(
    [],
  );
});
