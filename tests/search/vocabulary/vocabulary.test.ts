import { describe, expect, test } from 'vitest';
import type { Note } from '../../../src/notes/note.ts';
import { noteOf } from '../../note.ts';
import { VocabularyMiner } from '../../../src/search/vocabulary/vocabulary-miner.ts';
import { Lexicon } from '../../../src/search/vocabulary/lexicon.ts';
import { learnNouns } from '../../../src/search/vocabulary/nouns.ts';
import type { Vocabulary } from '../../../src/search/vocabulary/vocabulary.ts';
import { PARTS, parse, partOf, serialize } from '../../../src/search/vocabulary/vocabulary-file.ts';

const titled = (title: string): Note =>
  noteOf({ file: `${title}.md`, route: `/notes/${title}/`, title, titleHtml: title });

describe('without an analyser, nouns are learnt from how the words of the notes end', () => {
  const counts = new Map(
    [
      '서버',
      '서버는',
      '서버에서',
      '토큰을',
      '토큰의',
      '데이터는',
      '데이터를',
      '베이스가',
      '베이스의',
      '데이터베이스를',
      '달린다',
    ].map((word) => [word, 1]),
  );
  const read = learnNouns(counts);

  test.each([
    ['서버에서', ['서버']],
    ['토큰을', ['토큰']],
    ['데이터베이스를', ['데이터', '베이스']],
  ])('%s: %j', (eojeol, nouns) => {
    expect(read(eojeol).nouns).toEqual(nouns);
  });
});

function vocabularyOf(titles: readonly string[]): Vocabulary {
  const miner = new VocabularyMiner((eojeol) => ({ nouns: [eojeol.replace(/[은는이가을를의]$/, '')] }));
  for (const title of titles)
    miner.add(titled(title), [
      {
        id: '',
        heading: title,
        level: 1,
        text: `교착상태(Deadlock)는 서버의 일이다\nTransaction과 서버\n${title}(Deadlock)`,
        code: '',
      },
    ]);
  return miner.finish([
    ['도커', 'Docker'],
    ['서버', 'server', '섬기는이'],
  ]);
}

describe('a vocabulary', () => {
  const vocabulary = vocabularyOf(['트랜잭션', '인덱스']);

  test('counts the notes and headings that hold a word', () => {
    expect(vocabulary.words.get('트랜잭션')).toEqual({ text: '트랜잭션', notes: 1, headings: 1 });
    expect(vocabulary.words.get('서버')).toEqual({ text: '서버', notes: 2, headings: 0 });
    expect(vocabulary.words.get('transaction')?.notes).toBe(2);
  });

  test('knows the names that the notes explain, and those of the group that the notes use', () => {
    expect(vocabulary.synonyms.get('deadlock')?.[0]?.text).toBe('교착상태');
    expect(vocabulary.synonyms.get('server')?.map(({ text }) => text)).toContain('서버');
    expect(vocabulary.synonyms.has('도커')).toBe(false);
  });

  test('is the same in whatever order the notes come', () => {
    expect([...serialize(vocabularyOf(['인덱스', '트랜잭션']))]).toEqual([...serialize(vocabulary)]);
  });

  test('is the same after it was written and read', () => {
    const parts = [...serialize(vocabulary).values()].map(parse);
    const words = new Map(parts.flatMap((part) => [...part.words]));
    expect(words.get('트랜잭션')).toEqual(vocabulary.words.get('트랜잭션'));
    expect(words.get('서버')).toEqual(vocabulary.words.get('서버'));
    expect(parts.every(({ notes }) => notes === 2)).toBe(true);
    const synonyms = new Map(parts.flatMap((part) => [...part.synonyms]));
    expect(synonyms.get('deadlock')?.[0]?.text).toBe('교착상태');
  });
});

test('a file of the vocabulary is bounded', () => {
  const words = new Map(
    Array.from({ length: 5000 }, (_, i) => [`word${i}`, { text: `word${i}`, notes: 3, headings: 0 }]),
  );
  const part = serialize({ notes: 9, words, synonyms: new Map() }).get('w') ?? '';
  expect(parse(part).words.size).toBeLessThan(1300);
});

test.each([
  ['가상', 'h0'],
  ['트리', 'h16'],
  ['tree', 't'],
  ['3-way', '0'],
])('%s is in the file %s', (word, part) => {
  expect(partOf(word)).toBe(part);
  expect(PARTS).toContain(part);
});

test('what several sites have of one file is one vocabulary', () => {
  const site = (words: string[], name: string, synonyms: string[]): Vocabulary => ({
    notes: 9,
    words: new Map(words.map((text) => [text, { text, notes: 1, headings: 1 }])),
    synonyms: new Map([[name, synonyms.map((text) => ({ text, weight: 1 }))]]),
  });
  const lexicon = new Lexicon();
  lexicon.add([
    site(['토큰', '트리'], '교착상태', ['deadlock']),
    site(['토큰', '풀'], '교착 상태', ['데드락', 'deadlock']),
  ]);
  expect([...lexicon.words]).toEqual([
    { text: '토큰', notes: 2, headings: 2 },
    { text: '트리', notes: 1, headings: 1 },
    { text: '풀', notes: 1, headings: 1 },
  ]);
  expect(lexicon.synonymsOf('교착 상태').map(({ text }) => text)).toEqual(['deadlock', '데드락']);
  lexicon.add([site(['격리'], '격리', []), site([], '격리', [])]); // another file
  expect(lexicon.notes).toBe(18);
  expect(lexicon.isKnown('토큰') && lexicon.isKnown('격리')).toBe(true);
});

test('a compound is split where the files of its words are known', () => {
  const words = new Map(
    ['이진탐색트리', '이진탐색', '트리'].map((text) => [text, { text, notes: 3, headings: 1 }]),
  );
  const files = serialize({ notes: 9, words, synonyms: new Map() });
  const lexicon = new Lexicon();
  lexicon.add([parse(files.get(partOf('이진')) ?? '')]);
  expect(lexicon.split('이진탐색트리')).toEqual(['이진탐색', '트리']); // a part of it may be unknown
  expect(lexicon.isKnown('트리')).toBe(false);
  lexicon.add([parse(files.get(partOf('트리')) ?? '')]);
  expect(lexicon.split('이진탐색트리')?.every((part) => lexicon.isKnown(part))).toBe(true);
});
