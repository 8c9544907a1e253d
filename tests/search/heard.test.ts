import { describe, expect, test } from 'vitest';
import { heardAs, heardInParts, looksForeign, soundsJustLike } from '../../src/search/heard.ts';
import { asAcronym } from '../../src/search/letter-names.ts';
import { planQuery } from '../../src/search/plan.ts';
import { lexiconOf } from './fixture.ts';

const lexicon = lexiconOf(
  (
    'duck dog typing safe app thinning race greedy dfs dfa connection 베이스 그림 뷰 커넥션 ' + //
    'area:4:0 array:4:2 nsobject first responder 리스폰더 then the 번들'
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
  ['유알엘', 'url'],
  ['디비전', undefined],
])('%s reads the acronym %s aloud', (hangul, acronym) => {
  expect(asAcronym(hangul)).toBe(acronym);
});

test('an acronym that is read aloud is looked for, if notes have it', () => {
  expect(names(heardAs('디에프에스', lexicon))).toEqual(['dfs']);
  expect(names(heardAs('에스큐엘', lexicon))).toEqual([]);
});

test.each([
  ['엔에스오브젝트', 'nsobject'],
  ['디에프에스', 'dfs'],
])('%s is %s, its beginning read aloud', (name, expected) => {
  expect(names(heardAs(name, lexicon))).toEqual([expected]);
});

describe('two words', () => {
  const asked = (query: string): string[] => planQuery(query, lexicon).map(({ typed }) => typed);

  test('that sound like two Latin ones are a name, and what they are by themselves', () => {
    expect(asked('퍼스트 리스폰더란')).toEqual(['퍼스트 리스폰더란', '퍼스트', '리스폰더란']);
    const [name] = planQuery('퍼스트 리스폰더란', lexicon);
    expect(names(name?.tiers[0]?.() ?? [])).toContain('first responder');
    expect(name?.covers).toEqual(['퍼스트', '리스폰더란']);
  });

  test.each(['어떤 번들이', '테니스', '리스폰더 번들'])('%s are none', (query) => {
    expect(
      planQuery(query, lexicon).flatMap(({ tiers }) => tiers.flatMap((tier) => names(tier()))),
    ).not.toEqual(expect.arrayContaining([expect.stringMatching(/^[a-z]+ [a-z]+$/)]));
  });
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
