import { expect, test } from 'vitest';
import { countFacets, folderOf, hasFacets, parseFacets, serializeFacets } from '../../src/search/facets.ts';

const { parts, facets } = parseFacets(
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
  expect(parts.map(({ ids }) => ids)).toEqual([['a-000', 'a-200'], [], ['c-000']]);
  expect(facets['year']?.['2021']).toEqual(new Set(['a-000', 'c-000']));
  expect(facets['person']?.['김 철수']).toEqual(new Set(['a-000']));
});

test.each([
  ['nothing', {}, { person: { '김 철수': 1 }, year: { 2021: 1, 2022: 1 } }],
  ['a year, beside which the others stay to be chosen', { year: ['2021'] }, { person: { '김 철수': 1 }, year: { 2021: 1, 2022: 1 } }], // prettier-ignore
  ['a person', { person: ['김 철수'] }, { person: { '김 철수': 1 }, year: { 2021: 1 } }],
  ['a year without notes', { year: ['2099'] }, { year: { 2021: 1, 2022: 1 } }],
])('count the notes that were found, where %s is chosen', (_, wanted, counts) => {
  expect(countFacets(['a-000', 'a-200'], wanted, facets)).toEqual(counts);
});

test('a folder is called what readers see', () => {
  expect(folderOf({ file: '스터디 0001234567890abcdef123456834d8ab/1회차/tcp.md' })).toBe('스터디/1회차');
  expect(folderOf({ file: 'tcp.md' })).toBe('');
});

test('a folder holds what its folders hold', () => {
  const { facets: folders } = parseFacets(
    serializeFacets([
      {
        name: 'a',
        notes: [[['folder', '네트워크/TCP']], [['folder', '네트워크']], [['folder', '네트워크 보안']]],
      },
    ]),
  );
  expect(folders['folder']).toEqual({
    네트워크: new Set(['a-000', 'a-100']),
    '네트워크/TCP': new Set(['a-000']),
    '네트워크 보안': new Set(['a-200']),
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
