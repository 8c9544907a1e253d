/** Reads words of a query that consist of initials: `ㅌㄹㅈㅅ` → `트랜잭션`. */
import { isHangul, toInitials } from '../hangul/hangul.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Word } from '../vocabulary/vocabulary.ts';
import { type Alternative, type Concept, type Tier, literally } from './concept.ts';
import { readNoun, partsOf } from './read-noun.ts';
import { readSwitched } from './read-wrong-layout.ts';

const MOST_WORDS = 12;
const MOST_OFFERS = 20;
/** Words for each group of initials, of two groups and of more. */
const MOST_OF_TWO = 5;
const MOST_OF_SEVERAL = 3;

/** Two initials or more and nothing else. */
export function isChoseong(text: string): boolean {
  return /^[ㄱ-ㅎ]{2,}$/.test(text);
}

export function readChoseong(initials: string, lexicon: Lexicon): Omit<Concept, 'importance'> {
  const shorter = Array.from({ length: initials.length - 2 }, (_, i) => initials.slice(0, -1 - i));
  return {
    typed: initials,
    // The other keyboard is likelier than initials too many: `ㅇㄷㄹㄷㄱ` is `defer`.
    tiers: [
      () => namesWith(initials, lexicon),
      () => readSwitched(initials, lexicon),
      ...shorter.map((begun) => () => namesWith(begun, lexicon)),
    ],
    offers: () => {
      const words = wordsWith(initials, lexicon);
      return words.slice(0, MOST_OFFERS).map(({ text }) => text);
    },
  };
}

/** Initials typed with a space for several words: `ㅍㅇㅈ ㄱㅊ`. @returns nothing where no word has one of them */
export function readSeveralChoseong(
  groups: readonly string[],
  lexicon: Lexicon,
): Omit<Concept, 'importance'> | undefined {
  const most = groups.length > 2 ? MOST_OF_SEVERAL : MOST_OF_TWO;
  let names: { words: string[]; rank: number }[] = [{ words: [], rank: 0 }];
  for (const group of groups) {
    const choice = wordsWith(group, lexicon, true).slice(0, most);
    names = names.flatMap(({ words, rank }) =>
      choice.map(({ text }, i) => ({ words: [...words, text], rank: rank + i })),
    );
  }
  if (names.length === 0) return undefined;
  const likely = names.sort((a, b) => a.rank - b.rank).map(({ words }) => literally(words, 1, 'choseong'));
  const tierOf =
    (apart: Alternative['apart']): Tier =>
    () =>
      likely.map((name) => ({ ...name, apart }));
  return { typed: groups.join(' '), tiers: [tierOf('never'), tierOf('anywhere')] };
}

function namesWith(initials: string, lexicon: Lexicon): readonly Alternative[] {
  const found = wordsWith(initials, lexicon);
  const topics = found.filter(({ headings }) => headings > 0);
  const likely = topics.length ? topics : found;
  const [only, ...others] = likely;
  if (only && others.length === 0) return readNoun(only.text, only.text, lexicon, 'choseong');
  // `ㅅㅎㅊㅈ`: `순환참조` also stands as `순환 참조`.
  return likely
    .slice(0, MOST_WORDS)
    .flatMap(({ text }) => [literally([text], 1, 'choseong'), ...partsOf(text, lexicon, 'choseong')]);
}

/** Words that have just these initials, or, where there are none, begin with them; those of headings and frequent ones first. */
function wordsWith(initials: string, { words }: Lexicon, isWhole = false): Word[] {
  const begun = [...words].filter(({ text }) => isHangul(text) && toInitials(text).startsWith(initials));
  const whole = begun.filter(({ text }) => text.length === initials.length);
  return (isWhole || whole.length > 0 ? whole : begun).sort(
    (a, b) => b.headings - a.headings || b.notes - a.notes,
  );
}
