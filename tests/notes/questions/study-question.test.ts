import { describe, expect, test } from 'vitest';
import { toAnchorId, toFolderFile } from '../../../src/notes/addresses/brands.ts';
import type { Note, Question } from '../../../src/notes/note.ts';
import { studyQuestionsOf } from '../../../src/notes/questions/study-question.ts';
import { noteOf, type Said } from '../../note.ts';

const ask = (text: string, said: Partial<Question> = {}): Question => ({
  text,
  id: toAnchorId(text),
  unfinished: false,
  ...said,
});
const open = (text: string) => ask(text, { unfinished: true });
const note = (file: string, questions: Question[], said: Said = {}) => noteOf({ file, questions, ...said });
const statesOf = (...notes: Note[]) => studyQuestionsOf(notes).map(({ text, state }) => `${text} ${state}`);

describe('one question in several notes', () => {
  const people = ['Fezz', 'Ryan', 'James'].map((name) =>
    note(`week3/${name}/arc.md`, [ask(name === 'Ryan' ? '1. ARC란' : 'ARC란?')], { people: [name] }),
  );

  test('stands once, with its places side by side', () => {
    const [question, ...others] = studyQuestionsOf(people);
    expect(others).toEqual([]);
    expect(question?.places.map((place) => place.note.file)).toEqual(people.map(({ file }) => file));
    expect(question).toMatchObject({ folder: 'week3', topic: 'week3', people: ['Fezz', 'Ryan', 'James'] });
  });

  test('but twice where one note asks it twice', () => {
    const twice = note('a.md', [ask('TCP란?'), ask('TCP란?', { id: toAnchorId('tcp란-1') })]);
    const [a, b] = studyQuestionsOf([twice]);
    expect(a?.id).not.toBe(b?.id);
  });

  test('and is another one where it only means what its note is about', () => {
    const both = ['TCP', 'UDP'].map((title) => note(`${title}.md`, [ask('장점은?')], { title }));
    expect(studyQuestionsOf(both)).toHaveLength(2);
  });
});

test('a name survives an edited answer and a moved note', () => {
  const [before] = studyQuestionsOf([note('a.md', [open('TFO란?')])]);
  const [after] = studyQuestionsOf([note('week3/b.md', [ask('TFO란 ?')])]);
  expect(after?.id).toBe(before?.id);
});

describe('an open question', () => {
  const early = { date: '2021-04-29' };
  const late = { date: '2021-05-06' };

  test.each<[string, Note[], string]>([
    ['stays open', [note('a.md', [open('TFO란?')], early)], 'open'],
    [
      'is closed by a later note',
      [note('b.md', [ask('TFO란?')], late), note('a.md', [open('TFO란?')], early)],
      'answered',
    ],
    [
      'is closed by a note without a date',
      [note('a.md', [open('TFO란?')]), note('b.md', [ask('TFO란?')])],
      'answered',
    ],
    [
      'is opened again by a later note',
      [note('b.md', [open('TFO란?')], late), note('a.md', [ask('TFO란?')], early)],
      'open',
    ],
  ])('%s', (_, notes, state) => {
    expect(statesOf(...notes)).toEqual([`TFO란? ${state}`]);
  });

  const mentioning = (date: string) =>
    note('b.md', [], {
      date,
      mentions: [{ file: toFolderFile('a.md'), anchor: toAnchorId('TFO란?'), from: toAnchorId('복습') }],
    });

  test('is closed by a later section that links it, and says where', () => {
    const [question] = studyQuestionsOf([mentioning('2021-05-06'), note('a.md', [open('TFO란?')], early)]);
    expect(question?.state).toBe('answered');
    expect(question?.closedBy).toMatchObject({ id: '복습', note: { file: 'b.md' } });
  });

  test('is not closed by an earlier link', () => {
    expect(statesOf(note('a.md', [open('TFO란?')], late), mentioning('2021-04-29'))).toEqual(['TFO란? open']);
  });
});
