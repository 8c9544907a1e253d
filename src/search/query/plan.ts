/** Reads a query: which things it asks for, and as which words each of them may stand in the notes. */
import { isChoseong } from '../hangul/choseong.ts';
import { type Alternative, type Concept, literally, none } from './concept.ts';
import { isHangul } from '../hangul/hangul.ts';
import { isJosa } from '../hangul/josa.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Query, type QueryWord, readQuery } from './query.ts';
import { importanceOf } from './question-words.ts';
import { readSeveralChoseong } from './read-choseong.ts';
import { readDate } from '../dates/read-date.ts';
import { readName } from './read-name.ts';
import { readLettered } from './read-noun.ts';
import { readAsSession } from '../dates/read-session.ts';
import { TOPICS, type Topics, raise, readAsTyped, readWord } from './read-word.ts';
import { wordsOf } from '../hangul/scripts-without-spaces.ts';
import { readSession } from '../dates/written-session.ts';
import { MUST, NOTHING } from '../rank/weights.ts';

const LONGEST_NAME = 4;
const MOST_INITIALS = 3;

/** @param isLiteral Whether every word is meant exactly as typed. */
export function planQuery({ words, phrases }: Query, lexicon: Lexicon, isLiteral = false): Concept[] {
  const read = (topics: Topics): Concept[] => {
    const concepts = phrases.map((phrase) => readPhrase(phrase));
    for (let at = 0; at < words.length;) {
      const { concept, taken } = isLiteral ? readLiterally(words, at) : readAt(words, at, lexicon, topics);
      if (concept) concepts.push(concept);
      at += taken;
    }
    return concepts;
  };
  const isAbout = (concepts: readonly Concept[]): boolean =>
    concepts.some(({ importance }) => importance === MUST);
  for (const topics of TOPICS) {
    const concepts = read(topics);
    if (isAbout(concepts)) return concepts;
  }
  return read('all');
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
  const day = !lexicon.uses('dates') ? undefined : readDate(words.slice(at).map((word) => word.text));
  if (day) return { concept: { ...day.concept, importance: MUST }, taken: day.taken };
  const session = readSession(words.slice(at).map((word) => word.text));
  if (session) {
    const { word, taken } = session;
    const spoken = words.slice(at, at + taken).map(({ text }) => text);
    const alone = taken === 1 ? readWord(words, at, lexicon, topics) : undefined;
    return { concept: { ...readAsSession(word, spoken, alone), importance: MUST }, taken };
  }
  const several = readInitials(words.slice(at), lexicon);
  if (several) return several;
  if (lexicon.uses('lettered') && isLetterOf(words[at], words[at + 1]))
    return { concept: readLettered(text, words[at + 1]?.text ?? '', lexicon), taken: 1 };
  for (
    let taken = lexicon.uses('names') ? Math.min(LONGEST_NAME, words.length - at) : 1;
    taken >= 2;
    taken--
  ) {
    const name = words.slice(at, at + taken).map((word) => word.text);
    if (name.every((word) => raise(importanceOf(word, true), topics) < MUST)) continue; // `개념 정리`
    const concept = readName(name, lexicon);
    if (concept) return { concept, taken };
  }
  const concept = readWord(words, at, lexicon, topics);
  return concept ? { concept, taken: 1 } : { taken: 1 };
}

/** Initials of two words or more. */
function readInitials(words: readonly QueryWord[], lexicon: Lexicon): Taken | undefined {
  const others = words.findIndex(({ text }) => !isChoseong(text));
  const initials = words.slice(0, others < 0 ? MOST_INITIALS : Math.min(others, MOST_INITIALS));
  if (initials.length < 2) return undefined;
  const concept = readSeveralChoseong(
    initials.map(({ text }) => text),
    lexicon,
  );
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
  const { words } = readQuery(phrase);
  const alternative: Alternative = {
    ...literally(words.flatMap(({ text }) => wordsOf(text))),
    apart: 'never',
  };
  return { typed: phrase, tiers: [() => [alternative]], inside: none, importance: MUST };
}

function readLiterally(words: readonly QueryWord[], at: number): Taken {
  const text = words[at]?.text ?? '';
  return { concept: { ...readAsTyped(text), importance: MUST }, taken: 1 };
}
