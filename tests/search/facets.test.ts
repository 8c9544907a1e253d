import { expect, test } from 'vitest';
import { countFacets, hasFacets, parseFacets, serializeFacets } from '../../src/search/facets.ts';

const { shards, facets } = parseFacets(
  serializeFacets([
    [
      {
        id: 'ko_a',
        facets: [
          ['year', '2021'],
          ['person', '김 철수'],
        ],
      },
      { id: 'ko_b', facets: [['year', '2022']] },
    ],
    [],
    [{ id: 'ko_c', facets: [['year', '2021']] }],
  ]),
);

test('come back as they were written', () => {
  expect(shards).toEqual([['ko_a', 'ko_b'], [], ['ko_c']]);
  expect(facets['year']?.['2021']).toEqual(new Set(['ko_a', 'ko_c']));
  expect(facets['person']?.['김 철수']).toEqual(new Set(['ko_a']));
});

test('count the notes that were found', () => {
  expect(countFacets(['ko_a', 'ko_b'], facets)).toEqual({
    person: { '김 철수': 1 },
    year: { 2021: 1, 2022: 1 },
  });
});

test.each([
  ['ko_a', { year: ['2021'] }, true],
  ['ko_b', { year: ['2021'] }, false],
  ['ko_b', { year: ['2021', '2022'] }, true],
  ['ko_c', { year: ['2021'], person: ['김 철수'] }, false],
  ['ko_c', {}, true],
  ['ko_c', { year: [] }, true],
])('%s with %j: %s', (id, wanted, expected) => {
  expect(hasFacets(id, wanted, facets)).toBe(expected);
});
