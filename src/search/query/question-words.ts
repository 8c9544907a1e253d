/** Words that make a question of a topic: what is found may lack them. */

import { stripJosa } from '../hangul/josa.ts';
import { stripPredicate } from '../hangul/predicate.ts';
import { HELPS, MUST, NOTHING } from '../rank/weights.ts';

/** They ask for an aspect of the topic; a section about it is the better answer. */
const ASPECTS = new Set(
  (
    '차이 차이점 다른점 비교 정리 설명 이유 방법 뜻 의미 정의 개념 특징 종류 예시 예제 장점 단점 장단점 원리 과정 역할 조건 구조 방식 용도 ' +
    '필요성 목적 까닭 원인 기준 이점 좋은점 나쁜점 방안 사용법 사용방법 동작방식 작동방식 동작원리 작동원리 쓰임새 요약 주의점 주의사항 해결법 해결방법 문제점 문제 공통점 법 순서 단계 경우 상황 사례 효과 영향 관계 ' +
    'difference differences example examples use uses used using work works ' +
    '배경 핵심 실수 이해 말 질문 답변 면접 주의할점 쓰임 활용 작동과정 동작과정'
  ).split(' '),
);

/** `쓰는법`, `하는방법`. */
const ASPECT_OF_VERB = /는(?:법|방법|이유|경우|과정|순서)$/;

/** Whether two words are one of them: `동작 방식`. */
export function isAspect(word: string, next: string): boolean {
  return [next, ...stripJosa(next)].some((noun) => ASPECTS.has(word + noun));
}

/** Adjectives before a noun, of which the noun says more. */
const QUALITIES = new Set(
  '좋은 나쁜 쉬운 어려운 빠른 느린 큰 작은 많은 적은 높은 낮은 새로운 올바른 안전한 필요한 중요한 주요'.split(
    ' ',
  ),
);

const ASKING = new Set(
  (
    '무엇 무엇을 무엇이 무엇인가 무엇인가요 무엇인지 무엇일까 무엇일까요 뭐 뭐야 뭔가요 뭔지 뭐지 뭐가 뭘 뭐예요 뭐에요 뭐죠 무슨 ' +
    '왜 어떻게 어떨 어떨때 어떤지 언제 어디 어디서 어디에 어디에서 누가 누구 어떤 어떤가요 어떤게 어떤건 어떤것 어느 어느게 어느것 몇 얼마 얼마나 얼마인가요 그냥 좀 더 가장 각각 각 서로 다른 달라 달라요 다르죠 다르지 다름 같은 ' +
    '알려줘 알려주세요 알려줄래 주세요 줘 줄래 설명해줘 설명해주세요 설명하시오 궁금 궁금해 궁금해요 궁금합니다 알고 알고싶어요 싶어요 싶습니다 ' +
    '대해 대해서 대한 관해 관한 관하여 대하여 위한 위해 위해서 통한 통해 따라 따른 의한 의해 ' +
    '때 때문 때문에 것 거 걸 게 건 수 점 등 및 또는 그리고 하지만 일 안 중 밖 속 위 아래 쪽 편 번 번째 개 가지 정도 사이 이후 이전 동안 ' +
    '어떡함 어떡해 어떡하지 어떡하죠 어쩌지 어케 어캐 해 해요 하지 하죠 하나 하냐 하니 하면돼 하면되나 해야돼 해야함 ' +
    '네 내 제 나 우리 이 그 저 하나 둘 두 세 여러 모든 어떠한 이런 그런 저런 이것 그것 이거 그거 저거 이게 그게 저게 이건 그건 거임 거야 거죠 거지 거예요 거에요 처음 예 ' +
    // adverbs
    '잘 너무 많이 자주 항상 아주 매우 꼭 반드시 정말 진짜 굳이 자꾸 계속 다시 먼저 바로 같이 함께 따로 직접 보통 주로 가끔 절대 만약 혹시 이미 아직 모두 전부 다 ' +
    '도대체 못 않고 않는 않은 않으면 안되는 안돼 안가 쓰지 하지 되지 곳 애 애야 써 씀 됨 함 임 ' +
    '없이 말고 대신 할 될 한 된 쓰는 쓰면 쓰고 쓸 쓸때 쓰려면 써야 써서 쓰이는 하는 하나요 되나요 있나요 없나요 하면 되는 있는 없는 해야 하려면 되려면 하려고 들어 있을 없을 인가요 일까요 할까요 될까요 ' +
    "what whats what's who's how's where's it's why how when where which who is are was were be been the a an of to in into for from and or as at if then than so vs " +
    'does do did done can could should would will i my me we us our you your it its this that these those there with on about between happens happen tell explain'
  ).split(' '),
);

// Endings of verbs: of questions (쓰나요, 일어날까요), of clauses (막으려면, 일어날, 쓰이는, 좋은가요), of requests. Behind more
// than a syllable 을 is a particle: 커링을, but 막을.
const VERB =
  /(?:나요|까요|가요|네요|니까|는지|은지|인지|는가|은가|을까|죠|지요|어요|아요|해요|세요|니다|줘|줄래|보자|려면|으면|하면|면서|려고|도록|어서|아서|해서|었던|았던|[겠었았했있없]음|다|주라|는|^[가-힣]을|을지|던|고|어|아|해|면|나|요|때)$/;

// Endings that only verbs of a question have, however often a note asks so: 쓰나요, 일어날까요, 됩니까.
const ASKS = /^[가-힣]+(?:나요|까요|[은는던]가요?|[은는을]지요?|니까)$/;

// Endings that join the last syllable of a stem, in letters. That of nouns never has ㄹ before 까: 다를까, 뭘까요; it may have
// ㄴ and ㄹ before the others: 전문가, 먼지. 표준국어대사전, entries of -ㄹ까, -ㄴ가, -ㄴ지, -ㄹ지, -ㄹ래.
const RIEUL = '\u11AF';
const ASKS_JOINED = inLetters(`${RIEUL}까(?:요)?$`);
const VERB_JOINED = inLetters(`(?:[\u11AB${RIEUL}](?:가|지)|${RIEUL}래)(?:요)?$`);

// Words that ask, with what may be written onto them: 뭐임, 뭔데, 어떻게든.
const BEGINS_ASKING = /^(?:뭐|뭔|뭘|뭡|무엇|어떻|어떤|언제|어디|누구|누가|얼마)/;

// Native numerals with a counter, as `2개`: 표준국어대사전, entries of the numerals that stand before nouns (관형사).
const COUNTED = /^(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)(?:개|가지|번|종류|단계|곳)$/;

/**
 * @param word As typed, or its noun.
 * @param isKnown Whether it is, or is made of, a noun of the vocabulary: what isn't and ends like a verb is a verb.
 */
export function importanceOf(word: string, isKnown: boolean): number {
  const letters = word.normalize('NFD');
  if (ASKING.has(word) || ASKS.test(word) || ASKS_JOINED.test(letters)) return NOTHING;
  const stems = isKnown ? [] : stemsOf(word);
  if (stems.some((stem) => ASKING.has(stem)) || (!isKnown && BEGINS_ASKING.test(word))) return NOTHING;
  if ([word, ...stems].some((stem) => ASPECTS.has(stem) || QUALITIES.has(stem) || COUNTED.test(stem)))
    return HELPS;
  if (ASPECT_OF_VERB.test(word)) return HELPS;
  if (isKnown || !/^[가-힣]{2,}$/.test(word)) return MUST;
  // What may also be a noun still helps.
  return VERB.test(word) ? NOTHING : VERB_JOINED.test(letters) ? HELPS : MUST;
}

/** What may be left of it without particles, the suffix of a verb, `궁금함`, or the adverb that makes a request of a noun: `설명좀`. */
function stemsOf(word: string): string[] {
  const noun = stripPredicate(word) ?? word.replace(/좀$/, '');
  return noun === word ? stripJosa(word) : [...stripJosa(word), noun];
}

function inLetters(pattern: string): RegExp {
  return new RegExp(pattern.normalize('NFD'));
}
