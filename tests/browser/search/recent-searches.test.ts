import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgetSearches,
  recentSearches,
  rememberSearch,
} from '../../../src/browser/search/recent-searches.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

describe('recent searches', () => {
  it.each([
    ['the newest first', ['토큰', '트랜잭션'], ['트랜잭션', '토큰']],
    ['each once', ['토큰', '트랜잭션', '토큰'], ['토큰', '트랜잭션']],
    ['without spaces around', [' 토큰 ', '토큰'], ['토큰']],
    ['composed', ['토큰'.normalize('NFD')], ['토큰']],
    ['not an empty one', ['토큰', '  '], ['토큰']],
    ['six of them', ['1', '2', '3', '4', '5', '6', '7'], ['7', '6', '5', '4', '3', '2']],
  ])('are kept: %s', (_what, searches, expected) => {
    searches.forEach(rememberSearch);
    expect(recentSearches()).toEqual(expected);
  });

  it('can be forgotten', () => {
    rememberSearch('토큰');
    forgetSearches();
    expect(recentSearches()).toEqual([]);
  });

  it.each(['{"a":1}', '[1,null]', 'not JSON'])('are none where storage holds %s', (value) => {
    localStorage.setItem('recent-searches', value);
    expect(recentSearches()).toEqual([]);
  });

  it('are none where storage is forbidden', () => {
    const forbidden = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden });
    rememberSearch('토큰');
    expect(recentSearches()).toEqual([]);
  });
});
