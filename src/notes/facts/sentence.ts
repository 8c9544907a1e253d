/** Longest part of a sentence on either side of the words that it is about. */
const LONGEST = 90;

/** What may end a sentence, with what closes behind it. A point in `1.5` or `tcp.md` has no space behind it. */
const END = /[.!?…。！？](?:["'”’」』)\]])*(?:\s|(?<=[。！？]))/gu;

/** A sentence in three pieces, each with single spaces. */
export interface Sentence {
  before: string;
  words: string;
  after: string;
}

/**
 * The sentence around some words of a line; a long one is cut between words.
 * @param from where the words begin; @param to where they end
 */
export function sentenceAround(line: string, from: number, to: number): Sentence {
  const before = line.slice(0, from);
  const after = line.slice(to);
  const begin = [...before.matchAll(END)].at(-1);
  const end = [...after.matchAll(END)][0];
  return {
    before: cutStart(flat(begin ? before.slice(begin.index + begin[0].length) : before).trimStart()),
    words: flat(line.slice(from, to)).trim(),
    after: cutEnd(flat(end ? after.slice(0, end.index + end[0].length) : after).trimEnd()),
  };
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function cutStart(text: string): string {
  if (text.length <= LONGEST) return text;
  const rest = text.slice(-LONGEST);
  return `…${rest.slice(rest.indexOf(' ') + 1)}`;
}

function cutEnd(text: string): string {
  if (text.length <= LONGEST) return text;
  const rest = text.slice(0, LONGEST);
  const space = rest.lastIndexOf(' ');
  return `${(space > 0 ? rest.slice(0, space) : rest).trimEnd()}…`;
}
