import { describe, expect, test } from 'vitest';
import { inferRepositories, repositoryUrls } from '../../../src/notes/addresses/repositories.ts';

test.each([
  ['[a](https://github.com/o/n/blob/main/a.md)', ['https://github.com/o/n/blob/main/a.md']],
  ['[a](<https://github.com/o/n/blob/main/a b(c).md>)', ['https://github.com/o/n/blob/main/a b(c).md']],
  ['[a](https://github.com/o/n/blob/main/a(b).md), b', ['https://github.com/o/n/blob/main/a(b).md']],
  [
    '<img src="https://raw.githubusercontent.com/o/n/main/a.png">',
    ['https://raw.githubusercontent.com/o/n/main/a.png'],
  ],
  ['https://gitlab.com/g/s/n/-/tree/main/a.', ['https://gitlab.com/g/s/n/-/tree/main/a']],
  ['https://github.com/o/n https://github.com/o/n/issues/1 https://a.b/o/n/blob/main/a.md', []],
  ['github', []],
])('repositoryUrls(%j)', (text, expected) => {
  expect(repositoryUrls(text)).toEqual(expected);
});

const FILES = [
  'README.md',
  'LICENSE',
  'Network/README.md',
  'Network/HTTP.md',
  'Network/TCP 3-way handshake.md',
  'Database/트랜잭션 격리 수준.md',
  'Java/JVM.md',
  'code/Main.java',
];
const at = (repository: string, ...paths: string[]) => [
  {
    file: 'README.md',
    urls: paths.map((path) => `https://github.com/${repository}/blob/main/${encodeURI(path)}`),
  },
];
const mounted = (mount: string) => FILES.map((file) => `${mount}/${file}`);
const own = (name: string, root = '', mount = '') => ({ name: `github.com/${name}`, root, mount });

describe('inferRepositories', () => {
  test.each([
    ['one long name', at('o/n', 'Network/TCP 3-way handshake.md'), FILES, [own('o/n')]],
    ['one name in Hangul', at('o/n', 'Database/트랜잭션 격리 수준.md'), FILES, [own('o/n')]],
    [
      'many short ones',
      at('o/n', 'Network', 'Database', 'Java/JVM.md', 'Network/HTTP.md'),
      FILES,
      [own('o/n')],
    ],
    ['a mount', at('O/N', 'Network/TCP 3-way handshake.md'), mounted('book'), [own('o/n', '', 'book')]],
    ['a published folder', at('o/n', 'docs/Network/TCP 3-way handshake.md'), FILES, [own('o/n', 'docs')]],
    [
      'code left out',
      at('o/n', 'Java/JVM.md', 'Network/TCP 3-way handshake.md', 'a.cpp', 'b.cpp', 'c.cpp'),
      FILES,
      [own('o/n')],
    ],
    ['only names that everybody has', at('o/n', 'README.md', 'LICENSE', 'Network/README.md'), FILES, []],
    ['one short name', at('o/n', 'Network/HTTP.md'), FILES, []],
    ['mostly other files', at('o/n', 'Network/TCP 3-way handshake.md', 'a.md', 'b.md'), FILES, []],
    ['none', at('o/n', 'src/index.md'), FILES, []],
  ])('%s', (_, texts, files, expected) => {
    expect(inferRepositories(texts, files)).toEqual(expected);
  });

  test('settings come first and are never doubted', () => {
    const settings = {
      url: 'https://github.com/O/N.git',
      forks: ['git@github.com:f/n.git', 'https://gitlab.com/g/s/n/'],
    };
    expect(inferRepositories(at('o/n', 'Network/TCP 3-way handshake.md'), FILES, settings)).toEqual([
      own('o/n', 'content'),
      own('f/n', 'content'),
      { name: 'gitlab.com/g/s/n', root: 'content', mount: '' },
    ]);
    expect(inferRepositories([], FILES, { url: 'https://github.com/o/n', folder: '/a/b/' })).toEqual([
      own('o/n', 'a/b'),
    ]);
  });
});
