import { expect, test } from 'vitest';
import {
  isAddress,
  readAddress,
  settleRedirects,
  type WantedRedirect,
} from '../../../src/notes/addresses/redirects.ts';
import { ENGLISH } from '../../english.ts';

test.each([
  ['/posts/old/', true],
  ['week1/TCP.md', true],
  ['옛-이름.md', true],
  ['posts/old', true],
  ['https://blog.example/old/', true],
  ['old.html', true],
  ['전송 제어 프로토콜', false],
  ['TCP', false],
  ['Node.js', false],
  ['TCP / IP', false],
])('alias %s: an address? %s', (alias, expected) => {
  expect(isAddress(alias)).toBe(expected);
});

test.each<[written: string, file: string, address: string | undefined]>([
  ['week1/TCP.md', 'week3/tcp.md', '/notes/week1/tcp/'],
  ['옛 이름.md'.normalize('NFD'), 'week3/tcp.md', '/notes/week3/옛-이름/'],
  ['week1/README.md', '', '/notes/week1/'],
  ['/week1/TCP.md', 'x/a.md', '/notes/week1/tcp/'],
  ['/posts/old', 'x/a.md', '/posts/old/'],
  ['/posts/%EA%B0%80/?a#b', 'x/a.md', '/posts/가/'],
  ['/2019/05/old.html', 'x/a.md', '/2019/05/old.html'],
  ['old.html', 'x/a.md', '/old.html'],
  ['posts/old', 'x/a.md', '/notes/x/posts/old/'],
  ['https://blog.example/posts/old/', 'x/a.md', '/posts/old/'],
  ['/', '', undefined],
  ['/../../etc/passwd', '', undefined],
  ['../../a.md', 'a.md', undefined],
  ['/a*/b', '', undefined],
  [`/${'가'.repeat(100)}/`, '', undefined],
])('%s in %s is %s', (written, file, address) => {
  expect(readAddress(written, file, ENGLISH)).toBe(address);
});

const PAGES = ['/', '/notes/', '/notes/a/', '/notes/b/'];

test.each<
  [name: string, wanted: [from: string, to: string][], redirects: Record<string, string>, rules: number]
>([
  ['as wanted', [['/x/', '/notes/a/']], { '/x/': '/notes/a/' }, 0],
  [
    'chains are cut short',
    [
      ['/x/', '/y/'],
      ['/y/', '/Z/'],
      ['/z/', '/notes/a/#나'],
    ],
    { '/x/': '/notes/a/#나', '/y/': '/notes/a/#나', '/z/': '/notes/a/#나' },
    0,
  ],
  [
    'loops lead nowhere',
    [
      ['/x/', '/y/'],
      ['/y/', '/x/'],
      ['/z/', '/z/'],
    ],
    {},
    3,
  ],
  ['never over a page', [['/notes/B/', '/notes/a/']], {}, 1],
  ['a page that leads to itself needs none', [['/notes/a/', '/notes/a/']], {}, 0],
  [
    'the first wins',
    [
      ['/x/', '/notes/a/'],
      ['/X/', '/notes/b/'],
      ['/x/', '/notes/a/'],
    ],
    { '/x/': '/notes/a/' },
    1,
  ],
  [
    'nothing there',
    [
      ['/x/', '/notes/c/'],
      ['../x', '/notes/a/'],
    ],
    {},
    2,
  ],
  [
    'elsewhere, and to lists',
    [
      ['/x/', 'https://a.example/#b'],
      ['/y/', '/people/가/'],
    ],
    { '/x/': 'https://a.example/#b', '/y/': '/people/가/' },
    0,
  ],
])('%s', (_name, pairs, expected, rules) => {
  const wanted = pairs.map(([from, to]): WantedRedirect => ({ from, to, file: 'n.md' }));
  const { redirects, problems } = settleRedirects(wanted, PAGES, ENGLISH);
  expect(Object.fromEntries(redirects.map(({ from, to }) => [from, to]))).toEqual(expected);
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(Array(rules).fill('n.md redirect'));
  const quiet = wanted.map((wish) => ({ ...wish, isQuiet: true }));
  expect(settleRedirects(quiet, PAGES, ENGLISH)).toEqual({ redirects, problems: [] });
});
