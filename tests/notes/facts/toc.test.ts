import { toAnchorId } from '../../../src/notes/addresses/brands.ts';
import type { List } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { buildToc, outline, readHandmadeToc } from '../../../src/notes/facts/toc.ts';

test.each([
  [[], []],
  [[1], [2]],
  [
    [2, 3, 4],
    [2, 3, 4],
  ],
  [
    [3, 3],
    [2, 2],
  ],
  [
    [2, 4, 4, 3, 2],
    [2, 3, 3, 3, 2],
  ],
  [
    [4, 2, 3],
    [2, 2, 3],
  ],
  [
    [1, 2, 1, 3],
    [2, 3, 2, 3],
  ],
  [
    [1, 2, 3, 4, 5, 6],
    [2, 3, 4, 5, 6, 6],
  ],
  [
    [2, 6, 5, 4, 3],
    [2, 3, 3, 3, 3],
  ],
])('outline(%j) is %j', (depths, expected) => {
  expect(outline(depths)).toEqual(expected);
});

describe('buildToc', () => {
  const toc = (...levels: number[]) =>
    buildToc(
      levels.map((level, i) => ({
        text: `T${i}`,
        id: toAnchorId(`t${i}`),
        depth: level,
        level,
        line: i + 1,
      })),
    );
  const entry = (i: number, level: number, children: ReturnType<typeof toc> = []) => ({
    text: `T${i}`,
    id: toAnchorId(`t${i}`),
    level,
    children,
  });

  test('nests headings and leaves out deep ones', () => {
    expect(toc(2, 3, 4, 5, 3, 2, 3)).toEqual([
      entry(0, 2, [entry(1, 3, [entry(2, 4)]), entry(4, 3)]),
      entry(5, 2, [entry(6, 3)]),
    ]);
  });

  test('is empty without headings', () => expect(toc()).toEqual([]));
});

describe('readHandmadeToc', () => {
  const listOf = (markdown: string) =>
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(markdown)
      .children.find((node): node is List => node.type === 'list');
  const links = (markdown: string) => {
    const list = listOf(markdown);
    if (!list) throw new Error('no list');
    return readHandmadeToc(list)?.map(({ text, href, line }) => `${line} ${text} ${href}`);
  };

  test.each([
    ['- [가](#가)\n  - [나 `x`](#나-x)\n- [다](#다)', ['1 가 #가', '2 나 x #나-x', '3 다 #다']],
    ['1. [가](#가)\n\n2. **[나](#나)**', ['1 가 #가', '3 나 #나']],
    ['- 운영체제\n  - [가](#가)\n  - [나](#나)', ['2 가 #가', '3 나 #나']],
    ['- 운영체제\n- [가](#가)', undefined],
    ['- [맨 위로](#top)', undefined],
    ['- [가](#가): 설명\n- [나](#나): 설명', undefined],
    ['- [가](a.md)\n- [나](b.md)', undefined],
    ['- 가\n- 나', undefined],
  ])('%j', (markdown, expected) => {
    expect(links(markdown)).toEqual(expected);
  });
});
