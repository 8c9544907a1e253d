import { describe, expect, test } from 'vitest';
import type { DeckQuestion } from '../../src/practice/deck.ts';
import { intervalOf } from '../../src/practice/interval.ts';
import { newOn, nextIn, queueOf } from '../../src/practice/queue.ts';
import { groupReviews, withReview, type Grade, type Review } from '../../src/practice/review.ts';
import { cardOf, intervalsOf, stageOf } from '../../src/practice/schedule.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.UTC(2026, 0, 1, 3);
const review = (at: number, grade: Grade, question = 'a'): Review => ({
  question,
  at,
  grade,
  text: question,
});
const question = (id: string): DeckQuestion => ({
  id,
  text: id,
  topic: '',
  folder: '',
  isOpen: false,
  people: [],
  places: [],
});

describe('a question comes again', () => {
  test.for<[Grade[], string, string]>([
    [[1], 'minutes', 'learning'],
    [[2], 'minutes', 'learning'],
    [[3], 'minutes', 'learning'],
    [[4], 'days', 'learning'],
    [[3, 3], 'days', 'learning'],
    [[3, 3, 3, 3], 'months', 'learnt'],
    [[4, 4], 'months', 'learnt'],
    [[4, 4, 1], 'minutes', 'learning'],
  ])('after %j in %s, and is %s', ([grades, unit, stage]) => {
    let at = START;
    const reviews: Review[] = [];
    for (const grade of grades) {
      reviews.push(review(at, grade));
      at = cardOf(reviews)?.due.getTime() ?? 0;
    }
    const last = reviews.at(-1)?.at ?? 0;
    expect(intervalOf(at - last).unit).toBe(unit);
    expect(stageOf(cardOf(reviews))).toBe(stage);
  });

  test('later, the better it was known', () => {
    const card = cardOf([review(START, 3), review(START + 10 * MINUTE, 3)]);
    const { 1: again, 2: hard, 3: good, 4: easy } = intervalsOf(card, START + 3 * DAY);
    expect([again, hard, good, easy]).toEqual([again, hard, good, easy].toSorted((a, b) => a - b));
    expect(new Set([again, hard, good, easy]).size).toBe(4);
  });

  test('at the same time on each device, in whatever order its reviews came', () => {
    const reviews = [review(START, 3), review(START + DAY, 1), review(START + 2 * DAY, 4)];
    const [first, second, third] = reviews.map((each) => [each]);
    const other = [third, first, second]
      .flat()
      .reduce<Review[]>((all, each) => withReview(all, each ?? review(0, 1)), []);
    expect(other).toEqual(reviews);
    expect(cardOf(other)).toEqual(cardOf(reviews));
  });

  test('and never before it was asked', () => {
    expect(cardOf([])).toBeUndefined();
    expect(stageOf(undefined)).toBe('new');
  });
});

describe('what is asked next', () => {
  const cards = new Map([
    ['steps', cardOf([review(START - 11 * MINUTE, 3)])],
    ['late', cardOf([review(START - 90 * DAY, 4)])],
    ['soon', cardOf([review(START - MINUTE, 3)])],
    ['later', cardOf([review(START - MINUTE, 4)])],
  ]);
  const queue = (ids: string[], left = 20) => queueOf(ids.map(question), (id) => cards.get(id), START, left);
  const ids = (questions: readonly DeckQuestion[]) => questions.map(({ id }) => id);

  test('is what is due, in steps first; then new questions; then what is due within minutes', () => {
    const { due, fresh, soon } = queue(['new', 'soon', 'late', 'later', 'steps']);
    expect([ids(due), ids(fresh), ids(soon)]).toEqual([['steps', 'late'], ['new'], ['soon']]);
  });

  test.for([
    [['new', 'late'], 'late'],
    [['new', 'soon'], 'new'],
    [['soon', 'later'], 'soon'],
    [['later'], undefined],
    [[], undefined],
  ] as [string[], string | undefined][])('of %j is %s', ([of, expected]) => {
    expect(nextIn(queue(of))?.id).toBe(expected);
  });

  test('has no more new questions than are left for the day, and tells when there is more', () => {
    expect(ids(queue(['a', 'b', 'c'], 2).fresh)).toEqual(['a', 'b']);
    expect(ids(queue(['a'], -3).fresh)).toEqual([]);
    expect(queue(['later']).next).toBeGreaterThan(START + DAY);
  });

  test('counts as new on the day of its first review alone', () => {
    const noon = new Date(2026, 0, 1, 12).getTime();
    const reviews = groupReviews([review(noon, 3), review(noon + DAY, 3), review(noon + DAY, 3, 'b')]);
    expect([newOn('2026-01-01', reviews), newOn('2026-01-02', reviews)]).toEqual([1, 1]);
  });
});

test.for<[number, string, number]>([
  [1, 'minutes', 1],
  [MINUTE, 'minutes', 1],
  [10 * MINUTE, 'minutes', 10],
  [59.6 * MINUTE, 'hours', 1],
  [DAY, 'days', 1],
  [8.4 * DAY, 'days', 8],
  [61 * DAY, 'months', 2],
  [365 * DAY, 'years', 1],
  [800 * DAY, 'years', 2],
])('%d ms are told in %s: %d', ([milliseconds, unit, count]) => {
  expect(intervalOf(milliseconds)).toEqual({ unit, count });
});
