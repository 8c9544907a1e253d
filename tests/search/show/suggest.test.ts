import { expect, test } from 'vitest';
import { findNotes } from '../../../src/search/rank/find-notes.ts';
import { suggest } from '../../../src/search/show/reading.ts';
import { indexOf, lexiconOf, planTyped } from '../fixture.ts';

const lexicon = lexiconOf([
  '가비지',
  '개발자',
  '컬렉션',
  '클래스',
  '토큰',
  '토크 3 0',
  '트랜잭션',
  '순환참조',
  '순환',
  '참조',
]);
const find = indexOf({
  gc: ' | 가비지 컬렉션 은',
  token: ' | 토큰 토크',
  cycle: ' | 순환 참조 와 순환참조 는',
});

test.each([
  ['ㅌㅋ', ['토크']],
  ['ㅌㅋ 트랜잭션', ['토크 트랜잭션']],
  // The line above says the others: `토큰`, and `순환참조` once, though it stands in one word and in two.
  ['ㅅㅎㅊㅈ', []],
  ['토컨', []],
  ['토큰', []],
])('%s may have meant %j', async (query, expected) => {
  const { understood } = await findNotes(planTyped(query, lexicon), find, 100);
  expect(suggest(query, understood)).toEqual(expected);
});
