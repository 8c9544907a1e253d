import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/search/evidence.ts';
import { rankShown } from '../../src/search/rank-shown.ts';

const sections = [
  { id: '', heading: '', path: [], start: 2, body: 2, end: 10 },
  { id: 'a', heading: '값에 의한 reference', path: [], start: 10, body: 13, end: 20 },
  { id: 'b', heading: '트랜잭션 격리', path: [], start: 20, body: 22, end: 40 },
];
const names = { text: '[DB] 트랜잭션', length: 2 };

const found = (positions: number[], flags: Partial<Evidence> = {}): Evidence => ({
  score: 1,
  positions,
  inHeadings: true,
  inTitle: false,
  ...flags,
});

function rank(...things: [term: string, evidence: Evidence | undefined, importance?: number][]): number {
  return rankShown({
    score: 1,
    things: things.map(([term, evidence, importance = 1]) => ({ evidence, importance, terms: [term] })),
    names,
    sections,
  });
}

describe('of the notes shown', () => {
  test('one keeps its place whose headings and title hold the words, as the index said', () => {
    expect(rank(['격리', found([21, 30])])).toBe(1);
    expect(rank(['트랜잭션', found([1, 20], { inTitle: true })])).toBe(1);
    expect(rank(['값', found([10])])).toBe(1);
  });

  test('one falls back whose heading only has a word that begins so', () => {
    expect(rank(['ref', found([12, 15])])).toBeLessThan(0.5);
    expect(rank(['reference', found([12, 15])])).toBe(1);
  });

  test('one falls back whose heading has a name that was not found in it', () => {
    const terms = ['reference', '격리'];
    const rankAs = (positions: number[]): number =>
      rankShown({
        score: 1,
        things: [{ evidence: found(positions), importance: 1, terms }],
        names,
        sections: sections.map((section) => ({
          ...section,
          heading: section.heading.replace('reference', 'references'),
        })),
      });
    expect(rankAs([12, 15])).toBeLessThan(0.5);
    expect(rankAs([21, 30])).toBe(1);
  });

  test('one keeps its place that is of the day, though no word of it stands there', () => {
    expect(rank(['d0429', found([], { inHeadings: false, isDay: true })])).toBe(1);
  });

  test('one keeps its place whose heading stands in a list item, as the index said', () => {
    expect(rank(['격리', found([21, 30], { inHeadings: false, inNested: true })])).toBe(1);
  });

  test('one falls back where each word is in another heading', () => {
    const together = rank(['트랜잭션', found([20])], ['격리', found([21])]);
    expect(together).toBeGreaterThan(1.5);
    expect(rank(['reference', found([12])], ['격리', found([21])])).toBeLessThan(together);
  });

  test('one comes forward whose section has all that was asked for', () => {
    const text = { inHeadings: false };
    const together = rank(['수준', found([25], text)], ['커밋', found([38], text)]);
    expect(together).toBeGreaterThan(rank(['수준', found([25], text)], ['커밋', found([15], text)]));
    // What only helps isn't needed for that.
    expect(rank(['수준', found([25], text)], ['이유', found([15], text), 0.4])).toBe(1);
    expect(rank(['수준', found([25], text)], ['이유', found([30], text), 0.4])).toBeGreaterThan(1);
  });

  test('one keeps its place of which nothing more is known', () => {
    expect(rank(['트랜잭션', undefined])).toBe(1);
  });
});
