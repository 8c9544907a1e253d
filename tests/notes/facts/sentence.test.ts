import { expect, test } from 'vitest';
import { sentenceAround } from '../../../src/notes/facts/sentence.ts';

/** `[words]` are those that the sentence is about. */
function around(marked: string): string {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const { before, words, after } = sentenceAround(marked.replace(/[[\]]/g, ''), from, to);
  return `${before}[${words}]${after}`;
}

test.for([
  ['한 문장. 이어서 [토큰]을 보자. 끝.', '이어서 [토큰]을 보자.'],
  ['[토큰]을 보자', '[토큰]을 보자'],
  ['1.5판의 [tcp.md]를 보면 3.2도 있다. 끝', '1.5판의 [tcp.md]를 보면 3.2도 있다.'],
  ['왜? (정말?) 그래서\n[이것]이다!" 그 다음', '그래서 [이것]이다!"'],
  ['前の文。これは[リンク]です。次の文。', 'これは[リンク]です。'],
  ['[링크]', '[링크]'],
  [
    `${'앞말 '.repeat(60)}[가운데]${' 뒷말'.repeat(60)}`,
    `…${'앞말 '.repeat(29)}[가운데]${' 뒷말'.repeat(29)}…`,
  ],
] as const)('%s', ([marked, expected]) => {
  expect(around(marked)).toBe(expected);
});
