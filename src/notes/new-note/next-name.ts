/** Names of the next session's note, written as the group wrote those of the last ones. */
import { findWeekday, weekdayOf } from '../facts/note-date.ts';
import { findDay } from '../facts/parse-day.ts';
import { findSession } from '../facts/session.ts';

/** What a name tells of a session. */
export interface Moment {
  /** ISO 8601 day. */
  date: string;
  /** Number of the session or week, where the group counts them. */
  session?: number;
}

/** A piece of a name that another session has another of. */
interface Piece {
  start: number;
  end: number;
  text: string;
}

/**
 * The name of the next session.
 * @param last name of the last session: a title, or a file's name without its extension
 * @param before name of the session before that: what is beside day and number stays only where both have it, since else
 * it is what the last session was about
 * @returns nothing where the last name tells no day and no number
 */
export function nextName(last: string, before: string | undefined, next: Moment): string | undefined {
  const name = last.normalize('NFC');
  const pieces = piecesOf(name, next);
  const [first] = pieces;
  const end = pieces.at(-1);
  if (!first || !end) return undefined;
  const filled = (start: number, stop: number): string => fill(name, pieces, start, stop);
  const isForm = before === undefined ? !/[\p{L}\p{N}]/u.test(rest(name, pieces)) : isLike(name, before);
  return isForm ? filled(0, name.length) : filled(first.start, closed(name, end.end));
}

/** Whether two names differ in their days and numbers only. */
function isLike(name: string, other: string): boolean {
  const blank: Moment = { date: '2000-01-01', session: 1 };
  const [one, two] = [name, other.normalize('NFC')].map((text) =>
    fill(text, piecesOf(text, blank), 0, text.length),
  );
  return one === two;
}

/** Day, weekday and number, in the order of the name; none within another. */
function piecesOf(name: string, next: Moment): Piece[] {
  const day = findDay(name);
  const weekday = day && findWeekday(name, day);
  const session = next.session === undefined ? undefined : findSession(name);
  const found: Piece[] = [];
  if (day)
    found.push({
      start: day.start,
      end: day.end,
      text: rewriteDay(name.slice(day.start, day.end), next.date),
    });
  if (weekday)
    found.push({
      start: weekday.start,
      end: weekday.start + weekday.written.length,
      text: weekday.names[weekdayOf(next.date)] ?? weekday.written,
    });
  if (session) {
    const start = name.indexOf(session.written);
    const text = session.written.replace(/\d+/, (digits) => padded(next.session ?? 0, digits));
    found.push({ start, end: start + session.written.length, text });
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, i, all) => i === 0 || start >= (all[i - 1]?.end ?? 0));
}

function fill(name: string, pieces: readonly Piece[], start: number, stop: number): string {
  let text = '';
  let at = start;
  for (const piece of pieces) {
    text += name.slice(at, piece.start) + piece.text;
    at = piece.end;
  }
  return text + name.slice(at, stop);
}

function rest(name: string, pieces: readonly Piece[]): string {
  return fill(
    name,
    pieces.map((piece) => ({ ...piece, text: ' ' })),
    0,
    name.length,
  );
}

/** With the bracket that is closed behind it. */
function closed(name: string, end: number): number {
  return /[)\]）]/.test(name[end] ?? '') ? end + 1 : end;
}

/**
 * A day written as another one is: `210429`, `2021. 4. 9.`, `2021년 4월 29일`, `Apr 29, 2021`.
 * @param written as `findDay` finds it
 */
function rewriteDay(written: string, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const short = (digits: string): string => (digits.length === 2 ? year.slice(2) : year);
  if (/^\d{6}(?:\d{2})?$/.test(written)) return short(written.slice(0, -4)) + month + day;
  const isPadded = /(?<!\d)0\d(?!\d)/.test(written) || /^\d+([-_./])\d{2}\1\d{2}$/.test(written);
  const part = (digits: string): string => (isPadded ? digits : String(Number(digits)));
  const named = /[a-z]{3,}/i.exec(written)?.[0];
  if (named === undefined) {
    const parts = [short, () => part(month), () => part(day)];
    return written.replace(/\d+/g, (digits) => parts.shift()?.(digits) ?? digits);
  }
  const full = new Date(`${date}T00:00:00Z`).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' });
  return written
    .replace(/\d+(?:st|nd|rd|th)?/g, (digits) => (digits.length === 4 ? year : String(Number(day))))
    .replace(/[a-z]{3,}/i, named.length > 3 ? full : full.slice(0, 3));
}

/** A number with the zeros that another has before it. */
function padded(number: number, like: string): string {
  return like.startsWith('0') ? String(number).padStart(like.length, '0') : String(number);
}
