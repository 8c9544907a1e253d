import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAnchorId } from '../../../src/notes/addresses/brands.ts';
import { packIndex, unpackIndex } from '../../../src/notes/questions/packed-index.ts';
import type { QuestionIndex } from '../../../src/notes/questions/question-index.ts';

const place: fc.Arbitrary<QuestionIndex['questions'][number][6][number]> = fc.tuple(
  fc.nat(3),
  fc.constantFrom('', 'tfo란', 'tfo란-1', '왜-쓸까').map((id) => (id === '' ? '' : toAnchorId(id))),
  fc.constantFrom('', '210429'),
);
const question: fc.Arbitrary<QuestionIndex['questions'][number]> = fc.tuple(
  fc.stringMatching(/^[0-9a-z]{1,11}$/),
  fc.oneof(fc.constantFrom('TFO란?', '왜 쓸까?', ''), fc.string()),
  fc.nat(2),
  fc.nat(2),
  fc.constantFrom(0 as const, 1 as const),
  fc.array(fc.nat(2)),
  fc.array(place, { minLength: 1, maxLength: 3 }),
);

test('whatever is packed comes out as it was', () => {
  fc.assert(
    fc.property(fc.array(question), (questions) => {
      const index = { topics: ['웹'], folders: [''], people: [], notes: [], questions };
      expect(unpackIndex(JSON.parse(JSON.stringify(packIndex(index))))).toEqual(index);
    }),
  );
});

test('the anchor of a heading that is as usual is not told', () => {
  const index: QuestionIndex = {
    topics: [''],
    folders: [''],
    people: [],
    notes: [['/notes/210429/', '2021-04-29']],
    questions: [['a', 'TFO란?', 0, 0, 1, [], [[0, toAnchorId('tfo란'), '']]]],
  };
  expect(packIndex(index)).toMatchObject({ ids: 'a', open: [0], placesOf: [[[0]]] });
});
