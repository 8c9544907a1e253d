import { trimEnd } from '../text/trim-end.ts';

/**
 * A handle: letters, digits and single signs between them, 39 characters at most (GitHub's rule; `_` and `.`
 * are other services'). What follows it in Hangul is a particle or an honorific: `@do168님의` is `do168`.
 */
const HANDLE = /^@([a-z0-9](?:[a-z0-9_.-]{0,37}[a-z0-9_])?)(?![a-z0-9_/])/i;

/**
 * Addresses and e-mail addresses hold names, but not of people of this note; a GitHub profile is the
 * exception.
 */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
const PROFILE = /^https?:\/\/(?:www\.)?github\.com\/([a-z0-9-]{1,39})\/?$/i;

/** What one did in the session, before or after one's name: `발표: @a`. */
const ROLE =
  /^(?:발표자?|진행자?|서기|사회|리더|팀장|스터디장|호스트|기록|host|speaker|presenter|leader|scribe|facilitator)$/i;

/** Words that stand in lists of people and name nobody. */
const NOBODY = /^(?:없음|전원|모두|미정|기타|외|all|everyone|none|n\/a|tbd|\d+\s*명?)$/i;

/**
 * Reads one person's name as written in a list.
 *
 * @param text With single spaces: `@do168님`, `김철수 님`, `Kim (host)`, `발표: 이영희`
 * @returns The name without `@`, honorifics, roles and what stands in brackets; nothing where no name is left
 */
function personName(text: string): string | undefined {
  const [first = '', second = ''] = text.split(/ ?[:：] ?| [-–—] /);
  const written = (ROLE.test(first.trim()) ? second : first)
    .replace(/[([（［].*$/su, '')
    .replace(/^[^\p{L}\p{N}@]+/u, '');
  const plain = trimEnd(written, /[\s.,;!]/);
  const handle = HANDLE.exec(plain)?.[1];
  if (handle !== undefined) return handle;
  // Only honorifics are taken off: a name may end like a particle (`김가은`).
  const name = plain.replace(/^@/, '').replace(/(?<=\S) ?(?:님|さん|様)들?$|(?<=\S) 씨$/u, '');
  return isName(name) ? name : undefined;
}

/** A name is a few words of letters; a sentence, a number or an address is none. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    /\p{L}/u.test(text) &&
    !/[/@?=<>~`|]/.test(text) &&
    text.length <= 40 &&
    words.length <= 4 &&
    !NOBODY.test(text)
  );
}

/**
 * Reads people written in one line: `@a, @b님, 김철수 / 이영희`.
 *
 * @returns Names in their order, each once
 */
export function peopleInText(text: string): string[] {
  const names = text
    .normalize('NFC')
    .replace(ADDRESS, (address) => (PROFILE.test(address) ? address.replace(PROFILE, '@$1') : ' '))
    .replace(/[^\s,<>]+/g, withoutEmail)
    .replace(/[([（［][^()[\]（）［］]*[)\]）］]/gu, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .split(/[,;/·、，|&\n]| (?=@)| (?:and|및|그리고) /iu)
    .flatMap(splitKoreanNames)
    .map(personName);
  return unique(names.filter((name) => name !== undefined));
}

function withoutEmail(word: string): string {
  const at = word.indexOf('@', 1);
  const domain = at < 0 ? undefined : [...word.matchAll(/\.[a-z]{2,}/gi)].at(-1);
  return domain && domain.index > at + 1 ? ` ${word.slice(domain.index + domain[0].length)}` : word;
}

/** `김철수 이영희`: Korean names are written without spaces, so words of two to four syllables are people each. */
function splitKoreanNames(text: string): string[] {
  const words = text.trim().split(/\s+/);
  return words.length > 1 && words.every((word) => /^[가-힣]{2,4}$/.test(word)) ? words : [text];
}

/** Each name once, whatever its letter case, as first written. */
export function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  return [...seen.values()];
}
