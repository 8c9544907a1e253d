import { describe, expect, test } from 'vitest';
import { countFacets, hasFacets } from '../../../src/browser/engine/facets.ts';
import type { Facets } from '../../../src/browser/engine/note-index.ts';

const facets: Facets = new Map([
  [
    'year',
    new Map([
      ['2021', new Set(['a', 'c'])],
      ['2022', new Set(['b'])],
    ]),
  ],
  ['person', new Map([['김 철수', new Set(['a'])]])],
  [
    'folder',
    new Map([
      ['constructor', new Set(['a', 'b'])],
      ['__proto__', new Set(['c'])],
      ['__proto__/toString', new Set(['c'])],
    ]),
  ],
]);
const counts = (notes: string[], wanted: Record<string, string[]>) => countFacets(notes, wanted, facets);

test.each([
  ['nothing', {}, { year: [['2021', 1], ['2022', 1]], person: [['김 철수', 1]] }],
  ['a year, beside which the others stay to be chosen', { year: ['2021'] }, { year: [['2021', 1], ['2022', 1]], person: [['김 철수', 1]] }],
  ['a person', { person: ['김 철수'] }, { year: [['2021', 1]], person: [['김 철수', 1]] }],
  ['a year without notes', { year: ['2099'] }, { year: [['2021', 1], ['2022', 1]], person: [] }],
  ['a filter that no note has', { colour: ['red'] }, { year: [], person: [] }],
])('counts the notes that were found, where %s is chosen', (_, wanted, expected) => {
  expect(counts(['a', 'b'], wanted as Record<string, string[]>)).toMatchObject(expected);
}); // prettier-ignore

test.each([
  ['a', { year: ['2021'] }, true],
  ['b', { year: ['2021'] }, false],
  ['b', { year: ['2021', '2022'] }, true],
  ['c', { year: ['2021'], person: ['김 철수'] }, false],
  ['c', {}, true],
  ['c', { year: [] }, true],
  ['unknown', { year: ['2021'] }, false],
])('the note %s with %j: %s', (id, wanted, expected) => {
  expect(hasFacets(id, wanted as Record<string, string[]>, facets)).toBe(expected);
});

describe('names that every object has are names as others', () => {
  test.each([
    ['constructor', ['a', 'b']],
    ['__proto__', ['c']],
    ['__proto__/toString', ['c']],
    ['toString', []],
    ['hasOwnProperty', []],
  ])('%s holds %j', (folder, expected) => {
    expect(['a', 'b', 'c'].filter((id) => hasFacets(id, { folder: [folder] }, facets))).toEqual(expected);
  });

  test('and are counted', () => {
    expect(counts(['a', 'b', 'c'], {})['folder']).toEqual([
      ['constructor', 2],
      ['__proto__', 1],
      ['__proto__/toString', 1],
    ]);
  });

  test('also as names of filters', () => {
    expect(hasFacets('a', { constructor: ['x'], toString: ['y'] }, facets)).toBe(false);
  });
});
