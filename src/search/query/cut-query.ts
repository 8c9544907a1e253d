/** What is longer is pasted text: its beginning says what it is about, and each further word takes time to find. */
const MOST_CHARACTERS = 100;
const MOST_WORDS = 16;
/** Of a word, which is longer than any name; what begins so is found. */
const LONGEST_WORD = 40;

/** The beginning of a query that is searched, which ends where a word does: all of it where it isn't too long. */
export function cutQuery(typed: string): string {
  const text = typed.trim().replace(/\s+/g, ' ');
  const start = firstOf(text, MOST_CHARACTERS);
  const isInWord = start.length < text.length && text[start.length] !== ' ';
  const words = (isInWord ? start.replace(/ \S*$/, '') : start).split(' ').slice(0, MOST_WORDS);
  const cut = words.map((word) => firstOf(word, LONGEST_WORD)).join(' ');
  return cut.length < text.length ? cut : typed;
}

/** So many characters, none of which is cut in two. */
function firstOf(text: string, count: number): string {
  return Array.from(text.slice(0, 2 * count))
    .slice(0, count)
    .join('');
}
