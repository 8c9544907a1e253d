/** Names of what a part of the index consists of. */

const DIGITS = 3; // of base 36: 46656 notes

/**
 * The id that a part of the index has for a note, or for a file of it. The digit that changes most comes first, and all
 * ids are as long: so a list of them all compresses to two thirds of what it would otherwise.
 * @param part name of the part
 * @param number from 0
 */
export function noteIdOf(part: string, number: number): string {
  const digits = number.toString(36).padStart(DIGITS, '0');
  return `${part}-${[...digits].reverse().join('')}`;
}

/** Name of the part that a note's id is of. */
export function partOfNote(id: string): string {
  return id.slice(0, id.lastIndexOf('-'));
}

/** Path of a note's record below the folder of its part. */
export function recordPath(id: string): string {
  return `notes/${id}.record`;
}

/** Path of a long note's text below the folder of its part: pieces one behind another, each compressed by itself. */
export function textPath(id: string): string {
  return `notes/${id}.text`;
}

/** Path of what the records and pieces of a part are compressed behind, below its folder. */
export function dictionaryPath(part: string): string {
  return `${part}.dictionary`;
}

/** Path of Pagefind's list of a part's files, below its folder. */
export function listPath(part: string): string {
  return `pagefind.${part}.pf_meta`;
}
