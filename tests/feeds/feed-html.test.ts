import { expect, test } from 'vitest';
import { feedHtml } from '../../src/feeds/feed-html.ts';

const PAGE = 'https://group.example/study/notes/a/';

test.for<[string, string]>([
  ['<a href="/study/notes/b/#c">글</a>', '<a href="https://group.example/study/notes/b/#c">글</a>'],
  ['<a href="#제목">글</a>', `<a href="${PAGE}#${encodeURI('제목')}">글</a>`],
  [
    '<img src="/study/files/a.png" alt="그림">',
    '<img src="https://group.example/study/files/a.png" alt="그림">',
  ],
  ['<a href="https://other.example/">글</a>', '<a href="https://other.example/">글</a>'],
  ['<a href="mailto:a@b.example">글</a>', '<a href="mailto:a@b.example">글</a>'],
  ['<a href="javascript:go()">글</a>', '<a>글</a>'],
  ['<h2 id="a">제목<a class="anchor" href="#a"></a></h2>', '<h2>제목</h2>'],
  ['<p onclick="go()" style="color: red" class="x">글<script>go()</script></p>', '<p>글</p>'],
  ['<span class="math math-inline"><math><msup><mi>a</mi><mn>2</mn></msup></math></span>', 'a²'],
  ['<input type="checkbox" disabled checked>', '<input type="checkbox" disabled checked>'],
])('%s', ([html, expected]) => {
  expect(feedHtml(html, PAGE)).toBe(expected);
});
