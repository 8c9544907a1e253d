import { expect, test } from 'vitest';
import { nearestOf } from '../../../src/browser/landing/missing-anchor.ts';

const IDS = ['tcp의-연결', '흐름-제어', '혼잡-제어', 'http-상태-코드', 'http-상태-코드-1', '정리'];

test.each<[wanted: string, ids: string[]]>([
  ['흐름-조절', ['흐름-제어']],
  ['TCP-연결', ['tcp의-연결']],
  ['상태-코드', ['http-상태-코드', 'http-상태-코드-1']],
  ['정리하기', ['정리']],
  ['전혀-다른-이야기와-긴-제목', []],
  ['x'.repeat(5000), []],
  ['-', []],
])('%s', (wanted, ids) => {
  expect(nearestOf(wanted, IDS)).toEqual(ids);
});
