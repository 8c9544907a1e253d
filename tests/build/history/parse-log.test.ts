import { expect, test } from 'vitest';
import { parseLog } from '../../../src/build/history/parse-log.ts';

/** What git prints of a commit. */
const commit = (author: string, day: string, ...changes: string[]) =>
  `\x01${author}\0${author}@a.example\0${day}T10:00:00+09:00\0\n${changes.map((change) => `${change}\0`).join('')}`;

const time = (day: string) => `${day}T10:00:00+09:00`;

test('last change, first day and authors of each note, under all names that it has had', () => {
  const log = [
    commit('이영희', '2021-05-05', 'M\0b.md', 'M\0other.md'),
    commit('김철수', '2021-05-04', 'R090\0a.md\0b.md', 'A\0c.md'),
    commit('Ryan', '2021-05-03', 'M\0a.md', 'A\0b.md'),
    commit('김철수', '2021-05-02', 'R100\0x/처음.md'.normalize('NFD') + '\0a.md'),
    commit('김철수', '2021-05-01', 'A\0x/처음.md'),
  ].join('');
  expect(Object.fromEntries(parseLog(log, ['b.md', 'c.md', 'd.md']))).toEqual({
    'b.md': {
      changed: time('2021-05-05'),
      created: '2021-05-01',
      authors: ['이영희', '김철수', 'Ryan'],
      former: ['a.md', 'x/처음.md'],
    },
    'c.md': { changed: time('2021-05-04'), created: '2021-05-04', authors: ['김철수'], former: [] },
  });
});

test('what was deleted, and made again, is another note', () => {
  const log =
    commit('이영희', '2021-05-03', 'A\0a.md') +
    commit('김철수', '2021-05-02', 'D\0a.md') +
    commit('김철수', '2021-05-01', 'A\0a.md');
  expect(parseLog(log, ['a.md']).get('a.md')).toMatchObject({ created: '2021-05-03', authors: ['이영희'] });
});

test('notes that changed their names with each other keep what is theirs', () => {
  const log =
    commit('김철수', '2021-05-02', 'R100\0a.md\0b.md', 'R100\0b.md\0a.md') +
    commit('이영희', '2021-05-01', 'A\0a.md') +
    commit('Ryan', '2021-04-30', 'A\0b.md');
  const found = parseLog(log, ['a.md', 'b.md']);
  expect(found.get('b.md')).toMatchObject({ authors: ['김철수', '이영희'], former: ['a.md'] });
  expect(found.get('a.md')).toMatchObject({ authors: ['김철수', 'Ryan'], former: ['b.md'] });
});

test('bots count for moves only, and e-mail addresses are no names', () => {
  const log = [
    commit('dependabot[bot]', '2021-05-05', 'M\0b.md'),
    commit('GitHub Actions', '2021-05-04', 'R100\0a.md\0b.md'),
    commit('ryan@study.example', '2021-05-03', 'M\0a.md'),
    commit('Abbott', '2021-05-02', 'M\0a.md'),
    commit('release-bot', '2021-05-01', 'A\0a.md'),
  ].join('');
  expect(parseLog(log, ['b.md']).get('b.md')).toEqual({
    changed: time('2021-05-03'),
    created: '2021-05-02',
    authors: ['Abbott'],
    former: [],
  });
});

test.each(['', 'fatal: not a repository', '\x01a\0b'])('anything else says nothing: %j', (log) => {
  expect(parseLog(log, ['a.md']).size).toBe(0);
});
