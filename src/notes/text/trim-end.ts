/**
 * Takes characters away from the end of a text. Linear, where a pattern such as `/[.,]+$/` begins anew at
 * each of them that stands anywhere in the text.
 *
 * @param sign Pattern of one character that is taken away
 */
export function trimEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0) {
    const code = text.codePointAt(end - 2) ?? 0;
    const start = end > 1 && code > 0xffff ? end - 2 : end - 1;
    if (!sign.test(text.slice(start, end))) break;
    end = start;
  }
  return text.slice(0, end);
}
