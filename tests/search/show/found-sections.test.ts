import { toAnchorId } from '../../../src/notes/addresses/brands.ts';
import { describe, expect, test } from 'vitest';
import { snippetOf, markMatches } from '../../../src/search/show/snippet.ts';
import { toSections } from '../../../src/search/show/found-page.ts';
import { bestPassage, bestSections } from '../../../src/search/show/found-sections.ts';

const anchor = (element: string, id: string, text: string, location: number) => ({
  element,
  id: toAnchorId(id),
  text,
  location,
});
const sections = toSections(
  [
    anchor('h2', 'db', '데이터베이스', 5),
    anchor('h3', 'tx', '트랜잭션', 10),
    anchor('h4', 'level', '격리 수준', 20),
    anchor('h2', 'end', '맺음말', 35),
  ],
  2,
  40,
);

test('a note has the part before its first heading, and one for each heading', () => {
  expect(sections.map(({ id, start, body, end }) => [id, start, body, end])).toEqual([
    ['', 2, 2, 5],
    ['db', 5, 6, 10],
    ['tx', 10, 11, 20],
    ['level', 20, 22, 35],
    ['end', 35, 36, 40],
  ]);
  expect(sections[3]?.path).toEqual(['데이터베이스', '트랜잭션']);
});

describe('the best section', () => {
  test.each([
    ['that has it in its heading', [[10, 30, 31]], 'tx'],
    ['that has all that was asked for', [[12, 13, 14, 23], [24]], 'level'],
    ['that speaks of it most', [[7, 37, 38, 39]], 'end'],
    ['with any text, where only the title matched', [[]], ''],
  ])('is the one %s', (_, positions, id) => {
    const things = positions.map((each) => ({ positions: each, weight: 1 }));
    expect(bestSections(sections, things)[0]?.id).toBe(id);
  });

  test('is none of those without a word, where only the title matched', () => {
    const anchors = [anchor('h2', 'empty', '빈 제목', 4), anchor('h2', 'text', '글', 6)];
    const nothing = [{ positions: [], weight: 1 }];
    expect(bestSections(toSections(anchors, 4, 12), nothing)[0]?.id).toBe('text');
    expect(bestSections(toSections([], 2, 3), nothing)).toHaveLength(1);
  });

  test('is shown from where most of it stands', () => {
    const long = { id: '', heading: '', path: [], start: 0, body: 0, end: 500 };
    const things = [
      { positions: [3, 200], weight: 1 },
      { positions: [210], weight: 1 },
    ];
    const [from, to] = bestPassage(long, things);
    expect(from).toBeLessThan(200);
    expect(from).toBeGreaterThan(150);
    expect(to).toBeGreaterThan(210);
  });
});

const show = (parts: readonly { text: string; marked: boolean }[]): string =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('an excerpt', () => {
  test('marks words with their particles', () => {
    const words = 'TCP는 커넥션을 둘째 줄의 커넥션이다.'.split(' ');
    expect(show(snippetOf(words, ['커넥션'], { before: false, after: false }))).toBe(
      'TCP는 [커넥션을] 둘째 줄의 [커넥션이다].',
    );
  });

  test('says where the text goes on', () => {
    expect(show(snippetOf(['가운데', '토막'], ['토막'], { before: true, after: true }))).toBe(
      '…가운데 [토막]…',
    );
  });

  test('begins near the match and stays short', () => {
    const text = show(
      snippetOf([...Array<string>(80).fill('낱말'), '토큰을', ...Array<string>(200).fill('낱말')], ['토큰'], {
        before: false,
        after: false,
      }),
    );
    expect(text.indexOf('[토큰을]')).toBeLessThan(40);
    expect(text.length).toBeLessThan(180);
    expect(text).toMatch(/^….*…$/);
  });
});

test('a heading is marked whole', () => {
  expect(show(markMatches('OAuth의 흐름', ['oauth']))).toBe('[OAuth의] 흐름');
});
