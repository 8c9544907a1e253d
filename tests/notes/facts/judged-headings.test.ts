/**
 * Headings of other groups' notes, 200 of each drawn with a fixed seed, judged by hand before the rules were asked:
 * `asks` is what a reader says.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { asksAmong, isQuestion } from '../../../src/notes/facts/questions.ts';

interface Judged {
  heading: string;
  asks: boolean;
  siblings?: string[];
}

test.each(['ko', 'weekly'])('questions among the headings of %s', (name) => {
  const file = path.resolve(import.meta.dirname, `../../fixtures/headings/${name}.json`);
  const judged = JSON.parse(readFileSync(file, 'utf8')) as Judged[];
  const found = judged.filter(
    ({ heading, siblings = [] }) => isQuestion(heading) || asksAmong(heading, siblings),
  );
  const right = found.filter(({ asks }) => asks).length;
  const wrong = [
    ...found.filter(({ asks }) => !asks).map(({ heading }) => `+ ${heading}`),
    ...judged.filter((one) => one.asks && !found.includes(one)).map(({ heading }) => `- ${heading}`),
  ];
  expect(judged.length).toBe(200);
  expect(right / found.length, `precision\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.95);
  expect(
    right / judged.filter(({ asks }) => asks).length,
    `recall\n${wrong.join('\n')}`,
  ).toBeGreaterThanOrEqual(0.95);
});
