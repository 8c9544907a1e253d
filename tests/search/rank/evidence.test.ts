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

test('a heading counts more than one in a list item or quotation, and that more than text', async () => {
  const { title, heading, nested, both, plain } = (await scoresOf({
    title: { inTitle: true, inHeadings: true },
    heading: { inHeadings: true },
    nested: { inNested: true },
    both: { inHeadings: true, inNested: true },
    plain: { positions: [5, 9, 14] },
  })) as Record<'title' | 'heading' | 'nested' | 'both' | 'plain', number>;
  expect(title).toBeGreaterThan(heading);
  expect(heading).toBeGreaterThan(nested);
  expect(both).toBe(heading);
  expect(nested).toBeGreaterThan(plain);
});

test('a note of the day that was asked for counts more than one that speaks of it in its title', async () => {
  const { day, title } = (await scoresOf({
    day: { positions: [], isDay: true },
    title: { positions: [1, 5, 9], inTitle: true, inHeadings: true },
  })) as Record<'day' | 'title', number>;
  expect(day).toBeGreaterThan(title);
});

test('words of a name that stand apart must be in headings, of whichever kind', async () => {
  const inNested: Match = { ...text, positions: [9], inNested: true };
  const inHeading: Match = { ...text, inHeadings: true };
  const find = (second: Match) => async (word: string) =>
    new Map([['note', word === '격리' ? inHeading : second]]);
  const name = literally(['격리', '수준']);
  expect((await findAlternative(name, find(inNested))).size).toBe(1);
  expect((await findAlternative(name, find({ ...text, positions: [9] }))).size).toBe(0);
});
