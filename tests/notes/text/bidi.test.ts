import { expect, test } from 'vitest';
import { turnedLines, withoutTurns, withoutTurnsIn } from '../../../src/notes/text/bidi.ts';

test.each<[string, number[]]>([
  ['가\n나\u202E다\n라', [2]],
  ['\u2066가\u2069\n나\u202A', [1, 2]],
  ['&#x202E;가\n&#8238;나\n&#x0202d;', [1, 2, 3]],
  ['\u200E가\u200F', []],
  ['&#82380;', []],
])('%j', (text, lines) => {
  expect(turnedLines(text)).toEqual(lines);
});

test('names and texts lose them, ids keep them', () => {
  expect(withoutTurns('가\u202E나\u2069')).toBe('가나');
  expect(withoutTurnsIn([{ text: '가\u2067', id: 'a\u2067' }])).toEqual([{ text: '가', id: 'a\u2067' }]);
});
