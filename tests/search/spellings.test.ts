import { expect, test } from 'vitest';
import { otherSpellings } from '../../src/search/spellings.ts';

test.each([
  ['컨텐츠', '콘텐츠', true],
  ['메세지', '메시지', true],
  ['클로져', '클로저', true],
  ['어플리케이션', '애플리케이션', true],
  ['네비게이션', '내비게이션', true],
  ['렌더링', '랜더링', true],
  ['포인터', '포인트', false], // other words
  ['테이블', '케이블', false],
  ['스트림', '스트링', false],
  ['가능성', '기능성', false],
  ['사용자', '사용저', false], // may be made of Chinese characters
  ['서버', '소버', false], // too short
  ['컨텐츠', '콘텐트', false], // two differences
])('%s may also be spelt %s: %s', (word, other, expected) => {
  const words = [word, other].map((text) => ({ text, notes: 2, headings: 0 }));
  expect(otherSpellings(word, words)).toEqual(expected ? [other] : []);
});
