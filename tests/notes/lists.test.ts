import { toRoute } from '../../src/notes/addresses/brands.ts';
import { expect, test } from 'vitest';
import {
  firstWithChoice,
  foldersOf,
  recentlyChanged,
  sessionsOf,
  subjectsOf,
} from '../../src/notes/lists.ts';
import type { Note } from '../../src/notes/note.ts';
import { noteOf, type Said } from '../note.ts';

const note = (file: string, more: Said = {}): Note =>
  noteOf({ file, route: `/notes/${file.replace(/\.md$/, '')}/`, title: file, titleHtml: file, ...more });

const files = (notes: readonly Note[]) => notes.map(({ file }) => file);

test('sessions are the notes with a date, newest first', () => {
  const notes = [
    note('a.md', { date: '2021-04-29' }),
    note('b.md'),
    note('d.md', { date: '2022-01-01' }),
    note('c.md', { date: '2022-01-01' }),
  ];
  expect(files(sessionsOf(notes))).toEqual(['c.md', 'd.md', 'a.md']);
});

test('a folder shows its own note, its notes and its folders with all that they hold', () => {
  const notes = [
    note('README.md', { route: '/notes/' }),
    note('os/README.md', { route: '/notes/os/' }),
    note('os/process.md'),
    note('os/deep/thread.md'),
    note('db.md', { route: '/notes/db/' }),
    note('db/index.md', { route: '/notes/db/index/' }),
  ];
  const views = foldersOf(notes, {
    '': toRoute('/notes/'),
    os: toRoute('/notes/os/'),
    'os/deep': toRoute('/notes/os/deep/'),
    db: toRoute('/notes/db/'),
  });
  const view = (folder: string) => views.find((other) => other.folder === folder);
  expect(view('')?.page?.file).toBe('README.md');
  expect(view('')?.folders.map(({ name, count }) => [name, count])).toEqual([
    ['db', 1],
    ['os', 3],
  ]);
  expect(files(view('os')?.notes ?? [])).toEqual(['os/process.md']);
  expect(view('os')?.folders.map(({ folder }) => folder)).toEqual(['os/deep']);
  // A note beside a folder of its name is that folder's page, and still in the list that it lies in.
  expect(view('db')?.page?.file).toBe('db.md');
  expect(files(view('')?.notes ?? [])).toEqual(['db.md']);
});

test('a folder is listed by the title of its page, else by its name', () => {
  const notes = [
    note('os/README.md', { route: '/notes/os/', title: '운영체제' }),
    note('os/process.md'),
    note('db/index.md'),
  ];
  const [root] = foldersOf(notes, {
    '': toRoute('/notes/'),
    os: toRoute('/notes/os/'),
    db: toRoute('/notes/db/'),
  });
  expect(root?.folders.map(({ title, name }) => [title, name])).toEqual([
    ['db', 'db'],
    ['운영체제', 'os'],
  ]);
});

test.each([
  [['repo/til/a/x.md', 'repo/til/b/y.md'], 'repo/til'], // one folder around all says nothing
  [['repo/README.md', 'repo/a/x.md'], 'repo'], // its own page says something
  [['repo/x.md', 'repo/a/y.md'], 'repo'],
  [['a/x.md', 'b/y.md'], ''],
  [['x.md'], ''],
])('of %j the first folder with a choice is %j', (files, expected) => {
  const folders = new Set(['']);
  for (const file of files)
    for (let at = file; at.includes('/');) folders.add((at = at.replace(/\/[^/]*$/, '')));
  const routes = Object.fromEntries([...folders].map((folder) => [folder, toRoute(`/notes/${folder}/`)]));
  const notes = files.map((file) => note(file, file.endsWith('README.md') ? { route: '/notes/repo/' } : {}));
  expect(firstWithChoice(foldersOf(notes, routes))?.folder).toBe(expected);
});

test('a folder is called by its name without the id that Notion put behind it', () => {
  const folder = '스터디 0001234567890abcdef123456834d8ab';
  const views = foldersOf([note(`${folder}/tcp.md`)], { [folder]: toRoute('/notes/study/') });
  expect(views.map(({ name }) => name)).toEqual(['스터디']);
});

test('names gather their notes, those with most first, each at an address of its own', () => {
  const notes = [
    note('a.md', { people: ['do168', 'Kim'] }),
    note('b.md', { people: ['kim', 'do168', 'do168'] }),
  ];
  expect(
    subjectsOf(notes, ({ people }) => people).map(({ name, slug, notes: own }) => [name, slug, own.length]),
  ).toEqual([
    ['do168', 'do168', 2],
    ['kim', 'kim', 1],
    ['Kim', 'kim-2', 1],
  ]);
});

test('names whose addresses would be the same have one each, in whatever order they come', () => {
  const tags = [
    'HTTP!',
    'HTTP/2',
    'HTTP',
    'http',
    'http-2',
    'C',
    'C++',
    'C#',
    '.NET',
    'NET',
    '!',
    '?',
    '가',
    '가.',
  ];
  const names = [...tags, 'constructor', '__proto__', 'toString', 'then', 'index', '2', 'page'];
  const slugs = (order: string[]) =>
    Object.fromEntries(
      subjectsOf(
        order.map((tag) => note('a.md', { tags: [tag] })),
        (one) => one.tags,
      ).map(({ name, slug, notes: own }) => [`#${name}`, `${slug} ${own.length}`]),
    );
  const assigned = slugs(names);
  expect(new Set(Object.values(assigned)).size).toBe(names.length);
  expect(assigned).toMatchObject({
    '#http': 'http 1',
    '#http-2': 'http-2 1',
    '#C++': 'cpp 1',
    '#constructor': 'constructor 1',
  });
  expect(slugs(names.toReversed())).toEqual(assigned);
});

test('recently changed are notes that are not simply the newest sessions', () => {
  const changed = (time: string) => ({ changed: time, created: '2021-01-01', authors: [] });
  const session = note('a.md', { date: '2021-05-01', history: changed('2021-05-01T21:00:00+09:00') });
  const old = note('b.md', { date: '2021-04-01', history: changed('2021-05-01T12:30:00Z') });
  const other = note('c.md', { history: changed('2021-04-02T00:00:00Z') });
  const imported = ['d.md', 'e.md', 'f.md', 'g.md'].map((file) =>
    note(file, { history: changed('2021-06-01T00:00:00Z') }),
  );
  const all = [session, old, other, ...imported, note('h.md')];
  expect(files(recentlyChanged(all, [session, old], 3))).toEqual(['c.md']);
  expect(files(recentlyChanged(all, [session], 2))).toEqual(['b.md']);
  expect(files(recentlyChanged([session, old], [session, old], 3))).toEqual([]);
  expect(files(recentlyChanged(all, [], 4)).slice(0, 2)).toEqual(['d.md', 'e.md']);
});
