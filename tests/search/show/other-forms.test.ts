import { expect, test } from 'vitest';
import { otherForms } from '../../../src/search/show/other-forms.ts';

test.each<[what: string, words: string, positions: number[], terms: string[], forms: string[]]>([
  ['the word that was found', 'see npm run help', [2], ['running'], ['run']],
  ['a form of the second of two words', 'all commits of git', [1, 3], ['git committing'], ['commits']],
  ['each form once', 'Queries and queries', [0, 2], ['query'], ['queries']],
  ['no form that is marked anyway', 'it runs', [1], ['run'], []],
  ['no word that was not found', 'run and rung', [2], ['running'], ['rung']],
  ['nothing that the note has no word of', 'see npm run', [40], ['running'], []],
  ['no word that begins otherwise', 'of the links', [2], ['symlink'], []],
  ['nothing of Hangul', '트랜잭션의 격리', [0], ['트랜잭션'], []],
])('of a note: %s', (_, words, positions, terms, forms) => {
  expect(otherForms(words.split(' '), positions, terms)).toEqual(forms);
});
