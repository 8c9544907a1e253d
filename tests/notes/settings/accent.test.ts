import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { SiteSettings } from '../../../src/notes/settings.ts';
import { readAccent } from '../../../src/notes/settings/accent.ts';
import { contrastOf, formatColour, parseColour, type Rgb } from '../../../src/notes/text/colour.ts';

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

function read(colour: string): Rgb {
  const rgb = parseColour(colour);
  if (!rgb) throw new Error(`${colour} is no colour`);
  return rgb;
}

/** What a style sheet says of a colour, in the light and in the dark theme. */
function coloursOf(css: string, name: string): [light: string, dark: string] {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: ?light-dark\\((#\\w+), ?(#\\w+)\\)`).exec(css) ?? [];
  return [light, dark];
}

const GROUNDS = ['paper', 'surface', 'raised'].map((name) => coloursOf(tokens, name));

describe('an accent', () => {
  it.each<[string, NonNullable<SiteSettings['accent']>, [light: string, dark: string], string[]]>([
    ['is shown as it is where it is read well', '#1c6a50', ['#1c6a50', ''], []],
    ['may be short', '#800', ['#880000', ''], []],
    ['may be in numbers', 'rgb(28, 106, 80)', ['#1c6a50', ''], []],
    ['may be other in the dark', { light: '#5b21b6', dark: '#c4b5fd' }, ['#5b21b6', '#c4b5fd'], []],
    ['is darkened on light ground', '#f97316', ['', '#f97316'], ['faint #f97316']],
    [
      'is lightened on dark ground',
      { light: '#5b21b6', dark: '#5b21b6' },
      ['#5b21b6', ''],
      ['faint #5b21b6'],
    ],
    ['may be as light as the ground', '#fff', ['', '#ffffff'], ['faint #fff']],
    ['is told of where it is no colour', 'chartreuse-ish', ['none', 'none'], ['unreadable chartreuse-ish']],
    [
      'holds no other style',
      '#000;}body{display:none',
      ['none', 'none'],
      ['unreadable #000;}body{display:none'],
    ],
    ['keeps the other one', { light: '#5b21b6', dark: 'x' }, ['#5b21b6', ''], ['unreadable x']],
  ])('%s', (_what, accent, expected, faults) => {
    const told = readAccent(accent);
    expect(told.faults.map(({ kind, written }) => `${kind} ${written}`)).toEqual(faults);
    if (expected[0] === 'none') {
      expect(told.css).toBe('');
      return;
    }
    const shown = coloursOf(told.css, 'accent');
    const soft = coloursOf(told.css, 'accent-soft');
    shown.forEach((colour, theme) => {
      if (expected[theme]) expect(colour).toBe(expected[theme]);
      for (const ground of [...GROUNDS, soft].map((both) => both[theme] ?? '')) {
        expect(contrastOf(read(colour), read(ground)), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    });
  });

  test('without one, the site keeps its own', () => {
    expect(readAccent(undefined)).toEqual({ css: '', faults: [] });
  });

  test('a fault says how little the contrast is, and what is shown instead', () => {
    const { css, faults } = readAccent('#f97316');
    expect(faults).toEqual([
      {
        kind: 'faint',
        written: '#f97316',
        contrast: expect.closeTo(2.39, 2),
        used: coloursOf(css, 'accent')[0],
      },
    ]);
  });
});

test.each([
  ['#000', '#fff', 21],
  ['#fff', '#000', 21],
  ['#777', '#fff', 4.48],
  ['#1c6a50', '#1c6a50', 1],
])('the contrast of %s and %s is %d', (one, other, contrast) => {
  expect(contrastOf(read(one), read(other))).toBeCloseTo(contrast, 2);
});

test.each(['#0a0b0c', '#ffffff'])('%s is written as it was read', (colour) => {
  expect(formatColour(read(colour))).toBe(colour);
});
