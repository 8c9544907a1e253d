/**
 * What readers say of other groups' notes, judged before the rules were asked: 200 headings each of two groups, drawn with a
 * fixed seed, by two readers who didn't know of each other; and the ends of sentences that may say that something is still
 * to come, by the second of them.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { toAnchorId } from '../../../src/notes/addresses/brands.ts';
import { asksAmong, isQuestion, saysUnfinished } from '../../../src/notes/facts/questions.ts';

function read<T>(name: string): T[] {
  const file = path.resolve(import.meta.dirname, `../../fixtures/headings/${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as T[];
}

/** How well what was found agrees with what a reader says, and where it doesn't. */
function compare<T>(all: readonly T[], isFound: (one: T) => boolean, isMeant: (one: T) => boolean) {
  const found = all.filter(isFound);
  const meant = all.filter(isMeant);
  const right = found.filter(isMeant).length;
  const wrong = all.filter((one) => isFound(one) !== isMeant(one)).map((one) => JSON.stringify(one));
  return { precision: right / found.length, recall: right / meant.length, wrong: wrong.join('\n') };
}

describe('headings that ask', () => {
  const judged = ['ko', 'weekly'].flatMap((name) =>
    read<{ heading: string; asks: [boolean, boolean]; siblings?: string[] }>(name),
  );
  const asks = ({ heading, siblings = [] }: (typeof judged)[number]) =>
    isQuestion(heading) || asksAmong(heading, siblings);

  test.each([0, 1] as const)('are those that reader %i names', (reader) => {
    const { precision, recall, wrong } = compare(judged, asks, (one) => one.asks[reader]);
    expect(judged.length).toBe(400);
    expect(precision, wrong).toBeGreaterThanOrEqual(0.95);
    expect(recall, wrong).toBeGreaterThanOrEqual(0.95);
  });

  test('are the same to both readers', () => {
    const agreed = judged.filter(({ asks: [first, second] }) => first === second);
    expect(agreed.length / judged.length).toBeGreaterThanOrEqual(0.95);
  });
});

test('what is still to come is told from what only sounds so', () => {
  const judged = read<{ heading?: string; line: string; open: boolean }>('open');
  const isOpen = ({ heading = '노트', line: text }: (typeof judged)[number]) =>
    saysUnfinished({ id: toAnchorId('a'), heading, level: 2, text, code: '' });
  const { precision, recall, wrong } = compare(judged, isOpen, ({ open }) => open);
  expect(precision, wrong).toBeGreaterThanOrEqual(0.95);
  expect(recall, wrong).toBeGreaterThanOrEqual(0.9);
});
