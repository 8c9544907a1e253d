import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { applyTheme } from '../../src/browser/theme.ts';

/** Runs the function as the page does: from its source alone, in a world that has nothing else. */
function run(getItem: () => string | null): Record<string, string> {
  const dataset: Record<string, string> = {};
  const world = { localStorage: { getItem }, document: { documentElement: { dataset } } };
  runInNewContext(`(${applyTheme.toString()})()`, world);
  return dataset;
}

describe('applyTheme', () => {
  it.each([
    ['dark', { theme: 'dark' }],
    ['light', { theme: 'light' }],
    ['sepia', {}],
    [null, {}],
  ])('with %s chosen', (chosen, expected) => {
    expect(run(() => chosen)).toEqual(expected);
  });

  it('leaves the system to decide where storage is forbidden', () => {
    const forbidden = () => {
      throw new Error('denied');
    };
    expect(run(forbidden)).toEqual({});
  });
});
