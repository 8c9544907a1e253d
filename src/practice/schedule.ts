/** When a question is due: FSRS, as `ts-fsrs` has it, https://open-spaced-repetition.github.io/ts-fsrs/ */
import { createEmptyCard, fsrs, State, type Card } from 'ts-fsrs';
import { GRADES, type Grade, type Review } from './review.ts';

/** Without chance, so that the same reviews make the same card on each device. */
const scheduler = fsrs({ enable_fuzz: false });

/** Days until the next review from which on a question counts as learnt; Anki calls such cards mature. */
const LEARNT_DAYS = 21;

/** How far along a question is. */
export type Stage = 'new' | 'learning' | 'learnt';

/** @param reviews in the order of time @returns nothing for a question that was never graded */
export function cardOf(reviews: readonly Review[]): Card | undefined {
  const [first] = reviews;
  if (!first) return undefined;
  let card = createEmptyCard(new Date(first.at));
  for (const { at, grade } of reviews) card = scheduler.next(card, new Date(at), grade).card;
  return card;
}

export function stageOf(card: Card | undefined): Stage {
  if (!card) return 'new';
  return card.state === State.Review && card.scheduled_days >= LEARNT_DAYS ? 'learnt' : 'learning';
}

/** Whether it is being learnt in steps of minutes. */
export function isInSteps({ state }: Card): boolean {
  return state === State.Learning || state === State.Relearning;
}

/** Milliseconds until a question comes again, for each grade that it may be given. */
export function intervalsOf(card: Card | undefined, now: number): Record<Grade, number> {
  const at = new Date(now);
  const next = scheduler.repeat(card ?? createEmptyCard(at), at);
  return Object.fromEntries(GRADES.map((grade) => [grade, next[grade].card.due.getTime() - now])) as Record<
    Grade,
    number
  >;
}
