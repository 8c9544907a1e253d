import { expect, test } from 'vitest';
import {
  partsForReadings,
  partsForScripts,
  partsForSlips,
  partsForWords,
} from '../../../src/search/query/needed-vocabulary-files.ts';
import { readQuery } from '../../../src/search/query/query.ts';
import { lexiconOf } from '../fixture.ts';

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
  expect(partsForSlips(readQuery(query), lexicon).has(part)).toBe(expected);
});

test.each([
  ['ㅅㅎㅊㅈ', 'h14', true], // `순환 참조`
  ['ㅅㅎㅊㅈ', 'h12', false], // no noun is one syllable
  ['ㅌㅋㅊ', 'h14', false],
])('the initials %s need file %s for the second noun of a compound: %s', (query, part, expected) => {
  expect(partsForReadings(readQuery(query), lexicon).has(part)).toBe(expected);
});

test.each(['격리', '"격리 수준"', '「격리 수준」', 'ㄱㄹ'])('%s needs the file of words with ㄱ', (query) => {
  expect(partsForWords(readQuery(query)).has('h0')).toBe(true);
});

test.each([
  ['itlab', 'g', true], // `gitlab`
  ['itlab', 'h0', false],
  ['짝업', 'h12', true], // `작업`
  ['짝업', 'g', false],
])('%s, of which nothing was found, may be in file %s: %s', (query, part, expected) => {
  expect(partsForScripts(readQuery(query)).has(part)).toBe(expected);
});

test.each([
  ['바운즈는', 'b', true], // `bounds`
  ['바운즈', 'b', false], // may still be typed
  ['문제점을', 'm', false], // known
])('%s, which may be a name with a particle, needs file %s: %s', (query, part, expected) => {
  expect(partsForReadings(readQuery(query), lexicon).has(part)).toBe(expected);
});

test('a compound of which an initial is typed needs the file of its last noun', () => {
  expect(partsForReadings(readQuery('순환ㅊ'), lexicon).has('h14')).toBe(true);
});
