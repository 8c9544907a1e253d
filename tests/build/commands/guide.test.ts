import { expect, test } from 'vitest';
import { guideNote } from '../../../src/build/commands/guide.ts';

const BOTH = ['guide/problems.md', 'guide/en/problems.md'];

test.each<[string, string[], string | undefined]>([
  ['ko', BOTH, 'guide/problems.md'],
  ['ko-KR', BOTH, 'guide/problems.md'],
  ['en', BOTH, 'guide/en/problems.md'],
  ['fr', BOTH, 'guide/en/problems.md'], // whose site says English words
  ['ko', ['guide/en/problems.md'], 'guide/en/problems.md'],
  ['en', ['guide/problems.md'], 'guide/problems.md'],
  ['ko', [], undefined],
])('a site in %s with %j explains rules in %s', (language, files, expected) => {
  expect(guideNote(language, (file) => files.includes(file))).toBe(expected);
});
