import { describe, expect, test } from 'vitest';
import { type CutCompound, insideWords, spaceWords } from '../../../src/search/document/inside-words.ts';

/** Knows two compounds, whatever particles follow. */
const cut: CutCompound = (run) => {
  const first = ['커넥션', '정적'].find((noun) => run.startsWith(noun) && run !== noun);
  return first === undefined ? [run] : [first, run.slice(first.length)];
};

describe('words inside of others', () => {
  test.each([
    ['the second noun of a compound', '커넥션풀을 쓴다', ['풀을']],
    ['of each compound', '정적메소드를 커넥션풀로', ['메소드를', '풀로']],
    ['Hangul behind Latin, and what it stands behind', 'HTTP요청을 보낸다', ['http', '요청을']],
    ['Latin behind Hangul', '카카오톡API연동', ['api', '연동']],
    ['Hangul behind a number', '3웨이핸드셰이크', ['웨이핸드셰이크']],
    ['a name before types', 'LinkedHashMap<K, V>', ['linkedhashmap']],
    ['a method before an argument', "users.addEventListener('click', go)", ['addeventlistener']],
    ['a method of a class', 'Optional.ofNullable(user)', ['ofnullable']],
    ['a method behind an optional', 'window?.makeKeyAndVisible()', ['makekeyandvisible']],
    ['a name with a low line', 'fit_transform(X)', ['fit_transform']],
    ['a name before Hangul', 'iOS앱', ['ios']],
    ['an argument’s name', '@Transactional(readOnly = true)', ['readonly']],
    ['each once', 'user.getName() user.getName()', ['getname']],
  ])('are %s: %s', (_, text, words) => {
    expect(insideWords(text, cut)).toEqual(words);
  });

  test.each([
    ['what Pagefind cuts by itself', 'app.run(x) TCP/IP, C++/Java'],
    ['what begins an indexed word', '3웨이요청 웨이요청서'],
    ['a single letter', 'O(n)'],
    ['words of scripts without spaces, which are spaced', '東京都の観光案内'],
    ['nothing at all', ' \n '],
  ])('are not %s: %j', (_, text) => {
    expect(insideWords(text, cut)).toEqual([]);
  });
});

test.each([
  ['東京都の観光案内', '東京 都 の 観光 案内'],
  ['HTTPを使う。次', 'HTTP を 使う 。 次'],
  ['设计、实现（方法）', '设计 、 实现 （ 方法 ）'],
  ['자바(漢字)는 漢字다', '자바( 漢字 )는 漢字 다'],
  ['토큰은 token', '토큰은 token'],
])('%s is spaced as %s', (text, spaced) => {
  expect(spaceWords(text).trim()).toBe(spaced);
});
