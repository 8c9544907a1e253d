import { describe, expect, test } from 'vitest';
import { toAnchorId } from '../../../src/notes/addresses/brands.ts';
import { letterOf } from '../../../src/notes/terms/letters.ts';
import { createNames } from '../../../src/notes/terms/names.ts';
import { readHeading, termsOf } from '../../../src/notes/terms/term-index.ts';
import { termPagesOf } from '../../../src/notes/terms/term-pages.ts';
import { noteOf } from '../../note.ts';

test.for([
  ['TCP의 특징', 'TCP'],
  ['1. 교착상태(Deadlock)란?', '교착상태'],
  ['TCP와 UDP의 차이점을 설명하시오.', 'TCP와 UDP'],
  ['프로세스란 무엇인가?', '프로세스'],
  ['App Bundle의 동작 방식', 'App Bundle'],
  ['강한 참조', '강한 참조'],
  ['Virtual Memory', 'Virtual Memory'],
  ['정의', undefined],
  ['예시', undefined],
  ['참고 자료', undefined],
  ['가장 효율적인 방법', undefined],
  ['코드를 종이에 적자', undefined],
  ['src/main/page.jsp', undefined],
] as const)('a heading yields its topic: %s', ([heading, term]) => {
  const [found] = readHeading(heading).filter(({ kind }) => kind !== 'word');
  expect(found?.text).toBe(term);
});

test.for([
  ['가비지', 'ㄱ'],
  ['까치', 'ㄱ'],
  ['힙', 'ㅎ'],
  ['deadlock', 'D'],
  ['.NET', 'N'],
  ['3 way', '#'],
  ['日本', '#'],
] as const)('the letter of %s is %s', ([term, letter]) => {
  expect(letterOf(term).name).toBe(letter);
});

const heading = (text: string, id = text) => ({ text, id: toAnchorId(id), depth: 2, level: 2, line: 1 });
const note = (file: string, title: string, ...headings: string[]) =>
  noteOf({ file, title, headings: headings.map((text) => heading(text)) });
const indexOf = (notes: ReturnType<typeof note>[], rows: string[][] = []) => {
  const headings = notes.flatMap(({ title, headings }) => [title, ...headings.map(({ text }) => text)]);
  return termsOf(notes, createNames(rows, headings));
};
const print = (notes: ReturnType<typeof note>[], rows?: string[][]) =>
  indexOf(notes, rows).map(
    ({ name, other, see, places }) =>
      `${name}${other ? ` ${other}` : ''}${see ? ` → ${see}` : `: ${places.map(({ file, id }) => file + (id && `#${id}`)).join(' ')}`}`,
  );

describe('the index', () => {
  test('has a place a note, in the order of letters', () => {
    expect(print([note('a.md', '힙', '스택', '스택의 특징'), note('b.md', 'Queue', '스택이란?')])).toEqual([
      '스택: a.md#스택 b.md#스택이란?',
      '힙: a.md',
      'Queue: b.md',
    ]);
  });

  test('has both scripts of a name together, and leads from one to the other', () => {
    expect(print([note('a.md', '교착상태(Deadlock)'), note('b.md', 'Deadlock')])).toEqual([
      '교착상태 Deadlock: a.md b.md',
      'Deadlock → 교착상태',
    ]);
  });

  test('knows names of a list to be one', () => {
    expect(print([note('a.md', '데드락'), note('b.md', 'Deadlock')], [['데드락', 'deadlock']])).toEqual([
      '데드락 Deadlock: a.md b.md',
      'Deadlock → 데드락',
    ]);
  });

  test('has words of English titles that several notes are about', () => {
    const titles = ['Rename A Branch', 'Delete A Branch', 'Track The Branch', 'Do Something Once'];
    expect(print(titles.map((title, i) => note(`${i}.md`, title)))).toEqual(['branch: 0.md 1.md 2.md']);
  });

  test('leaves out titles that only say when', () => {
    expect(print([note('a.md', '210429 목', '소켓')])).toEqual(['소켓: a.md#소켓']);
  });
});

test('a small index has one page, a large one a page a letter, and no term is lost', () => {
  const terms = indexOf([
    note('a.md', '스택', ...'가나 나라 다리 Apple Bee'.split(' ')),
    note('b.md', '스택'),
  ]);
  expect(termPagesOf(terms).map(({ route }) => route)).toEqual(['/terms/']);
  const [first, ...pages] = termPagesOf(terms, 2);
  expect(first?.terms.map(({ name }) => name)).toEqual(['스택']);
  expect(pages.flatMap((page) => page.terms)).toEqual(terms);
  expect(pages.map(({ route }) => route).slice(0, 2)).toEqual(['/terms/ㄱ/', '/terms/ㄴ/']);
  expect(termPagesOf([])).toEqual([]);
});
