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
  expect(shards).toEqual([['a-0', 'a-2'], [], ['c-0']]);
  expect(facets['year']?.['2021']).toEqual(new Set(['a-0', 'c-0']));
  expect(facets['person']?.['김 철수']).toEqual(new Set(['a-0']));
});

test('count the notes that were found', () => {
  expect(countFacets(['a-0', 'a-2'], facets)).toEqual({
    person: { '김 철수': 1 },
    year: { 2021: 1, 2022: 1 },
  });
});

test.each([
  ['a-0', { year: ['2021'] }, true],
  ['a-2', { year: ['2021'] }, false],
  ['a-2', { year: ['2021', '2022'] }, true],
  ['c-0', { year: ['2021'], person: ['김 철수'] }, false],
  ['c-0', {}, true],
  ['c-0', { year: [] }, true],
])('%s with %j: %s', (id, wanted, expected) => {
  expect(hasFacets(id, wanted, facets)).toBe(expected);
});
