import { expect, test } from 'vitest';
import { firstLetters, soundDistance, soundLimit } from '../../../src/search/hangul/loanword-sound.ts';

const isAlike = (hangul: string, latin: string): boolean => soundDistance(hangul, latin) < soundLimit(hangul);

test.each([
  ['데드락', 'deadlock'],
  ['스케줄러', 'scheduler'],
  ['트랜잭션', 'transaction'],
  ['세마포어', 'semaphore'],
  ['뮤텍스', 'mutex'],
  ['인덱스', 'index'],
  ['클로저', 'closure'],
  ['페이지', 'page'],
  ['아키텍처', 'architecture'],
  ['핸드셰이크', 'handshake'],
  ['쿠버네티스', 'kubernetes'],
  ['라운드로빈', 'roundrobin'],
  ['쓰레드', 'thread'],
  ['캐시', 'cache'],
  ['바운즈', 'bounds'], // 외래어 표기법 3.1.4: [dz] and [ts] before a consonant or at the end are 즈 and 츠
  ['스포츠', 'sports'],
  ['셔플', 'shuffle'],
  ['샤드', 'shard'],
  ['에어리어', 'area'],
  ['소트', 'sort'],
  ['터치', 'touch'],
  ['핸드쉐이크', 'handshake'], // so often written for 셰이크
])('%s is %s', (hangul, latin) => {
  expect(isAlike(hangul, latin)).toBe(true);
});

test.each([
  ['배제', 'base'], // Sino-Korean words sound alike by chance
  ['이상', 'same'],
  ['클로저', 'close'], // a last e is silent
  ['데드락', 'headlock'],
  ['소트', 'code'], // a c before o is no ㅅ
  ['스승', 'session'],
  ['제이슨', 'design'],
  ['서버', 'service'],
  ['프로세스', 'processor'],
])('%s is not %s', (hangul, latin) => {
  expect(isAlike(hangul, latin)).toBe(false);
});

test('letters that a first sound is spelt with', () => {
  expect([...firstLetters('트리')].sort()).toEqual(['d', 't']);
  expect(firstLetters('커넥션')).toContain('c');
  expect(firstLetters('오버로딩')).toContain('o');
});
