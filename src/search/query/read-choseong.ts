/** Reads words of a query that consist of initials: `ㅌㄹㅈㅅ` → `트랜잭션`. */
import { isHangul, toInitials } from '../hangul/hangul.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Word } from '../vocabulary/vocabulary.ts';
import { type Alternative, type Meaning, literally, sideBySide } from './concept.ts';
import { partsOf } from './read-noun.ts';
import { readSwitched } from './read-wrong-layout.ts';

const MOST_WORDS = 12;
const MOST_OFFERS = 20;
/** Words for each half of initials that no word has. */
const MOST_OF_HALF = 3;
const SHORTEST_HALF = 2;

/** Two initials or more and nothing else. */
export function isChoseong(text: string): boolean {
  return /^[ㄱ-ㅎ]{2,}$/.test(text);
}

export function readChoseong(initials: string, lexicon: Lexicon): Meaning {
  return {
    typed: initials,
    tiers: [
      () => namesWith(initials, lexicon),
      () => readSwitched(initials, lexicon),
      () => pairsWith(initials, lexicon),
    ],
    offers: () =>
      wordsWith(initials, lexicon)
        .slice(0, MOST_OFFERS)
        .map(({ text }) => text),
  };
}

function namesWith(initials: string, lexicon: Lexicon): readonly Alternative[] {
  const found = wordsWith(initials, lexicon);
  const topics = found.filter(({ headings }) => headings > 0);
  // `ㅅㅎㅊㅈ`: `순환참조` also stands as `순환 참조`.
  return (topics.length > 0 ? topics : found)
    .slice(0, MOST_WORDS)
    .flatMap(({ text }) => [literally([text], 1, 'choseong'), ...partsOf(text, lexicon, 'choseong')]);
}

/** Initials of two words, typed with a space: `ㄱㅂㅈ ㅋㄹㅅ` → `가비지 컬렉션`. @returns nothing where no two words have them */
export function readTwoChoseong(first: string, second: string, lexicon: Lexicon): Meaning | undefined {
  const pairs = pairsOf(first, second, lexicon);
  if (pairs.length === 0) return undefined;
  const apart = pairs.map((pair): Alternative => ({ ...pair, apart: 'anywhere' }));
  return { typed: `${first} ${second}`, tiers: [() => pairs, () => apart] };
}

/** The same without the space: `ㅊㅅㅋㄹㅅ` → `추상 클래스`. */
function pairsWith(initials: string, lexicon: Lexicon): Alternative[] {
  const count = lexicon.uses('initials-of-two') ? initials.length + 1 - 2 * SHORTEST_HALF : 0;
  return Array.from({ length: Math.max(0, count) }, (_, i) => SHORTEST_HALF + i).flatMap((at) =>
    pairsOf(initials.slice(0, at), initials.slice(at), lexicon),
  );
}

function pairsOf(first: string, second: string, lexicon: Lexicon): Alternative[] {
  const [firsts = [], seconds = []] = [first, second].map((half) =>
    wordsWith(half, lexicon, true).slice(0, MOST_OF_HALF),
  );
  return firsts.flatMap(({ text }) => seconds.map((next) => sideBySide([text, next.text], 1, 'choseong')));
}

/** Words that have just these initials, or, where there are none, begin with them; those of headings and frequent ones first. */
function wordsWith(initials: string, { words }: Lexicon, isWhole = false): Word[] {
  const begun = [...words].filter(({ text }) => isHangul(text) && toInitials(text).startsWith(initials));
  const whole = begun.filter(({ text }) => text.length === initials.length);
  return (isWhole || whole.length > 0 ? whole : begun).sort(
    (a, b) => b.headings - a.headings || b.notes - a.notes,
  );
}
