import { describe, expect, test } from 'vitest';
import { toAnchorId } from '../../../src/notes/addresses/brands.ts';
import { openPointsOf, promisersIn } from '../../../src/notes/questions/open-points.ts';
import { questionsOf } from '../../../src/notes/facts/questions.ts';
import type { Section } from '../../../src/notes/note.ts';

describe('promisersIn', () => {
  test.each([
    ['@do168님이 마저 고민해보고 공유해주시기로 함 ㅎㅎ.', ['do168']],
    ['격리 수준은 @do168님이 다음에 발표하기로 했다', ['do168']],
    ['@a님과 @b님이 정리해 오기로 했습니다.', ['b']],
    ['@a, @b 예제를 찾아오기로 함', ['a', 'b']],
    ['@a가 조사해 오겠습니다', ['a']],
    ['TCP는 @a님이 정리할 예정', ['a']],
    ['김철수님이 코드를 공유하기로 함', ['김철수']],
    ['담당: @a', ['a']],
    ['TODO(@a): B+ 트리', ['a']],
    ['@do168 will look into this', ['do168']],
    ['@do168 promised to share the slides.', ['do168']],
    ['Action: @a benchmarks it', ['a']],
    ["@a: I'll check the RFC", ['a']],
  ])('%j promises', (line, people) => {
    expect(promisersIn(line, ['김철수'])).toEqual(people);
  });

  test.each([
    '@do168님의 질문이었다.',
    'database index, B Tree, B+ Tree 등에 대한 @do168님의 강의',
    '스프링은 @Autowired로 주입한다',
    '다음에 발표하기로 함',
    '김철수의 법칙을 쓰기로 함',
    'npm install @types/node 하기로 함',
    'mail me@example.com will work',
    'The pod will restart',
    '@a님이 설명했다',
  ])('%j does not', (line) => {
    expect(promisersIn(line, ['김철수'])).toEqual([]);
  });
});

describe('openPointsOf', () => {
  const section = (heading: string, said: Partial<Section> = {}): Section => ({
    id: toAnchorId(heading),
    heading,
    level: 2,
    text: '',
    code: '',
    ...said,
  });
  const pointsOf = (...sections: Section[]) =>
    openPointsOf(sections, questionsOf(sections), ['김철수']).map(({ kind, text }) => `${kind}: ${text}`);

  test.each<[string, Section, string[]]>([
    ['a section to be written', section('Stack 구현', { text: 'TODO' }), ['work: Stack 구현']],
    [
      'a section that says so at its end',
      section('원칙', { text: '간단하다. 추후 추가 예정.' }),
      ['work: 원칙'],
    ],
    ['a section in English', section('Stack', { text: 'Work in progress' }), ['work: Stack']],
    ['a finished one', section('Stack', { text: '끝' }), []],
    ['an empty one that asks nothing', section('Stack'), []],
    ['a task', section('할 일', { text: '책 읽기', tasks: ['책 읽기'] }), ['task: 책 읽기']],
    ['a task struck out', section('할 일', { text: '책', tasks: ['책'], struck: ['책'] }), []],
    [
      'a task of someone',
      section('할 일', { text: '@a가 발표하기로 함', tasks: ['@a가 발표하기로 함'] }),
      ['promise: @a가 발표하기로 함'],
    ],
    [
      'a promise struck out',
      section('끝', { text: '@a가 발표하기로 함', struck: ['@a가 발표하기로 함'] }),
      [],
    ],
    [
      'a joke struck out',
      section('끝', { text: 'Keep Alive도 알게 되었다 ㅎㅎ', struck: ['Keep Alive도 알게 되었다 ㅎㅎ'] }),
      [],
    ],
    ['a question, which tells itself', section('TFO란?', { text: 'TODO' }), []],
    [
      'a promise below a question',
      section('TFO란?', { text: '@a님이 알아보기로 함' }),
      ['promise: @a님이 알아보기로 함'],
    ],
  ])('%s', (_, one, expected) => {
    expect(pointsOf(one)).toEqual(expected);
  });

  test('an unchecked task leaves a question open', () => {
    const [question] = questionsOf([section('TFO란?', { text: '답\n더 읽기', tasks: ['더 읽기'] })]);
    expect(question?.unfinished).toBe(true);
  });
});
