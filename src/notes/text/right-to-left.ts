/**
 * Letters of scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and those beside them.
 */
const RIGHT_TO_LEFT =
  /[[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]&&\p{L}]/v;

/** Whether a text has letters that run from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * Whether a text begins with such a letter, whatever signs and digits stand before it; nothing where it has
 * no letter.
 */
export function isRightToLeft(text: string): boolean | undefined {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter === undefined ? undefined : RIGHT_TO_LEFT.test(letter);
}

/** Direction of a line of its own: `auto` where it isn't that of the page. */
export function dirOf(text: string): 'auto' | undefined {
  return isRightToLeft(text) ? 'auto' : undefined;
}
