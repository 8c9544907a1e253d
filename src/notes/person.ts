/**
 * A handle as GitHub allows it: 1 to 39 letters, digits and single hyphens; other services add `_` and `.`.
 * What follows it in Hangul is a particle or honorific: `@do168님` is `do168`.
 */
const HANDLE = /^@([a-z0-9](?:[a-z0-9_.-]{0,37}[a-z0-9_])?)(?![a-z0-9/])/i;

/**
 * Reads one person's name as written in a list.
 *
 * @param text `@do168님`, `김철수 님`, `Kim (host)`
 * @returns The name without `@`, honorifics and what stands in brackets; nothing where no name is left
 */
export function personName(text: string): string | undefined {
  const plain = text
    .normalize('NFC')
    .replace(/[([（［].*$/su, '')
    .replace(/^[\s\-*•·]+|[\s.,;:!]+$/gu, '');
  const handle = HANDLE.exec(plain)?.[1];
  if (handle !== undefined) return handle;
  // A name in Hangul keeps its last syllable: `김가은` ends like a particle, so only honorifics are taken off.
  const name = plain
    .replace(/^@/, '')
    .replace(/(?<=\S)\s*(?:님|さん|様)(?:들)?$|\s+씨$/u, '')
    .trim();
  return name === '' || !isName(name) ? undefined : name;
}

/** A name is a few words of letters; a sentence, a number or an address is none. */
function isName(text: string): boolean {
  return (
    text.length <= 40 && text.split(/\s+/).length <= 4 && /\p{L}/u.test(text) && !/[:/@?!=<>~`|]/.test(text)
  );
}

/**
 * Reads people written in one line: `@a, @b님, 김철수 / 이영희`.
 *
 * @returns Names in their order, each once
 */
export function peopleInText(text: string): string[] {
  const parts = text
    .replace(/\s+(?=@)/g, ',')
    .split(/[,;/·、，|&\n]|\s+(?:and|및|그리고|외)\s+/iu)
    .map(personName);
  return unique(parts.filter((name) => name !== undefined));
}

/** Each name once, whatever its letter case, as first written. */
export function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  return [...seen.values()];
}
