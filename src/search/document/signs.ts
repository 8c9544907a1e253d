/**
 * Names and expressions that are told apart by their signs: `C++`, `C#`, `.NET`, `N+1`, `n^2`, `O(n log n)`. Pagefind
 * drops signs, so that these are also indexed with letters in their place, which no text has.
 */

/** Letters of phonetic alphabets: Pagefind keeps them as they are, and nobody types them. */
const LETTERS = new Map(
  Object.entries({ '+': 'ǀ', '#': 'ǁ', '^': 'ǂ', '(': 'ǃ', ')': 'ʘ', '*': 'ʭ', '.': 'ʬ' }),
);

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ';
const WRITTEN_PLAIN = '0123456789n';
/** `O(n)`, `O(n log n)`, `O((V + E) log V)`. */
const COMPLEXITY = /(?<![A-Za-z0-9])O\s?\((?:[^()\n]{1,24}|\([^()\n]{1,12}\)){1,3}\)/giu;
/** Names of languages and platforms, also with the number of a version, and small terms. */
const SIGNED =
  /(?<![A-Za-z0-9])[A-Za-z](?:[A-Za-z0-9]{0,2}(?:\+\+|#))(?![A-Za-z+#])|(?<![\p{L}\p{N}.)\]'"`?!])\.[A-Za-z]{2,}|(?<![A-Za-z0-9])[A-Za-z0-9]{1,3}(?:[+^*][A-Za-z0-9]{1,3})+(?![A-Za-z0-9])/gu;

/** The names and expressions with signs of a text, spelt for the index, each once. @param text NFC */
export function signedWords(text: string): string[] {
  const written = toPlain(text);
  const found = [...(written.match(COMPLEXITY) ?? []), ...(written.match(SIGNED) ?? [])];
  return [...new Set(found.map(spellSigns))];
}

function toPlain(text: string): string {
  return text.replace(
    /[⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ]+/g,
    (signs) => `^${Array.from(signs, (sign) => WRITTEN_PLAIN[SUPERSCRIPTS.indexOf(sign)]).join('')}`,
  );
}

/** Where the names and expressions with signs stand in what was typed. */
export function findSigned(typed: string): string[] {
  const complexities = typed.match(COMPLEXITY) ?? [];
  const rest = complexities.reduce((text, each) => text.replace(each, ' '), typed);
  return [...complexities, ...(rest.match(SIGNED) ?? [])];
}

/** A name or an expression as the index spells it: lower case, without spaces. */
export function spellSigns(text: string): string {
  return toPlain(text)
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[+#^()*.]/g, (sign) => LETTERS.get(sign) ?? '');
}

/** Whether a word of a query is one whose signs tell it apart. */
export function isSigned(text: string): boolean {
  return signedWords(text)[0] === spellSigns(text);
}
