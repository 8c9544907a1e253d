/** Reads a query: which things it asks for, and as which words each of them may stand in the notes. */
import { isHangul } from '../hangul/hangul.ts';
import { isJosa } from '../hangul/josa.ts';
import { wordsOf } from '../hangul/scripts-without-spaces.ts';
import { readDay } from '../dates/day.ts';
import { readSession } from '../dates/session-words.ts';
import { MUST, NOTHING } from '../rank/weights.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Concept } from './concept.ts';
import { type Query, type QueryWord, readQuery } from './query.ts';
import { importanceOf } from './question-words.ts';
import { isChoseong, readSeveralChoseong } from './read-choseong.ts';
import { readName } from './read-name.ts';
import { readLettered } from './read-noun.ts';
import { readNumberOf } from './read-latin.ts';
import { TOPICS, type Topics, raise, readAsTyped, readWord } from './read-word.ts';

const LONGEST_NAME = 4;
const MOST_INITIALS = 3;

/** @param isLiteral Whether every word is meant exactly as typed. */
export function planQuery({ words, phrases }: Query, lexicon: Lexicon, isLiteral = false): Concept[] {
  const quoted = phrases.map(readPhrase);
  if (isLiteral)
    return [...quoted, ...words.map(({ text }) => ({ ...readAsTyped(wordsOf(text)), importance: MUST }))];
  for (const topics of TOPICS) {
    const concepts = [...quoted, ...readWords(words, lexicon, topics)];
    if (concepts.some(({ importance }) => importance === MUST)) return concepts;
  }
  return quoted;
}

function readWords(words: readonly QueryWord[], lexicon: Lexicon, topics: Topics): Concept[] {
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length;) {
    const { concept, taken } = readAt(words, at, lexicon, topics);
    if (concept) concepts.push(concept);
    at += taken;
  }
  return concepts;
}

interface Taken {
  concept?: Concept;
  /** Number of words that it took. */
  taken: number;
}

function readAt(words: readonly QueryWord[], at: number, lexicon: Lexicon, topics: Topics): Taken {
  const text = words[at]?.text ?? '';
  // A particle written onto a Latin word: `OAuth의`.
  if (words[at - 1]?.joined && isJosa(text)) return { taken: 1 };
  const texts = words.slice(at).map((word) => word.text);
  const dated = (lexicon.uses('dates') ? readDay(texts) : undefined) ?? readSession(texts);
  if (dated) return { concept: { ...dated.concept, importance: MUST }, taken: dated.taken };
  const several = readInitials(texts, lexicon);
  if (several) return several;
  if (lexicon.uses('lettered') && isLetterOf(words[at], words[at + 1]))
    return { concept: readLettered(text, words[at + 1]?.text ?? '', lexicon), taken: 1 };
  const before = words[at - 1]?.text ?? '';
  if (/^\d$/.test(text) && /^[a-z]+$/.test(before)) return { concept: readNumberOf(before, text), taken: 1 };
  for (let taken = Math.min(LONGEST_NAME, texts.length); taken >= 2; taken--) {
    const name = texts.slice(0, taken);
    if (name.every((word) => raise(importanceOf(word, true), topics) < MUST)) continue; // `개념 정리`
    const concept = readName(name, lexicon);
    if (concept) return { concept, taken };
  }
  const concept = readWord(words, at, lexicon, topics);
  return concept ? { concept, taken: 1 } : { taken: 1 };
}

/** Initials of two words or more. */
function readInitials(words: readonly string[], lexicon: Lexicon): Taken | undefined {
  const others = words.findIndex((text) => !isChoseong(text));
  const initials = words.slice(0, others < 0 ? MOST_INITIALS : Math.min(others, MOST_INITIALS));
  const concept = initials.length < 2 ? undefined : readSeveralChoseong(initials, lexicon);
  return concept && { concept: { ...concept, importance: MUST }, taken: initials.length };
}

/** Whether it is a part of a name that says little by itself: `B트리`, `C언어`, `for문`. */
function isLetterOf(word: QueryWord | undefined, next: QueryWord | undefined): boolean {
  if (!word?.joined || !next || !isHangul(next.text) || isJosa(next.text)) return false;
  return (
    /^[a-z]$/.test(word.text) || (/^[a-z]+$/.test(word.text) && importanceOf(word.text, true) === NOTHING)
  );
}

function readPhrase(phrase: string): Concept {
  const words = readQuery(phrase).words.flatMap(({ text }) => wordsOf(text));
  return { ...readAsTyped(words), typed: phrase, importance: MUST };
}
