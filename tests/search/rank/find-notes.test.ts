import { describe, expect, test } from 'vitest';
import { findNotes } from '../../../src/search/rank/find-notes.ts';
import { indexOf, lexiconOf, planTyped } from '../fixture.ts';

const lexicon = lexiconOf(
  [
    '트랜잭션',
    '격리',
    '수준',
    '메모리',
    '메모 2 0',
    '리스트',
    '이진',
    '탐색',
    '트리',
    'list',
    'method',
    'methods',
    'delegate',
  ],
  {
    리스트: 'list',
    list: '리스트',
  },
);
const notes = {
  topic: '트랜잭션 격리 | 트랜잭션 격리 수준은 넷이다',
  aside: ' | 커밋 다음에 트랜잭션 이야기가 트랜잭션 트랜잭션 트랜잭션 나온다',
  apart: ' | 트랜잭션 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 열하나 열둘 격리 와 수준',
  memory: '메모리 | 메모리는 크다',
  linked: 'list | list of nodes',
  plain: '리스트 | 리스트는 길다',
  singular: 'method | method method',
  plural: ' | their methods are',
  mixed: ' | list delegate 하나',
  longer: 'methodology | methodology',
  tree: ' | 이진 탐색 트리 는 이진트리 이다',
};
const find = indexOf(notes);
const search = async (query: string): Promise<string[]> =>
  (await findNotes(planTyped(query, lexicon), find, 100)).notes.map(({ id }) => id);

test.each([
  ['트랜잭션', ['topic', 'aside', 'apart']], // headings first, then what speaks of it more
  ['트랜잭션을', ['topic', 'aside', 'apart']],
  ['매모리', ['memory']], // nothing begins so
  ['리스트', ['plain', 'linked', 'mixed']], // the name that was typed comes first
  ['method', ['singular', 'longer', 'plural']], // what only begins so comes last
  ['ㅡㄷ쇙', ['singular', 'longer', 'plural']], // `method` on the other keyboard, which may be a beginning too
  ['methdo', ['singular', 'longer', 'plural']], // with a slip, too
  ['없는말임', []],
])('%s finds %j', async (query, expected) => {
  expect(await search(query)).toEqual(expected);
});

test('a topic of each word that a half-typed syllable may become comes before further notes of one', async () => {
  const words = lexiconOf(['공간 9 3', '공격 4 2', '공개 3 1']);
  const of = indexOf({
    space: '공간 | 공간 공간 공간',
    spaces: '공간 | 공간 공간',
    rooms: '공간 | 공간',
    attack: '공격 | 공격',
    open: '공개 | 공개',
  });
  const { notes: found } = await findNotes(planTyped('공ㄱ', words), of, 100);
  expect(found.map(({ id }) => id).slice(0, 3)).toEqual(['space', 'attack', 'open']);
});

test('a slip that a note has, too, also finds what was meant, behind it', async () => {
  const of = indexOf({ slip: ' | 이 트렌잭션 은', topic: '트랜잭션 | 트랜잭션' });
  const { notes: found } = await findNotes(planTyped('트렌잭션', lexicon), of, 100);
  expect(found.map(({ id }) => id)).toEqual(['slip', 'topic']);
});

test('a noun with a particle is also found in the other script where a note has it as typed', async () => {
  const words = lexiconOf(['redis'], { 레디스: 'redis' });
  const of = indexOf({ aside: ' | 레디스 도 있다', topic: 'redis | redis redis' });
  const { notes: found } = await findNotes(planTyped('레디스를', words), of, 100);
  expect(found.map(({ id }) => id).sort()).toEqual(['aside', 'topic']);
});

test('what has another name is found by it before what it may be a slip of', async () => {
  const words = lexiconOf(['포인터'], { 코인터: 'counter' });
  const of = indexOf({ other: 'counter | counter', topic: '포인터 | 포인터' });
  const { notes: found } = await findNotes(planTyped('코인터', words), of, 100);
  expect(found.map(({ id }) => id)).toEqual(['other', 'topic']);
});

test.each([
  ['호이스팅을', ['aside', 'asked']],
  ['호이스팅에서는', ['aside', 'asked']],
  ['호이스팅', ['aside', 'asked']],
])(
  'a noun that is not in the vocabulary is found with a particle that no note has: %s',
  async (query, ids) => {
    const of = indexOf({ aside: ' | 호이스팅이 일어난다', asked: ' | 호이스팅은 끌어올림' });
    const { notes: found } = await findNotes(planTyped(query, lexicon), of, 100);
    expect(found.map(({ id }) => id).sort()).toEqual(ids);
  },
);

test('a last help alone is no answer: what is tried next may be meant', async () => {
  // Of the first tier only the correction of a frequent slip is found; of the tiers behind it the noun without its particle.
  const of = indexOf({ topic: '트랜잭션 | 트랜잭션', stem: ' | 트렌잭션으로 하나' });
  const { notes: found, understood } = await findNotes(planTyped('트렌잭션을', lexicon), of, 100);
  expect(found.map(({ id }) => id)).toEqual(['stem']);
  expect(understood[0]?.alternatives.map(({ words }) => words)).toEqual([['트렌잭션']]);
});

describe('several words', () => {
  test('are best where all of them stand close together', async () => {
    expect((await search('격리 수준')).slice(0, 2)).toEqual(['topic', 'apart']);
  });

  test('in quotation marks stand side by side', async () => {
    expect(await search('"격리 수준"')).toEqual(['topic']);
  });

  test('of which the notes have only the aspect find that', async () => {
    const of = indexOf({ notes: '정리 | 정리', others: '캐시 | 캐시' });
    const { notes: found } = await findNotes(planTyped('곰돌이 정리', lexicon), of, 100);
    expect(found.map(({ id }) => id)).toEqual(['notes']);
  });

  test('of which the notes know only one find that', async () => {
    expect(await search('메모리 쿠버네티스')).toEqual(['memory']);
  });
});

test('says how a slip was understood', async () => {
  const { understood } = await findNotes(planTyped('매모리', lexicon), find, 100);
  expect(understood[0]?.alternatives[0]).toMatchObject({ words: ['메모리'], kind: 'typo' });
});

test('knows where each thing stands', async () => {
  const { notes: found } = await findNotes(planTyped('트랜잭션 격리', lexicon), find, 100);
  expect(found[0]?.id).toBe('topic');
  expect(found[0]?.evidences.map((evidence) => evidence?.positions)).toEqual([[0], [1]]);
});

test('two letters by themselves come before words that begin so', async () => {
  const find = indexOf({ whole: ' | a di container', longer: 'dispatcher | dispatcher' });
  const idsOf = async (query: string): Promise<string[]> =>
    (await findNotes(planTyped(query, lexiconOf([])), find, 100)).notes.map(({ id }) => id);
  expect(await idsOf('di')).toEqual(['whole', 'longer']);
  expect(await idsOf('dis')).toEqual(['longer']);
});

test.each([
  ['404에러', ['page']],
  ['404오류', ['page', 'other']], // no note has the two
  ['HTTP404', ['page']],
  ['가비지캐시비용', ['cost']], // at last any noun of it
])('%s finds %j', async (query, expected) => {
  const words = lexiconOf(['에러', 'http', '비용']);
  const find = indexOf({ page: ' | 404 에러 와 http 나', other: ' | 404 만', cost: ' | 비용 이다' });
  const { notes } = await findNotes(planTyped(query, words), find, 100);
  expect(notes.map(({ id }) => id)).toEqual(expected);
});
