import { expect, test } from 'vitest';
import { findNotes } from '../../../src/search/rank/find-notes.ts';
import { readingOf } from '../../../src/search/show/reading.ts';
import { indexOf, lexiconOf, planTyped } from '../fixture.ts';

const lexicon = lexiconOf(['토큰', '토크 3', '토킹 2', '트랜잭션', 'race', 'oauth', '오버라이딩']);
const find = indexOf({ all: ' | 토큰 토크 토킹 트랜잭션 race oauth 오버라이딩' });

test.each([
  ['토큰', undefined],
  ['트랜잭ㅅ', undefined], // it goes on
  ['트랜젝션', { meant: '트랜잭션', kind: 'typo' }],
  ['트랜젝션 토큰', { meant: '트랜잭션 토큰', kind: 'typo' }],
  ['ㅐ며소', { meant: 'oauth', kind: 'layout' }],
  ['레이스', { meant: 'race', kind: 'synonym' }],
  ['ㅌㅋ', { meant: '토큰, 토크, 토킹', kind: 'choseong' }],
  ['오버피팅', { meant: '오버', kind: 'partial' }], // no note has it: only its beginning was found
])('of %s: %j', async (query, expected) => {
  const { understood } = await findNotes(planTyped(query, lexicon), find, 100);
  expect(readingOf(understood)).toEqual(expected);
});
