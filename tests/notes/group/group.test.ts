import { describe, expect, test } from 'vitest';
import { toAnchorId, toFolderFile } from '../../../src/notes/addresses/brands.ts';
import { attendanceOf } from '../../../src/notes/group/attendance.ts';
import { monthsOf } from '../../../src/notes/group/months.ts';
import { portfolioOf } from '../../../src/notes/group/portfolio.ts';
import { settledNotes } from '../../../src/notes/group/settled.ts';
import { withOneSpelling } from '../../../src/notes/group/spelling.ts';
import { keptTopicsOf, upcomingOf } from '../../../src/notes/group/taken-up.ts';
import { sessionsOf } from '../../../src/notes/lists.ts';
import type { NextTopic, Note } from '../../../src/notes/note.ts';
import { isOpenQuestion } from '../../../src/notes/questions/is-open.ts';
import { openEntriesOf } from '../../../src/notes/questions/open-list.ts';
import { studyQuestionsOf } from '../../../src/notes/questions/study-question.ts';
import { noteOf, type Said } from '../../note.ts';

const ask = (text: string, said: Partial<Note['questions'][number]> = {}) => ({
  text,
  id: toAnchorId(text),
  unfinished: false,
  ...said,
});
const heading = (text: string) => ({ text, id: toAnchorId(text), depth: 2, level: 2, line: 1 });
const kept = (text: string): NextTopic => ({ kind: 'next', text, id: toAnchorId('다음-주제') });

describe('topics kept for later', () => {
  const session = (date: string, said: Said) => noteOf({ file: `${date}.md`, date, ...said });
  const takenUp = (topic: string, ...headings: string[]) => {
    const sessions = sessionsOf([
      session('2021-04-29', { next: [kept(topic)] }),
      session('2021-05-06', { headings: headings.map(heading) }),
    ]);
    const [, first] = sessions;
    return first ? (keptTopicsOf(first, sessions)[0]?.takenUp.length ?? 0) : -1;
  };

  test.each([
    ['TCP', 'TCP와 UDP는 무엇이 다른가?'],
    ['트랜잭션', '트랜잭션의 격리'],
    ['Process와 Thread', '스레드(Thread)'],
    ['database index, B Tree, B+ Tree 등에 대한 @do168님의 강의', 'B Tree'],
    ['Indexes and locks', 'Why locks?'],
  ])('%j is taken up by %j', (topic, text) => {
    expect(takenUp(topic, text)).toBe(1);
  });

  test.each([
    ['TCP', 'TCPX'],
    ['트랜잭션', '다른 이야기'],
    ['TCP', '다음-주제'],
  ])('%j is not by %j', (topic, text) => {
    expect(takenUp(topic, text)).toBe(0);
  });

  test('are to come while no later session is there', () => {
    const first = session('2021-04-29', { next: [kept('TCP')] });
    expect(upcomingOf(sessionsOf([first]))?.file).toBe(first.file);
    expect(upcomingOf(sessionsOf([first, session('2021-05-06', {})]))).toBeUndefined();
    const week = (number: number, said: Said = {}) =>
      noteOf({ file: `week${number}.md`, session: { number, unit: 'week' }, ...said });
    const third = week(3, { next: [kept('TCP')] });
    expect(upcomingOf([week(3), third])?.file).toBe(third.file);
    expect(upcomingOf([week(4), third])).toBeUndefined();
  });
});

describe('what is open', () => {
  const promise = (name: string) => ({
    open: [
      { kind: 'promise' as const, text: `@${name}가 하기로 함`, id: toAnchorId('TFO란?'), people: [name] },
    ],
  });
  const entries = (...notes: Note[]) =>
    openEntriesOf(notes, studyQuestionsOf(notes)).map(({ kind, people }) => `${kind} ${people.join()}`);

  test('is a promise of a person whom notes name', () => {
    expect(entries(noteOf({ people: ['do168'], ...promise('DO168') }))).toEqual(['promise do168']);
    expect(entries(noteOf({ people: ['do168'], ...promise('Autowired') }))).toEqual([]);
  });

  test('is no promise that a later note keeps', () => {
    const early = noteOf({
      file: 'a.md',
      date: '2021-04-29',
      people: ['a'],
      questions: [ask('TFO란?')],
      ...promise('a'),
    });
    const late = noteOf({ file: 'b.md', date: '2021-05-06', questions: [ask('TFO란?')] });
    expect(entries(early)).toEqual(['promise a']);
    expect(entries(late, early)).toEqual([]);
  });

  test('is a task of a session, not of any page', () => {
    const open = [{ kind: 'task' as const, text: '책', id: toAnchorId('') }];
    expect(entries(noteOf({ open }))).toEqual([]);
    expect(entries(noteOf({ open, date: '2021-04-29' }))).toEqual(['task ']);
  });
});

test('a portfolio tells what someone asked, answered and promised', () => {
  const notes = [
    noteOf({
      file: 'a.md',
      people: ['a', 'b'],
      questions: [
        ask('TCP란?', { topic: '네트워크' }),
        ask('UDP란?', { unfinished: true }),
        ask('왜 TFO인가?', { askers: ['b'] }),
      ],
    }),
  ];
  const questions = studyQuestionsOf(notes);
  const textsOf = (name: string) => {
    const { asked, answered, topics } = portfolioOf(name, questions, []);
    return { asked: asked.map(({ text }) => text), answered: answered.map(({ text }) => text), topics };
  };
  expect(textsOf('a')).toEqual({
    asked: ['TCP란?', 'UDP란?'],
    answered: ['TCP란?', '왜 TFO인가?'],
    topics: ['네트워크'],
  });
  expect(textsOf('b').asked).toEqual(['TCP란?', 'UDP란?', '왜 TFO인가?']);
  expect(textsOf('Autowired')).toEqual({ asked: [], answered: [], topics: [] });
});

test('weeks by people, where folders are so', () => {
  const file = (path: string, person: string) => noteOf({ file: path, people: [person] });
  const notes = [
    file('week10/Ryan/a.md', 'Ryan'),
    file('week2/Ryan/a.md', 'Ryan'),
    file('week2/Ryan/b.md', 'Ryan'),
    file('week2/Neph/a.md', 'Neph'),
    noteOf({ file: 'week2/README.md' }),
  ];
  const table = attendanceOf(notes, '{session}/{person}');
  expect(table?.people).toEqual(['Ryan', 'Neph']);
  expect(
    table?.weeks.map(({ name, cells }) => [
      name,
      cells.get('Ryan')?.notes.length,
      cells.get('Neph')?.notes.length,
    ]),
  ).toEqual([
    ['week2', 2, 1],
    ['week10', 1, undefined],
  ]);
  expect(attendanceOf(notes, undefined)).toBeUndefined();
});

test('months hold their sessions, the newest first', () => {
  const days = ['2021-05-06', '2021-04-29', '2021-04-01'].map((date) => noteOf({ file: `${date}.md`, date }));
  expect(monthsOf(sessionsOf(days)).map(({ month, sessions }) => [month, sessions.length])).toEqual([
    ['2021-05', 1],
    ['2021-04', 2],
  ]);
});

test('a name is spelt the way most notes spell it', () => {
  const notes = [['Steven', 'a'], ['steven'], ['Steven']].map((people) => noteOf({ people }));
  expect(withOneSpelling(notes).map(({ people }) => people)).toEqual([
    ['Steven', 'a'],
    ['Steven'],
    ['Steven'],
  ]);
});

test('a note knows which of its questions another one answers, and the spelling of its people', () => {
  const open = noteOf({
    file: '210429.md',
    date: '2021-04-29',
    people: ['steven'],
    questions: [ask('TFO란?', { unfinished: true }), ask('쿠키란?', { unfinished: true })],
  });
  const later = noteOf({
    file: '210506.md',
    date: '2021-05-06',
    people: ['Steven'],
    questions: [ask('TFO란?'), ask('세션이란?')],
  });
  const last = noteOf({ file: '210513.md', date: '2021-05-13', people: ['Steven'] });
  const settled = settledNotes([open, later, last]);
  expect(settled.map((note) => note.questions.filter(isOpenQuestion).map(({ text }) => text))).toEqual([
    ['쿠키란?'],
    [],
    [],
  ]);
  expect(settled.map(({ people }) => people)).toEqual([['Steven'], ['Steven'], ['Steven']]);
  expect(settled[2]).toBe(last);
  const guide = { ...later, file: toFolderFile('guide/a.md') };
  const [first] = settledNotes([open, guide], ['guide']);
  expect(first?.questions.filter(isOpenQuestion)).toHaveLength(2);
});
