import { toFolderFile } from '../../../src/notes/addresses/brands.ts';
import { describe, expect, test } from 'vitest';
import type { NotesFolder } from '../../../src/notes/addresses/folder.ts';
import { createLinkResolver } from '../../../src/notes/addresses/link-resolver.ts';
import { assignRoutes } from '../../../src/notes/addresses/routes.ts';
import { ENGLISH } from '../../english.ts';

/** As a resolver does it, from a path. */
function resolverOf(folder: NotesFolder) {
  const { resolve } = createLinkResolver(folder);
  return (from: string, href: string) => resolve(toFolderFile(from), href);
}

const DECOMPOSED = '자료구조/스택.md'.normalize('NFD');
const NOTES = [
  'README.md',
  '210429.md',
  'Network/README.md',
  'Network/TCP 3-way.md',
  'Network/HTTP.md',
  'Java/JVM.md',
  'Java/C#.md',
  'Java/왜 쓰는가?.md',
  'Java/100%.md',
  DECOMPOSED,
  'week3/김철수/OAuth.md',
];
const FILES = ['Network/images/deadlock.PNG', 'Java/code/Main.java', 'Java/100% 할인.pdf', 'logo.svg'];

function folder(changes: Partial<NotesFolder> = {}): NotesFolder {
  return {
    routes: assignRoutes(NOTES.map(toFolderFile), ENGLISH).routes,
    files: FILES.map(toFolderFile),
    repositories: [],
    base: '/',
    ...changes,
  };
}
const OWN: NotesFolder['repositories'] = [
  { name: 'github.com/study/notes', root: '', mount: '' },
  { name: 'github.com/friend/fork', root: 'docs', mount: '' },
  { name: 'gitlab.com/group/sub/notes', root: '', mount: '' },
  { name: 'github.com/java/book', root: '', mount: 'Java' },
];

describe('links to notes', () => {
  const resolve = resolverOf(folder({ base: '/study/' }));
  test.each([
    // from, href, file, anchor, href on the page
    ['210429.md', 'Network/HTTP.md', 'Network/HTTP.md', '', '/study/notes/network/http/'],
    [
      '210429.md',
      './Network/HTTP.md#상태-코드',
      'Network/HTTP.md',
      '상태-코드',
      '/study/notes/network/http/#%EC%83%81%ED%83%9C-%EC%BD%94%EB%93%9C',
    ],
    [
      '210429.md',
      'Network/HTTP.md#%EC%83%81%ED%83%9C',
      'Network/HTTP.md',
      '상태',
      '/study/notes/network/http/#%EC%83%81%ED%83%9C',
    ],
    ['210429.md', 'Network/TCP 3-way.md', 'Network/TCP 3-way.md', '', '/study/notes/network/tcp-3-way/'],
    ['210429.md', 'Network/TCP%203-way.md', 'Network/TCP 3-way.md', '', '/study/notes/network/tcp-3-way/'],
    [
      '210429.md',
      '자료구조/스택.md',
      DECOMPOSED,
      '',
      '/study/notes/%EC%9E%90%EB%A3%8C%EA%B5%AC%EC%A1%B0/%EC%8A%A4%ED%83%9D/',
    ],
    [
      '210429.md',
      encodeURI(DECOMPOSED),
      DECOMPOSED,
      '',
      '/study/notes/%EC%9E%90%EB%A3%8C%EA%B5%AC%EC%A1%B0/%EC%8A%A4%ED%83%9D/',
    ],
    ['Network/HTTP.md', '../Java/JVM.md', 'Java/JVM.md', '', '/study/notes/java/jvm/'],
    ['Network/HTTP.md', '..\\Java\\JVM.md', 'Java/JVM.md', '', '/study/notes/java/jvm/'],
    ['Network/HTTP.md', './/..//Java/./JVM.md', 'Java/JVM.md', '', '/study/notes/java/jvm/'],
    ['Network/HTTP.md', '/Java/JVM.md', 'Java/JVM.md', '', '/study/notes/java/jvm/'],
    ['Network/HTTP.md', '/Java/JVM', 'Java/JVM.md', '', '/study/notes/java/jvm/'],
    ['Network/HTTP.md', '../Java/JVM.md?raw=true', 'Java/JVM.md', '', '/study/notes/java/jvm/'],
    ['Network/HTTP.md', '../Java/JVM.md?plain=1#L10-L20', 'Java/JVM.md', '', '/study/notes/java/jvm/'],
    ['Network/HTTP.md', '../Java/JVM.md#user-content-gc', 'Java/JVM.md', 'gc', '/study/notes/java/jvm/#gc'],
    [
      'Network/HTTP.md',
      '../Java/JVM.md#gc:~:text=mark,sweep',
      'Java/JVM.md',
      'gc',
      '/study/notes/java/jvm/#gc:~:text=mark,sweep',
    ],
    ['Network/HTTP.md', '../Java/C%23.md', 'Java/C#.md', '', '/study/notes/java/csharp/'],
    ['Java/JVM.md', '100%25.md', 'Java/100%.md', '', '/study/notes/java/100/'],
    ['Java/JVM.md', '100%.md', 'Java/100%.md', '', '/study/notes/java/100/'],
    ['210429.md', 'Network/', 'Network/README.md', '', '/study/notes/network/'],
    ['210429.md', 'Network#tcp', 'Network/README.md', 'tcp', '/study/notes/network/#tcp'],
    ['Network/HTTP.md', '.', 'Network/README.md', '', '/study/notes/network/'],
    ['Network/HTTP.md', '..', 'README.md', '', '/study/notes/'],
    ['210429.md', '/', 'README.md', '', '/study/notes/'],
    ['210429.md', ' Network/HTTP.md\n', 'Network/HTTP.md', '', '/study/notes/network/http/'],
  ])('%s: %s', (from, href, file, anchor, address) => {
    expect(resolve(from, href)).toMatchObject({ kind: 'note', file, anchor, href: address, exact: true });
  });

  test.each([
    ['210429.md', 'network/http.MD', 'Network/HTTP.md', ''],
    ['210429.md', 'Network/http.html#a', 'Network/HTTP.md', 'a'],
    ['Java/JVM.md', 'C#.md', 'Java/C#.md', ''],
    ['Java/JVM.md', 'C#.md#문법', 'Java/C#.md', '문법'],
    ['Java/JVM.md', '왜 쓰는가?.md', 'Java/왜 쓰는가?.md', ''],
    ['210429.md', 'Network/TCP%25203-way.md', 'Network/TCP 3-way.md', ''],
  ])('%s: %s is found, though not exactly', (from, href, file, anchor) => {
    expect(resolve(from, href)).toMatchObject({ kind: 'note', file, anchor, exact: false });
  });
});

describe('other targets', () => {
  const resolve = resolverOf(folder());
  test.each<[string, object]>([
    ['https://a.b/c?d#e', { kind: 'external', href: 'https://a.b/c?d#e' }],
    ['mailto:a@b.c', { kind: 'external', href: 'mailto:a@b.c' }],
    ['tel:010-1234-5678', { kind: 'external', href: 'tel:010-1234-5678' }],
    ['//cdn.example.com/a.png', { kind: 'external', href: 'https://cdn.example.com/a.png' }],
    ['data:image/png;base64,AAAA', { kind: 'external', href: 'data:image/png;base64,AAAA' }],
    ['#면접-후기', { kind: 'anchor', anchor: '면접-후기', href: '#%EB%A9%B4%EC%A0%91-%ED%9B%84%EA%B8%B0' }],
    ['#:~:text=OAuth', { kind: 'anchor', anchor: '', href: '#:~:text=OAuth' }],
    ['#100%', { kind: 'anchor', anchor: '100%', href: '#100%25' }],
    ['JVM.md#gc', { kind: 'anchor', anchor: 'gc', href: '#gc' }],
    ['JVM.md', { kind: 'anchor', anchor: '', href: '/notes/java/jvm/' }],
    ['/Java', { kind: 'folder', folder: 'Java', route: '/notes/java/', anchor: '', href: '/notes/java/' }],
    [
      '../week3/',
      { kind: 'folder', folder: 'week3', route: '/notes/week3/', anchor: '', href: '/notes/week3/' },
    ],
    ['code/Main.java#L3', { kind: 'file', file: 'Java/code/Main.java', href: '/files/Java/code/Main.java' }],
    [
      '../Network/images/deadlock.png?raw=true',
      { kind: 'file', file: 'Network/images/deadlock.PNG', href: '/files/Network/images/deadlock.PNG' },
    ],
    [
      '100% 할인.pdf#page=2',
      {
        kind: 'file',
        file: 'Java/100% 할인.pdf',
        href: '/files/Java/100%25%20%ED%95%A0%EC%9D%B8.pdf#page=2',
      },
    ],
    ['gone.md', { kind: 'missing', path: 'Java/gone.md' }],
    ['gone.md?x#y', { kind: 'missing', path: 'Java/gone.md' }],
    ['HTTP.md', { kind: 'missing', path: 'Java/HTTP.md', suggestion: 'Network/HTTP.md' }],
    ['../../../HTTP.md', { kind: 'missing', path: '../../../HTTP.md', suggestion: 'Network/HTTP.md' }],
    ['OAuth', { kind: 'missing', path: 'Java/OAuth', suggestion: 'week3/김철수/OAuth.md' }],
    ['code', { kind: 'missing', path: 'Java/code', isFolder: true }],
    ['%E0%A4%A.md', { kind: 'missing', path: 'Java/%E0%A4%A.md' }],
    ['', { kind: 'missing', path: '' }],
    ['www.naver.com', { kind: 'missing', path: 'www.naver.com', suggestion: 'https://www.naver.com' }],
    [
      'zoom.us/j/123?pwd=x#success',
      {
        kind: 'missing',
        path: 'zoom.us/j/123?pwd=x#success',
        suggestion: 'https://zoom.us/j/123?pwd=x#success',
      },
    ],
    [
      '[https://a.b/%EA%B0%80](https://a.b/가',
      {
        kind: 'missing',
        path: '[https://a.b/%EA%B0%80](https://a.b/가',
        suggestion: 'https://a.b/%EA%B0%80',
      },
    ],
    ['C:\\Users\\me\\a.png', { kind: 'missing', path: 'Java/C:/Users/me/a.png' }],
    ['file:///Users/me/a.png', { kind: 'missing', path: 'Java/file:/Users/me/a.png' }],
    ['/Users/me/HTTP.md', { kind: 'missing', path: 'Users/me/HTTP.md', suggestion: 'Network/HTTP.md' }],
    ['javascript:alert(1)', { kind: 'unsafe' }],
    [' JAVA\nSCRIPT:alert(1)', { kind: 'unsafe' }],
    ['\u0001javascript:alert(1)', { kind: 'unsafe' }],
    ['vbscript:x', { kind: 'unsafe' }],
    ['data:text/html,<script>', { kind: 'unsafe' }],
  ])('%j', (href, expected) => {
    expect(resolve('Java/JVM.md', href)).toEqual(expected);
  });
});

describe('addresses of own repositories', () => {
  const resolve = resolverOf(folder({ repositories: OWN }));
  test.each([
    ['https://github.com/study/notes/blob/main/Network/HTTP.md', 'Network/HTTP.md', ''],
    [
      'http://www.github.com/Study/Notes/blob/develop/Network/HTTP.md#%EC%BA%90%EC%8B%9C',
      'Network/HTTP.md',
      '캐시',
    ],
    ['https://github.com/study/notes/blob/feature/a/b/Network/TCP%203-way.md', 'Network/TCP 3-way.md', ''],
    ['https://github.com/study/notes/blob/main/Network/TCP 3-way.md', 'Network/TCP 3-way.md', ''],
    ['https://github.com/study/notes/tree/main/Network', 'Network/README.md', ''],
    ['https://github.com/study/notes/tree/main', 'README.md', ''],
    ['https://github.com/study/notes/raw/main/210429.md?raw=true', '210429.md', ''],
    ['https://raw.githubusercontent.com/study/notes/main/210429.md', '210429.md', ''],
    ['https://raw.githubusercontent.com/study/notes/refs/heads/main/210429.md', '210429.md', ''],
    ['https://github.com/friend/fork/blob/main/docs/Java/C%23.md', 'Java/C#.md', ''],
    ['https://gitlab.com/group/sub/notes/-/blob/main/Java/C%23.md', 'Java/C#.md', ''],
    ['https://github.com/java/book/blob/main/C%23.md', 'Java/C#.md', ''],
    ['/study/notes/blob/main/210429.md', '210429.md', ''],
    ['/C%23.md', 'Java/C#.md', ''],
  ])('%s', (href, file, anchor) => {
    expect(resolve('Java/JVM.md', href)).toMatchObject({ kind: 'note', file, anchor, exact: true });
  });

  test.each([
    ['https://github.com/study/notes', {}],
    ['https://github.com/study/notes/issues/3', {}],
    ['https://github.com/other/notes/blob/main/210429.md', {}],
    [
      'https://github.com/study/notes/blob/main/old/HTTP.md',
      { ownPath: 'old/HTTP.md', suggestion: 'Network/HTTP.md' },
    ],
    ['https://github.com/study/notes/blob/main/old/README.md', { ownPath: 'old/README.md' }],
    ['https://github.com/friend/fork/blob/main/210429.md', { ownPath: '210429.md', suggestion: '210429.md' }],
  ])('%s stays where it is', (href, more) => {
    expect(resolve('210429.md', href)).toEqual({ kind: 'external', href, ...more });
  });

  test('a folder without notes is shown by its host', () => {
    expect(resolve('Java/JVM.md', 'code')).toEqual({
      kind: 'external',
      href: 'https://github.com/java/book/tree/HEAD/code',
    });
  });
});

test('a folder that holds a repository resolves its root links without being told of it', () => {
  const routes = assignRoutes(['book/README.md', 'book/Java/JVM.md'].map(toFolderFile), ENGLISH).routes;
  const resolve = resolverOf({
    routes,
    files: [toFolderFile('book/images/a.png')],
    repositories: [],
    base: '/',
  });
  expect(resolve('book/Java/JVM.md', '/images/a.png')).toMatchObject({
    kind: 'file',
    file: 'book/images/a.png',
  });
});
