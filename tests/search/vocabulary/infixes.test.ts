import { expect, test } from 'vitest';
import { findInfixes } from '../../../src/search/vocabulary/infixes.ts';

const words = (texts: Record<string, number>) =>
  Object.entries(texts).map(([text, notes]) => ({ text, notes, headings: 0 }));

test.each([
  // topic, words, words that hold it in their middle
  ['리뷰', { 애트리뷰트: 2, 컨트리뷰터: 1 }, ['애트리뷰트', '컨트리뷰터']],
  ['사이클', { 리사이클러뷰: 1, 사이클론: 3, 라이프사이클: 5 }, ['리사이클러뷰']], // the index has beginnings and ends
  ['회사', { 자회사들: 1, 회사원: 2 }, ['자회사들']],
  ['리뷰', { 애트리뷰트들: 7, 애트리뷰트: 2 }, ['애트리뷰트']], // which finds the other
  ['리', { 애트리뷰트: 2 }, undefined], // one syllable is everywhere
  ['space', { namespace: 3, spaceship: 2, workspaces: 1 }, ['namespace', 'workspaces']], // the end, too
  ['arp', { sharp: 2 }, undefined], // three letters are everywhere
  ['space', { 네임space: 2 }, ['네임space']],
  ['리뷰', { 하리뷰가: 1, 나리뷰가: 2, 다리뷰가: 2, 라리뷰가: 2 }, ['나리뷰가', '다리뷰가', '라리뷰가']],
])('%s inside of %j', (topic, others, expected) => {
  expect(findInfixes(words({ [topic]: 9 }), words(others)).get(topic)).toEqual(expected);
});
