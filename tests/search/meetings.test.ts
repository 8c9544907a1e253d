import { expect, test } from 'vitest';
import { Meetings, pairsAcross } from '../../src/search/meetings.ts';

test.each([
  // word, its notes, pairs of nouns side by side, those that hold it across their space
  ['비상', 2, ['준비 상태', '장비 상태', '준비 상태'], ['준비 상태', '장비 상태']], // more notes first
  ['후입선출', 1, ['후입 선출'], ['후입 선출']], // none of them known
  ['이진트리', 1, ['이진 트리'], []], // looked for as its parts anyway
  ['부동', 3, ['세부 동작', '세부 동작과정'], ['세부 동작']], // which finds the other
  ['비상', 2, ['비상 상태', '준비 단계'], []], // not across the space
  ['비상', 40, ['준비 상태'], []], // found often enough
  ['이상', 2, ['이 상태'], []], // one syllable is everywhere
])('%s of %d notes across the space of %j', (text, notes, pairs, expected) => {
  const meetings = new Meetings();
  for (const [note, pair] of pairs.entries()) {
    const [left = '', right = ''] = pair.split(' ');
    meetings.count(left, right, note);
  }
  const isKnown = (noun: string): boolean => ['이진', '트리'].includes(noun);
  expect(pairsAcross({ text, notes, headings: 1 }, meetings, isKnown)).toEqual(expected);
});

test('a note that says it again and again counts once', () => {
  const meetings = new Meetings();
  for (const note of [1, 1, 1]) meetings.count('준비', '상태', note);
  for (const note of [1, 2]) meetings.count('장비', '상태', note);
  expect(meetings.pairsAt('비상').map(({ left, notes }) => [left, notes])).toEqual([
    ['장비', 2],
    ['준비', 1],
  ]);
});

test('no pair is named for what is the topic of no note', () => {
  const meetings = new Meetings();
  meetings.count('준비', '상태', 1);
  expect(pairsAcross({ text: '비상', notes: 2, headings: 0 }, meetings, () => false)).toEqual([]);
});

test('many pairs are kept the same in whatever order they come', () => {
  const lefts = Array.from('가나다라마바사아자차카', (syllable) => `${syllable}비`);
  const pairsOf = (inOrder: readonly string[]): string[] => {
    const meetings = new Meetings();
    for (const [note, left] of inOrder.entries()) meetings.count(left, '상태', note);
    return pairsAcross({ text: '비상', notes: 2, headings: 1 }, meetings, () => false);
  };
  expect(pairsOf(lefts)).toEqual(['가비 상태', '나비 상태']);
  expect(pairsOf(lefts.toReversed())).toEqual(pairsOf(lefts));
});
