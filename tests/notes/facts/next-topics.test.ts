import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { nextTopicsOf } from '../../../src/notes/facts/next-topics.ts';

const topics = (...lines: string[]) =>
  nextTopicsOf(unified().use(remarkParse).use(remarkGfm).parse(lines.join('\n'))).map(
    ({ kind, text, details }) => `${kind}: ${text}${details ? ` (${details})` : ''}`,
  );

test.each<[string, string[], string[]]>([
  ['a heading with a list', ['## 다음 주제', '', '- TCP', '- 트랜잭션'], ['next: TCP', 'next: 트랜잭션']],
  ['a heading with a line', ['## 다음 스터디 주제', '', '트랜잭션'], ['next: 트랜잭션']],
  [
    'items that are labels',
    [
      '## 다음 스터디 주제',
      '- 오늘의 피드백',
      '  - 길었다',
      '- 다음 주제',
      '  - TCP',
      '    - TFO',
      '    - keep alive',
      '- 남은 이야기',
      '  - B Tree',
    ],
    ['next: TCP (TFO, keep alive)', 'left: B Tree'],
  ],
  ['a line with what follows', ['**다음 주제**', '', '- TCP'], ['next: TCP']],
  ['a line of its own', ['다음 주제: TCP, UDP'], ['next: TCP', 'next: UDP']],
  ['an item of its own', ['- 날짜: 4월', '- 다음 주제: TCP'], ['next: TCP']],
  ['English', ['## Next topics', '- TCP', '', '## Left over', '- UDP'], ['next: TCP', 'left: UDP']],
  ['for the next session', ['### Topics for next week', '1. Indexes'], ['next: Indexes']],
  ['each once', ['## 다음 주제', '- TCP', '- TCP'], ['next: TCP']],
  ['what is struck out', ['## 다음 주제', '- ~~TCP~~', '- UDP'], ['next: UDP']],
  ['a note about the next of something', ['## 다음 노드', '- TCP', '', '## Next', '- b'], []],
  ['a sentence', ['다음 주제로 넘어가자', '', '- TCP'], []],
])('%s', (_, lines, expected) => {
  expect(topics(...lines)).toEqual(expected);
});
