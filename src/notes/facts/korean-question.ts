import { trimEnd } from '../text/trim-end.ts';

/**
 * Tells whether a Korean phrase without a question mark asks something, by its last word's ending. Endings
 * are told from nouns that end in the same syllables by what grammar demands before them (Standard Korean
 * Language Dictionary, stdict.korean.go.kr, entries -ㄴ가, -는가, -나, -ㄹ까, -느냐, 이란/란):
 *
 * @param text NFC, without punctuation at its end
 */
export function asksInKorean(text: string): boolean {
  // Some write the particle apart: `Scene 이란`, `RESTful API 란`.
  const joined = text.replace(/(\S) (이?란)$/u, (apart, last: string, particle: string) =>
    followsWell(last, particle) ? last + particle : apart,
  );
  const word = joined.slice(trimEnd(joined, /[^\s,.([{"'“”‘’]/u).length);
  if (NOUNS.has(word)) return false;
  return (
    endsInTopic(word) ||
    ENDINGS.some((ending) => ending.test(word)) ||
    asksWithWord(text, word) ||
    PROMPT.test(text)
  );
}

/** Nouns and adjectives that end like a question. */
const NOUNS = new Set(
  (
    '이란 모란 소란 요란 계란 토란 피란 교란 대란 파란 노란 왜란 호란 동란 커다란 기다란 임진왜란 정유재란 병자호란 전파교란 ' +
    '테헤란 비고란 참고란 메모란 기타란 인가 비인가 미인가 한가 상한가 하한가'
  ).split(' '),
);

/**
 * `이란` follows a final consonant and `란` a vowel (`프로토콜이란`, `해시란`, `TFO란`), which tells them from `혼란` and
 * `논란`. What is defined has two syllables at least, or is Latin: `모란` and `소란` are flowers and noise.
 */
function endsInTopic(word: string): boolean {
  const [, noun = '', particle = ''] = /^(.+?)(이?란)$/u.exec(word) ?? [];
  if (noun === '') return false;
  if (!/[가-힣]$/u.test(noun)) return followsWell(noun, particle);
  // `데이터이란` is bad grammar, but nothing else.
  const long = [...noun].length > 1;
  return followsWell(noun, particle) ? long || particle === '이란' : long && particle === '이란';
}

/**
 * Whether a particle fits what stands before it; how a Latin word is read aloud isn't known, so both forms
 * fit.
 */
function followsWell(before: string, particle: string): boolean {
  const last = before.at(-1) ?? '';
  if (/[a-z0-9)\]`+#]/i.test(last)) return true;
  return /[가-힣]/u.test(last) && finalOf(last) > 0 === (particle === '이란');
}

/** Endings that only questions have. */
const ENDINGS: readonly RegExp[] = [
  // -ㄴ가 after the copula and after verbs and adjectives; `원가`, `단가` and `추가` are none of these syllables.
  /(?:는|은|인|한|운|른|런|큰|긴|던|된|쓴)가(?:요)?$/u,
  /[가-힣](?:나요|까요|인지요|는지요)$/u,
  // -나 of the past, of 있다 and 없다 and of 겠; `바나나`, `하나` and `누나` end otherwise.
  /[있없않했됐겠았었였갔왔봤]나$/u,
  /해야\s?(?:하|되)나$/u,
  /(?:느|으|이|하|있|없|되|거|뭐)냐$/u,
];

const ASKING = /(?:^|[\s(])(?:왜|어떻게|무엇|무얼|무슨|뭐|뭘|언제|어디|누가|누구|몇|얼마|어느|어떤|어째서)/u;

/** Endings that ask where a question word stands before them: `왜 쓰나`, `어떻게 되나`, `왜 상속해야 하는지`. */
function asksWithWord(text: string, word: string): boolean {
  if (/^(?:무엇|뭘까|뭐지|뭔지|왜)$/u.test(word)) return true;
  if (/[가-힣]까$/u.test(word)) return isSupposition(word);
  if (
    /(?:이유|차이|차이점|방법|장점|단점|장단점|특징|역할|의미|목적|정의|종류|뜻|원리|과정)(?:은|는)$/u.test(
      word,
    )
  )
    return true;
  if (!ASKING.test(text)) return false;
  return (
    /(?:되|하|쓰|가|오|보|나|주|르|지|리|키|나누)나$/u.test(word) ||
    /(?:는|은|인|한|을|일|될|할)지$/u.test(word)
  );
}

/** -ㄹ까 and -ㅂ니까 (`할까`, `합니까`); `하니까` gives a reason. */
function isSupposition(word: string): boolean {
  const [before = '', earlier = ''] = [...word].reverse().slice(1);
  const RIEUL = 8;
  const BIEUP = 17;
  return before === '니' ? finalOf(earlier) === BIEUP : finalOf(before) === RIEUL;
}

/** Tasks of an examiner are questions in all but form: `설명하시오`, `비교해 보세요`. */
const PROMPT =
  /(?:설명|서술|비교|기술|말|답|나열|이야기|논|정의)(?:하시오|하세요|하라|해라|해\s?(?:보시오|보세요|보라|주세요|주시오))$/u;

/** Index of a Hangul syllable's final consonant in Unicode's order, 0 for none (Unicode 16, section 3.12). */
function finalOf(syllable: string): number {
  const code = syllable.codePointAt(0) ?? 0;
  return code >= 0xac00 && code <= 0xd7a3 ? (code - 0xac00) % 28 : 0;
}
