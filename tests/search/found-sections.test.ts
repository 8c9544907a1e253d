import { describe, expect, test } from 'vitest';
import { excerptOf, markMatches } from '../../src/search/excerpt.ts';
import { bestPassage, bestSections, toSections } from '../../src/search/found-sections.ts';

const note = {
  wordCount: 40,
  nameCount: 2,
  headings: [
    { level: 2, id: 'db', text: '데이터베이스', start: 5, length: 1 },
    { level: 3, id: 'tx', text: '트랜잭션', start: 10, length: 1 },
    { level: 4, id: 'level', text: '격리 수준', start: 20, length: 2 },
    { level: 2, id: 'end', text: '맺음말', start: 35, length: 1 },
  ],
};
const sections = toSections(note);

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
    const headings = [
      { level: 2, id: 'empty', text: '빈 제목', start: 3, length: 2 },
      { level: 2, id: 'text', text: '글', start: 6, length: 1 },
    ];
    const nothing = [{ positions: [], weight: 1 }];
    expect(bestSections(toSections({ wordCount: 12, nameCount: 2, headings }), nothing)[0]?.id).toBe('text');
    expect(bestSections(toSections({ wordCount: 3, nameCount: 2, headings: [] }), nothing)).toHaveLength(1);
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
  test('marks words with their particles and shows no sign of the index', () => {
    const words = 'TCP` 는 커넥션` 을 ` 둘째 줄의 커넥션이다.'.split(' ');
    expect(show(excerptOf(words, ['커넥션'], { before: false, after: false }))).toBe(
      'TCP는 [커넥션을] 둘째 줄의 [커넥션이다].',
    );
  });

  test('says where the text goes on', () => {
    expect(show(excerptOf(['가운데', '토막'], ['토막'], { before: true, after: true }))).toBe(
      '…가운데 [토막]…',
    );
  });

  test('begins near the match and stays short', () => {
    const text = show(
      excerptOf([...Array<string>(80).fill('낱말'), '토큰을', ...Array<string>(200).fill('낱말')], ['토큰'], {
        before: false,
        after: false,
      }),
    );
    expect(text.indexOf('[토큰을]')).toBeLessThan(40);
    expect(text.length).toBeLessThan(180);
    expect(text).toMatch(/^….*…$/);
  });

  test('shows text rather than code', () => {
    const words = '토큰을 쓴다 `` const 토큰 = 1'.split(' ');
    expect(show(excerptOf(words, ['토큰'], { before: false, after: false }))).toBe('[토큰을] 쓴다');
    expect(show(excerptOf(words, ['const'], { before: false, after: false }))).toBe('[const] 토큰 = 1');
  });
});

test('a heading is marked whole', () => {
  expect(show(markMatches('OAuth의 흐름', ['oauth']))).toBe('[OAuth의] 흐름');
});
