import { expect, test } from 'vitest';
import { readableAddress } from '../../src/browser/readable-address.ts';

const at = (path: string) => `https://example.org/${path}`;

test.each([
  [at(encodeURI('notes/운영체제/#교착상태-deadlock')), at('notes/운영체제/#교착상태-deadlock')],
  // What ends a link, or is a code itself.
  [at('a%20b/%25EA/#c%23d%22'), at('a%20b/%25EA/#c%23d%22')],
  [at(encodeURI('#끝…')), at('#끝%E2%80%A6')],
  [at(encodeURI('#\u202Eabc\u00A0란')), at('#%E2%80%AEabc%C2%A0란')],
  // Of another encoding than UTF-8.
  [at('#%B1%B3%C2%F8'), at('#%B1%B3%C2%F8')],
])('%s is copied as %s, and leads to the same place', (href, expected) => {
  expect(readableAddress(href)).toBe(expected);
  expect(new URL(readableAddress(href)).href).toBe(new URL(href).href);
});
