import { expect, test } from 'vitest';
import { otherForms } from '../../src/search/other-forms.ts';

test.each<[what: string, words: string, positions: number[], terms: string[], forms: string[]]>([
  ['the word that was found', 'see npm run help', [12], ['running'], ['run']],
  ['a form of the second of two words', 'all commits of git', [11, 13], ['git committing'], ['commits']],
  ['each form once', 'Queries and queries', [10, 12], ['query'], ['queries']],
  ['no form that is marked anyway', 'it runs', [11], ['run'], []],
  ['no word that was not found', 'run and rung', [12], ['running'], ['rung']],
  ['nothing outside of the passage', 'see npm run', [3, 40], ['running'], []],
  ['no word that begins otherwise', 'of the links', [12], ['symlink'], []],
  ['nothing of Hangul', '트랜잭션의 격리', [10], ['트랜잭션'], []],
])('of a passage: %s', (_, words, positions, terms, forms) => {
  expect(otherForms(words.split(' '), 10, positions, terms)).toEqual(forms);
});
