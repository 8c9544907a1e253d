import { expect, test } from 'vitest';
import { literally } from '../../../src/search/query/concept.ts';
import { type Match, findAlternative } from '../../../src/search/rank/evidence.ts';

const text: Match = { positions: [5], inTitle: false, inHeadings: false, isWhole: true };

/** Scores of notes, each with where it holds the word. */
async function scoresOf(matches: Record<string, Partial<Match>>): Promise<Record<string, number>> {
  const index = new Map(Object.entries(matches).map(([id, match]) => [id, { ...text, ...match }]));
  const found = await findAlternative(literally(['다형성']), async () => index);
  return Object.fromEntries([...found].map(([id, { score }]) => [id, score]));
}

test('the title counts more than a heading, and that more than any number of times in the text', async () => {
  const { title, heading, often, plain } = (await scoresOf({
    title: { inTitle: true, inHeadings: true },
    heading: { inHeadings: true },
    often: { positions: Array.from({ length: 99 }, (_, i) => i) },
    plain: {},
  })) as Record<'title' | 'heading' | 'often' | 'plain', number>;
  expect(title).toBeGreaterThan(heading);
  expect(heading).toBeGreaterThan(often);
  expect(often).toBeGreaterThan(plain);
});

test('what only begins a word counts less than the word, wherever it stands', async () => {
  const { begun, plain } = (await scoresOf({
    begun: { inTitle: true, inHeadings: true, isWhole: false },
    plain: {},
  })) as Record<'begun' | 'plain', number>;
  expect(plain).toBeGreaterThan(begun);
});

test('what stands inside of a word counts as once in the text', async () => {
  const { inside, plain } = await scoresOf({ inside: { positions: [], isInside: true }, plain: {} });
  expect(inside).toBe(plain);
});

test('words of a name that stand apart must be in headings', async () => {
  const inHeading: Match = { ...text, inHeadings: true };
  const find = (second: Match) => async (word: string) =>
    new Map([['note', word === '격리' ? inHeading : second]]);
  const name = literally(['격리', '수준']);
  expect((await findAlternative(name, find({ ...inHeading, positions: [9] }))).size).toBe(1);
  expect((await findAlternative(name, find({ ...text, positions: [9] }))).size).toBe(0);
});
