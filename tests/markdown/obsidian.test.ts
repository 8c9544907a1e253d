/** What writers mean by the syntax of Obsidian, and what only looks like it. */
import { describe, expect, test } from 'vitest';
import { renderText } from './render-text.ts';

function htmlOf(text: string): string {
  return renderText(text).html;
}

describe('형광펜', () => {
  test.each([
    ['==핵심==은', '<mark>핵심</mark>은'],
    ['이것은==핵심==이다', '이것은<mark>핵심</mark>이다'],
    ['==가 **나** 다==', '<mark>가 <strong>나</strong> 다</mark>'],
    ['**==가==**는', '<strong><mark>가</mark></strong>는'],
    ['==`a`==', '<mark><code>a</code></mark>'],
    ['"==가=="', '"<mark>가</mark>"'],
    ['=="가"==는', '<mark>"가"</mark>는'],
    ['==가== ==나==', '<mark>가</mark> <mark>나</mark>'],
    ['==가 a=b 나==', '<mark>가 a=b 나</mark>'],
    ['[==가==](https://a.example/)', '<a href="https://a.example/"><mark>가</mark></a>'],
  ])('%s', (text, expected) => {
    expect(htmlOf(text)).toBe(`<p>${expected}</p>`);
  });

  test.each([
    'a == b == c',
    'a==b==c',
    'if a==b and c==d',
    '값==3이고 다른값==4',
    '값==널 또는 값==빈칸',
    '"=="와 "=="',
    '(==)와 (==)',
    'a !== b, c !== d',
    '=== 가 ===',
    '==가 ===나==',
    '== 가 ==',
    '==가 ==',
    '== 가==',
    '==가',
    '가==',
    '====',
  ])('%s 그대로', (text) => {
    expect(htmlOf(text)).toBe(`<p>${text}</p>`);
  });

  test.each([
    ['`==가==`', '<code>==가==</code>'],
    ['<kbd>==가==</kbd>', '<kbd>==가==</kbd>'],
    ['\\==가==', '==가=='],
    ['==가\\==', '==가=='],
    ['&equals;=가==', '==가=='],
  ])('%s 그대로', (text, expected) => {
    expect(htmlOf(text)).toBe(`<p>${expected}</p>`);
  });
});
