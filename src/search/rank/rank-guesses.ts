/** Puts notes in order where it isn't known which of several words was meant, as with initials. */
import type { Evidence, Evidences } from './evidence.ts';
import { BEST_GUESS, DOUBT, ENOUGH_FOR_A_PAGE, GUESS_FALL, TOPIC_OF_GUESS } from './weights.ts';

/**
 * @param guesses What was found for each word, the likeliest first.
 * @returns One score for each note, by the order that is likely to show most of what was meant: each place of the first
 *   page goes to the note that adds most to it, a topic of a word that none of the notes before it is about above all.
 */
export function rankGuesses(guesses: readonly Evidences[]): Evidences {
  const notes = collect(guesses);
  const ids: string[] = [];
  const open = new Set(guesses.keys()); // words of which no topic is shown yet
  while (ids.length < ENOUGH_FOR_A_PAGE && notes.size > 0) {
    const rank = ids.length + 1;
    const worth = ({ share, topics }: Candidate): number =>
      share +
      (TOPIC_OF_GUESS / rank) *
        topics.reduce((sum, word) => sum + (open.has(word) ? likelihood(word) : 0), 0);
    const [id, best] = [...notes].reduce((a, b) => (worth(b[1]) > worth(a[1]) ? b : a));
    ids.push(id);
    notes.delete(id);
    for (const topic of best.topics) open.delete(topic);
  }
  ids.push(...[...notes].sort((a, b) => b[1].share - a[1].share).map(([id]) => id));
  return new Map(ids.map((id, i) => [id, { ...merge(guesses, id), score: BEST_GUESS * GUESS_FALL ** i }]));
}

function likelihood(word: number): number {
  return (1 + word) ** -DOUBT;
}

interface Candidate {
  /** Its share of the notes that each word would show first, summed up. */
  share: number;
  /** Words, by their numbers, that it has in the title or a heading. */
  topics: number[];
}

function collect(guesses: readonly Evidences[]): Map<string, Candidate> {
  const notes = new Map<string, Candidate>();
  guesses.forEach((evidences, word) => {
    for (const [id, { score, inTitle, inHeadings }] of evidences) {
      const note = notes.get(id) ?? { share: 0, topics: [] };
      note.share += (likelihood(word) * (1 + score / 100)) / Math.min(ENOUGH_FOR_A_PAGE, evidences.size);
      if (inTitle || inHeadings) note.topics.push(word);
      notes.set(id, note);
    }
  });
  return notes;
}

function merge(guesses: readonly Evidences[], id: string): Omit<Evidence, 'score'> {
  const found = guesses.flatMap((evidences) => evidences.get(id) ?? []);
  const positions = new Set(found.flatMap((evidence) => evidence.positions));
  return {
    positions: [...positions].sort((a, b) => a - b),
    inTitle: found.some(({ inTitle }) => inTitle),
    inHeadings: found.some(({ inHeadings }) => inHeadings),
  };
}
