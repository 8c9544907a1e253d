import { describe, expect, test } from 'vitest';
import { toInitials, toKeys, typeAsHangul, typeAsLatin, wordEnd } from '../../../src/search/hangul/hangul.ts';

test.each([
  ['서버', 'vowel'],
  ['풀', 'rieul'],
  ['락', 'consonant'],
  ['값', 'consonant'],
  ['OAuth', 'other'],
  ['', 'other'],
])('%j ends in %s', (word, end) => {
  expect(wordEnd(word)).toBe(end);
});

test.each([
  ['트랜잭션', 'ㅌㅡㄹㅐㄴㅈㅐㄱㅅㅕㄴ'],
  ['값', 'ㄱㅏㅂㅅ'],
  ['왜', 'ㅇㅗㅐ'],
  ['Join을', 'joinㅇㅡㄹ'],
])('%s is typed with %s', (text, keys) => {
  expect(toKeys(text)).toBe(keys);
});

test('initials of a word', () => {
  expect(toInitials('트랜잭션')).toBe('ㅌㄹㅈㅅ');
});

describe('the other keyboard layout', () => {
  test.each([
    ['xmfoswortus', '트랜잭션'],
    ['vkseks', '판단'],
    ['epdlxjqpdltm', '데이터베이스'],
    ['Tmfpem', '쓰레드'],
  ])('%s is %s', (latin, hangul) => {
    expect(typeAsHangul(latin)).toBe(hangul);
  });

  test.each([
    ['ㅐ며소', 'oauth'],
    ['ㅜㅐㅇㄷ', 'node'],
    ['ㅅ갿', 'trie'],
  ])('%s is %s', (hangul, latin) => {
    expect(typeAsLatin(hangul)).toBe(latin);
  });

  test.each(['hook', 'look', 'nodejs', 'kubernetes', 'qwerty', 'go', '한글'])('never fails: %s', (word) => {
    expect(typeof typeAsHangul(word)).toBe('string');
  });
});
