import { toAnchorId } from '../../../src/notes/addresses/brands.ts';
import { describe, expect, test } from 'vitest';
import { type Fragment, toPage, wordsAt } from '../../../src/search/show/found-page.ts';

const fragment = (said: Partial<Fragment>): Fragment => ({
  url: '/notes/a/',
  content: '토큰. 글이 있다.',
  meta: { title: '토큰' },
  filters: {},
  ...said,
});

describe('a page', () => {
  test('has what its metadata and filters say', () => {
    const page = toPage(
      fragment({
        meta: { title: '토큰', name: '210429', day: '2021-04-29' },
        filters: { person: ['철수', '영희'], folder: ['스터디', '스터디/1회차'] },
      }),
    );
    expect(page).toMatchObject({
      url: '/notes/a/',
      title: '토큰',
      name: '210429',
      day: '2021-04-29',
      people: ['철수', '영희'],
      folder: '스터디/1회차',
    });
  });

  test('of which nothing else is said has no more', () => {
    expect(toPage(fragment({}))).toMatchObject({ name: '', day: '', people: [], folder: '' });
  });

  test('shows titles and headings of scripts without spaces as they were written', () => {
    const anchors = [{ element: 'h2', id: toAnchorId('索引'), text: '索引 の 設計', location: 2 }];
    const page = toPage(
      fragment({ meta: { title: '東京都' }, content: '東京 都. 索引 の 設計. 文', anchors }),
    );
    expect(page.title).toBe('東京都');
    expect(page.sections[1]).toMatchObject({ heading: '索引の設計', start: 2, body: 5, end: 6 });
  });
});

describe('sections', () => {
  const anchors = [
    { element: 'h2', id: toAnchorId('db'), text: '데이터베이스', location: 4 },
    { element: 'h3', id: toAnchorId('tx'), text: '격리 수준', location: 6 },
    { element: 'h2', id: toAnchorId('end'), text: '맺음말', location: 10 },
  ];
  const content = 'TCP · 흐름. 앞글 데이터베이스. 글 격리 수준. 글 글 맺음말. 끝';
  const { words, sections } = toPage(fragment({ meta: { title: 'TCP', name: '흐름' }, content, anchors }));

  test('reach from one heading to the next', () => {
    expect(
      sections.map(({ start, body, end }) => words.slice(start, end).join(' ') + `|${body - start}`),
    ).toEqual(['앞글|0', '데이터베이스. 글|1', '격리 수준. 글 글|2', '맺음말. 끝|1']);
  });

  test('have the headings above them', () => {
    expect(sections.map(({ id, path }) => [id, ...path])).toEqual([
      [''],
      ['db'],
      ['tx', '데이터베이스'],
      ['end'],
    ]);
  });

  test('are one, where there is no heading', () => {
    expect(toPage(fragment({})).sections).toMatchObject([{ id: '', start: 1, end: 3 }]);
  });
});

test.each<[what: string, words: string, positions: number[], expected: string[]]>([
  ['each that was found', 'see npm run help', [1, 2], ['npm', 'run']],
  ['without the signs around it', 'it "runs", or (run).', [1, 3], ['runs', 'run']],
  ['each once', 'run to run', [0, 2], ['run']],
  ['with signs that belong to it', '- C++, C#.', [1, 2], ['C++', 'C#']],
  ['none of another part', 'run and, behind it, run again and runs', [7], []],
  ['none that the note has not', 'see npm', [3], []],
  ['none of mere signs', 'a -> b', [1], []],
])('the words of a part that a note was found by are %s', (_, words, positions, expected) => {
  expect(wordsAt(words.split(' '), positions, [0, 4])).toEqual(expected);
});
