/** Reads a query: which things it asks for, and as which words each of them may stand in the notes. */
import { literally, synonymsOf } from './alternatives.ts';
import { findByChoseong, isChoseong } from './choseong.ts';
import { hasHangul, isHangul } from './hangul.ts';
import { isJosa, stripJosa } from './josa.ts';
import type { Lexicon } from './lexicon.ts';
import { switchLayout } from './layout.ts';
import { endsInJamo } from './partial.ts';
import { isQuestionWord } from './question-words.ts';
import { type QueryWord, readQuery } from './query.ts';
import { readHangul } from './read-hangul.ts';
import { readLatin } from './read-latin.ts';

const LONGEST_NAME = 4;
const MOST_CHOSEONG = 12;

/** How a word was understood. */
export type Kind = 'literal' | 'layout' | 'typo' | 'choseong' | 'synonym' | 'partial';

/** A way in which a thing may be written in the notes: words that stand side by side, in this order. */
export interface Alternative {
  words: readonly string[];
  kind: Kind;
  /** How much a match counts: above 0, at most 1. */
  weight: number;
  /** Whether the last word may go on within its last syllable: `토크` for `토큰`. */
  open: boolean;
  /** Whether the words must stand side by side in the text; else in the same heading will do. */
  isPhrase: boolean;
}

/** One thing that the query asks for. */
export interface Concept {
  typed: string;
  /** Tried in this order until one of them is found; those of one row count together. */
  tiers: readonly (readonly Alternative[])[];
  /** Longer words that hold it somewhere: a last help where few notes are found. */
  inside: readonly Alternative[];
  /** Whether a note may lack it. */
  optional: boolean;
}

export interface Plan {
  concepts: Concept[];
  /** Words that the reader may have meant, best first. */
  suggestions: string[];
}

/** @param isLiteral Whether every word is meant exactly as typed. */
export function planQuery(typed: string, lexicon: Lexicon, isLiteral = false): Plan {
  const { words, phrases } = readQuery(typed);
  const concepts = phrases.map((phrase) => readPhrase(phrase));
  for (let at = 0; at < words.length;) {
    const { concept, taken } = isLiteral ? readLiterally(words, at) : readAt(words, at, lexicon);
    if (concept) concepts.push(concept);
    at += taken;
  }
  const isAllOptional = concepts.every((concept) => concept.optional);
  return {
    concepts: isAllOptional ? concepts.map((concept) => ({ ...concept, optional: false })) : concepts,
    suggestions: suggest(concepts),
  };
}

interface Taken {
  concept?: Concept;
  /** Number of words that it took. */
  taken: number;
}

function readAt(words: readonly QueryWord[], at: number, lexicon: Lexicon): Taken {
  const text = words[at]?.text ?? '';
  // A particle written onto a Latin word: `OAuth의`.
  if (words[at - 1]?.joined && isJosa(text)) return { taken: 1 };
  for (let taken = Math.min(LONGEST_NAME, words.length - at); taken >= 2; taken--) {
    const name = words.slice(at, at + taken).map((word) => word.text);
    const concept = readName(name, lexicon);
    if (concept) return { concept, taken };
  }
  return { concept: readWord(words, at, lexicon), taken: 1 };
}

/** Several words that are one name: one with synonyms, or one that the notes also write as one word. */
function readName(words: readonly string[], lexicon: Lexicon): Concept | undefined {
  const last = words.at(-1) ?? '';
  for (const ending of [last, ...(isHangul(last) ? stripJosa(last) : [])]) {
    const name = [...words.slice(0, -1), ending];
    const joined = name.join('');
    const isOneWord = words.length === 2 && hasHangul(joined) && lexicon.isKnown(joined);
    if (!isOneWord && lexicon.synonymsOf(joined).length === 0) continue;
    const tier = [literally(name), literally([joined]), ...synonymsOf(joined, lexicon)];
    return { typed: words.join(' '), tiers: [tier], inside: [], optional: false };
  }
  return undefined;
}

function readWord(words: readonly QueryWord[], at: number, lexicon: Lexicon): Concept {
  const { text, typed } = words[at] ?? { text: '', typed: '' };
  const isLast = at === words.length - 1;
  if (isChoseong(text)) return readChoseong(text, lexicon);
  if (isHangul(text) || endsInJamo(text)) {
    const bare = lexicon.bareOf(text) ?? text;
    const optional =
      isQuestionWord(text, lexicon.isKnown(text)) || (bare !== text && isQuestionWord(bare, true));
    return { ...readHangul(text, isLast && !optional, lexicon), optional };
  }
  const isTrifle = words.length > 1 && /^[\p{L}\p{N}]$/u.test(text);
  return { ...readLatin(text, typed, isLast, lexicon), optional: isTrifle || isQuestionWord(text, false) };
}

function readChoseong(initials: string, lexicon: Lexicon): Concept {
  const words = findByChoseong(initials, lexicon.vocabulary);
  const meant = switchLayout(initials, lexicon); // `ㅇㄷㄹㄷㄱ` is `defer`
  const tier = words
    .slice(0, MOST_CHOSEONG)
    .map((word) => literally([word.text], word.headings ? 1 : 0.1, 'choseong'));
  return {
    typed: initials,
    tiers: [tier, meant ? [literally(meant, 1, 'layout')] : []].filter((each) => each.length > 0),
    inside: [],
    optional: false,
  };
}

function readPhrase(phrase: string): Concept {
  const { words } = readQuery(phrase);
  const alternative = { ...literally(words.map(({ text }) => text)), isPhrase: true };
  return { typed: phrase, tiers: [[alternative]], inside: [], optional: false };
}

function readLiterally(words: readonly QueryWord[], at: number): Taken {
  const text = words[at]?.text ?? '';
  return { concept: { typed: text, tiers: [[literally([text])]], inside: [], optional: false }, taken: 1 };
}

/** What may have been meant by initials or by mistyped words. */
function suggest(concepts: readonly Concept[]): string[] {
  const words = concepts
    .flatMap((concept) => concept.tiers.flat())
    .filter(({ kind }) => kind === 'choseong' || kind === 'typo')
    .map((alternative) => alternative.words.join(' '));
  return [...new Set(words)];
}
