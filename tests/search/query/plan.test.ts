import { describe, expect, test } from 'vitest';
import { lexiconOf, planTyped } from '../fixture.ts';

const lexicon = lexiconOf(
  [
    '트랜잭션 14 4',
    '토큰',
    '서버',
    '커넥션',
    '프로세스',
    '큐 9 2',
    '풀 9 0',
    '데이터베이스 37 5',
    '격리',
    '수준',
    '힙',
    '쓰나요 1 1',
    '정렬',
    '메모리 106 15',
    '핸드셰이크',
    '동기화',
    '세마포어',
    '트랩 4 2',
    '트래픽 9 1',
    '트랙 9 0',
    '이진탐색트리 2 0',
    '이진탐색 3 1',
    '이진',
    '탐색',
    '트리',
    'oauth',
    'transaction',
    'redis',
    'normalization',
    'lock',
    'run',
    'transactionlock 1 1',
  ],
  { 교착상태: 'deadlock', 'connection pool': '커넥션 풀', '레디스 트랜잭션': 'multi exec', 훅: 'hook' },
);

/** All ways in which a query is understood, tier by tier: words of a sequence joined by `+`. */
function readings(query: string): string[][] {
  return planTyped(query, lexicon).flatMap(({ tiers }) =>
    tiers.map((tier) => tier().map(({ words }) => words.join('+'))).filter((tier) => tier.length > 0),
  );
}
const first = (query: string): string[] => readings(query)[0] ?? [];
const all = (query: string): string[] => readings(query).flat();

describe('a word is read as', () => {
  test.each([
    ['트랜잭션', '트랜잭션'],
    ['트랜잭션을', '트랜잭션'],
    ['서버에서는', '서버'],
    ['TRANSACTION', 'transaction'],
    ['프로세스간', '프로세스'],
    ['커넥션큐', '커넥션+큐'],
    ['데이터 베이스', '데이터베이스'],
    ['교착 상태', 'deadlock'],
    ['커넥션풀', '커넥션+풀'],
    ['이진탐색트리', '이진탐색+트리'],
    ['서버들은', '서버'],
    ['격리수준', '격리+수준'],
    ['토큰이라든가', '토큰'],
    ['메모리야말로', '메모리'],
    ['훅에서는', 'hook'], // one syllable, but it has another name
    ['트랜잭션나면', '트랜잭션'],
    ['ＯＡｕｔｈ', 'oauth'],
    ['normalization.md', 'normalization'], // a file's name
    ['3way', '3+way'],
    ['3way', '3-way'],
    ['http2', 'http/2'],
  ])('%s: %s', (query, reading) => {
    expect(first(query)).toContain(reading);
  });

  test.each([
    ['트랜젝션', '트랜잭션'],
    ['트랜젝션', 'transaction'],
    ['매모리', '메모리'],
    ['세마ㅗ어', '세마포어'], // a key that wasn't hit leaves letters apart
    ['도ㅇ기화', '동기화'],
    ['Normaliaztion', 'normalization'],
    ['xmfoswortus', '트랜잭션'],
    ['ㅐ며소', 'oauth'],
    ['dlwlsxkatorxmfl', '이진탐색+트리'], // notes write it apart
    ['tjqjemf', '서버'],
    ['zb', '큐'],
    ['ㄱㄷ얀는', 'redis'], // 는 is typed as it should
    ['ㅌㄹㅈㅅ', '트랜잭션'],
    ['ㅇㅈㅌㅅㅌㄹ', '이진탐색+트리'], // notes write it apart
    ['트랜잭ㅅ', '트랜잭션'],
    ['트래', '트랩'],
    ['이진탐색트ㄹ', '이진탐색+트리'],
    ['레디스', 'redis'],
    ['서버를메모리에', '서버+메모리'], // a forgotten space
    ['서버의이진탐색', '서버+이진+탐색'], // and notes write the compound apart
    ['메모리로동기화하는', '메모리+동기화'],
    ['이진탐색트라', '이진탐색+트리'],
    ['훅은', 'hook'],
    ['낡은트리', '낡은+트리'], // no noun, but notes may write the two side by side
    ['커링에서', '커링'], // unknown, but without its particle it may be in the index
  ])('%s: also %s', (query, reading) => {
    expect(all(query)).toContain(reading);
  });
});

describe('initials of several words', () => {
  const words = lexiconOf(['페이지', '교체', '교착', '격리', '추상', '클래스', '추상자료형']);
  const pairs = (query: string): string[] => {
    const ways = planTyped(query, words).flatMap(({ tiers }) => tiers.flatMap((tier) => tier()));
    return ways.filter(({ apart }) => apart === 'never').map((way) => way.words.join('+'));
  };

  test.each([
    ['ㅊㅅㅋㄹㅅ', ['추상+클래스']],
    ['ㄱㅊㄱㄹ', ['교체+격리', '교착+격리']],
    ['ㅊㅅㅋㄹ', []], // no word has ㅋㄹ and nothing else
    ['ㅊㅅㄱ', []], // no word is one syllable
    ['ㅎㅎㅎㅎ', []],
  ])('without one, as %s, are two words side by side: %j', (query, expected) => {
    expect(pairs(query)).toEqual(expected);
  });

  test('are one word before they are two', () => {
    const one = lexiconOf(['추상', '클래스', '추상클래스']);
    const [first] = planTyped('ㅊㅅㅋㄹㅅ', one)[0]?.tiers ?? [];
    expect(first?.().map((way) => way.words.join('+'))).toEqual(['추상클래스', '추상+클래스']);
  });
});

test('initials with a space are of two words, where two have them', () => {
  const words = lexiconOf(['페이지', '교체', '교착', '격리']);
  const [pages, ...others] = planTyped('ㅍㅇㅈ ㄱㅊ', words);
  expect(others).toEqual([]);
  expect(pages?.tiers[0]?.().map((way) => way.words.join('+'))).toEqual(['페이지+교체', '페이지+교착']);
  expect(planTyped('ㅍㅇㅈ ㅎㅎㅎ', words).map(({ typed }) => typed)).toEqual(['ㅍㅇㅈ', 'ㅎㅎㅎ']);
});

test.each([
  ['B트리', ['b+트리', '트리']],
  ['for문은', ['for+문', '문']],
  ['in이란', ['in']], // a particle is no noun
])('%s asks for %j', (query, expected) => {
  const words = lexiconOf(['트리', '문', 'in'], { 문: 'statement' });
  expect(planTyped(query, words).map(({ tiers }) => tiers[0]?.()[0]?.words.join('+'))).toEqual(expected);
});

test.each([
  ['사랑', ['사']], // no 사 with a particle
  ['바나나', ['반']], // no slip of one syllable
])('%s is none of %j', (query, others) => {
  const words = lexiconOf(['사 9 0', '반 9 3'], { 사: 'four' });
  const ways = planTyped(query, words).flatMap(({ tiers }) =>
    tiers.flatMap((tier) => tier().map((way) => way.words.join())),
  );
  for (const other of others) expect(ways).not.toContain(other);
});

test('what happens to a thing is no verb made of it', () => {
  expect(planTyped('서버 트랜잭션나면', lexicon).map(({ importance }) => importance)).toEqual([1, 1]);
});

test.each([
  ['"격리 수준"에서', ['격리 수준']],
  ['==과 redis', ['redis']],
  ["what's the redis lock", ['redis', 'lock']],
  ['"격리 수준"토큰', ['격리 수준', '토큰']],
  ['자기소개 어떻게 해', ['자기소개']],
  ['why does redis lock happen', ['redis', 'lock']],
])('%s asks for %j', (query, expected) => {
  expect(planTyped(query, lexicon).map(({ typed }) => typed)).toEqual(expected);
});

test('a compound that ends like a particle is read whole', () => {
  const [word] = planTyped('접근속도', lexiconOf(['접근', '속도', '속']));
  expect(word?.tiers[0]?.().map(({ words }) => words.join('+'))).toContain('접근+속도');
});

test('initials are the other keyboard before they are two words', () => {
  const words = lexiconOf(['어디', '리더기', 'defer']);
  const [defer] = planTyped('ㅇㄷㄹㄷㄱ', words);
  const tiers = defer?.tiers
    .map((tier) => tier().map((way) => way.words.join()))
    .filter(({ length }) => length);
  expect(tiers?.slice(0, 2)).toEqual([['defer'], ['어디,리더기']]);
});

test('a name with signs is also the words that it is made of', () => {
  const [word] = planTyped('utf-8.encoding', lexiconOf(['utf', 'encoding']));
  const ways = word?.tiers.flatMap((tier) => tier());
  expect(ways).toContainEqual(expect.objectContaining({ words: ['utf', '8', 'encoding'] }));
});

test('a half-typed word is first one of headings that ends with the syllable being typed', () => {
  const [completed] = planTyped('트래', lexicon);
  const weights = completed?.tiers[0]?.().flatMap(({ words, weight, kind }) =>
    kind === 'partial' ? [[words[0], weight]] : [],
  );
  expect(weights?.slice(0, 3)).toEqual([
    ['트랩', 1],
    ['트랙', 0.2],
    ['트랜잭션', 0.06],
  ]);
});

describe('what a question is about', () => {
  const musts = (query: string): string[] =>
    planTyped(query, lexicon)
      .filter(({ importance }) => importance === 1)
      .map(({ typed }) => typed);

  test.each([
    ['힙 정렬은 언제 쓰나요', ['힙', '정렬은']],
    ['트랜잭션 격리 수준이란 무엇인가요?', ['트랜잭션', '격리', '수준이란']],
    ['토큰과 세마포어의 차이', ['토큰과', '세마포어의']],
    ['왜 메모리를 동기화하나요', ['메모리를']],
    ['차이가 뭔가요', ['차이가']], // a query of nothing else is about that
    ['뭔가요', ['뭔가요']],
    ['곰돌이 개념 정리', ['곰돌이']], // a strange word is likelier the topic than an aspect
    ['힙과 토큰을 비교해줘', ['힙과', '토큰을']],
    ['좋은 서버', ['서버']],
    ['힙은 왜 쓰나요', ['힙은']], // though a heading asks so, too
    ['서버 중에 하나', ['서버']],
    ['힙을 구하는 법', ['힙을']],
    ['커넨션이 뭔가요', ['커넨션이']], // a slip of what the notes know
    ['토큰 세마ㅍ', ['토큰', '세마ㅍ']], // still being typed
    ['토큰 세마', ['토큰', '세마']],
    ['힙은 토큰이랑 뭐가 다를까', ['힙은', '토큰이랑']],
    ['세마포어가 뭘까요', ['세마포어가']],
    ['메모리가 왜 큰가', ['메모리가']],
    ['토큰을 어디에 둘지', ['토큰을']],
    ['토큰이 뭔데', ['토큰이']],
    ['서버가 뭐임', ['서버가']],
    ['토큰 쓰는법', ['토큰']],
    ['세마포어의 동작 원리', ['세마포어의']],
    ['힙 사용 방법을 알려주라', ['힙']],
    ['토큰을 쓰지 않는 이유', ['토큰을']],
    ['토큰 설명좀', ['토큰']],
    ['이거 힙에서 어떻게 하는 거임', ['힙에서']],
    ['서버를 언제 처음 쓰나', ['서버를']],
    ['큐를 잘 모르겠음', ['큐를']],
    ['메모리가 헷갈린다', ['메모리가']],
    ['서버가 궁금함', ['서버가']],
    ['OAuth의 토큰', ['oauth', '토큰']],
    ['커넨션을 왜 쓰나요', ['커넨션을']], // a slip, though 을 and 는 end verbs, too
    ['트렌젝션은 어떻게 동작하나요', ['트렌젝션은']],
    ['이게 메모리인가요', ['메모리인가요']], // the copula makes no verb of a noun
    ['토큰 두개로 세마포어 만들려면', ['토큰', '세마포어']],
    ['세가지 동기화', ['동기화']],
    ['훅을 너무 많이 쓰면 안되는 이유', ['훅을']], // another name of what the notes have
    ['프로그을 쓰는 예', ['프로그을']], // 을 is the end of a verb behind one syllable
    ['프로세스를 쓰면 좋은점은', ['프로세스를']],
    ['힙에는 어떤게 있나요', ['힙에는']],
  ])('%s: %j', (query, expected) => {
    expect(musts(query)).toEqual(expected);
  });
});

test('two aspects are no name, though a note writes them as one', () => {
  const words = lexiconOf(['성능', '개념', '정리', '개념정리']);
  const musts = planTyped('성능 개념 정리', words).filter(({ importance }) => importance === 1);
  expect(musts.map(({ typed }) => typed)).toEqual(['성능']);
});

test('라 before 는 is of the particle, or of the noun', () => {
  const words = lexiconOf(['단편화 7 2', '카메라 4 1']);
  expect(words.bareOf('단편화라는')).toBe('단편화');
  expect(words.bareOf('카메라는')).toBe('카메라');
});

test('quoted words must stand side by side', () => {
  const [phrase] = planTyped('"트랜잭션 격리 수준"', lexicon);
  expect(phrase?.tiers[0]?.()).toMatchObject([{ words: ['트랜잭션', '격리', '수준'], apart: 'never' }]);
});

test('taken literally, nothing else is looked for', () => {
  const concepts = planTyped('xmfoswortus 트랜잭션을', lexicon, true);
  expect(concepts.map(({ tiers }) => tiers.map((tier) => tier().map(({ words }) => words)))).toEqual([
    [[['xmfoswortus']]],
    [[['트랜잭션을']]],
  ]);
});

test.each(['C++', 'C#', '.NET', 'N+1', 'HTTP/2', '3-way'])('%s is asked for with its signs', (query) => {
  expect(all(query)).toContain(query.toLowerCase());
});

test.each(['', '   ', '!?', '""', '(((', '\u0000', 'ㅏㅏㅏ', '한'.repeat(300), '쓰'.repeat(300)])(
  '%j does no harm',
  (query) => {
    for (const { tiers } of planTyped(query, lexicon)) for (const tier of tiers) tier();
  },
);

describe('days', () => {
  test.each([
    ['4월 29일', ['4월', '29일']],
    ['4월29일에', ['4월', '29일']],
    ['2021년 4월', ['2021년', '4월']],
    ['210429', ['210429']],
    ['21.4.29', ['21.4.29']],
    ['4월 29일 토큰', ['4월', '29일', '토큰']],
  ])('%s is looked for as the words %j', (query, words) => {
    const tiers = planTyped(query, lexicon).map((thing) => thing.tiers.map((tier) => tier()));
    const ways = tiers.map((all) => all.find(({ length }) => length > 0)?.map((way) => way.words.join('+')));
    expect(ways).toEqual(words.map((word) => expect.arrayContaining([word])));
  });
});

describe('forms of English words that the notes have in another form', () => {
  const notes = lexiconOf(['cache 9 2', 'thread 9 2', 'query 4 1', 'general 4 1', 'rest 4 1']);
  const formsOf = (query: string): string[] =>
    planTyped(query, notes).flatMap(({ tiers }) =>
      tiers.flatMap((tier) => tier().flatMap(({ words }) => words)),
    );

  test.each([
    ['caching', 'cache'],
    ['threads', 'thread'],
    ['queries', 'query'],
    ['cached를', 'cache'],
  ])('%s → %s', (typed, form) => expect(formsOf(typed)).toContain(form));

  test('but not words that only have the same root', () => {
    expect(formsOf('generality')).not.toContain('general');
  });
});

describe('slips', () => {
  const words = lexiconOf(['case', '차이점 23 14', '장점 40 9', 'data']);
  const tiersOf = (query: string): string[][] =>
    planTyped(query, words).flatMap(({ tiers }) =>
      tiers.map((tier) => tier().map((way) => way.words.join())),
    );

  test.each([
    ['csae', 'case', true],
    ['cse', 'case', true],
    ['장쩜', '장점', true],
    ['장첨', '방점', false], // two slips
  ])('%s may be %s: %s', (typed, meant, expected) => {
    expect(tiersOf(typed).flat().includes(meant)).toBe(expected);
  });

  test('are likeliest of letters that sound alike', () => {
    expect(tiersOf('자이점').find((tier) => tier.includes('장점'))?.[0]).toBe('차이점');
  });
});
