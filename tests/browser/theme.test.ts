import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const script = readFileSync(new URL('../../public/theme.js', import.meta.url), 'utf8');

/** Runs the file as pages do, in a world that has nothing but what it needs. */
function run(getItem: (key: string) => string | null): Record<string, string> {
  const dataset: Record<string, string> = {};
  runInNewContext(script, { localStorage: { getItem }, document: { documentElement: { dataset } } });
  return dataset;
}

test.each([
  ['dark', { theme: 'dark' }],
  ['light', { theme: 'light' }],
  ['sepia', {}],
  [null, {}],
])('with %s chosen', (chosen, expected) => {
  expect(run((key) => (key === 'theme' ? chosen : 'other'))).toEqual(expected);
});

test('the system decides where storage is forbidden', () => {
  const forbidden = () => {
    throw new Error('denied');
  };
  expect(run(forbidden)).toEqual({});
});
