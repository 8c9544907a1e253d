import { stripJosa } from '../../search/hangul/josa.ts';
import { stripPredicate } from '../../search/hangul/predicate.ts';

/** Words that headings of any note have: they tell nothing of what it is about. */
const COMMON = new Set(
  (
    '정의 개념 개요 특징 종류 예시 예제 참고 설명 정리 요약 이유 방법 차이 차이점 비교 장점 단점 장단점 원리 과정 역할 조건 구조 방식 용도 필요성 목적 ' +
    '문제 문제점 해결 해결법 해결방법 해결책 사용 사용법 사용방법 동작 동작방식 작동 기본 기타 관련 내용 주제 질문 답변 답 결과 결론 서론 소개 목차 순서 단계 경우 상황 사례 효과 ' +
    '이해 활용 구성 요소 구성요소 규칙 기존 대응 배경 등장배경 들어가기 의문점 이점 유형 절차 접근 접근방법 접근법 제약 조회 주요 주의 주의할 주의점 중요 참고사항 추가자료 추가 출제 학습 한계 핵심 확장 회사 최대 최소 소스코드 전체 진행 기본값 분류 형식 용어 교체 개선 특성 의의 형태 부분 공부 조합 가정 대체 성질 측정 계산 참고사이트 선택 기타사항 쓰임 수도코드 역활 참가자 ' +
    '참고자료 참고문헌 하나 여러 다른 어디 여기 사항 요구사항 제약사항 방식 프로젝트 이용 이란 필요 가능 적용 구현 코드 선언 호출 생성 추가 변경 설정 관리 처리 실행 확인 작성 분석 준비 시작 마무리 후기 회고 토크 근황 면접 스터디 발표 자료 링크 문서 기능 정보 이름 때 것 수 점 등 및 대해 대하여 무엇 ' +
    '무엇인가 무엇인가요 무엇인지 어떻게 어떤 왜 언제 설명하시오 서술하시오 하는 있는 없는 위한 통한 대한 가지 사이 전 후 중 각각 그리고 또는 ' +
    'a an the of to in into for from and or as at by on off out up down over under with without about between through than then so if else vs is are was were be been being do does did done ' +
    'can could should would will shall may might must i my me we our you your it its this that these those there here what why how when where which who not no yes all any some each every more most other another same new old own one two first last next ' +
    'add adding allow apply avoid break build building bring call calling change changing check choose clean clear close combine compare compute configure connect convert copy count create creating customize cut debug declare define delete deleting determine disable display do drop edit enable ensure exclude execute expand export extract fetch filter find finding fix force format generate get getting give go grab handle hide highlight ignore import include increase insert inspect install interpolate invoke iterate join jump keep kill launch limit list listing load log look loop make making manage match merge mock modify move name navigate open override parse pass pipe pluck prepare prevent print produce provide pull push put quit quickly read reading rebuild redirect refer reference reload remove removing rename renaming render repeat replace require reset resize resolve restart restore retrieve return reverse run running save search select send set setting setup show showing sign skip sort specify split start stop store style swap switch tail take tell test testing toggle track trim truncate try turn type types undo understand understanding unset update updating upgrade use using used verify view viewing visit wait watch work working wrap write writing ' +
    'link characteristic characteristics pros cons prerequisite prerequisites solution solutions limitation limitations etc help info error warn code value method pattern principle request issue input output record release reference creation advanced professional advantage disadvantage ' +
    'across after before added during easy bad better good anywhere arbitrary always everything anything has have cannot called changed many exist exists explain large long less full extra end beginning bunch approach delve dry doing getting without within against toward near few own entire easily ' +
    'example examples note notes summary introduction intro overview conclusion definition concept difference differences feature features usage uses way ways thing things part tip tips basic simple default specific certain current different multiple several single various entire existing only just even once also back away again inside outside per via like based available common'
  ).split(' '),
);

/** `week3`, `part`. */
const NUMBERED = /^(?:week|part|day|chapter|ch|step|no|vol)\d*$/;

/** A word, and the verb that it is a form of: `checking`, `stopped`, `used`. */
function basesOf(word: string): string[] {
  const stem = /^([a-z]{2,})(?:ing|ed)$/.exec(word)?.[1];
  return stem === undefined ? [word] : [word, stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
}

const WORD = /[가-힣]+|[a-z][a-z0-9]*(?:[.#+-]+[a-z0-9]+)*[#+]*/g;

/** Whether a syllable is a name, such as 힙 and 큐: alone it says more than within a sentence. */
export function isTellingSyllable(word: string): boolean {
  return /^[가-힣]$/.test(word) && !COMMON.has(word);
}

/** Whether a word says something of what a text is about. */
export function isTelling(word: string): boolean {
  return word.length > 1 && !NUMBERED.test(word) && !basesOf(word).some((base) => COMMON.has(base));
}

/** Words of a heading that tell what it is about, without particles, in lower case, in their order. */
export function wordsOf(text: string): string[] {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? [];
  return words.filter(isTelling).map(stemOf).filter(isTelling);
}

/** An eojeol without its particles or endings, an English word without its plural. */
export function stemOf(word: string): string {
  if (!/^[가-힣]/.test(word)) return singular(word);
  if (COMMON.has(word)) return word;
  const noun = stripPredicate(word);
  if (noun !== undefined && COMMON.has(noun)) return noun;
  return stripJosa(word).findLast((stem) => isStem(stem, word)) ?? word;
}

function singular(word: string): string {
  if (word.length <= 3 || !/[^s]s$/.test(word) || /(?:us|is|as|os|js)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss|[aiu]s)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** What is asked of a thing rather than a part of its name. */
const ASPECTS = new Set(
  (
    '정의 개념 개요 특징 종류 예시 예제 설명 정리 요약 이유 방법 차이 차이점 비교 장점 단점 장단점 원리 과정 역할 용도 필요성 목적 문제점 사용 사용법 사용방법 이용 내용 소개 경우 상황 사례 ' +
    '이해 활용 특성 의의 주의점 주의사항 주의할 점 것 구성요소 배경 등장배경 방식 동작 동작방식 작동 동작원리 관계 형태 부분 공통점 쓰임 의미 뜻 방안 해결방법 해결방안 해결책 조건 필요 특징들 종류들 때 수도코드 예 시점 링크 link links'
  ).split(' '),
);

/** Whether a word of a heading asks about what stands before it: `특징` of `TCP의 특징`. */
export function isAspect(word: string): boolean {
  return ASPECTS.has(word) || ASPECTS.has(stemOf(word));
}

/** A particle of one syllable behind two is often the end of a noun: 차이, 평가, 고도. */
function isStem(stem: string, word: string): boolean {
  if (stem.length > 2) return true;
  return stem.length === 2 && (word.length > 3 || /[은는을를의와과에]$/.test(word));
}
