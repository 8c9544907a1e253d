import { describe, expect, test } from 'vitest';
import { openingOf } from '../../../src/components/home/opening.ts';

const opening = (html: string, lines?: number) => openingOf(html, '/notes/', lines);

describe('a text begins with', () => {
  test.each([
    [
      'all of it, where it is short',
      '<p>모입니다.</p><ul><li>매주</li></ul>',
      '<p>모입니다.</p><ul><li>매주</li></ul>',
      true,
    ],
    [
      'whole blocks, as many as there is room for',
      '<p>하나</p><ul><li>둘</li><li>셋</li></ul><p>넷</p>',
      '<p>하나</p>',
      false,
    ],
    [
      'no heading of what is left out',
      '<p>하나</p><h2>둘</h2><ul><li>셋</li><li>넷</li></ul>',
      '<p>하나</p>',
      false,
    ],
    ['headings one level lower', '<h2 id="a">하나</h2><p>둘</p>', '<h3>하나</h3><p>둘</p>', true],
    [
      'words, not badges',
      '<p><a href="/x"><img src="a.svg" alt="since"></a></p><hr><p>하나</p>',
      '<p>하나</p>',
      true,
    ],
    ['no picture that would move the rest', '<p>하나<img src="a.png"></p>', '<p>하나</p>', true],
    [
      'pictures of known size',
      '<p>하나<img src="a.png" width="8"></p>',
      '<p>하나<img src="a.png" width="8"></p>',
      true,
    ],
    [
      'what stands above its contents',
      '<p>하나</p><details class="handmade-toc">둘</details>',
      '<p>하나</p>',
      false,
    ],
    [
      'links to places of its own page',
      '<p><a href="#끝">하나</a></p>',
      '<p><a href="/notes/#끝">하나</a></p>',
      true,
    ],
    [
      'headings without their links',
      '<h2>하나<a class="anchor" href="#a"></a></h2><p>둘</p>',
      '<h3>하나</h3><p>둘</p>',
      true,
    ],
  ])('%s', (_what, html, expected, isWhole) => {
    expect(opening(html, 2)).toEqual({ html: expected, isWhole });
  });

  test.each([
    ['no words', '<p><img src="a.svg"></p>'],
    ['nothing', ''],
    ['more than there is room for', `<p>${'모임 '.repeat(200)}</p>`],
    ['a heading alone', '<h2>하나</h2>'],
  ])('nothing, where it says %s', (_what, html) => {
    expect(opening(html, 4)).toBeUndefined();
  });

  test('fewer Hangul than Latin letters', () => {
    expect(opening(`<p>${'a'.repeat(80)}</p>`, 1)?.isWhole).toBe(true);
    expect(opening(`<p>${'가'.repeat(80)}</p>`, 1)).toBeUndefined();
  });
});
