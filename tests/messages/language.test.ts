import { describe, expect, it } from 'vitest';
import { directionOf, languageOf, messagesIn, openGraphLocale } from '../../src/messages/language.ts';

describe('languageOf', () => {
  it.each([
    ['ko', 'ko'],
    ['ko-KR', 'ko'],
    ['KO', 'ko'],
    ['ko-Hang-KR', 'ko'],
    ['en-GB', 'en'],
    ['ja', 'en'],
    ['kok', 'en'],
    ['kok-IN', 'en'],
    ['constructor', 'en'],
    ['ko_KR', 'en'],
    ['', 'en'],
  ])('%s', (tag, expected) => {
    expect(languageOf(tag)).toBe(expected);
  });
});

describe('directionOf', () => {
  it.each([
    ['ko', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['ckb', 'rtl'],
    ['ku-Arab', 'rtl'],
    ['ku', 'ltr'],
    ['yi', 'rtl'],
    ['arn', 'ltr'],
    ['', 'ltr'],
  ])('of %s', (tag, expected) => {
    expect(directionOf(tag)).toBe(expected);
  });
});

describe('messagesIn', () => {
  const [ko, en] = [messagesIn('ko').page, messagesIn('en').page];
  it.each([
    [ko.noteCount(3), '노트 3개'],
    [en.noteCount(1), '1 note'],
    [en.noteCount(3), '3 notes'],
    [ko.sessionCount(3, 'week'), '3주차'],
    [en.sessionCount(5, 'session'), 'Session 5'],
    [ko.year('2021'), '2021년'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('openGraphLocale', () => {
  it.each([
    ['ko', 'ko_KR'],
    ['en', 'en_US'],
    ['en-GB', 'en_GB'],
    ['not a language', 'en_US'],
  ])('%s is %s', (tag, expected) => {
    expect(openGraphLocale(tag)).toBe(expected);
  });
});
