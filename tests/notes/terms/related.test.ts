import { expect, test } from 'vitest';
import { toAnchorId } from '../../../src/notes/addresses/brands.ts';
import { createRelated } from '../../../src/notes/terms/related.ts';
import { wordsOf } from '../../../src/notes/terms/words.ts';
import { noteOf } from '../../note.ts';

const note = (file: string, title: string, ...headings: string[]) =>
  noteOf({
    file,
    title,
    headings: headings.map((text, i) => ({ text, id: toAnchorId(text), depth: 2, level: 2, line: i + 2 })),
  });

const NOTES = [
  note('os/교착.md', '교착상태와 세마포어', '교착상태의 조건', '세마포어'),
  note('os/동기화.md', '세마포어', '교착상태를 막는 세마포어'),
  note('db/락.md', 'Deadlock', '트랜잭션'),
  note('db/트랜잭션.md', '트랜잭션', '격리 수준'),
  note('web/회고.md', '회고', '장점', '단점', '참고 자료'),
  note('web/후기.md', '면접 후기', '장점', '단점', '참고 자료'),
];

test('notes with the same telling words are related, the most alike first', () => {
  const related = createRelated(NOTES);
  expect(related('os/교착.md').map(({ file }) => file)).toEqual(['os/동기화.md']);
});

test('what every note has relates none', () => {
  const related = createRelated(NOTES);
  expect(related('web/회고.md')).toEqual([]);
});

test('names of one thing are one word', () => {
  const names: Record<string, string> = { deadlock: '교착상태' };
  const related = createRelated(
    [note('a/1.md', '교착상태'), note('a/2.md', 'Deadlock'), ...NOTES.slice(3)],
    (word) => names[word] ?? word,
  );
  expect(related('a/1.md').map(({ file }) => file)).toEqual(['a/2.md']);
});

test('five thousand notes that share their words are related without each being compared with each', () => {
  const notes = Array.from({ length: 5000 }, (_, i) =>
    note(`n/${i}.md`, `공통 주제${i % 1000}`, `낱말${i % 700}`, `다른말${i % 900}`),
  );
  const related = createRelated(notes);
  expect(notes.every(({ file }) => related(file).length <= 5)).toBe(true);
});

test.for([
  ['교착상태의 해결 방법', ['교착상태']],
  ['세마포어를 설명하시오', ['세마포어']],
  ['Renaming Branches And Classes', ['branch', 'class']],
  ['Keys, Queries and Aliases', ['key', 'query', 'alias']],
  ['차이, 평가와 3주차', ['평가', '주차']],
] as const)('words of %s', ([text, words]) => {
  expect(wordsOf(text)).toEqual(words);
});
