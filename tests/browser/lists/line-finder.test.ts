import { expect, test } from 'vitest';
import { createLineFinder } from '../../../src/browser/lists/line-finder.ts';

const LINES = [
  '트랜잭션의 격리 수준',
  '가비지 컬렉션',
  'OAuth 2.0이란?',
  '해더와 본문',
  'Go의 채널',
  '카페 Café',
  '값을 넘긴다',
];

test.each([
  ['트랜잭션', [0]],
  ['트랜잭ㅅ', [0]], // in the middle of a syllable
  ['핻', [3]], // its last consonant may begin the next syllable
  ['ㅌㄹㅈ', [0]],
  ['ㅋㄹㅅ', [1]],
  ['가비지컬렉션', [1]],
  ['가비지 컬렉션', [1]],
  ['격리 트랜', [0]], // words in any order
  ['격리 채널', []],
  ['oauth', [2]],
  ['AUTH', [2]], // inside of a word
  ['xmfoswortus', [0]], // typed on the other layout
  ['ㅐ며소', [2]],
  ['go', [4]], // not 해 while it says something as it is
  ['2.0', [2]],
  ['ㅣㅣ', []], // vowels begin no syllable
  ['값', [6]],
  ['가', [1, 6]], // 값 goes on from it
  ['  ', [0, 1, 2, 3, 4, 5, 6]],
])('%j finds lines %j', (typed, expected) => {
  expect([...createLineFinder(LINES)(typed)]).toEqual(expected);
});
