import { describe, expect, it } from 'vitest';
import { readingLine } from '../../src/browser/reading-line.ts';

const view = { top: 80, height: 800, all: 5000 };

describe('readingLine', () => {
  it.each([
    ['at the start of a long page', { ...view, scrolled: 0 }, 81],
    ['in its middle', { ...view, scrolled: 2000 }, 81],
    ['where its end comes into view', { ...view, scrolled: 4200 - 720 }, 81],
    ['half a window before its end', { ...view, scrolled: 4200 - 360 }, 81 + 360],
    ['at its end', { ...view, scrolled: 4200 }, 801],
    ['scrolled beyond its end, as iOS does', { ...view, scrolled: 4300 }, 801],
    ['on a page that fits the window', { ...view, all: 800, scrolled: 0 }, 81],
    ['at the start of a page hardly longer than the window', { ...view, all: 900, scrolled: 0 }, 81],
    ['at the end of a page hardly longer than the window', { ...view, all: 900, scrolled: 100 }, 801],
  ])('lies right %s', (_where, where, expected) => {
    expect(readingLine(where)).toBeCloseTo(expected);
  });

  it('never goes back while the reader scrolls on', () => {
    const inPage = Array.from({ length: 421 }, (_, i) => i * 10).map(
      (scrolled) => scrolled + readingLine({ ...view, scrolled }),
    );
    expect(inPage).toEqual(inPage.toSorted((a, b) => a - b));
  });
});
