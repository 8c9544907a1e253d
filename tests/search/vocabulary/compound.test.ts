import { describe, expect, test } from 'vitest';
import { cutWith, splitCompound } from '../../../src/search/vocabulary/compound.ts';

const KNOWN = new Set([
  '커넥션',
  '풀',
  '데이터',
  '베이스',
  '유클리드',
  '깃',
  '허브',
  '탐색',
  '트리',
  '동기',
  '프로세스',
  '간',
]);
const isKnown = (text: string): boolean => KNOWN.has(text);

describe('a word of a query', () => {
  test.each([
    ['커넥션풀', ['커넥션', '풀']],
    ['탐색트리', ['탐색', '트리']],
    ['유클리드호제법', ['유클리드', '호제법']],
    ['프로세스간', ['프로세스', '간']],
  ])('%s is split into %j', (word, parts) => {
    expect(splitCompound(word, isKnown)).toEqual(parts);
  });

  test.each(['모니터링', '힙'])('%s is not split', (word) => {
    expect(splitCompound(word, isKnown)).toBeUndefined();
  });
});

describe('a word of the notes', () => {
  const nouns: Record<string, string[]> = {
    커넥션풀을: ['커넥션', '풀'],
    데이터베이스를: ['데이터', '베이스'],
    깃허브에: ['깃허브'],
    비동기로: ['비동기'],
    사용하는: ['사용'],
    풀커넥션을: ['풀커넥션을'],
  };
  const cut = cutWith((eojeol) => ({ nouns: nouns[eojeol] ?? [] }), isKnown);

  test.each([
    ['데이터베이스를', ['데이터', '베이스를']],
    ['커넥션풀을', ['커넥션', '풀을']],
    ['깃허브에', ['깃', '허브에']],
    ['풀커넥션을', ['풀', '커넥션을']], // read as a noun with its particle
    ['비동기로', ['비', '동기로']],
    ['사용하는', ['사용하는']],
    ['몰라요', ['몰라요']],
  ])('%s is cut into %j', (run, parts) => {
    expect(cut(run)).toEqual(parts);
    expect(cut(run).join('')).toBe(run);
  });
});
