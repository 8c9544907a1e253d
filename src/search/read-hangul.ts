/** Reads a word of Hangul: an eojeol, a compound, a mistyped or half-typed one. */
import { completionsOf, correctionsOf, literally, synonymsOf, wordsWith } from './alternatives.ts';
import { stripJosa } from './josa.ts';
import { switchLayout } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import type { Alternative, Concept } from './plan.ts';

const SHORTEST_STEM = 2;
/** Nouns that may be written onto another or apart: `프로세스간`, `사용자 별`. */
const LOOSE_ENDS = new Set([...'간별용형법식시후전내외중상하등값']);

/** @param isLast Whether it may still be going on: it is the last word of the query. */
export function readHangul(text: string, isLast: boolean, lexicon: Lexicon): Omit<Concept, 'optional'> {
  const bare = lexicon.bareOf(text);
  const inside = wordsWith(bare ?? text, lexicon);
  if (bare !== undefined && (!isLast || lexicon.isCommon(bare) || text !== bare)) {
    const exactly = text.startsWith(bare) && !isParticled(text, bare) ? [literally([text])] : [];
    const noun = literally([bare], exactly.length ? 0.5 : 1);
    return {
      typed: text,
      tiers: [[...exactly, noun, ...parts(bare, lexicon), ...synonymsOf(bare, lexicon)]],
      inside,
    };
  }
  const completions = isLast ? completionsOf(text, lexicon) : [];
  const open = isLast ? [{ ...literally([text], 0.25, 'partial'), open: true }] : [];
  const split = parts(text, lexicon);
  const stems = stripJosa(text).filter((stem) => stem.length >= SHORTEST_STEM);
  const meant = switchLayout(text, lexicon);
  const corrections = firstOf([text, ...stems], (each) => correctionsOf(each, lexicon));
  const synonyms = synonymsOf(text, lexicon);
  const unsure = [...corrections, ...synonyms];
  const loose = lexicon.split(text);
  const tiers = [
    [
      literally([text], completions[0]?.weight === 1 ? 0.4 : 1),
      ...completions,
      ...(completions.length ? open : []),
      ...split,
      ...synonyms,
    ],
    meant ? [literally(meant, 1, 'layout')] : [],
    ...stems.map((stem) => [literally([stem]), ...parts(stem, lexicon)]),
    split.length ? [] : unsure,
    open,
    loose ? [literally(loose)] : [],
    unsure,
  ];
  return { typed: text, tiers: tiers.filter((tier) => tier.length > 0), inside };
}

/** Whether only particles follow the noun: then the noun alone is what was meant. */
function isParticled(text: string, bare: string): boolean {
  return text === bare || stripJosa(text).includes(bare);
}

/** A compound as the words it is made of, where they may stand apart. */
function parts(word: string, lexicon: Lexicon): Alternative[] {
  const split = lexicon.split(word);
  const isSafe = split?.every((part, i) =>
    lexicon.isKnown(part)
      ? part.length > 1 || (i > 0 && LOOSE_ENDS.has(part))
      : i === split.length - 1 && LOOSE_ENDS.has(part),
  );
  return split && isSafe ? [literally(split, 0.9)] : [];
}

function firstOf<T>(words: readonly string[], find: (word: string) => T[]): T[] {
  for (const word of words) {
    const found = find(word);
    if (found.length) return found;
  }
  return [];
}
