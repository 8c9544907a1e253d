import { expect, test } from 'vitest';
import { type Alternative, literally } from '../../../src/search/query/concept.ts';
import {
  ALL_PARTS,
  isMisread,
  partsForReadings,
  partsForWords,
} from '../../../src/search/query/needed-vocabulary-files.ts';
import { readQuery } from '../../../src/search/query/query.ts';
import { lexiconOf } from '../fixture.ts';

const lexicon = lexiconOf(['토큰', '문제점', '이진탐색트리 2 0', 'layout']);

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
  ['순환참조', ['h9', 'h18', 'h14', 'h12']],
  ['순환참조를', ['h9', 'h18', 'h14', 'h12']],
  ['이진탐색트리를', ['h11', 'h12', 'h16', 'h9', 'h5']], // known, but notes may write it apart
  ['순환ㅊ', ['h14']], // still being typed
  ['2단계커밋', ['h3', 'h0', 'h15', 'h6']],
])('the compound %s needs the files of the words that it may be made of: %j', (query, parts) => {
  expect([...partsForReadings(readQuery(query), lexicon)]).toEqual(expect.arrayContaining(parts));
});

test.each([
  ['xmfoswortus', 'h16'], // `트랜잭션`
  ['ㅐ며소', 'o'], // `oauth`
  ['ㅜㅐㅇㄷ는', 'n'], // `node`
])('what %s is on the other layout may be in file %s', (query, part) => {
  expect(partsForReadings(readQuery(query), lexicon).has(part)).toBe(true);
});

test.each(['토큰', '토큰을', '문제점은', 'layout'])('%s needs no further file', (query) => {
  expect([...partsForReadings(readQuery(query), lexicon)]).toEqual([]);
});

const typo = (word: string): Alternative => literally([word], 1, 'typo');
const beginning = (word: string): Alternative => literally([word], 1, 'partial');

test.each<[typed: string, found: Alternative[], importance: number, expected: boolean]>([
  ['바운즈', [], 1, true],
  ['바운즈', [], 0.4, false], // it only helps
  ['트랜잭션', [literally(['트랜잭션'])], 1, false],
  ['매모리', [typo('메모리')], 1, false],
  ['눈재점', [typo('논쟁점')], 1, true], // two slips, but `문제점` may be in another file
  ['눈재점', [typo('논쟁점'), literally(['눈재점'])], 1, false],
  ['짝업', [beginning('짝')], 1, true],
  ['트래', [beginning('트랜잭션')], 1, false], // it goes on
])(
  '%s, found as %o, of importance %d, may be in any file: %s',
  (typed, alternatives, importance, expected) => {
    expect(isMisread({ concept: { typed, tiers: [], importance }, alternatives })).toBe(expected);
  },
);

test('all files are those of each initial and each letter, and of what begins otherwise', () => {
  expect([...partsForWords(readQuery('가 하 a z 3-way'))].every((part) => ALL_PARTS.has(part))).toBe(true);
  expect(ALL_PARTS.size).toBe(19 + 26 + 1);
});
