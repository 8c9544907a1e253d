import { toFolderFile } from '../../src/notes/addresses/brands.ts';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRenderer } from '../../src/markdown/render.ts';
import { renderText } from './render-text.ts';
import { findDangers } from './safety.ts';

const root = new URL('../fixtures/render/', import.meta.url);
// A note with a private section may hide what stands after a mutation.
const notes = readdirSync(root)
  .filter((name) => name !== 'private-sections')
  .map((name) => readFileSync(new URL(`${name}/input.md`, root), 'utf8'));

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">a</a>',
  '<p style="color:red">a</p>',
  '<form action="https://evil.example"></form>',
  '<b id="site:search">a</b>',
])('the check itself finds %s', (html) => {
  expect(findDangers(html)).not.toEqual([]);
});

/** What attacks, and what breaks parsers, to be put anywhere into a note. */
const SNIPPETS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="java\tscript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '![x](data:text/html,<script>1</script>)',
  '<div style="position:fixed" onclick=alert(1) id="site:x">',
  '</div></p></details></table>',
  '<table><tr><td><table>',
  '<title>',
  '<textarea>',
  '<plaintext>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<a title="<img src=x onerror=1>',
  '"><img src=x onerror=alert(1)>',
  '<math><mtext></mtext><mglyph><style><!--</style><img title="--><img src=x onerror=1>">',
  '```',
  '~~~',
  '$$',
  '$',
  '**',
  '|',
  '\n---\n',
  '\n- ',
  '\n> ',
  '\n    ',
  '[^1]',
  '\n[^1]: ',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '\r',
  '&#x6A;avascript:',
  '<T>',
  '</br>',
  '<a name="constructor">',
  '[__proto__]: x',
  '# constructor\n# __proto__\n',
  '==',
  '%%',
  '\n%%\n',
  '\n> [!tip]- ',
  ' ^abc123\n',
  ' {#toString}\n',
];

type Edit = { at: number; remove: number; insert: string };

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(30),
  insert: fc.oneof(
    fc.constantFrom(...SNIPPETS),
    fc.constantFrom('', ' ', '\n', '\n\n'),
    fc.string({ maxLength: 5 }),
  ),
});

function apply(note: string, edits: Edit[]): string {
  return edits.reduce((text, { at, remove, insert }) => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + insert + text.slice(start + remove);
  }, note);
}

const LAST = '끝까지남은문장';

test('mutated notes never stop the renderer, run nothing, and lose nothing that stands after them', () => {
  fc.assert(
    fc.property(fc.constantFrom(...notes), fc.array(edit, { minLength: 1, maxLength: 8 }), (note, edits) => {
      const { html, facts, problems } = renderText(`${apply(note, edits)}\n\n${LAST}\n`);
      expect(findDangers(html)).toEqual([]);
      expect(findDangers(`<h1>${facts.titleHtml}</h1>`.replace(/<\/?h1>/g, ''))).toEqual([]);
      expect(html + facts.titleHtml).toContain(LAST);
      expect(problems.filter(({ rule }) => rule === 'unreadable-file')).toEqual([]);
    }),
    { seed: 210429, numRuns: 600 },
  );
});

test('a title holds no landmark', () => {
  expect(renderText('# 가 <aside>나</aside>\n').facts.titleHtml).toBe('가 <span>나</span>');
});

test('thousands of spaces in a line take no time', () => {
  expect(renderText(`글${' '.repeat(3000)}글`).sections[0]?.text).toBe('글 글');
});

test.each([
  ['quotations', `${'>'.repeat(3000)} 글`],
  ['boxes', `${'<div>'.repeat(5000)}글`],
])('thousands of %s in each other show their text', (_name, text) => {
  const { html } = renderText(text);
  expect(html).toContain('글');
  expect(findDangers(html)).toEqual([]);
});

test('a note that breaks the renderer is shown as its source', () => {
  const render = createRenderer({
    site: { title: '', description: '', language: 'ko' },
    links: {
      resolve() {
        throw new Error('a fault of ours');
      },
    },
  });
  const { html, facts, sections, problems } = render({
    file: toFolderFile('a/b.md'),
    text: '# 제목\n\n<!-- 비밀\n\n비밀 -->%% 비밀\n비밀 %%[<b>글</b>](c.md)\n',
  });
  expect(html).toBe('<pre tabindex="0"><code># 제목\n\n\n\n\n[&lt;b>글&lt;/b>](c.md)</code></pre>');
  expect([facts.title, facts.excerpt]).toEqual(['B', '# 제목 [<b>글</b>](c.md)']);
  expect(sections.map(({ text }) => text)).toEqual(['# 제목\n\n\n\n\n[<b>글</b>](c.md)']);
  expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['unreadable-file', 1]]);
});

test('what turns the direction of text is told of each line, and stays in no name', () => {
  const text =
    '---\ntags: ["a\u202Eb"]\n---\n\n# 제\u202E목\n\n## 질문\u2066이란?\n\n```js\nif (a\u2066) {}\n```\n\n&#x202E;글\n';
  const { facts, sections, problems } = renderText(text);
  expect(problems.filter(({ rule }) => rule === 'bidi-control').map(({ line }) => line)).toEqual([
    2, 5, 7, 10, 13,
  ]);
  expect(facts).toMatchObject({ title: '제목', tags: ['ab'], headings: [{ text: '질문이란?' }] });
  expect(JSON.stringify([facts.titleHtml, facts.questions, facts.excerpt, sections])).not.toMatch(
    /[\u202A-\u202E\u2066-\u2069]/,
  );
});
