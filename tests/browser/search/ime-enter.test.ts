import { describe, expect, it } from 'vitest';
import { onEnter } from '../../../src/browser/search/ime-enter.ts';

/** What a field receives, in order; `act` marks where the press must have acted. */
type Step = [type: string, properties?: Record<string, unknown>];

const down: Step = ['keydown', { key: 'Enter', code: 'Enter', isComposing: false }];
const downComposing: Step = ['keydown', { key: 'Process', code: 'Enter', isComposing: true }];
const up: Step = ['keyup', { key: 'Enter', code: 'Enter' }];
const start: Step = ['compositionstart'];
const end = (data: string): Step => ['compositionend', { data }];

function play(steps: Step[]): { acts: number; prevented: number } {
  const field = new EventTarget();
  let acts = 0;
  let prevented = 0;
  onEnter(field as unknown as HTMLElement, () => acts++);
  for (const [type, properties] of steps) {
    const event = Object.assign(new Event(type, { cancelable: true }), properties);
    // `isComposing` and the like are plain properties here: Node has no KeyboardEvent.
    field.dispatchEvent(event);
    if (event.defaultPrevented) prevented++;
  }
  return { acts, prevented };
}

describe('Enter in a field', () => {
  it.each<[string, Step[], number]>([
    ['is one press without composition', [down, up], 1],
    ['is two presses', [down, up, down, up], 2],
    ['is one press while the key repeats', [down, down, down, up], 1],
    [
      'ends a Hangul syllable, and a second keydown follows (Chrome)',
      [start, downComposing, end('큰'), down, up],
      1,
    ],
    ['ends a Hangul syllable, and none follows (IBus)', [start, downComposing, end('큰'), up], 1],
    ['comes after the end of the composition (Safari)', [start, end('큰'), down, up], 1],
    [
      'ends a syllable twice in a row',
      [start, downComposing, end('토'), up, start, downComposing, end('큰'), up],
      2,
    ],
    ['chooses a candidate of another input method', [start, downComposing, end('東京'), up], 0],
    ['is not pressed where the composition ends otherwise', [start, end('큰')], 0],
    [
      'was taken back by another key before the composition ended',
      [start, downComposing, ['keydown', { key: 'a', code: 'KeyA', isComposing: true }], end('큰')],
      0,
    ],
  ])('%s', (_case, steps, acts) => {
    expect(play(steps).acts).toBe(acts);
  });

  it('submits no form besides', () => {
    expect(play([start, downComposing, end('큰'), down, up]).prevented).toBe(1);
  });
});
