/** The guide, where it is: an owner may delete it, and these tests go with it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../english.ts';
import { renderText } from './render-text.ts';

const guide = fileURLToPath(new URL('../../content/guide/', import.meta.url));
const problemsNote = `${guide}problems.md`;

describe.skipIf(!existsSync(guide))('the guide', () => {
  test.skipIf(!existsSync(problemsNote))('explains every rule under a heading whose id is its name', () => {
    const { facts, problems } = renderText(readFileSync(problemsNote, 'utf8'), { file: 'guide/problems.md' });
    expect(facts.headings.map(({ id }) => id).sort()).toEqual(Object.keys(ENGLISH).sort());
    expect(problems).toEqual([]);
  });
});
