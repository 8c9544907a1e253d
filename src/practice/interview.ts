import type { DeckQuestion } from './deck.ts';
import type { Grade } from './review.ts';

/** Questions of an interview. */
const INTERVIEW = 10;

/** What became of one question of an interview. */
export interface InterviewAnswer {
  question: DeckQuestion;
  grade: Grade;
  /** Seconds until it was graded. */
  seconds: number;
}

/**
 * Some questions at random, each once (Fisher and Yates).
 * @param random from 0 to 1, without 1
 */
export function drawQuestions(
  questions: readonly DeckQuestion[],
  random: () => number,
  most = INTERVIEW,
): DeckQuestion[] {
  const rest = [...questions];
  const drawn: DeckQuestion[] = [];
  while (drawn.length < most && rest.length > 0)
    drawn.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return drawn;
}

/** Known, and the time of all of them. */
export function summaryOf(answers: readonly InterviewAnswer[]): { known: number; seconds: number } {
  return {
    known: answers.filter(({ grade }) => grade >= 3).length,
    seconds: answers.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}

/** `3:05`. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
