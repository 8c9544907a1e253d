import type { SessionNumber } from '../note.ts';
import { parentOf, stemOf } from '../addresses/paths.ts';

/**
 * Ways of counting sessions. `3주` is a duration and `3회` a number of times, unless `제` makes them ordinals.
 */
const FORMS: readonly (readonly [SessionNumber['unit'], RegExp])[] = [
  [
    'week',
    /(?<!\d)(\d{1,3})\s?주\s?차|제\s?(\d{1,3})\s?주(?!\p{L})|(?<![a-z])week[\s_-]*0*(\d{1,3})(?!\d)|(?<!\d)(\d{1,2})(?:st|nd|rd|th)[\s_-]week\b/iu,
  ],
  [
    'session',
    /(?<!\d)(\d{1,3})\s?회\s?차|제\s?(\d{1,3})\s?회|第\s?(\d{1,3})\s?回|(?<!\d)(\d{1,3})\s?차시|(?<![a-z])session[\s_-]*0*(\d{1,3})(?!\d)/iu,
  ],
  ['day', /(?<!\d)(\d{1,3})\s?일\s?차|(?<![a-z])day[\s_-]*0*(\d{1,3})(?!\d)/iu],
];

/**
 * Finds which session, week or day of a group's count a note is of: in its title, its file name, or its
 * folders.
 */
export function inferSession({ title, file }: { title: string; file: string }): SessionNumber | undefined {
  const names = [title, stemOf(file), ...parentOf(file).split('/').reverse()];
  for (const name of names) {
    const found = findSession(name);
    if (found) return found.session;
  }
  return undefined;
}

/** Finds the number of a session in a text. @returns also the part of the text, NFC, that says it */
export function findSession(text: string): { session: SessionNumber; written: string } | undefined {
  for (const [unit, form] of FORMS) {
    const [written, ...groups] = form.exec(text.normalize('NFC')) ?? [];
    const digits = groups.find((group) => group !== undefined);
    if (written !== undefined && digits !== undefined)
      return { session: { number: Number(digits), unit }, written };
  }
  return undefined;
}
