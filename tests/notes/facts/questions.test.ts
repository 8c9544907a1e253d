import { toAnchorId } from '../../../src/notes/addresses/brands.ts';
import { describe, expect, test } from 'vitest';
import { isQuestion, questionsOf } from '../../../src/notes/facts/questions.ts';

describe('isQuestion', () => {
  test.each([
    'OAuth은 무엇인가?',
    '왜 이런 결과가 나올까?',
    '뭐가 다른가？',
    '접근 제어자란? (Access Modifier)',
    '웹 서버가 요청을 어떻게 처리하는 거지? 내부에 큐 같은게 있나',
    '소켓도 http나 tcp 같이 프로토콜이야?',
    '"트랜잭션"이란?!',
    'Optional?',
    'TFO란',
    'Hash란',
    'C++이란',
    'Scene 이란',
    'RESTful API 란',
    '모듈 이란',
    '`defer`란',
    '프로토콜이란',
    '데이터베이스란',
    '3. 트리거란 (Trigger)',
    '인덱스란 🔥',
    '직렬화가 무엇인가',
    '직렬화가 무엇인가'.normalize('NFD'),
    '왜 필요한가',
    '무엇이 좋은가',
    '언제 쓰는가',
    '얼마나 빠른가',
    '인증과 인가는 무엇이 다른가',
    '어떤 제약사항이 있나요',
    '가장 중요한 것은 무엇일까요',
    '왜 그런가요',
    'HTTP는 안전한가요',
    '디비 과부하를 방지할 수 있을까',
    '왜 이렇게 동작합니까',
    '어떤 문제가 있나',
    '왜 만들었나',
    '간략한 인증과정은 어떻게 되나',
    '왜 쓰나',
    '이게 맞느냐',
    'Equatable을 왜 상속해야 하는지',
    '프로세스와 스레드의 차이점은',
    '장단점은 무엇',
    'Q1. TCP와 UDP',
    'Q. 힙',
    '질문 2: 스택',
    '순환참조에 대해서 설명하시오.',
    'Delegate 패턴을 예를 들어 설명해 보세요',
    'What is OAuth',
    'What are the trade-offs',
    'What does volatile do',
    'How does DNS work',
    'How TCP closes a connection',

    'Why we moved to Postgres',
    "What's a closure",
  ])('%j asks', (heading) => {
    expect(isQuestion(heading)).toBe(true);
  });

  test.each([
    '모란',
    '소란',
    '계란',
    '파란',
    '혼란',
    '찬반 논란',
    '임진왜란',
    '비고란',
    '이란',
    '바나나',
    '하나',
    '코로나',
    '도메인 하나',
    '언제나',
    '그러나',
    '인증과 인가',
    '인증(Authentication)과 인가(Authorization)',
    '평가',
    '표준 원가',
    '추가',
    '상한가',
    '대중가요',
    '진가',
    '카메라나 안테나',
    '왜냐하면 느리니까',
    '차이점',
    'OAuth를 사용하는 이유',
    '동작 방법',
    '아파치 웹 서버와 Nginx를 비교해서 알아보자',
    'Int? 타입',
    '`??` 연산자',
    'a ? b : c',
    'Q&A',
    'Quick sort',
    'Whatever',
    'However',
    "What's new",
    'How it works',
    'HOW TO CONTRIBUTE',
    '중동의 나라 이란',
    'What I learned',
    'Is',
    '',
    '면접 후기 공유',
  ])('%j does not', (heading) => {
    expect(isQuestion(heading)).toBe(false);
  });
});

describe('questionsOf', () => {
  const section = (level: number, heading: string, text = '', code = '') => ({
    id: toAnchorId(level === 1 ? '' : heading),
    heading,
    level,
    text,
    code,
  });
  const unfinished = (...parts: Parameters<typeof section>[]) =>
    questionsOf([section(1, '210429 목', '본문'), ...parts.map((part) => section(...part))]).map(
      (question) => question.unfinished,
    );

  test.each([
    ['answered', [[2, '뭔가?', '답이다']], [false]],
    ['empty', [[2, '뭔가?']], [true]],
    ['only marked', [[2, '뭔가?', 'work in progress']], [true]],
    ['only marked in brackets', [[2, '뭔가?', '(작성 중...)']], [true]],
    ['half answered and marked', [[2, '뭔가?', 'TCP도 토큰이 있다.\nwork in progress']], [true]],
    ['half answered and marked in the same line', [[2, '뭔가?', 'TCP도 토큰이 있다. 추후 정리']], [true]],
    ['answered with code', [[2, '뭔가?', '', 'x = 1']], [false]],
    [
      'answered in the sections below',
      [
        [2, '뭔가?'],
        [3, '가', '답이다'],
        [2, '나'],
      ],
      [false],
    ],
    [
      'answered by nobody below',
      [
        [2, '뭔가?'],
        [3, '가', 'TODO'],
        [2, '나', '글'],
      ],
      [true],
    ],
    ['about unfinished things', [[2, '뭔가?', 'TODO 목록을 만드는 앱이다']], [false]],
    ['about work', [[2, '뭔가?', '이 작업은 work in progress 상태로 둔다']], [false]],
    ['a dash', [[2, '뭔가?', '-']], [true]],
    ['put off in a sentence', [[2, '뭔가?', 'TCP도 있다. 자세한 것은 나중에 다시 정리하겠다.']], [true]],
    ['of steps', [[2, '뭔가?', '먼저 기록하고, 지우는 것은 그 다음에 정리한다.']], [false]],
    ['marked in the heading', [[2, '뭔가? (작성 예정)', '글']], [true]],
    [
      'answered by a section of the same level',
      [
        [2, '프로토콜이란 무엇인지 설명하시오'],
        [2, 'Protocols', '약속이다'],
      ],
      [false],
    ],
    [
      'followed by what is none',
      [
        [2, '프로토콜이란 무엇인지 설명하시오'],
        [2, '참고 자료', '책'],
      ],
      [true],
    ],
    [
      'followed by another question',
      [
        [2, '프로토콜이란 무엇인지 설명하시오'],
        [2, '소켓이란?', '답이다'],
      ],
      [true, false],
    ],
  ] satisfies [string, Parameters<typeof section>[], boolean[]][])('%s', (_, parts, expected) => {
    expect(unfinished(...parts)).toEqual(expected);
  });

  test('a picture alone is an answer', () => {
    expect(
      questionsOf([section(1, '노트'), { ...section(2, '구조는?'), hasImages: true }])[0]?.unfinished,
    ).toBe(false);
  });

  test('a title that asks is one where its heading has an id', () => {
    const sections = [section(1, 'ARC란 무엇인지 설명하시오'), section(2, '정의', '답이다')];
    expect(questionsOf(sections, toAnchorId('arc란'))).toEqual([
      { text: 'ARC란 무엇인지 설명하시오', id: 'arc란', unfinished: false },
    ]);
    expect(questionsOf(sections)).toEqual([]);
  });
});
