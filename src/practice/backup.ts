/** A reader's reviews as a file, to keep and to take to another device. */
import { groupReviews, type Grade, type Review, type ReviewsByQuestion } from './review.ts';

const FORMAT = 'study-notes-practice';
const VERSION = 1;

/** A question's id: see `toQuestionId`. */
const ID = /^[0-9a-z]{1,12}$/;
/** Clocks differ; a review of tomorrow is none. */
const CLOCKS = 24 * 3_600_000;

/** Why a file can't be read. */
type BackupProblem = 'empty' | 'noJson' | 'foreign' | 'newer' | 'damaged';

/** What a file holds. @property place of what is damaged: the path of a value */
export type ReadBackup = { reviews: Review[] } | { problem: BackupProblem; place?: string };

/** @param now milliseconds since 1970 @param site title of the site */
export function writeBackup(reviews: ReviewsByQuestion, now: number, site: string): string {
  const questions = [...reviews].map(([id, list]) => [
    id,
    { text: list.at(-1)?.text ?? '', reviews: list.map(({ at, grade }) => [at, grade]) },
  ]);
  const exported = new Date(now).toISOString();
  return `${JSON.stringify({ format: FORMAT, version: VERSION, site, exported, questions: Object.fromEntries(questions) })}\n`;
}

/** Reads a file that `writeBackup` made; all of it or nothing. @param now milliseconds since 1970 */
export function readBackup(source: string, now: number): ReadBackup {
  if (source.trim() === '') return { problem: 'empty' };
  let content: unknown;
  try {
    content = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'noJson' };
  }
  if (!isRecord(content) || content['format'] !== FORMAT) return { problem: 'foreign' };
  const { version, questions } = content;
  if (typeof version !== 'number') return { problem: 'damaged', place: 'version' };
  if (version > VERSION) return { problem: 'newer' };
  if (!isRecord(questions)) return { problem: 'damaged', place: 'questions' };
  const reviews: Review[] = [];
  for (const [question, entry] of Object.entries(questions)) {
    const place = `questions.${question.slice(0, 40)}`;
    if (!ID.test(question) || !isRecord(entry)) return { problem: 'damaged', place };
    const { text, reviews: list } = entry;
    if (typeof text !== 'string') return { problem: 'damaged', place: `${place}.text` };
    if (!Array.isArray(list)) return { problem: 'damaged', place: `${place}.reviews` };
    for (const [i, pair] of list.entries()) {
      if (!isReview(pair, now)) return { problem: 'damaged', place: `${place}.reviews[${i}]` };
      reviews.push({ question, text, at: pair[0], grade: pair[1] });
    }
  }
  return { reviews: [...groupReviews(reviews).values()].flat() };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isReview(pair: unknown, now: number): pair is [at: number, grade: Grade] {
  if (!Array.isArray(pair) || pair.length !== 2) return false;
  const [at, grade] = pair as unknown[];
  return (
    Number.isSafeInteger(at) &&
    Number(at) > 0 &&
    Number(at) <= now + CLOCKS &&
    [1, 2, 3, 4].includes(grade as number)
  );
}
