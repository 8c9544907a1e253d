import { expect, test } from 'vitest';
import { countFacets, hasFacets, parseFacets, serializeFacets } from '../../src/search/facets.ts';

const { shards, facets } = parseFacets(
  serializeFacets([
    {
      name: 'a',
      notes: [
        [
          ['year', '2021'],
          ['person', '김 철수'],
        ],
        undefined,
        [['year', '2022']],
      ],
    },
    { name: 'b', notes: [] },
    { name: 'c', notes: [[['year', '2021']]] },
  ]),
);

test('come back as they were written', () => {
  expect(shards).toEqual([['a-000', 'a-200'], [], ['c-000']]);
  expect(facets['year']?.['2021']).toEqual(new Set(['a-000', 'c-000']));
  expect(facets['person']?.['김 철수']).toEqual(new Set(['a-000']));
});

test('count the notes that were found', () => {
  expect(countFacets(['a-000', 'a-200'], facets)).toEqual({
    person: { '김 철수': 1 },
    year: { 2021: 1, 2022: 1 },
  });
});

test.each([
  ['a-000', { year: ['2021'] }, true],
  ['a-200', { year: ['2021'] }, false],
  ['a-200', { year: ['2021', '2022'] }, true],
  ['c-000', { year: ['2021'], person: ['김 철수'] }, false],
  ['c-000', {}, true],
  ['c-000', { year: [] }, true],
])('%s with %j: %s', (id, wanted, expected) => {
  expect(hasFacets(id, wanted, facets)).toBe(expected);
});
