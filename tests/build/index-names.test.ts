/** Pagefind's random names of notes and files become numbers, in all places at once. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { SIGNATURE, isList, renameIndex } from '../../src/build/index-names.ts';

const compress = (value: unknown, signature = SIGNATURE) =>
  gzipSync(Buffer.concat([Buffer.from(signature), encode(value)]));
const entry = { path: 'pagefind-entry.json', content: Buffer.from('{"languages":{"ko":{"hash":"ko_9"}}}') };
const META = ['1.5.2', [['ko_b', 300], ['ko_a', 20]], [['가', '나', 'ko_x']], [], ['date', 'title']]; // prettier-ignore

describe('an index', () => {
  const names = renameIndex('f00', [{ path: 'pagefind.ko_9.pf_meta', content: compress(META) }, entry]);

  test.each([
    ['fragment/ko_b.pf_fragment', 'fragment/f00-000.pf_fragment', 0],
    ['fragment/ko_a.pf_fragment', 'fragment/f00-100.pf_fragment', 1],
    ['index/ko_x.pf_index', 'index/f00-000.pf_index', undefined],
    ['fragment/unknown.pf_fragment', 'fragment/unknown.pf_fragment', undefined],
    ['pagefind.js', 'pagefind.js', undefined],
  ])('%s is published as %s', (before, after, number) => {
    expect(names.pathOf(before)).toBe(after);
    expect(names.numberOf(before)).toBe(number);
  });

  test('lists its notes and files by the same names, and all else as it was', () => {
    const [meta, first] = names.lists;
    expect(meta?.path).toBe('pagefind.f00.pf_meta');
    expect(decode(gunzipSync(meta?.content ?? '').subarray(SIGNATURE.length))).toEqual([
      '1.5.2',
      [
        ['f00-000', 1],
        ['f00-100', 1],
      ],
      [['가', '나', 'f00-000']],
      [],
      ['date', 'title'],
    ]);
    expect(first?.path).toBe('pagefind-entry.json');
    expect(Buffer.from(first?.content ?? '').toString()).toBe('{"languages":{"ko":{"hash":"f00"}}}');
  });
});

test.each([
  ['no list', [entry], /no list/],
  [
    'another signature',
    [{ path: 'pagefind.x.pf_meta', content: compress(META, 'pagefind_new') }, entry],
    /1\.5/,
  ],
  ['another form', [{ path: 'pagefind.x.pf_meta', content: compress({ pages: [] }) }, entry], /x\.pf_meta/],
])('%s is no index that we know', (_, lists, message) => {
  expect(() => renameIndex('f00', lists)).toThrow(message);
});

test.each([
  ['pagefind-entry.json', true],
  ['pagefind.ko_3ab9.pf_meta', true],
  ['pagefind.js', false],
  ['index/ko_3ab9.pf_index', false],
])('%s lists other files: %s', (path, expected) => {
  expect(isList(path)).toBe(expected);
});
