/**
 * Words that make a question or a request of a topic and say nothing of it: `트랜잭션이란`, `A와 B의 차이`, `왜 쓰나요`.
 * They may be missing in what is found.
 */
const WORDS = new Set(
  (
    '차이 차이점 비교 정리 설명 이유 방법 뜻 의미 정의 개념 특징 종류 예시 예제 장점 단점 장단점 원리 과정 역할 ' +
    '무엇 무엇을 무엇이 무엇인가 무엇인가요 무엇인지 무엇일까 뭐 뭐야 뭔가요 뭔지 뭐지 뭐가 뭘 뭐예요 뭐에요 ' +
    '왜 어떻게 언제 어디 어디서 어디에 어디에서 누가 누구 어떤 어느 무슨 몇 얼마나 그냥 좀 더 가장 각각 서로 다른 ' +
    '알려줘 알려주세요 설명해줘 설명해주세요 궁금 궁금해요 대해 대해서 대한 관해 관한 관하여 대하여 위한 위해 위해서 통한 통해 ' +
    '때 경우 때문 것 수 점 등 및 또는 그리고 하는 하나요 되나요 있나요 없나요 인가요 일까요 할까요 될까요 ' +
    '쓰나요 쓰는 쓰는지 쓸까 써요 쓰이나요 쓰인다 사용하나요 사용하는 사용하는지 사용할까 사용되나요 필요한가요 필요한 ' +
    '생기나요 발생하나요 나오나요 다른가요 다른지 같은가요 좋은가요 좋을까요 나을까요 해야 하면 되는 있는 없는 하는지 되는지 있는지 ' +
    'what why how when where which who is are the a an of to in for and or vs does do'
  ).split(' '),
);

// Endings of questions: 쓰나요, 일어날까요, 다른가요, 일어나는지, 해야 하나, 푸는가.
const ENDING =
  /(?:나요|까요|가요|니까|는지|은지|인지|는가|은가|을까|할까|될까|나|죠|지요|어요|아요|해요|세요)\??$/;

/** @param isNoun Whether a word is a noun of the vocabulary: only what isn't can be a verb that asks. */
export function isQuestionWord(word: string, isNoun: boolean): boolean {
  return WORDS.has(word) || (!isNoun && word.length >= 3 && /[가-힣]/.test(word) && ENDING.test(word));
}
