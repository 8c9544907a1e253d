import { expect, test } from 'vitest';
import {
  partsForCompounds,
  partsForReadings,
  partsForScripts,
  partsForSlips,
  partsForWords,
} from '../../src/search/needed-parts.ts';
import { lexiconOf } from './fixture.ts';

const lexicon = lexiconOf(['문제점', 'layout']);

test.each([
  // query, what may have been meant, whether the file with it is needed
  ['눈제점', 'h6', true], // `문제점`: ㅁ lies beside ㄴ
  ['틀래스', 'h15', true], // `클래스`
  ['쁘랜치', 'h7', true], // `브랜치`: sounds alike
  ['kayout', 'l', true],
  ['niput', 'i', true], // `input`: letters swapped
  ['눈제점', 'h2', false], // what it begins with itself is there already
  ['문제점을', 'h2', false], // nothing unknown
])('%s: file %s is needed: %s', (query, part, expected) => {
  expect(partsForSlips(query, lexicon).has(part)).toBe(expected);
});

test('a number written onto a noun needs the files of the noun and of the number in Hangul', () => {
  expect(partsForReadings('2진탐색', lexicon)).toEqual(new Set(['h11', 'h12', 'h16', 'h9'])); // 이, 진, 탐, 색
});

test.each([
  ['ㅅㅎㅊㅈ', 'h14', true], // `순환 참조`
  ['ㅅㅎㅊㅈ', 'h12', false], // no noun is one syllable
  ['ㅌㅋㅊ', 'h14', false],
])('the initials %s need file %s for the second noun of a compound: %s', (query, part, expected) => {
  expect(partsForReadings(query, lexicon).has(part)).toBe(expected);
});

test.each([
  ['문제점레이아웃', 'l', true], // `layout`
  ['문제점', 'l', false], // known
])('%s needs file %s for a noun of it that may be a Latin name: %s', (query, part, expected) => {
  expect(partsForCompounds(query, lexicon).has(part)).toBe(expected);
});

test.each(['격리', '"격리 수준"', '「격리 수준」', 'ㄱㄹ'])('%s needs the file of words with ㄱ', (query) => {
  expect(partsForWords(query).has('h0')).toBe(true);
});

test.each([
  ['itlab', 'g', true], // `gitlab`
  ['itlab', 'h0', false],
  ['짝업', 'h12', true], // `작업`
  ['짝업', 'g', false],
])('%s, of which nothing was found, may be in file %s: %s', (query, part, expected) => {
  expect(partsForScripts(query).has(part)).toBe(expected);
});

test('a compound of which an initial is typed needs the file of its last noun', () => {
  expect(partsForReadings('순환ㅊ', lexicon).has('h14')).toBe(true);
});
