/**
 * The id that a part of the index has for a note, or for a file of it.
 * @param part name of the part
 * @param number from 0
 */
export function noteIdOf(part: string, number: number): string {
  return `${part}-${number.toString(36)}`;
}
