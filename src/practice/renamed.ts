/**
 * Questions that are worded anew since they were answered: a slip was mended, or they end another way. Their ids are of
 * their words, so that what is known of them has to follow.
 */
import type { DeckQuestion } from './deck.ts';
import type { ReviewsByQuestion } from './review.ts';

/** Letters of a question at least: in a shorter one each tells it from another. */
const FEWEST = 6;
/** Letters of a Latin word in which a slip may be mended: `TCP` and `UDP`, `HTTP` and `HTTPS` are none. */
const FEWEST_LATIN = 5;

/** Ways to end the same question: `TFO란`, `TFO는 무엇인가요`. */
const ENDING =
  /^(?:이?란|은|는|이|가|을|를|에|대해|대하여|무엇|뭔|인가|일까|입니까|인지|요|까|나|가|지|설명|하시오|하세요|해|보세요|주세요|보자)*$/u;

/**
 * @param deck all questions of the site
 * @returns what each question that is gone is called now: only where that is one question, which nobody has answered
 */
export function renamedIn(
  deck: readonly DeckQuestion[],
  reviews: ReviewsByQuestion,
): Map<string, DeckQuestion> {
  const known = new Set(deck.map(({ id }) => id));
  const gone = [...reviews].flatMap(([id, list]) =>
    known.has(id) ? [] : [{ id, text: list.at(-1)?.text ?? '' }],
  );
  if (gone.length === 0) return new Map();
  const fresh = deck
    .filter(({ id }) => !reviews.has(id))
    .map((question) => ({ question, letters: lettersOf(question.text) }));
  const found = gone.flatMap(({ id, text }): [string, DeckQuestion][] => {
    const own = lettersOf(text);
    const alike = fresh.filter(({ letters }) => isSameQuestion(own, letters));
    return alike.length === 1 && alike[0] ? [[id, alike[0].question]] : [];
  });
  const taken = Map.groupBy(found, ([, { id }]) => id);
  return new Map(found.filter(([, { id }]) => taken.get(id)?.length === 1));
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, '');
}

/** @internal for tests */
export function isSameQuestion(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < FEWEST) return a === b && a.length >= FEWEST;
  return differsByEnding(a, b) || differsBySlip(a.normalize('NFD'), b.normalize('NFD'));
}

function differsByEnding(a: string, b: string): boolean {
  const start = sharedStart(a, b);
  return start >= 3 && ENDING.test(a.slice(start)) && ENDING.test(b.slice(start));
}

/** One letter more, less or another one, or two that changed places; Hangul by its jamo. */
function differsBySlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const start = sharedStart(a, b);
  const end = sharedStart(reversed(a.slice(start)), reversed(b.slice(start)));
  const [before, after] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwap = before.length === 2 && before === reversed(after);
  if (!isSwap && (before.length > 1 || after.length > 1)) return false;
  if (/[\p{N}+#]/u.test(before + after)) return false;
  if (!/[a-z]/.test(before + after)) return true;
  return [a, b].every((text) => latinAround(text, start).length >= FEWEST_LATIN);
}

function latinAround(text: string, at: number): string {
  return `${/[a-z]*$/.exec(text.slice(0, at))?.[0] ?? ''}${/^[a-z]*/.exec(text.slice(at))?.[0] ?? ''}`;
}

function sharedStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
