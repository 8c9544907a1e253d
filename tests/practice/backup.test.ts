import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../src/practice/backup.ts';
import { groupReviews, type Grade, type Review } from '../../src/practice/review.ts';

const NOW = Date.UTC(2026, 0, 2);
const REVIEWS: Review[] = [
  { question: '1abc', text: 'TFO란?', at: NOW - 2000, grade: 1 },
  { question: '1abc', text: 'TFO란?', at: NOW - 1000, grade: 3 },
  { question: '2xyz', text: '"따옴표"\n와 \\', at: NOW - 500, grade: 4 },
];
const FILE = writeBackup(groupReviews(REVIEWS), NOW, '노트');

test('what is written is read again', () => {
  expect(readBackup(FILE, NOW)).toEqual({ reviews: REVIEWS });
  expect(readBackup(`\uFEFF${FILE}`, NOW)).toEqual({ reviews: REVIEWS });
});

test('whatever was practised', () => {
  const review = fc.record({
    question: fc.stringMatching(/^[0-9a-z]{1,11}$/),
    text: fc.string(),
    at: fc.integer({ min: 1, max: NOW }),
    grade: fc.constantFrom<Grade[]>(1, 2, 3, 4),
  });
  fc.assert(
    fc.property(fc.array(review), (reviews) => {
      const groups = groupReviews(reviews);
      const read = readBackup(writeBackup(groups, NOW, ''), NOW);
      const pairs = (of: Iterable<Review>) =>
        [...of].map(({ question, at, grade }) => [question, at, grade].join()).sort();
      expect('reviews' in read && pairs(read.reviews)).toEqual(pairs([...groups.values()].flat()));
    }),
  );
});

describe('a file is refused as a whole', () => {
  const changed = (change: (content: { version: unknown; questions: unknown }) => void): string => {
    const content = JSON.parse(FILE) as { version: unknown; questions: unknown };
    change(content);
    return JSON.stringify(content);
  };
  const entry = (value: unknown) => changed((content) => (content.questions = { '1abc': value }));
  const pair = (...value: unknown[]) => entry({ text: '', reviews: [[NOW - 1, 2], value] });

  test.for<[name: string, file: string, problem: string, place?: string]>([
    ['nothing', ' \n', 'empty'],
    ['half of a file', FILE.slice(0, -20), 'noJson'],
    ['a note', '# TFO란?', 'noJson'],
    ['a number', '5', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['another file', '{"name":"study"}', 'foreign'],
    ['a later version', changed((content) => (content.version = 2)), 'newer'],
    ['no version', changed((content) => (content.version = '1')), 'damaged', 'version'],
    ['no questions', changed((content) => (content.questions = [])), 'damaged', 'questions'],
    ['a foreign id', changed((content) => (content.questions = { 'A b': {} })), 'damaged', 'questions.A b'],
    ['no entry', entry(3), 'damaged', 'questions.1abc'],
    ['no text', entry({ reviews: [] }), 'damaged', 'questions.1abc.text'],
    ['no reviews', entry({ text: '' }), 'damaged', 'questions.1abc.reviews'],
    ['a grade of 5', pair(NOW - 2, 5), 'damaged', 'questions.1abc.reviews[1]'],
    ['a grade that is text', pair(NOW - 2, '3'), 'damaged', 'questions.1abc.reviews[1]'],
    ['no time', pair(null, 3), 'damaged', 'questions.1abc.reviews[1]'],
    ['a time of next week', pair(NOW + 7 * 86_400_000, 3), 'damaged', 'questions.1abc.reviews[1]'],
    ['three numbers', pair(NOW - 2, 3, 1), 'damaged', 'questions.1abc.reviews[1]'],
  ])('that is %s', ([, file, problem, place]) => {
    expect(readBackup(file, NOW)).toEqual(place === undefined ? { problem } : { problem, place });
  });
});
