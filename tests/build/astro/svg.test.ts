import { describe, expect, test } from 'vitest';
import { cleanSvg } from '../../../src/build/astro/svg.ts';

const drawing = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${attributes}>${inner}</svg>`;

/** What is printed within the drawing. */
function innerOf(inner: string): string {
  const svg = cleanSvg(drawing(inner))?.svg.replace(/<(?!br)(\w+)([^<>]*) \/>/g, '<$1$2></$1>');
  return /<svg [^>]*>([^]*)<\/svg>\n$/.exec(svg ?? '')?.[1] ?? '';
}

describe('what draws stays', () => {
  test.each([
    '<path d="M0 0h9" stroke-width="2" fill="none"></path>',
    '<linearGradient id="a"><stop offset="0" stop-color="red"></stop></linearGradient>',
    '<use xlink:href="#a"></use>',
    '<image href="data:image/png;base64,AAAA"></image>',
    '<a href="https://example.org/"><text>가 &#x26; 나 &#x3C; 다</text></a>',
    '<style>.a > .b { fill: url(#a) }</style>',
    '<rect style="fill: url(#a)"></rect>',
    '<clipPath id="c"><circle r="1"></circle></clipPath>',
    '<animate attributeName="r" values="1;2"></animate>',
    '<foreignObject width="9"><div style="color: red" xmlns="http://www.w3.org/1999/xhtml">가<br />나</div></foreignObject>',
  ])('%s', (inner) => {
    expect(innerOf(inner)).toBe(inner);
    expect(cleanSvg(drawing(inner))?.removed).toEqual([]);
  });
});

describe('what may act goes, and is told', () => {
  test.each([
    ['<script>alert(1)</script>', '', '<script>'],
    ['<script xlink:href="a.js"/>', '', '<script>'],
    ['<rect onclick="alert(1)"/>', '<rect></rect>', 'onclick'],
    ['<rect ONLOAD="alert(1)"/>', '<rect></rect>', 'onload'],
    ['<a href="javascript:alert(1)"><text>가</text></a>', '<a><text>가</text></a>', 'href'],
    ['<a xlink:href="java&#10;script:alert(1)"/>', '<a></a>', 'xlinkhref'],
    ['<a href="data:text/html,a"/>', '<a></a>', 'href'],
    ['<use href="data:image/svg+xml,a"/>', '<use></use>', 'href'],
    ['<use href="b.svg#a"/>', '<use></use>', 'href'],
    ['<image href="https://example.org/a.png"/>', '<image></image>', 'href'],
    ['<image href="data:image/svg+xml;base64,AA"/>', '<image></image>', 'href'],
    ['<animate attributeName="href" values="javascript:alert(1)"/>', '', '<animate>'],
    ['<set attributeName="xlink:href" to="javascript:alert(1)"/>', '', '<set>'],
    ['<set attributeName="onclick" to="alert(1)"/>', '', '<set>'],
    [
      '<foreignObject><iframe src="//example.org"></iframe></foreignObject>',
      '<foreignObject></foreignObject>',
      '<iframe>',
    ],
    [
      '<foreignObject><img src="x" onerror="alert(1)"></foreignObject>',
      '<foreignObject></foreignObject>',
      '<img>',
    ],
    ['<style>@import "//example.org/a.css"</style>', '', '<style>'],
    ['<style>&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;</style>', '', '<style>'],
    ['<style><![CDATA[</style><script>alert(1)</script>]]></style>', '', '<style>'],
    ['<rect style="fill: url(//example.org/a)"/>', '<rect></rect>', 'style'],
    ['<handler type="text/javascript">alert(1)</handler>', '', '<handler>'],
  ])('%s', (inner, expected, removed) => {
    expect(innerOf(inner)).toBe(expected);
    expect(cleanSvg(drawing(inner))?.removed).toEqual([removed]);
  });
});

test.each([
  [
    'what stands around the drawing',
    '<?xml-stylesheet href="a.xsl"?><!DOCTYPE svg [<!ENTITY a "<script/>">]>',
    '',
  ],
  ['comments', '', '<!-- <script> -->'],
  ['what drawing programs keep', '', '<metadata><rdf:RDF/></metadata><sodipodi:namedview id="a"/>'],
])('%s goes without a word', (_name, before, inner) => {
  const cleaned = cleanSvg(before + drawing(inner));
  expect(cleaned?.svg).toBe(cleanSvg(drawing(''))?.svg);
  expect(cleaned?.removed).toEqual([]);
});

test.each([
  '',
  '<p>글</p>',
  '<html><script>1</script></html>',
  '{"a": 1}',
  '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>',
])('%j holds no drawing', (text) => {
  expect(cleanSvg(text)).toBeUndefined();
});

test('handlers of the drawing itself go', () => {
  expect(cleanSvg(drawing('', ' onload="alert(1)"'))?.removed).toEqual(['onload']);
});
