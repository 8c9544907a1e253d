import { expect, test } from 'vitest';
import { heardAs, heardInParts, looksForeign, soundsJustLike } from '../../src/search/heard.ts';
import { asAcronym } from '../../src/search/letter-names.ts';
import { planQuery } from '../../src/search/plan.ts';
import { lexiconOf } from './fixture.ts';

const lexicon = lexiconOf(
  (
    'duck dog typing safe app thinning race greedy dfs dfa connection 베이스 그림 뷰 커넥션 ' + //
    'area:4:0 array:4:2'
  )
    .split(' ')
    .map((word) => word.replaceAll(':', ' ')),
);
const names = (ways: readonly { words: readonly string[] }[]): string[] =>
  ways.map(({ words }) => words.join(' '));

test.each([
  ['덕타이핑', 'duck typing'],
  ['세이프에어리어', 'safe area'],
  ['앱시닝', 'app thinning'],
])('%s sounds like two words: %s', (name, expected) => {
  expect(names(heardInParts(name, lexicon))[0]).toBe(expected);
});

test.each(['덕', '전화', '그림자'])('%s is no name of two Latin words', (name) => {
  expect(heardInParts(name, lexicon)).toEqual([]);
});

test('of words that sound alike the topic of more notes comes first', () => {
  expect(names(heardAs('어레이', lexicon))).toEqual(['array', 'area']);
});

test.each([
  ['디에프에스', 'dfs'],
  ['유아이', 'ui'],
  ['에이치티티피', 'http'],
  ['더블유', undefined], // one letter
  ['디비전', undefined],
])('%s reads the acronym %s aloud', (hangul, acronym) => {
  expect(asAcronym(hangul)).toBe(acronym);
});

test('an acronym that is read aloud is looked for, if notes have it', () => {
  expect(names(heardAs('디에프에스', lexicon))).toEqual(['dfs']);
  expect(names(heardAs('에스큐엘', lexicon))).toEqual([]);
});

test.each([
  ['레이스', ['race'], ['베이스']],
  ['커낵션', ['connection', '커넥션'], []], // the slip sounds the same
  ['그리디', ['greedy'], ['그림']],
])('%s means %j and not %j', (query, meant, others) => {
  const ways = planQuery(query, lexicon)[0]?.tiers.flatMap((tier) => names(tier())) ?? [];
  expect(ways).toEqual(expect.arrayContaining(meant));
  for (const other of others) expect(ways).not.toContain(other);
});

test('it sounds just like a word if each syllable does', () => {
  expect(soundsJustLike('레이스', lexicon)).toEqual(['race']);
  expect(soundsJustLike('베이스', lexicon)).toEqual([]);
});

test.each([
  ['세이프에리어', true],
  ['일어나나요', false],
])('%s may be a foreign name: %s', (word, expected) => {
  expect(looksForeign(word)).toBe(expected);
});

test('a name that ends like a verb is none where its words meet', () => {
  const [name] = planQuery('세이프에리어 뷰', lexicon);
  const found = name?.tiers[0]?.() ?? [];
  expect(names(found)).toContain('safe area');
  expect(found.every(({ apart }) => apart === 'never')).toBe(true);
  expect(name?.isName?.(found)).toBe(true);
});
