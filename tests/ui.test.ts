import { describe, expect, it } from 'vitest';
import { direction, inLanguage, pageWords } from '../src/ui.ts';

describe('inLanguage', () => {
  it.each([
    ['ko', '안녕'],
    ['ko-KR', '안녕'],
    ['KO', '안녕'],
    ['en-GB', 'hello'],
    ['ja', 'hello'],
    ['kok', 'hello'],
  ])('%s', (language, expected) => {
    expect(inLanguage({ ko: '안녕', en: 'hello' }, language)).toBe(expected);
  });
});

describe('direction', () => {
  it.each([
    ['ko', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['arn', 'ltr'],
  ])('of %s', (language, expected) => {
    expect(direction(language)).toBe(expected);
  });
});

describe('pageWords', () => {
  it.each([
    [pageWords('ko').noteCount(3), '노트 3개'],
    [pageWords('en').noteCount(1), '1 note'],
    [pageWords('en').noteCount(3), '3 notes'],
    [pageWords('ko').sessionCount(3, 'week'), '3주차'],
    [pageWords('en').sessionCount(5, 'session'), 'Session 5'],
    [pageWords('ko').year('2021'), '2021년'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
