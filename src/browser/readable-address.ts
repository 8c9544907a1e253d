/**
 * An address as people read it: letters of all scripts in place of their `%` codes. Signs keep theirs: a messenger may end
 * a link at them.
 */
export function readableAddress(href: string): string {
  return href.replace(/(?:%[89a-f][\da-f])+/gi, (codes) => {
    try {
      return decodeURIComponent(codes).replace(/[^\p{L}\p{M}\p{N}]/gu, encodeURIComponent);
    } catch {
      return codes; // of another encoding
    }
  });
}
