import { describe, expect, it } from 'vitest';
import { readPageQuery, writePageQuery } from '../../../src/browser/search/search-query.ts';
import type { PageQuery } from '../../../src/browser/search/search-query.ts';

const plain = (text: string): PageQuery => ({ text, literal: false, filters: {} });

describe('the address of the search page', () => {
  it.each<[string, PageQuery]>([
    ['', plain('')],
    ['?q=%ED%86%A0%ED%81%B0', plain('토큰')],
    ['?q=C%2B%2B', plain('C++')],
    ['?q=N%2B1+%EB%AC%B8%EC%A0%9C', plain('N+1 문제')],
    ['?q=%22hard+link%22&literal=1', { text: '"hard link"', literal: true, filters: {} }],
    [
      '?q=tcp&year=2021&person=do168&person=koreanhole&folder=%EC%9A%B4%EC%98%81%EC%B2%B4%EC%A0%9C',
      {
        text: 'tcp',
        literal: false,
        filters: { year: ['2021'], person: ['do168', 'koreanhole'], folder: ['운영체제'] },
      },
    ],
  ])('%s', (address, query) => {
    expect(readPageQuery(address)).toEqual(query);
    expect(writePageQuery(query)).toBe(address);
  });

  it.each<[string, string, PageQuery]>([
    [
      'decomposed Hangul as macOS writes it',
      `?q=${encodeURIComponent('토큰'.normalize('NFD'))}`,
      plain('토큰'),
    ],
    ['parameters of others', '?utm_source=x&q=tcp', plain('tcp')],
    ['an empty filter', '?q=tcp&year=', plain('tcp')],
  ])('reads %s', (_what, address, query) => {
    expect(readPageQuery(address)).toEqual(query);
  });
});
