import type { Card } from 'ts-fsrs';
import { dayOf } from './days.ts';
import type { DeckQuestion } from './deck.ts';
import type { ReviewsByQuestion } from './review.ts';
import { isInSteps } from './schedule.ts';

/** New questions a day, unless more are asked for; Anki's own number. */
export const NEW_PER_DAY = 20;

/** Where nothing else is left, what is due so soon is asked now; Anki's own number. */
const AHEAD = 20 * 60_000;

/** What there is to do in a scope. */
export interface Queue {
  /** Due now: in steps of minutes first, then what has waited longest. */
  due: DeckQuestion[];
  /** Never graded, as many as there may be today. */
  fresh: DeckQuestion[];
  /** Being learnt, and due within minutes. */
  soon: DeckQuestion[];
  /** When the next one is due, where nothing is now. */
  next?: number;
}

/**
 * @param cardOf a question's card; nothing for a new one
 * @param newLeft how many new ones there may be
 */
export function queueOf(
  questions: readonly DeckQuestion[],
  cardOf: (id: string) => Card | undefined,
  now: number,
  newLeft: number,
): Queue {
  const cards = questions.map((question) => ({ question, card: cardOf(question.id) }));
  const known = cards
    .flatMap(({ question, card }) => (card ? [{ question, card, at: card.due.getTime() }] : []))
    .sort((a, b) => a.at - b.at);
  const due = known.filter(({ at }) => at <= now);
  const later = known.filter(({ at }) => at > now);
  const questionOf = ({ question }: { question: DeckQuestion }) => question;
  const [next] = later;
  return {
    due: [...due.filter(({ card }) => isInSteps(card)), ...due.filter(({ card }) => !isInSteps(card))].map(
      questionOf,
    ),
    fresh: cards
      .filter(({ card }) => !card)
      .slice(0, Math.max(0, newLeft))
      .map(questionOf),
    soon: later.filter(({ card, at }) => isInSteps(card) && at <= now + AHEAD).map(questionOf),
    ...(next ? { next: next.at } : {}),
  };
}

/** What is asked next; nothing where all is done for now. */
export function nextIn({ due, fresh, soon }: Queue): DeckQuestion | undefined {
  return due[0] ?? fresh[0] ?? soon[0];
}

/** How many questions were graded for the first time on a day. */
export function newOn(day: string, reviews: ReviewsByQuestion): number {
  return [...reviews.values()].filter(([first]) => first && dayOf(first.at) === day).length;
}
