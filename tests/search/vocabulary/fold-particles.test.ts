import { expect, test } from 'vitest';
import { foldParticles } from '../../../src/search/vocabulary/fold-particles.ts';

test.each([
  // words as read, and as folded
  ['뮤텍스 뮤텍스를 뮤텍스가 뮤텍스로', '뮤텍스'],
  ['쓰레드를 쓰레드에서', '쓰레드'], // though it never stands by itself
  ['쓰레드를', '쓰레드'], // no noun ends in 를,
  ['스냅샷을', '스냅샷'], // nor in a final and 을
  ['저녁노을', '저녁노을'],
  ['쓰레드로', '쓰레드로'], // which might be anything
  ['동기화 동기화가', '동기화'], // behind three syllables
  ['단편화 단편화라', '단편화'],
  ['되풀이 회의', '되풀이 회의'],
  ['종류 종류엔', '종류'],
  ['저장 저장됨 저장하는', '저장'], // verbs made of a noun
  ['리턴 리턴할 리턴해서', '리턴'],
  ['로그 로그인 스타 스타일', '로그 로그인 스타 스타일'],
  ['최소 최소한', '최소 최소한'],
  ['역할 시분할', '역할 시분할'], // made of no noun that is there
  ['복잡 복잡도', '복잡 복잡도'], // a noun of its own
  ['전문 전문가', '전문 전문가'],
  ['쓰레드 쓰레드를 쓰레드로부터', '쓰레드'], // several particles
  ['정의 도로', '정의 도로'], // one syllable is left
  ['mutex', 'mutex'],
])('%s: %s', (texts, folded) => {
  const words = new Map(texts.split(' ').map((text) => [text, { text, notes: 2, headings: 1 }]));
  foldParticles(words, () => true);
  expect([...words.keys()].join(' ')).toBe(folded);
});

test.each([
  [3, 2, 3], // in the same notes or in others: nobody knows
  [1, 1, 2], // enough to be a word of the vocabulary
])('forms in %d notes and %d count as %d', (bare, inflected, expected) => {
  const words = new Map([
    ['뮤텍스', { text: '뮤텍스', notes: bare, headings: 0 }],
    ['뮤텍스를', { text: '뮤텍스를', notes: inflected, headings: 1 }],
  ]);
  foldParticles(words, () => true);
  expect([...words.values()]).toEqual([{ text: '뮤텍스', notes: expected, headings: 1 }]);
});

test('what is only a part of others is no form', () => {
  const words = new Map(['고가', '고가를'].map((text) => [text, { text, notes: 2, headings: 0 }]));
  foldParticles(words, () => false);
  expect(words.size).toBe(2);
});
