import { expect, test } from 'vitest';
import { findGlosses } from '../../../src/search/vocabulary/glosses.ts';

test.each([
  ['트랜잭션(Transaction)', [['트랜잭션', 'transaction', true]]],
  ['Deadlock(교착상태)', [['deadlock', '교착상태', true]]],
  ['- 데드락 (DeadLock, 교착 상태)', [['데드락', 'deadlock', false]]],
  ['TCP(Transmission Control Protocol)', [['tcp', 'transmission control protocol', true]]],
  [
    '이를 가상 메모리(Virtual Memory)라 한다',
    [
      ['메모리', 'virtual memory', false],
      ['가상 메모리', 'virtual memory', false],
    ],
  ],
  ['서버(bind, listen, accept)', []], // what it does, not what it is called
  [
    '전송 제어 프로토콜(TCP, Transmission Control Protocol)',
    [
      ['프로토콜', 'tcp', false],
      ['프로토콜', 'transmission control protocol', false],
      ['전송 제어 프로토콜', 'transmission control protocol', true],
    ],
  ],
  ['값을 더한다(단, 0은 뺀다)', []],
  ['f(x)를 구한다', []],
])('%j explains %j', (line, glosses) => {
  expect(findGlosses(line).map(({ left, right, isTight }) => [left, right, isTight])).toEqual(glosses);
});
