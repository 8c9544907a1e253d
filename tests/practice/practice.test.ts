import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { toAnchorId } from '../../src/notes/addresses/brands.ts';
import type { QuestionIndex } from '../../src/notes/questions/question-index.ts';
import { ankiText, mediaName } from '../../src/practice/anki.ts';
import { addDays, dayOf } from '../../src/practice/days.ts';
import { deckOf, type DeckQuestion } from '../../src/practice/deck.ts';
import { clockText, drawQuestions, summaryOf } from '../../src/practice/interview.ts';
import { calendarOf, daysOf, stagesOf, streakOf, topicsOf } from '../../src/practice/progress.ts';
import { nameOfScope, questionsIn, readScope } from '../../src/practice/scope.ts';
import { zipOf } from '../../src/practice/zip.ts';
import { gradeOfSwipe } from '../../src/browser/practice/swipe.ts';

const INDEX: QuestionIndex = {
  topics: ['연결', 'DNS'],
  folders: ['week1', 'week2'],
  people: ['Kim', 'lee'],
  notes: [
    ['/study/notes/week1/http/', '2026-01-02'],
    ['/study/notes/week2/lee/dns-%EC%A3%BC%EC%86%8C/', ''],
  ],
  questions: [
    ['a', 'keep-alive란?', 0, 0, 0, [0], [[0, toAnchorId('keep-alive란'), '']]],
    ['b', 'TLS란?', 0, 0, 1, [], [[0, toAnchorId('tls란'), '']]],
    [
      'c',
      'DNS란?',
      1,
      1,
      0,
      [0, 1],
      [
        [1, '', 'lee'],
        [0, toAnchorId('dns란'), 'Kim'],
      ],
    ],
  ],
};
const DECK = deckOf(INDEX);

test('the list’s data is read as questions', () => {
  expect(DECK[2]).toEqual({
    id: 'c',
    text: 'DNS란?',
    topic: 'DNS',
    folder: 'week2',
    isOpen: false,
    people: ['Kim', 'lee'],
    places: [
      { address: '/study/notes/week2/lee/dns-%EC%A3%BC%EC%86%8C/', anchor: '', name: 'lee', day: '' },
      { address: '/study/notes/week1/http/', anchor: 'dns란', name: 'Kim', day: '2026-01-02' },
    ],
  });
});

test.for<[search: string, ids: string]>([
  ['', 'ac'],
  ['?at=week1', 'ac'],
  ['?at=week1/http', 'ac'],
  ['?at=week2/lee/dns-주소', 'c'],
  ['?at=week', ''],
  ['?folder=week2', 'c'],
  ['?person=kim', 'ac'],
  ['?person=lee', 'c'],
  ['?person=nobody', ''],
  ['?year=2026', 'ac'],
  ['?state=open', 'b'],
  ['?state=answered&person=lee', 'c'],
])('%s means the questions %s', ([search, ids]) => {
  const found = questionsIn(DECK, readScope(search), '/study/');
  expect(found.map(({ id }) => id).join('')).toBe(ids);
});

test('a scope has a name', () => {
  const states = { open: '미완' };
  expect(nameOfScope(readScope(''), states)).toBe('');
  expect(nameOfScope(readScope('?at=week1&person=Kim&state=open&q=tcp'), states)).toBe(
    'week1 · @Kim · 미완 · ‘tcp’',
  );
});

describe('an interview', () => {
  const many = Array.from({ length: 30 }, (_, i): DeckQuestion => ({
    ...(DECK[0] as DeckQuestion),
    id: `q${i}`,
  }));

  test.for([0, 0.37, 0.999999])('draws ten, each once, whatever chance says (%d)', (chance) => {
    const drawn = drawQuestions(many, () => chance).map(({ id }) => id);
    expect(drawn).toHaveLength(10);
    expect(new Set(drawn).size).toBe(10);
  });

  test('draws all where there are fewer', () => {
    expect(drawQuestions(DECK, () => 0)).toHaveLength(3);
    expect(drawQuestions([], () => 0)).toEqual([]);
  });

  test('sums up what was known and how long it took', () => {
    const [question = many[0] as DeckQuestion] = many;
    const answers = ([1, 2, 3, 4] as const).map((grade) => ({ question, grade, seconds: 20 }));
    expect(summaryOf(answers)).toEqual({ known: 2, seconds: 80 });
    expect([0, 5, 80, 3600].map(clockText)).toEqual(['0:00', '0:05', '1:20', '60:00']);
  });
});

describe('progress', () => {
  test('counts questions by stage and topic, and puts small topics together', () => {
    expect(stagesOf(DECK, () => undefined)).toEqual({ new: 3, learning: 0, learnt: 0 });
    const topics = topicsOf(DECK, () => undefined, '그 밖', 1);
    expect(topics).toEqual([{ topic: '그 밖', counts: { new: 3, learning: 0, learnt: 0 }, total: 3 }]);
    expect(topicsOf(DECK, () => undefined, '그 밖').map(({ topic, total }) => [topic, total])).toEqual([
      ['연결', 2],
      ['DNS', 1],
    ]);
  });

  test('has a calendar of weeks that ends today', () => {
    const weeks = calendarOf('2026-03-04', 53);
    expect(weeks).toHaveLength(53);
    expect(weeks.at(-1)).toEqual(['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04']);
    expect(weeks[0]?.[0]).toBe('2025-03-02');
    expect(new Set(weeks.flat()).size).toBe(52 * 7 + 4);
  });

  test('counts days in a row', () => {
    const at = (day: number) => ({
      question: 'a',
      text: '',
      grade: 3 as const,
      at: new Date(2026, 0, day, 23).getTime(),
    });
    const days = daysOf([[at(1), at(2), at(2)], [at(3)]]);
    expect([...days]).toEqual([
      ['2026-01-01', 1],
      ['2026-01-02', 2],
      ['2026-01-03', 1],
    ]);
    expect(['2026-01-03', '2026-01-04', '2026-01-05'].map((today) => streakOf(days, today))).toEqual([
      3, 3, 0,
    ]);
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(dayOf(new Date(2026, 10, 9).getTime())).toBe('2026-11-09');
  });
});

describe('for Anki', () => {
  test('fields with tabs, quotes or line ends are quoted, as its manual says', () => {
    const text = ankiText(
      [{ id: 'a', question: 'a < b & "c"?', answer: '<pre>1\n\t2</pre>', tags: ['week 1', 'a::b'] }],
      '노트::연습',
    );
    expect(text).toBe(
      '#separator:tab\n#html:true\n#notetype:Basic\n#deck:노트:연습\n#columns:GUID\tFront\tBack\tTags\n#guid column:1\n#tags column:4\n' +
        'study-a\t"a &lt; b &amp; ""c""?"\t"<pre>1\n\t2</pre>"\tweek_1 a:b\n',
    );
  });

  test.for([
    ['/files/week%201/box.png', 'study-files-week-1-box.png'],
    ['/files/%EA%B7%B8%EB%A6%BC.svg?x=1', 'study-files-그림.svg'],
    ['/files/50%25.png', 'study-files-50-.png'],
  ] as const)('%s is called %s', ([address, name]) => expect(mediaName(address)).toBe(name));
});

test('an archive holds its files, with the sums that readers check', () => {
  const content = new TextEncoder().encode('내용');
  const archive = Buffer.from(
    zipOf([
      { name: '그림/a.txt', content },
      { name: 'b', content: new Uint8Array() },
    ]),
  );
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  expect(archive.readUInt16LE(end + 10)).toBe(2);
  const directory = archive.readUInt32LE(end + 16);
  expect(archive.readUInt32LE(directory)).toBe(0x02014b50);
  expect(archive.readUInt32LE(directory + 16)).toBe(crc32(content));
  expect(archive.readUInt32LE(directory + 24)).toBe(content.length);
  const local = archive.readUInt32LE(directory + 42);
  expect(archive.readUInt32LE(local)).toBe(0x04034b50);
  const name = archive.readUInt16LE(local + 26);
  expect(archive.toString('utf8', local + 30, local + 30 + name)).toBe('그림/a.txt');
  expect(archive.subarray(local + 30 + name, local + 30 + name + content.length).equals(content)).toBe(true);
});

test.for([
  [-0.9, 1],
  [-0.3, 2],
  [-0.1, undefined],
  [0, undefined],
  [0.1, undefined],
  [0.3, 3],
  [0.9, 4],
] as const)('a swipe over %d of the card means %s', ([way, grade]) => expect(gradeOfSwipe(way)).toBe(grade));
