import { describe, expect, test } from 'vitest';
import { findSigned, isSigned, signedWords, spellSigns } from '../../../src/search/document/signs.ts';

describe('names and expressions with signs', () => {
  test.each<[text: string, found: string[]]>([
    ['C++과 C#은', ['C++', 'C#']],
    ['C++17에서', ['C++']],
    ['.NET과 ASP.NET', ['.NET']],
    ['N+1 문제는', ['N+1']],
    ['N+1문제', ['N+1']],
    ['n^2번', ['n^2']],
    ['n²번', ['n^2']],
    ['2¹⁰', ['2^10']],
    ['O(n log n)이다', ['O(n log n)']],
    ['O(nlogn), O( n log n )', ['O(n log n)']],
    ['O((V + E) log V)', ['O((V + E) log V)']],
    ['O (1)', ['O(1)']],
    ['시간복잡도O(n)이다', ['O(n)']],
    ['O(n²)과 O(n^2)', ['O(n^2)', 'n^2']],
    ['.gitignore', ['.gitignore']],
  ])('%s has %j', (text, found) => {
    expect(signedWords(text)).toEqual(found.map(spellSigns));
  });

  test.each([
    'class.method',
    'e.preventDefault()',
    'foo(1).bar',
    'f(n)',
    'arr[i]++',
    '끝.그리고',
    '# 제목',
    '...',
    'O(',
    '',
  ])('%j has none', (text) => {
    expect(signedWords(text)).toEqual([]);
  });
});

test.each([
  ['O(n)', 'O(n^2)'],
  ['O(n)', 'O(n log n)'],
  ['C++', 'C#'],
  ['C++', 'C'],
  ['N+1', 'N*1'],
  ['.NET', 'NET'],
])('%s is spelt otherwise than %s', (a, b) => {
  expect(spellSigns(a)).not.toBe(spellSigns(b));
});

test('no sign is left, which Pagefind would drop', () => {
  expect(spellSigns('O((V + E) * log V)^2.#')).toMatch(/^\p{L}[\p{L}\p{N}]*$/u);
});

test.each([
  ['C++ 상속', ['C++']],
  ['C#과 .NET', ['C#', '.NET']],
  ['왜 O(n log n)인가', ['O(n log n)']],
  ['트랜잭션', []],
])('of the query %s, %j are told apart by signs', (query, found) => {
  expect(findSigned(query)).toEqual(found);
});

test.each([
  ['c++', true],
  ['O(N)', true],
  ['n²', true],
  ['c++ 상속', false],
  ['토큰', false],
  ['', false],
])('%j is one: %s', (word, expected) => {
  expect(isSigned(word)).toBe(expected);
});
