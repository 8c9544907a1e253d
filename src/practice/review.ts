/** How well an answer was known: again, hard, good, easy. The numbers are those of the keys and of FSRS. */
export type Grade = 1 | 2 | 3 | 4;

export const GRADES: readonly Grade[] = [1, 2, 3, 4];

/** One answer to one question; never changed afterwards. All else, such as when it is due, follows from these. */
export interface Review {
  /** Id of the question, which stays when its answer changes or its note moves. */
  question: string;
  /** When it was graded, in milliseconds since 1970. */
  at: number;
  grade: Grade;
  /** The question as it read then: it names the review where the question is gone. */
  text: string;
}

/** Reviews by their questions, each list in the order of time. */
export type ReviewsByQuestion = ReadonlyMap<string, readonly Review[]>;

/** Groups reviews. Of two of one question at one time, the first counts. */
export function groupReviews(reviews: readonly Review[]): Map<string, Review[]> {
  const groups = new Map<string, Review[]>();
  for (const review of reviews) {
    const known = groups.get(review.question) ?? [];
    groups.set(review.question, withReview(known, review));
  }
  return groups;
}

/** A question's reviews with one more, which may be older than others. */
export function withReview(reviews: readonly Review[], review: Review): Review[] {
  if (reviews.some(({ at }) => at === review.at)) return [...reviews];
  return [...reviews, review].sort((a, b) => a.at - b.at);
}
