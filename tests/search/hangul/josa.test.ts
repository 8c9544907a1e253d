import { expect, test } from 'vitest';
import { isJosa, stripJosa } from '../../../src/search/hangul/josa.ts';

test.each([
  ['토큰을', '토큰'],
  ['함수라는', '함수'],
  ['충돌이란', '충돌'],
  ['함수이란', '함수'], // the copula may keep its 이
  ['전송에서는', '전송'],
  ['종류엔', '종류'],
  ['서버에선', '서버'],
  ['서버에서의', '서버'],
  ['스레드로부터', '스레드'],
  ['풀로', '풀'],
  ['락으로', '락'],
  ['학생들에게만', '학생'],
  ['클라이언트와', '클라이언트'],
  ['코틀린도', '코틀린'],
  ['프로세스마다', '프로세스'],
])('%s holds the noun %s', (eojeol, noun) => {
  expect(stripJosa(eojeol)).toContain(noun);
});

test.each([
  ['책로', '책'], // after ㄱ the form is 으로
  ['서버으로', '서버'], // after a vowel it is 로
  ['풀으로', '풀'], // after ㄹ too
  ['토큰를', '토큰'],
  ['서버을', '서버'],
])('%s is no %s with a particle', (eojeol, noun) => {
  expect(stripJosa(eojeol)).not.toContain(noun);
});

test('takes as little away as possible first', () => {
  expect(stripJosa('서버에서는')).toEqual(['서버에서', '서버']);
});

test.each([
  ['에서는', true],
  ['으로', true],
  ['까지도', true],
  ['요청', false],
  ['', false],
])('%j of nothing but particles: %s', (text, expected) => {
  expect(isJosa(text)).toBe(expected);
});
