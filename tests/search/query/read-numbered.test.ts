import { describe, expect, test } from 'vitest';
import { findNotes } from '../../../src/search/rank/find-notes.ts';
import { indexOf, lexiconOf, planTyped } from '../fixture.ts';

const lexicon = lexiconOf([
  '계층',
  '비트',
  '정규형',
  '단계',
  '커밋',
  '이진탐색',
  '탐색',
  '객체',
  'osi',
  'http',
]);

/** The first ways in which each thing asked for is understood: words of a sequence joined by `+`. */
const readings = (query: string): string[][] =>
  planTyped(query, lexicon).map(
    ({ tiers }) =>
      tiers.map((tier) => tier().map(({ words }) => words.join('+'))).find((ways) => ways.length > 0) ?? [],
  );

describe('a number written onto a noun', () => {
  test.each([
    // query, ways that are among the first
    ['7계층', ['7계층', '7+계층']],
    ['64비트는', ['64비트', '64+비트']], // without the particle
    ['HTTP2', ['http2', 'http+2']],
  ])('%s is read as %j', (query, expected) => {
    expect(readings(query).flat()).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    // query, things that it asks for
    ['제2정규형', ['2정규형']], // an ordinal
    ['OSI7계층이란', ['osi7', '계층이란']],
    ['HTTP 2는', ['http', '2는']],
  ])('%s asks for %j', (query, expected) => {
    expect(planTyped(query, lexicon).map(({ typed }) => typed)).toEqual(expected);
  });

  test.each([
    ['9정규형', ['topic']], // no note has it
    ['404정규형', ['code']], // a number that says what is asked for
  ])('is left out where that says more: %s', async (query, expected) => {
    const find = indexOf({ topic: '정규형 | 정규형', other: ' | 9 시에 9 개', code: ' | 404 만' });
    const { notes } = await findNotes(planTyped(query, lexicon), find, 100);
    expect(notes.map(({ id }) => id)).toEqual(expected);
  });

  test.each([
    // query, whether notes must have the number
    ['객체 4가지', false],
    ['객체 2개가', false],
    ['HTTP 2는', false],
    ['객체 7계층', true],
    ['4가지', true], // all that is asked for
  ])('%s: must notes have it: %s', (query, expected) => {
    expect(planTyped(query, lexicon).at(-1)?.importance === 1).toBe(expected);
  });

  test('of a mere particle is the number', () => {
    const ways = planTyped('HTTP 2는', lexicon)[1]?.tiers.map((tier) => tier().map(({ words }) => words));
    expect(ways?.slice(0, 2)).toContainEqual([['2']]);
  });
});
