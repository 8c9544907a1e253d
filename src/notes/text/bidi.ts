/**
 * Characters that turn or override the direction of what follows them (UAX #9): in a line of code they show
 * another order than the one that runs (CVE-2021-42574), and in a name they turn what stands beside it.
 */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/;
const ALL_TURNS = new RegExp(TURNS.source, 'g');

/** The same as a reference of HTML. */
const REFERENCE = /&#(?:x0*(?:202[a-e]|206[6-9])|0*(?:823[4-8]|829[4-7]))\b/i;

/** Lines, from 1, that hold such a character. @param text lines ended by `\n` */
export function turnedLines(text: string): number[] {
  if (!TURNS.test(text) && !REFERENCE.test(text)) return [];
  return text.split('\n').flatMap((line, i) => (TURNS.test(line) || REFERENCE.test(line) ? [i + 1] : []));
}

/** A name or another short text without them. */
export function withoutTurns(text: string): string {
  return text.replace(ALL_TURNS, '');
}

/** Plain data with all its texts so; ids stay as they are. */
export function withoutTurnsIn<T>(data: T): T {
  const json = JSON.stringify(data);
  if (!TURNS.test(json)) return data;
  return JSON.parse(json, (key, value: unknown) =>
    typeof value === 'string' && !/id$/i.test(key) ? withoutTurns(value) : value,
  ) as T;
}
