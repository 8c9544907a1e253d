/** Reads one word of a query, by what it is written in and by what the notes know. */
import { type Concept, type Meaning, anywhere, literally, sideBySide } from './concept.ts';
import { isTypedHangul } from '../hangul/hangul.ts';
import { isJosa, stripJosa } from '../hangul/josa.ts';
import { isOccurring, stripPredicate } from '../hangul/predicate.ts';
import { isFunctionWord, isUnspaced, wordsOf } from '../hangul/scripts-without-spaces.ts';
import { HELPS, MUST, NOTHING } from '../rank/weights.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { QueryWord } from './query.ts';
import { importanceOf, isAspect } from './question-words.ts';
import { isChoseong, readChoseong } from './read-choseong.ts';
import { readHangul } from './read-hangul.ts';
import { readLatin } from './read-latin.ts';
import { readNumbered, restOfNumbered } from './read-numbered.ts';

/** @returns Its importance may be 0: it says nothing about what is asked for. */
export function readWord(words: readonly QueryWord[], at: number, lexicon: Lexicon): Concept {
  const { text } = words[at] ?? { text: '' };
  return { ...meaningOf(words, at, lexicon), importance: importanceIn(words, at, text, lexicon) };
}

function meaningOf(words: readonly QueryWord[], at: number, lexicon: Lexicon): Meaning {
  const { text, typed } = words[at] ?? { text: '', typed: '' };
  const isLast = at === words.length - 1;
  if (isChoseong(text)) return readChoseong(text, lexicon);
  if (isTypedHangul(text)) return readHangul(text, isLast, lexicon);
  if (isUnspaced(text)) return readUnspaced(text);
  if (text.includes('(')) return readAsTyped([text]); // `O(n)`
  const rest = lexicon.uses('numbers') ? restOfNumbered(text) : undefined;
  return rest === undefined
    ? readLatin(text, typed, isLast, lexicon)
    : readNumbered(text, rest, isLast, lexicon);
}

/** How much a word counts, of a query that is about nouns. */
function importanceIn(words: readonly QueryWord[], at: number, text: string, lexicon: Lexicon): number {
  if (isChoseong(text) || text.includes('(')) return MUST;
  if (isTypedHangul(text)) {
    const importance = importanceOfHangul(text, lexicon);
    const isHelp = isAspect(text, words[at + 1]?.text ?? '') || isVerb(text, lexicon);
    return isHelp ? Math.min(importance, HELPS) : importance;
  }
  if (isUnspaced(text)) return isFunctionWord(text) ? NOTHING : MUST;
  if (words.length > 1 && /^[\p{L}\p{N}]$/u.test(text)) return NOTHING;
  const rest = restOfNumbered(text);
  if (rest === undefined) return importanceOf(text, true);
  // `4가지`, `2개가`, `2는`: a number says something even where what it counts doesn't.
  return isJosa(rest) || importanceOfHangul(rest, lexicon) < MUST ? HELPS : MUST;
}

function importanceOfHangul(text: string, lexicon: Lexicon): number {
  const bare = lexicon.bareOf(text);
  return Math.min(importanceOf(text, bare !== undefined), importanceOf(bare ?? text, true));
}

/** Whether it is a verb made of a noun, which isn't the topic itself; of the copula it is: `값타입인가요`. */
function isVerb(text: string, lexicon: Lexicon): boolean {
  const noun = stripPredicate(text);
  return (
    noun !== undefined &&
    noun === lexicon.bareOf(text) &&
    !stripJosa(text).includes(noun) &&
    !isOccurring(text)
  );
}

/** A name of one or more words, which are one thing where they stand side by side. */
function readUnspaced(text: string): Meaning {
  const words = wordsOf(text);
  const some = words.filter((word) => word.length > 1).map((word) => literally([word]));
  const pairs = words.slice(1).map((word, i) => sideBySide([words[i] ?? '', word]));
  return { typed: text, tiers: [() => [anywhere(words)], () => [...some, ...pairs]] };
}

/** Reads words as nothing but what was typed. */
export function readAsTyped(words: readonly string[]): Meaning {
  return { typed: words.join(''), tiers: [() => [sideBySide(words)]] };
}
