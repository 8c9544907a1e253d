import { stripVTControlCharacters, inspect } from 'node:util';

/**
 * What acts in a terminal or a log in place of being shown: control characters, line separators, marks that
 * turn the direction of text (Unicode 15, Bidi_Control), halves of characters; and at GitHub the beginning of
 * a command, `::` at that of a line and `##[` anywhere
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
const ACTING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\p{Cs}]|^\s*:(?=:)|#(?=#\[)/gu;
const NAMED: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Names and words of notes as text of one line that does nothing but stand there. */
export function printable(text: string): string {
  return text.replace(ACTING, (sign) => NAMED[sign] ?? escape(sign));
}

/** @param sign one character, which blanks may stand before */
function escape(sign: string): string {
  const code = sign.codePointAt(sign.length - 1) ?? 0;
  return `${sign.slice(0, -1)}\\u{${code.toString(16)}}`;
}

/** An error as Node would print it, line by line. */
export function printableError(error: unknown): string {
  return stripVTControlCharacters(inspect(error)).split('\n').map(printable).join('\n');
}

/** JSON as it is, with other spellings of what would act. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\x7F-\x9F\p{Bidi_Control}\u2028\u2029]|#(?=#\[)/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
