import { hasHangul, toInitials, toKeys, typeAsHangul, typeAsLatin } from '../../search/hangul/hangul.ts';

/** Finds lines by what is being typed. @returns numbers of the lines */
export type LineFinder = (typed: string) => Set<number>;

/**
 * Finds lines that hold all words that were typed, the last of which may end in the middle of a syllable: `트랜잭ㅅ`, `핻`. Words
 * of initials alone stand for syllables that begin with them: `ㅌㄹㅈㅅ`. Where nothing is found the words may have been
 * typed on the other layout of the keyboard: `xmfoswortus`.
 */
export function createLineFinder(lines: readonly string[]): LineFinder {
  const texts = lines.map(toText);
  const find = (typed: string) => {
    const words = typed.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean).map(toWord);
    return new Set(texts.flatMap((text, i) => (words.every((word) => holds(text, word)) ? [i] : [])));
  };
  return (typed) => {
    const found = find(typed);
    if (found.size > 0) return found;
    return find(hasHangul(typed) ? typeAsLatin(typed) : typeAsHangul(typed));
  };
}

interface Text {
  initials: string;
  /** Keys that type it. */
  keys: string;
  /** Where among them its letters and syllables begin. */
  starts: ReadonlySet<number>;
}

interface Word {
  keys: string;
  isInitials: boolean;
}

function toText(line: string): Text {
  // Compounds are written with spaces or without.
  const text = line
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=[가-힣])\s+(?=[가-힣])/g, '');
  const starts = new Set<number>();
  let keys = '';
  for (const letter of text) {
    starts.add(keys.length);
    keys += toKeys(letter);
  }
  return { initials: toInitials(text), keys, starts };
}

function toWord(word: string): Word {
  return { keys: toKeys(word), isInitials: /^[ㄱ-ㅎ]+$/.test(word) };
}

function holds({ initials, keys, starts }: Text, word: Word): boolean {
  if (word.isInitials && initials.includes(word.keys)) return true;
  for (let at = keys.indexOf(word.keys); at >= 0; at = keys.indexOf(word.keys, at + 1))
    if (starts.has(at)) return true;
  return false;
}
