/** Acronyms as they are read aloud in Korean, letter by letter: `디에프에스` → `dfs`. Names by the Loanword Orthography's examples. */

const NAMES: ReadonlyMap<string, string> = new Map(
  [
    '에이 a|비 b|씨 c|시 c|디 d|이 e|에프 f|지 g|에이치 h|아이 i|제이 j|케이 k|엘 l|엠 m|엔 n|오 o|피 p|큐 q|알 r|에스 s',
    '티 t|유 u|브이 v|더블유 w|엑스 x|와이 y|제트 z|지트 z',
  ].flatMap((row) => row.split('|').map((pair) => pair.split(' ') as [string, string])),
);
const LONGEST_NAME = 3;
const SHORTEST = 2;

/** @returns Small letters; of `에이치`, `ah` is none, for the longest names are read first. Nothing where it isn't made of names. */
export function asAcronym(hangul: string): string | undefined {
  let acronym = '';
  for (let at = 0; at < hangul.length;) {
    const length = [LONGEST_NAME, 2, 1].find(
      (each) => NAMES.has(hangul.slice(at, at + each)) && at + each <= hangul.length,
    );
    if (length === undefined) return undefined;
    acronym += NAMES.get(hangul.slice(at, at + length)) ?? '';
    at += length;
  }
  return acronym.length >= SHORTEST ? acronym : undefined;
}

/** What a word may be whose first syllables are the name of a letter: `비트리` → `b` and `트리`. */
export function lettersAtStart(hangul: string): [letter: string, rest: string][] {
  return [...NAMES].flatMap(([name, letter]): [string, string][] =>
    hangul.startsWith(name) && hangul.length > name.length ? [[letter, hangul.slice(name.length)]] : [],
  );
}
