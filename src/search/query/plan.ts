/** Reads a query: which things it asks for, and as which words each of them may stand in the notes. */
import { isHangul } from '../hangul/hangul.ts';
import { isJosa } from '../hangul/josa.ts';
import { wordsOf } from '../hangul/scripts-without-spaces.ts';
import { MUST, NOTHING } from '../rank/weights.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Concept } from './concept.ts';
import { type Query, type QueryWord, readQuery } from './query.ts';
import { importanceOf } from './question-words.ts';
import { isChoseong, readTwoChoseong } from './read-choseong.ts';
import { readLettered, readName } from './read-name.ts';
import { readNumberOf } from './read-numbered.ts';
import { readAsTyped, readWord } from './read-word.ts';

const LONGEST_NAME = 4;

/** @param isLiteral Whether every word is meant exactly as typed. */
export function planQuery({ words, phrases }: Query, lexicon: Lexicon, isLiteral = false): Concept[] {
  const concepts = [
    ...phrases.map(readPhrase),
    ...(isLiteral
      ? words.map(({ text }) => ({ ...readAsTyped(wordsOf(text)), importance: MUST }))
      : readWords(words, lexicon)),
  ];
  // Of a query that is about no noun, the words that would only help are what it asks for; else all of its words.
  const most = Math.max(...concepts.map(({ importance }) => importance));
  if (most === MUST) return concepts.filter(({ importance }) => importance > NOTHING);
  const asked = concepts.filter(({ importance }) => importance === most);
  return asked.map((concept) => ({ ...concept, importance: MUST }));
}

function readWords(words: readonly QueryWord[], lexicon: Lexicon): Concept[] {
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length;) {
    const { concept, taken } = readAt(words, at, lexicon);
    if (concept) concepts.push(concept);
    at += taken;
  }
  return concepts;
}

/** @returns also the number of words that it took */
function readAt(
  words: readonly QueryWord[],
  at: number,
  lexicon: Lexicon,
): { concept?: Concept; taken: number } {
  const text = words[at]?.text ?? '';
  const before = words[at - 1];
  // A particle written onto a Latin word: `OAuth의`.
  if (before?.joined && isJosa(text)) return { taken: 1 };
  if (lexicon.uses('letters') && isLetterOf(words[at], words[at + 1]))
    return { concept: readLettered(text, words[at + 1]?.text ?? '', lexicon), taken: 1 };
  if (/^\d{1,2}$/.test(text) && /^[a-z]+$/.test(before?.text ?? ''))
    return { concept: readNumberOf(before?.text ?? '', text), taken: 1 };
  const next = words[at + 1]?.text ?? '';
  const initials = isChoseong(text) && isChoseong(next) ? readTwoChoseong(text, next, lexicon) : undefined;
  if (initials) return { concept: { ...initials, importance: MUST }, taken: 2 };
  const texts = words.slice(at, at + LONGEST_NAME).map((word) => word.text);
  for (let taken = texts.length; taken >= 2; taken--) {
    const name = texts.slice(0, taken);
    if (name.every((word) => importanceOf(word, true) < MUST)) continue; // `개념 정리`
    const concept = readName(name, lexicon);
    if (concept) return { concept, taken };
  }
  return { concept: readWord(words, at, lexicon), taken: 1 };
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
