/**
 * Names in two scripts that the notes explain themselves: `트랜잭션(Transaction)`, `Deadlock(교착상태)`,
 * `TCP(Transmission Control Protocol)`. Some are no names at all, `서재(cache)`, so each comes with how tightly it stands.
 */
import { hasHangul } from '../hangul/hangul.ts';

export interface Gloss {
  /** NFC, lower case, single spaces. */
  left: string;
  right: string;
  /** Whether the left side ends where it must: it opens the line, is as long as the right side, or its initials are. */
  isTight: boolean;
}

const MOST_WORDS = 4;
const PARENTHESES = /([^()\n]{2,80}?)\s?\(([^()\n]{2,60})\)/g;
const HANGUL_NAME = /^[가-힣]{2,}(?: [가-힣]{1,}){0,2}$/;
const LATIN_NAME = /^[a-z][a-z0-9+#.&/-]*(?: [a-z0-9+#.&/-]+){0,3}$/;
const HANGUL_TAIL = /(?:[가-힣]+ ){0,3}[가-힣]{2,}$/;
const LATIN_TAIL = /[A-Za-z][A-Za-z0-9+#.&/-]*(?: [A-Za-z0-9+#.&/-]+){0,3}$/;

/** @param line One line of text, NFC. */
export function findGlosses(line: string): Gloss[] {
  if (!line.includes('(')) return [];
  return [...line.matchAll(PARENTHESES)].flatMap(([, before = '', inside = '']) => {
    const names = inside
      .split(/[,:=;]| 또는 | or /)
      .map((name) => name.trim().replace(/\s+/g, ' ').toLowerCase());
    return isList(names) ? [] : names.flatMap((name) => pair(before, name));
  });
}

/** Whether they are things of a kind, `서버(bind, listen, accept)`, and not names of one: `(TCP, Transmission Control Protocol)`. */
function isList(names: readonly string[]): boolean {
  const latin = names.filter((name) => LATIN_NAME.test(name));
  return latin.length > 1 && !latin.some((a) => latin.some((b) => a !== b && isAcronym(a, b)));
}

function pair(before: string, inside: string): Gloss[] {
  if (LATIN_NAME.test(inside)) {
    const hangul = before.match(HANGUL_TAIL)?.[0];
    if (hangul) return fromHangul(before, hangul, inside);
    const latin = before.match(LATIN_TAIL)?.[0]?.toLowerCase();
    return latin && isAcronym(latin, inside) ? [{ left: latin, right: inside, isTight: true }] : [];
  }
  if (!HANGUL_NAME.test(inside)) return [];
  const latin = before.match(LATIN_TAIL)?.[0]?.toLowerCase();
  if (!latin || !LATIN_NAME.test(latin) || hasHangul(latin)) return [];
  return [{ left: latin, right: inside, isTight: true }];
}

/** Where the Hangul name begins isn't written: it may have as many words as the Latin one, or be one word. */
function fromHangul(before: string, tail: string, latin: string): Gloss[] {
  const words = tail.split(' ');
  const lengths = new Set([1, Math.min(latin.split(' ').length, MOST_WORDS)]);
  return [...lengths]
    .filter((length) => length <= words.length)
    .map((length) => ({
      left: words.slice(-length).join(' '),
      right: latin,
      isTight: length === words.length && before.trim() === tail,
    }));
}

/** `tcp` of `transmission control protocol`, in either order. */
function isAcronym(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const initials = long
    .split(/[ -]/)
    .map((word) => word[0])
    .join('');
  return !short.includes(' ') && short.length >= 2 && initials === short;
}
