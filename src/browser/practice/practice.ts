import type { Card } from 'ts-fsrs';
import type { PracticeMessages } from '../../messages/practice-messages.ts';
import type { DeckQuestion } from '../../practice/deck.ts';
import { intervalOf } from '../../practice/interval.ts';
import type { Grade, Review } from '../../practice/review.ts';
import { cardOf } from '../../practice/schedule.ts';
import type { PracticeStore } from './store.ts';

/** What all views of the page share. */
export interface Practice {
  /** Where the view stands. */
  box: HTMLElement;
  /** All questions of the site that are asked now. */
  deck: readonly DeckQuestion[];
  /** Those of the scope. */
  questions: readonly DeckQuestion[];
  /** Title of the site. */
  site: string;
  /** BCP 47. */
  language: string;
  store: PracticeStore;
  messages: PracticeMessages;
  /** A question's card; nothing for a new one. */
  cardOf(id: string): Card | undefined;
  /** Shows a view in place of the one before. @param view returned by it: called when the view is left */
  show(view: View): void;
  /** Goes back to the start. */
  home(): void;
  /** Says something to screen readers alone. */
  say(text: string): void;
  /** Says something to all, for a moment. */
  tell(text: string): void;
}

/** Draws itself; returns what is to be done when it is left. */
export type View = (practice: Practice) => (() => void) | undefined;

/** Cards of questions, made anew only where reviews changed. */
export function cardCache(store: Pick<PracticeStore, 'of'>): (id: string) => Card | undefined {
  const cards = new Map<string, { reviews: readonly Review[]; card: Card | undefined }>();
  return (id) => {
    const reviews = store.of(id);
    const known = cards.get(id);
    if (known && known.reviews === reviews) return known.card;
    const card = cardOf(reviews);
    if (reviews.length > 0) cards.set(id, { reviews, card });
    return card;
  };
}

/** Keeps how a question was answered now. */
export async function grade({ store }: Practice, question: DeckQuestion, given: Grade): Promise<Review> {
  const last = store.of(question.id).at(-1)?.at ?? 0;
  const review = {
    question: question.id,
    text: question.text,
    grade: given,
    at: Math.max(Date.now(), last + 1),
  };
  await store.add([review]);
  return review;
}

/** `10분`. @param milliseconds until then */
export function intervalText(messages: PracticeMessages, milliseconds: number): string {
  const { unit, count } = intervalOf(milliseconds);
  return messages[unit](count);
}
