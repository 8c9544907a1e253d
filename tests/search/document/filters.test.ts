import { toAnchorId, toFolderFile } from '../../../src/notes/addresses/brands.ts';
import { expect, test } from 'vitest';
import { filtersOf, folderOf } from '../../../src/search/document/filters.ts';
import { noteOf } from '../../note.ts';

test.each([
  ['스터디 0001234567890abcdef123456834d8ab/1회차/tcp.md', '스터디/1회차'], // as Notion exports it
  ['tcp.md', ''],
  ['가'.normalize('NFD') + '/tcp.md', '가'],
])('the folder of %s is called %j', (file, folder) => {
  expect(folderOf({ file: toFolderFile(file) })).toBe(folder);
});

test('a folder holds what its folders hold', () => {
  const folders = filtersOf(noteOf({ file: '네트워크/TCP/흐름.md' })).filter(
    ([filter]) => filter === 'folder',
  );
  expect(folders.map(([, value]) => value)).toEqual(['네트워크', '네트워크/TCP']);
});

test('a note of a day is a session, with its year and all who were there', () => {
  const note = noteOf({ date: '2021-04-29', people: ['철수', '영희'] });
  expect(filtersOf(note)).toEqual([
    ['kind', 'session'],
    ['year', '2021'],
    ['person', '철수'],
    ['person', '영희'],
  ]);
});

test('a note of questions is found by that, too', () => {
  const questions = [{ text: '왜?', id: toAnchorId('왜'), unfinished: false }];
  expect(filtersOf(noteOf({ questions }))).toEqual([
    ['kind', 'note'],
    ['kind', 'question'],
  ]);
});
