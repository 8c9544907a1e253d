/** Texts that cost a careless pattern the square of their length: a sign, or a few, again and again. */
const SIGNS = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n', ...'aA0가。：님'];

const PIECES = [
  '[[', '![', '](', '![](', '[a](b ', '<!--', '<a ', '<a x="', '</a', '<b>', '$$', '%%', '==', '**', '~~', '```\n', '---\n',
  '- ', '> ', '# ', '#a', '[^a]', 'http://', 'https://git', 'https://github.com/', '<https://git', 'www.', 'a@', '@a', 'a@b.',
  '%25', '%EA', '\\(', '\\def', '2021-', '2021.01.', '1주', 'week0', '참가자', '란? ', '. ', ') ', 'a?', '[a|', '[[a#',
  '\r\n', '\u2028', 'e\u0301', '\u0301', '😀', ' - ', ': ', ' @', ' #', '_a', 'a-', '(a', 'TODO ', '날짜: ',
]; // prettier-ignore

/** Kinds of such texts, each by its name and a function that makes one of a length. */
export const HOSTILE: readonly (readonly [name: string, make: (length: number) => string])[] = [
  ...SIGNS,
  ...PIECES,
].flatMap((piece) => {
  const repeat = (length: number) => piece.repeat(Math.ceil(length / piece.length));
  return [
    [JSON.stringify(piece), repeat] as const,
    // What comes at the end makes a pattern that got so far begin anew.
    [`${JSON.stringify(piece)} between letters`, (length: number) => `a${repeat(length)}\0z`] as const,
  ];
});
