/** Reads a day or a month of a query: notes of that day come first, then those that speak of it. */

import { type Alternative, type Concept, type Tier, literally } from '../query/concept.ts';
import { type WrittenDate, indexWordOf, readDigits, readUnits } from './written-date.ts';

/** @returns nothing where no day or month begins there; else also how many words it took */
export function readDate(
  words: readonly string[],
): { concept: Omit<Concept, 'importance'>; taken: number } | undefined {
  const found = readUnits(words);
  if (!found) return undefined;
  const { date, units } = found;
  const written: Alternative = { ...literally(units), apart: 'never' };
  // Nothing may be of that day: what has its words apart, and then what has the first of them, is near.
  const tiers: Tier[] = [
    () => [written, dayOf(date)],
    () => [{ ...written, apart: 'anywhere' }],
    () => [literally(units.slice(0, 1), 1, 'partial')],
  ];
  const taken = units.length;
  return { concept: { typed: words.slice(0, taken).join(' '), tiers, inside: () => [] }, taken };
}

/** The way in which the index has a day. */
export function dayOf(date: WrittenDate): Alternative {
  return literally([indexWordOf(date)]);
}

/** What looks like a day may also be one: `21.4.29`. */
export function withDay<T extends Pick<Concept, 'typed' | 'tiers'>>(concept: T): T {
  const date = readDigits(concept.typed);
  if (!date) return concept;
  const asDay: Tier = () => [literally([concept.typed]), dayOf(date)];
  return { ...concept, tiers: [asDay, ...concept.tiers] };
}
