import { expect, test } from 'vitest';
import { stripPredicate } from '../../../src/search/hangul/predicate.ts';

test.each([
  ['할당하는', '할당'],
  ['사용하나요', '사용'],
  ['정규화되면', '정규화'],
  ['동기화된다', '동기화'],
  ['해결하려면', '해결'],
  ['발생시키는', '발생'],
  ['필수적인', '필수'],
  ['무엇인가요', '무엇'],
  ['최악일', '최악'],
  ['캡처한다는', '캡처'],
  ['변경된다면', '변경'],
  ['실패했다고', '실패'],
  ['구현했나요', '구현'],
  ['비교해줘', '비교'],
  ['정리해주세요', '정리'],
])('%s is made of %s', (eojeol, noun) => {
  expect(stripPredicate(eojeol)).toBe(noun);
});

test.each(['트랜잭션', '로그인구현', '데이터베이스', '하나요', '한다'])('%s is made of no noun', (eojeol) => {
  expect(stripPredicate(eojeol)).toBeUndefined();
});
