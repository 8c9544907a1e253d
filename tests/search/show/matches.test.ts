import { expect, test } from 'vitest';
import { findMatches } from '../../../src/search/show/matches.ts';

const marked = (text: string, terms: string[]): string[] =>
  findMatches(text, terms).map((range) => text.slice(...range));

test.each([
  ['토큰을 발급한다', ['토큰'], ['토큰을']], // particles belong to the word
  ['서버에서의 처리', ['서버'], ['서버에서의']],
  ['토큰화 과정', ['토큰'], ['토큰']], // what isn't a particle doesn't
  ['3웨이핸드셰이크', ['핸드셰이크'], ['핸드셰이크']],
  ['트랜잭션은', ['트랜잭ㅅ'], ['트랜잭션은']],
  ['OAuth의 흐름과 oauth', ['oauth'], ['OAuth의', 'oauth']],
  ['hash와 has', ['has'], ['hash와'.slice(0, 3), 'has']],
  ['getUserById', ['user'], ['User']],
  ['abuser', ['user'], []],
  ['커넥션 풀과 커넥션풀, 커넥션의 풀', ['커넥션 풀'], ['커넥션 풀과', '커넥션풀', '커넥션의 풀']],
  ['C++은 C#과 다르다', ['c++'], ['C++은']],
  ['3-way handshake', ['3 way'], ['3-way']],
  ['fit_transform(X)', ['fit_transform'], ['fit_transform']],
  ['std::lower_bound와', ['lower_bound'], ['lower_bound와']],
  ['café와 Café', ['cafe'], ['café와', 'Café']],
  ['cafe에서', ['café'], ['cafe에서']],
  ['naïve한 e\u0301tude', ['naive'], ['naïve']],
  ['O(n log n)과 O(n)', ['o(n)'], ['O(n)']],
  ['N+1 문제', ['n+1'], ['N+1']],
  ['LinkedHashMap<K, V>', ['linkedhashmap'], ['LinkedHashMap']],
  ["addEventListener('click')", ['addeventlistener'], ['addEventListener']],
  ['toString과 constructor', ['constructor', 'tostring'], ['toString과', 'constructor']],
  ['가나다', [''], []],
  ['', ['토큰'], []],
  ['동기와 비동기', ['동기', '비동기'], ['동기와', '비동기']],
])('in %j the words %j are %j', (text, terms, expected) => {
  expect(marked(text, terms)).toEqual(expected);
});
