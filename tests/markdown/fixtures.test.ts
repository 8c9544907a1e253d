/**
 * Each folder in `tests/fixtures/render` is a case: `input.md`, optionally the folder around it
 * (`folder.json`), and what must come of it. `losses` in `folder.json` are texts that plain GitHub Markdown
 * shows and this site deliberately doesn't. With `UPDATE=1` in the environment this test
 * writes what does come of it; read the difference before you commit.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findLosses, type Losses } from './fidelity.ts';
import { renderText, type Surroundings } from './render-text.ts';

const root = new URL('../fixtures/render/', import.meta.url);
const update = process.env['UPDATE'] === '1';

const cases = readdirSync(root).sort();

test.each(cases)('%s', (name) => {
  const folder = new URL(`${name}/`, root);
  const surroundings: Surroundings & { losses?: Losses } = existsSync(new URL('folder.json', folder))
    ? (JSON.parse(readFileSync(new URL('folder.json', folder), 'utf8')) as Surroundings & { losses?: Losses })
    : {};
  const text = readFileSync(new URL('input.md', folder), 'utf8');
  const rendered = renderText(text, surroundings);
  const { html, markdown: _source, ...data } = rendered;
  expectFile(new URL('expected.html', folder), `${html.trim()}\n`);
  expectFile(new URL('expected.json', folder), `${JSON.stringify(data, null, 2)}\n`);
  expect(findLosses(text, rendered)).toEqual(surroundings.losses ?? { text: [], code: [], ids: [] });
});

function expectFile(file: URL, actual: string): void {
  if (update) writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}
