/** Name of a question that stays the same when its answer, its note's place or its spelling changes. */
declare const brand: unique symbol;
export type QuestionId = string & { readonly [brand]: 'question' };

/** What numbers or labels a question: `3.`, `Q1)`, `질문 2:`, `[Java]`. */
const LABEL =
  /^(?:\s*(?:Q(?:uestion)?\s?\d*\s?[.:)]|(?:질문|문제)\s?\d*\s?[.:)]|\[[^\]]{1,20}\]|\(?\d{1,3}(?:-\d{1,3})?[.)]))+\s*/iu;

/** Endings and particles that words of a question carry. */
const TAIL =
  '(?:이|가|은|는|을|를|의|에|도|과|와|로|으로|에서|이란|란|인|일|인가|일까|인지|이며|이고|만|들|이나|나|점|적|때|것|거|지|죠|요|야|까|까요|나요|가요|는가|은가|한가|는지|은지|하나|할까|하는가|되나|되는가|입니까|합니까|됩니까|하시오|하세요|대해|대해서|대하여)*';

/** Words that say nothing of what is asked about: with nothing else, a question means its note's subject. */
const GENERAL: readonly RegExp[] = [
  new RegExp(
    `^(?:그렇다면|그러면|그럼|그래서|그런데|하지만|그리고|이것|그것|이런|그런|이러한|위|여기|이|그|저|각|각각|또|더|다른|가장|주로|실제|간단|간략|자세|우리|경우)${TAIL}$`,
    'u',
  ),
  new RegExp(
    `^(?:장점|단점|장단점|차이|차이점|이유|특징|정의|개념|종류|방법|방식|역할|의미|원리|과정|구조|목적|배경|예시|예|문제|문제점|주의|해결|활용|사용|동작|작동|필요|필요성|설명|비교|조건|순서|흐름|기준|뜻|무엇|왜|어떻게|어떤|무슨|뭐|뭔|뭘|언제|어디|어느|얼마|얼마나|누가|몇|몇가지|가지|이점|공통점)${TAIL}$`,
    'u',
  ),
  new RegExp(
    `^(?:하|해|해야|할|한|되|될|돼|있|있을|없|없을|쓰|쓸|쓰이|알|알아|좋|좋을|나올|나오|다르|다를|생기|생길|필요하|필요한|사용하|사용할|사용해야|동작하|작동하|말해|설명해|봅시다|보자|보|볼)${TAIL}$`,
    'u',
  ),
  /^(?:what|why|how|when|where|which|who|is|are|was|were|do|does|did|can|could|should|would|will|it|this|that|these|those|they|them|the|a|an|of|to|and|or|in|for|so|then|but|we|you|i|one|us|use|uses|used|using|pros|cons|difference|differences|between|example|examples|advantages?|disadvantages?|benefits?|drawbacks?|work|works|mean|means|need|needed|important|better|its|their|else|about|s|re)$/u,
];

/**
 * A question as it is compared: without number, label, signs, spaces and letter case.
 * @param text plain text of its heading
 */
function normalQuestion(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(LABEL, '')
      // `C++` and `C#` are other things than `C`.
      .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, '')
  );
}

/**
 * Whether a question says what it is about: `장점은?` and `왜 쓸까?` mean what their note is about.
 * @internal for tests
 */
export function isSelfContained(text: string): boolean {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(LABEL, '')
    .split(/[^\p{L}\p{M}\p{N}+#]+/u)
    .filter((word) => word !== '' && !/^\d+$/.test(word));
  return words.some((word) => !GENERAL.some((general) => general.test(word)));
}

/**
 * What a question is known by.
 * @param subject what its note is about; it counts where the question doesn't say
 */
export function questionKey(text: string, subject: string): string {
  const own = normalQuestion(text) || text.trim();
  return isSelfContained(text) ? own : `${normalQuestion(subject)}/${own}`;
}

/**
 * A short name for a key, eleven letters at most: 53 bits, so that ten thousand questions share one with a chance of one
 * in 10⁸ (cyrb53, a public-domain hash by bryc).
 */
export function toQuestionId(key: string): QuestionId {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36) as QuestionId;
}
