import { expect, test } from 'vitest';
import { linkPeople } from '../../../src/notes/text/link-people.ts';

const PEOPLE = new Map([
  ['steven', '/people/steven/'],
  ['do168', '/people/do168/'],
  ['김가은', '/people/김가은/'],
  ['kim.dev', '/people/kim-dev/'],
]);
const linked = (html: string) =>
  linkPeople(html, (name) => PEOPLE.get(name.toLowerCase())).replace(
    /<a href="\/people[^>]*>(.*?)<\/a>/g,
    '[$1]',
  );

test.for([
  ['a handle', '<p>@do168 님</p>', '<p>[@do168] 님</p>'],
  ['in any letter case', '<p>@Steven, @STEVEN</p>', '<p>[@Steven], [@STEVEN]</p>'],
  ['before an honorific and a particle', '@do168님의 질문', '[@do168]님의 질문'],
  ['a name in Hangul that ends like a particle', '@김가은이 @김가은', '[@김가은]이 [@김가은]'],
  ['before what ends a sentence', '(@steven). @kim.dev.', '([@steven]). [@kim.dev].'],
  ['nobody of the notes', '@Autowired @Steve', '@Autowired @Steve'],
  [
    'in code and links',
    '<code>@steven</code> <a href="x">by @steven</a> @steven',
    '<code>@steven</code> <a href="x">by @steven</a> [@steven]',
  ],
  ['in attributes', '<img alt="a > @steven"> @steven', '<img alt="a > @steven"> [@steven]'],
  [
    'in addresses and packages',
    'a@steven.kr @steven/tool https://x/@steven',
    'a@steven.kr @steven/tool https://x/@steven',
  ],
  ['a longer name', '@steven2 @stevens', '@steven2 @stevens'],
] as const)('%s', ([, html, expected]) => {
  expect(linked(html)).toBe(expected);
});
