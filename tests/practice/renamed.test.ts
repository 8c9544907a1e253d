import { expect, test } from 'vitest';
import type { DeckQuestion } from '../../src/practice/deck.ts';
import { isSameQuestion, renamedIn } from '../../src/practice/renamed.ts';
import { groupReviews } from '../../src/practice/review.ts';

const question = (id: string, text: string): DeckQuestion => ({
  id,
  text,
  topic: '',
  folder: '',
  isOpen: false,
  people: [],
  places: [],
});
const reviewed = (...texts: string[]) =>
  groupReviews(texts.map((text, at) => ({ question: `old${at}`, at: at + 1, grade: 3, text })));
const renamed = (deck: DeckQuestion[], ...texts: string[]) =>
  [...renamedIn(deck, reviewed(...texts))].map(([from, { id }]) => `${from} ${id}`);

test.each([
  ['교착상태는어떡게풀까', '교착상태는어떻게풀까'],
  ['교착상태는엇떻게풀까', '교착상태는어떻게풀까'],
  ['아파치와ngnix의차이', '아파치와nginx의차이'],
  ['트랜잭션이란무엇인가', '트랜잭션이란무엇인가요'],
  ['트랜잭션격리수준이란', '트랜잭션격리수준을설명하시오'],
  ['websocket은왜쓰나', 'websoket은왜쓰나'],
])('%s is %s, worded anew', (a, b) => {
  expect(isSameQuestion(a, b)).toBe(true);
  expect(isSameQuestion(b, a)).toBe(true);
});

test.each([
  ['tcp와udp의차이는', 'tcp와usp의차이는'],
  ['http는어떻게동작하나', 'https는어떻게동작하나'],
  ['가상메모리의장점은', '가상메모리의단점은'],
  ['정규화1단계를설명하시오', '정규화2단계를설명하시오'],
  ['동기처리는왜쓰는가', '비동기처리는왜쓰는가'],
  ['힙이란', '힙은'],
])('%s is another question than %s', (a, b) => {
  expect(isSameQuestion(a, b)).toBe(false);
});

test('a question that is gone is the one that is alike, which nobody has answered', () => {
  const anew = question('new', '교착 상태는 어떻게 풀까?');
  expect(renamed([anew, question('b', '힙이란?')], '교착 상태는 어떡게 풀까')).toEqual(['old0 new']);
  // Still there, answered already, or more than one: nothing follows.
  expect(renamed([anew, question('old0', '교착 상태는 어떡게 풀까')], '교착 상태는 어떡게 풀까')).toEqual([]);
  expect(
    renamed([question('old0', '교착 상태는 어떻게 풀까')], '힙이란?', '교착 상태는 어떡게 풀까'),
  ).toEqual([]);
  expect(renamed([anew, question('b', '교착상태는 어떻게 풀까!')], '교착 상태는 어떡게 풀까')).toEqual([]);
  expect(renamed([anew], '교착 상태는 어떡게 풀까', '교착 상태는 엇떻게 풀까')).toEqual([]);
});
