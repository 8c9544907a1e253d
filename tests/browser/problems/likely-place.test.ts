import { expect, test } from 'vitest';
import { likelyPlace } from '../../../src/browser/problems/likely-place.ts';

test.for<[line: string, texts: string[], index: number | undefined]>([
  ['[UDP](udp.md)를 보자.', ['TCP를 보자.', 'UDP를 보자.', '보자'], 1],
  ['- ~~**지운** 말~~', ['지운 말 아래 다른 말', '지운 말'], 1],
  ['| 가 | 나 |', ['가', '나 다', '가 나'], 2],
  ['![구조](img/a.png)', ['글', '구조'], 1],
  ['<!-- 주석 -->', ['글'], undefined],
  ['---', ['글'], undefined],
  ['하나 둘 셋 넷', ['하나'], undefined],
])('%j is found', ([line, texts, index]) => {
  expect(likelyPlace(line, texts)).toBe(index);
});
