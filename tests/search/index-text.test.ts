import { describe, expect, test } from 'vitest';
import { toBeginnings, toIndexLetters, toSamples } from '../../src/search/index-letters.ts';
import { countWords, decode, markWords, toIndexText, toWords } from '../../src/search/index-text.ts';

const asIs = (run: string): string[] => [run];
const cutPool = (run: string): string[] => (run.startsWith('커넥션풀') ? ['커넥션', run.slice(3)] : [run]);

test.each([
  ['커넥션풀을 쓴다', '커넥션`풀을 쓴다'],
  ['Deadlock(교착상태)은 HTTP요청을', 'Deadlock(` 교착상태)` 은 HTTP` 요청을'],
  ['3웨이핸드셰이크', '3`웨이핸드셰이크'],
  ['C++/Java와 N+1', 'C++` /Java` 와 N+1'],
  ['ACK(N+1)를 f(x)', 'ACK` (N+1)` 를 f(x)'],
  ['.NET과 class.method, 끝.', '+``NET` 과 class.method, 끝.'],
  [
    'scene(_:willConnectTo:)와 UIScene.ConnectionOptions',
    'scene(_:` willConnectTo:)` 와 UIScene.` ConnectionOptions',
  ],
  ['window?.makeKeyAndVisible()', 'window?.` makeKeyAndVisible()'],
  ['app.run(x), readme.MD, GitHub', 'app.run(x), readme.MD, GitHub'],
  ['첫 줄\n둘째 줄', '첫 줄 ` 둘째 줄'],
])('%j is indexed as %j', (text, indexed) => {
  expect(toIndexText(markWords(text), cutPool)).toBe(toIndexLetters(indexed));
});

describe('an excerpt shows no mark', () => {
  test.each([
    '커넥션풀을 쓴다.',
    'Deadlock(교착상태)은, HTTP요청을; 3웨이핸드셰이크!',
    'C++은 C#과 다르고 .NET은 `백틱`과 a|b를 안다',
    '첫 줄\n둘째 줄',
    'scene(_:willConnectTo:)와 self.viewModel?.bindAll()',
    '값은 O(n) → “따옴표”…',
    'ܒܓܕ ܒaz 값', // signs of the script whose letters the index borrows
  ])('%j', (text) => {
    expect(decode(toWords(markWords(text)).split(' '))).toBe(text);
  });
});

test('the words of an excerpt are numbered as the index numbers them', () => {
  const marked = markWords('Deadlock(교착상태)은 커넥션풀\n끝');
  expect(toWords(marked)).toBe('Deadlock(` 교착상태)` 은 커넥션풀 ` 끝');
  expect(countWords(toWords(marked))).toBe(6);
  expect(toIndexText(marked, cutPool).split(' ')).toHaveLength(6);
});

describe('letters of the index', () => {
  const begins = (word: string, with_: string): boolean => toIndexLetters(word).startsWith(with_);

  test.each([
    ['토큰을', '토큰', true],
    ['토큰', '토크', false], // whole syllables find no others
    ['토크쇼', '토크', true],
    ['힙정렬', '힙', true],
  ])('%s begins with %s: %s', (word, beginning, expected) => {
    expect(begins(word, toIndexLetters(beginning))).toBe(expected);
  });

  test.each([
    ['트랜잭션', '트랜잭ㅅ'],
    ['언어', '언ㅇ'],
    ['토큰', '토크'],
    ['해더', '핻'], // the final moves to the next syllable
    ['트랜잭션', '트랝'],
  ])('%s goes on from the half-typed %s', (word, typed) => {
    expect(toBeginnings(typed).some((beginning) => begins(word, beginning))).toBe(true);
  });

  test('are none of the notes’ own, which find nothing', () => {
    const hangul = toIndexLetters('각');
    expect(toIndexLetters(hangul)).not.toBe(hangul);
  });

  test('are others for each syllable', () => {
    const syllables = Array.from({ length: 11_172 }, (_, i) => String.fromCharCode(0xac00 + i));
    expect(new Set(syllables.map(toIndexLetters)).size).toBe(syllables.length);
  });

  test('take four bytes a syllable', () => {
    expect(Buffer.byteLength(toIndexLetters('값가'))).toBe(8);
  });

  test('of a whole Latin word are its own', () => {
    expect(toBeginnings('quartz')).toEqual(['quartz']);
  });

  test.each([
    ['트', '트라'],
    ['트라', '트라이'],
    ['값', '값을'],
    ['값', '값이'],
    ['ab', 'abc'],
  ])('words that go on from %s lie between two samples that begin alike', (beginning, word) => {
    const letters = toIndexLetters(beginning);
    const isBetween = toSamples(letters).some(
      (sample, i, all) => sample <= toIndexLetters(word) && toIndexLetters(word) <= (all[i + 1] ?? ''),
    );
    expect(isBetween).toBe(true);
  });
});

test('an index text without Hangul compounds stays as written', () => {
  expect(toIndexText(markWords('plain English text, v1.2'), asIs)).toBe('plain English text, v1.2');
});
