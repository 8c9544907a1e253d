import { expect, test } from 'vitest';
import { readCodeInfo } from '../../../src/markdown/blocks/code-info.ts';

/** Rows of what stands behind a fence; language, title, marked lines, number of the first line. */
test.each([
  // what is named here
  ['ts', 'ts', '', [], undefined],
  ['ts title="a b.ts" {1,3}', 'ts', 'a b.ts', [1, 3], undefined],
  ['ts {2-4}', 'ts', '', [2, 3, 4], undefined],
  ['ts{2-4}', 'ts', '', [2, 3, 4], undefined],
  ['{1, 4-5}', '', '', [1, 4, 5], undefined],
  ['title="a.txt"', '', 'a.txt', [], undefined],
  ["js title='말'", 'js', '말', [], undefined],
  // Docusaurus, Nextra, rehype-pretty-code
  ['jsx title="/src/a.js" {1,4-6} showLineNumbers', 'jsx', '/src/a.js', [1, 4, 5, 6], 1],
  ['js filename="a.js" showLineNumbers{5}', 'js', 'a.js', [], 5],
  ['js showLineNumbers=false', 'js', '', [], undefined],
  // VitePress
  ['ts:line-numbers {1}', 'ts', '', [1], 1],
  ['ts:line-numbers=2 {1}', 'ts', '', [1], 2],
  ['js [config.js]', 'js', 'config.js', [], undefined],
  // Expressive Code
  ['js title="a.js" mark={1-2} ins={4} del={"3"}', 'js', 'a.js', [1, 2, 3, 4], undefined],
  // MkDocs Material
  ['py title="a.py" linenums="3" hl_lines="2 4-5"', 'py', 'a.py', [2, 4, 5], 3],
  // Hugo
  ['go {linenos=table,hl_lines=[8,"15-17"],linenostart=199}', 'go', '', [8, 15, 16, 17], 199],
  ['go {linenos=false,hl_lines=[1]}', 'go', '', [1], undefined],
  // Pandoc
  ['{.python .numberLines startFrom="100"}', '{.python', '', [], 100],
  // Gatsby
  ['js:title=src/a.js {numberLines: true}', 'js:', 'src/a.js', [], 1],
  // HackMD
  ['java=', 'java', '', [], 1],
  ['java=101', 'java', '', [], 101],
  ['=', '', '', [], 1],
  // Qiita, Zenn
  ['ts:src/a.ts', 'ts', 'src/a.ts', [], undefined],
  ['diff js:a.js', 'diff', 'a.js', [], undefined],
  // names that look like such information
  ['c++', 'c++', '', [], undefined],
  ['html/xml', 'html/xml', '', [], undefined],
  ['shell-session', 'shell-session', '', [], undefined],
  ['js {3-1}', 'js', '', [], undefined],
  ['', '', '', [], undefined],
])('%s', (info, language, title, marked, first) => {
  expect(readCodeInfo(info)).toEqual({ language, title, marked, ...(first === undefined ? {} : { first }) });
});

test('a slip marks no endless lines', () => {
  expect(readCodeInfo('js {1-99999999999}').marked.length).toBeLessThanOrEqual(10_000);
  const start = performance.now();
  readCodeInfo(`js ${' [{title="'.repeat(50_000)}`);
  expect(performance.now() - start).toBeLessThan(200);
});
