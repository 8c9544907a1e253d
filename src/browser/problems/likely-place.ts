/**
 * Which text a line of Markdown has most likely become: the one that holds most of its words, and little else.
 * @returns its index; nothing where none holds half of them
 */
export function likelyPlace(line: string, texts: readonly string[]): number | undefined {
  const wanted = new Set(wordsOf(line));
  let best: { index: number; held: number; size: number } | undefined;
  for (const [index, text] of texts.entries()) {
    const words = new Set(wordsOf(text));
    const held = [...wanted].filter((word) => words.has(word)).length;
    if (held === 0 || held * 2 < wanted.size) continue;
    const isBetter = !best || held > best.held || (held === best.held && words.size < best.size);
    if (isBetter) best = { index, held, size: words.size };
  }
  return best?.index;
}

/** A reader sees no signs of Markdown, and no addresses of links: particles follow the words at once. */
function wordsOf(text: string): string[] {
  const seen = text.replace(/\]\([^)]*\)|[[*_~=`]/g, '').toLowerCase();
  return seen.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
