import { expect, test } from 'vitest';
import { stemOf } from '../../../src/search/query/inflections.ts';

test.each([
  ['cache caches cached caching', 'cach'],
  ['query queries queried querying', 'quer'],
  ['run runs running', 'run'],
  ['map maps mapped mapping', 'map'],
  ['thread threads threaded threading', 'thread'],
  ['process processes processed processing', 'process'],
  ['mutex mutexes', 'mutex'],
  ['class classes', 'class'],
])('%s begin with %s', (forms, stem) => {
  for (const form of forms.split(' ')) expect(stemOf(form), form).toBe(stem);
});

test.each(['aws', 'use', 'string', 'spring', 'status', 'analysis', 'http2', '클래스'])(
  '%s is no inflected word',
  (word) => expect(stemOf(word)).toBe(word),
);
