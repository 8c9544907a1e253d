import { expect, test } from 'vitest';
import { breakName } from '../../../src/components/text/break-name.ts';

test.each([
  ['Interview_Question_for_Beginner', ['Interview_', 'Question_', 'for_', 'Beginner']],
  ['2021-스터디', ['2021-', '스터디']],
  ['week3', ['week3']],
  ['__init__', ['__init__']],
  ['a__b', ['a__', 'b']],
  ['v1.2', ['v1.', '2']],
  ['셋째 주', ['셋째 주']],
  ['', ['']],
])('%j may break into %j', (name, pieces) => {
  expect(breakName(name)).toEqual(pieces);
});
