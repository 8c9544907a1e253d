import { expect, test } from 'vitest';
import { literally } from '../../src/search/concept.ts';
import { isLost } from '../../src/search/lost.ts';
import type { Alternative, Concept, Kind } from '../../src/search/concept.ts';
import { HELPS, MUST } from '../../src/search/question-words.ts';

const conceptOf = (typed: string, importance: number): Concept => ({
  typed,
  tiers: [],
  inside: () => [],
  importance,
});

const found = (kind: Kind, words: string, weight = 1): Alternative =>
  literally(words.split(' '), weight, kind);

test.each<[string, Alternative[], boolean]>([
  ['피트코드', [], true],
  ['피트코드', [found('synonym', 'path 코드', 0.7)], true], // it may be 비트코드
  ['피트코드', [found('typo', '비트코드')], false],
  ['피트코드', [found('typo', '비트코인')], true], // too far
  ['훅', [found('synonym', 'hook', 0.5)], true], // only heard
  ['교착상태', [found('synonym', 'deadlock', 0.7)], false],
  ['교착상태', [found('synonym', 'deadlock', 0.7), found('literal', '교착 상태')], false],
  ['트랜잭', [found('partial', '트랜잭션')], false],
  ['트랜잭션', [found('partial', '트랜')], true],
])('%s, found as %o, may be a slip at its beginning: %s', (typed, alternatives, expected) => {
  expect(isLost({ concept: conceptOf(typed, MUST), alternatives })).toBe(expected);
});

test('what only helps is not looked for further', () => {
  expect(isLost({ concept: conceptOf('생긴', HELPS), alternatives: [] })).toBe(false);
});
