/** The guide, where it is: an owner may delete it, and these tests go with it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { renderText } from './render-text.ts';

const guide = fileURLToPath(new URL('../../content/guide/', import.meta.url));
const problemsNote = `${guide}problems.md`;

/** Names of the rules, as the type lists them. */
function ruleNames(): string[] {
  const source = readFileSync(new URL('../../src/notes/problem.ts', import.meta.url), 'utf8');
  return [...source.slice(source.indexOf('type Rule')).matchAll(/\| '([a-z-]+)'/g)].map(
    ([, name = '']) => name,
  );
}

describe.skipIf(!existsSync(guide))('the guide', () => {
  test.skipIf(!existsSync(problemsNote))('explains every rule under a heading whose id is its name', () => {
    const { facts, problems } = renderText(readFileSync(problemsNote, 'utf8'), { file: 'guide/problems.md' });
    expect(facts.headings.map(({ id }) => id).sort()).toEqual(ruleNames().sort());
    expect(problems).toEqual([]);
  });
});
