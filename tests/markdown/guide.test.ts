import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderText } from './render-text.ts';

const guide = new URL('../../content/guide/problems.md', import.meta.url);

/** Names of the rules, as the type lists them. */
function ruleNames(): string[] {
  const source = readFileSync(new URL('../../src/notes/problem.ts', import.meta.url), 'utf8');
  return [...source.slice(source.indexOf('type Rule')).matchAll(/\| '([a-z-]+)'/g)].map(
    ([, name = '']) => name,
  );
}

// A group may delete the guide.
test.skipIf(!existsSync(guide))('the guide explains every rule under a heading whose id is its name', () => {
  const { facts, problems } = renderText(readFileSync(guide, 'utf8'), { file: 'guide/problems.md' });
  expect(facts.headings.map(({ id }) => id).sort()).toEqual(ruleNames().sort());
  expect(problems).toEqual([]);
});
