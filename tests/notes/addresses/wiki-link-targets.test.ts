import { toFolderFile } from '../../../src/notes/addresses/brands.ts';
import { describe, expect, test } from 'vitest';
import { createLinkResolver } from '../../../src/notes/addresses/link-resolver.ts';
import { assignRoutes } from '../../../src/notes/addresses/routes.ts';
import { addressOf, findTarget, findWikiLinks } from '../../../src/notes/addresses/wiki-link-targets.ts';
import { ENGLISH } from '../../english.ts';

describe('findWikiLinks', () => {
  test.each<[text: string, expected: string[]]>([
    ['[[TCP]]를 보자.', ['TCP / ']],
    ['[[week3/TCP 3-way|핸드셰이크]]', ['week3/TCP 3-way / 핸드셰이크']],
    ['[[TCP#연결#3-way|맺기]]', ['TCP#연결#3-way / 맺기']],
    ['[[#연결 맺기]]', ['#연결 맺기 / ']],
    ['[[C#의 기초]]', ['C#의 기초 / ']],
    ['![[그림.png|300]]', ['!그림.png / 300']],
    ['![[그림.png|설명|300x200]]', ['!그림.png / 설명|300x200']],
    ['[[가]]와 [[나]]', ['가 / ', '나 / ']],
    ['[가] [[가] 가]] [[ 가]] [[가 ]] [[]] [[#]] [[|가]] [[[가]]]', []],
  ])('%s', (text, expected) => {
    const found = findWikiLinks(text);
    for (const { start, source } of found) expect(text.slice(start).startsWith(source)).toBe(true);
    expect(found.map(({ isEmbed, target, shown }) => `${isEmbed ? '!' : ''}${target} / ${shown}`)).toEqual(
      expected,
    );
  });

  test.each([
    ['[[TCP]]', true],
    ['에서[[왜 쓰는가?]]를', true],
    ['[[2주차 정리]]', true],
    ['if [[-f a]]', false],
    ['array[[i]]', false],
    ['[[1, 2]]', false],
    ['[[1, nil]]', false],
    ['[[:alpha:]]', false],
    ['[["id", 1]]', false],
    ['[[a = 1]]', false],
  ])('tells code from a link: %s', (text, expected) => {
    expect(findWikiLinks(text).every(({ isPlain }) => isPlain)).toBe(expected);
  });
});

describe('addressOf', () => {
  const notes = [
    'index.md',
    'tcp.md',
    'week3/TCP 3-way.md',
    'week3/udp.md',
    'week4/udp.md',
    'arc.md',
    'week4/arc.md',
    'week4/깊은/OAuth.md',
    'week4/깊은/README.md',
    'week4/socket.io.md',
    'week4/TIL: 자바.md',
  ];
  const resolver = createLinkResolver({
    routes: assignRoutes(notes.map(toFolderFile), ENGLISH).routes,
    files: [toFolderFile('week3/img/구조.png')],
    repositories: [],
    base: '/',
  });

  test.each<[from: string, name: string, heading: string, expected: string | undefined]>([
    ['week3/udp.md', 'tcp', '', '../tcp.md'],
    ['week3/udp.md', 'udp', '', 'udp.md'],
    ['week3/udp.md', 'arc', '', '/arc.md'],
    ['week3/udp.md', 'TCP 3-way', '', 'TCP%203-way.md'],
    ['week3/udp.md', 'TCP 3-way.md', '', 'TCP%203-way.md'],
    ['tcp.md', 'TCP 3-way', '', 'week3/TCP%203-way.md'],
    ['week3/udp.md', 'oauth', '', '../week4/%EA%B9%8A%EC%9D%80/OAuth.md'],
    ['week3/udp.md', '깊은/OAuth', '', '../week4/%EA%B9%8A%EC%9D%80/OAuth.md'],
    ['week3/udp.md', 'week4/깊은/OAuth', '', '../week4/%EA%B9%8A%EC%9D%80/OAuth.md'],
    ['week3/udp.md', 'week4', '', '/week4'],
    ['week3/udp.md', 'socket.io', '', '../week4/socket.io.md'],
    ['week3/udp.md', 'TIL: 자바', '', '../week4/TIL%3A%20%EC%9E%90%EB%B0%94.md'],
    ['tcp.md', '구조.png', '', 'week3/img/%EA%B5%AC%EC%A1%B0.png'],
    ['week3/udp.md', 'tcp', '3 way handshake란?', '../tcp.md#3-way-handshake%EB%9E%80'],
    ['week3/udp.md', '', '상태 코드', '#%EC%83%81%ED%83%9C-%EC%BD%94%EB%93%9C'],
    // Two have the name; none has it; another folder's has it.
    ['tcp.md', 'udp', '', undefined],
    ['tcp.md', 'http', '', undefined],
    ['tcp.md', 'week9/OAuth', '', undefined],
  ])('in %s, [[%s#%s]]', (from, name, heading, expected) => {
    expect(addressOf({ name, heading }, toFolderFile(from), resolver)).toBe(expected);
  });
});

describe('findTarget', () => {
  const resolver = createLinkResolver({
    routes: assignRoutes(
      ['TCP.md', 'F# 길잡이.md', 'F# 길잡이#2.md', 'C#.md', 'C.md'].map(toFolderFile),
      ENGLISH,
    ).routes,
    files: [],
    repositories: [],
    base: '/',
  });

  test.each<[target: string, name: string | undefined, text: string, anchor: string]>([
    ['TCP', 'TCP', 'TCP', ''],
    ['TCP#연결 맺기', 'TCP', 'TCP › 연결 맺기', '연결-맺기'],
    ['TCP#연결#3-way', 'TCP', 'TCP › 3-way', '3-way'],
    ['TCP#^a1b2', 'TCP', 'TCP', '^a1b2'],
    ['TCP#연결#^a1b2', 'TCP', 'TCP', '^a1b2'],
    ['#^a1b2', '', '^a1b2', '^a1b2'],
    ['TCP#C와 C#', 'TCP', 'TCP › C와 C#', 'c와-c'],
    ['TCP#C#의 문법', 'TCP', 'TCP › C#의 문법', 'c의-문법'],
    ['TCP#F# 문법#함수', 'TCP', 'TCP › 함수', '함수'],
    ['F# 길잡이', 'F# 길잡이', 'F# 길잡이', ''],
    ['F# 길잡이#변수', 'F# 길잡이', 'F# 길잡이 › 변수', '변수'],
    ['F# 길잡이#2', 'F# 길잡이#2', 'F# 길잡이#2', ''],
    ['C#', 'C#', 'C#', ''],
    ['없는 것#제목', undefined, '', ''],
  ])('[[%s]]', (target, name, text, anchor) => {
    const [link] = findWikiLinks(`[[${target}]]`);
    const found = link && findTarget(link, toFolderFile('week/note.md'), resolver);
    expect(found?.name).toBe(name);
    expect(found?.text ?? '').toBe(text);
    expect(decodeURIComponent(found?.url.split('#')[1] ?? '')).toBe(anchor);
  });
});

test.each<[target: string, url: string | undefined]>([
  ['전송 제어 프로토콜', '../week3/TCP.md'],
  ['전송 제어 프로토콜'.normalize('NFD'), '../week3/TCP.md'],
  ['TCP/IP#연결', '../week3/TCP.md#%EC%97%B0%EA%B2%B0'],
  ['여럿', undefined],
  ['UDP', '../week3/UDP.md'],
])('[[%s]] finds the only note that has it for an alias, names of files first', (target, url) => {
  const tcp = toFolderFile('week3/TCP.md');
  const udp = toFolderFile('week3/UDP.md');
  const from = toFolderFile('week4/a.md');
  const resolver = createLinkResolver({
    routes: assignRoutes([tcp, udp, from], ENGLISH).routes,
    files: [],
    repositories: [],
    base: '/',
    aliases: [
      ...['전송 제어 프로토콜', 'tcp/ip', 'udp', '여럿'].map((name) => ({ file: tcp, name })),
      { file: udp, name: '여럿' },
    ],
  });
  const [link] = findWikiLinks(`[[${target}]]`);
  expect(link && findTarget(link, from, resolver)?.url).toBe(url);
});
