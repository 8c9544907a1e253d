/** The index as the engine asks it, over Pagefind's own script. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type IndexPart, type NoteIndex, openIndex } from '../../../src/browser/engine/note-index.ts';
import { type IndexedNotes, indexNotes } from '../../search/indexed-notes.ts';

const NOTES = {
  '변화.md': '# 변화\n\n변화를 본다.\n',
  '변환.md': '# 변환\n\n값을 변환한다.\n',
  '토큰.md': '# 토큰\n\n- 참가자\n  - @철수\n\n## 토큰의 발급\n\n토큰을 준다. token\n',
  'constructor/맵.md':
    '# 맵\n\n`new LinkedHashMap<String, User>()` 와 tokens, `users.find(1)`\n\n> ## 인용한 토큰\n',
  'constructor/해시.md': '# Linked\n\nLinkedHashMapTest 는 다르다. O(n)이다.\n',
  '이차.md': '# 이차\n\nO(n^2)이고 O(n log n)이다. n이 크다. C++ 말고 C\n',
  '210429.md': '# 2021년 4월 29일\n\n글\n',
  '3주차.md': '# 세 번째\n\n글\n',
};

async function partsOf({ base }: IndexedNotes): Promise<IndexPart[]> {
  const answer = await fetch(`${base}search/index.json`);
  const { parts } = (await answer.json()) as { parts: string[] };
  return parts.map((folder) => ({ base, folder }));
}

let indexed: IndexedNotes;
let index: NoteIndex;
beforeAll(async () => {
  indexed = await indexNotes(NOTES);
  index = await openIndex(indexed.base, partsOf(indexed));
});
afterAll(() => indexed.remove());

async function titlesOf(ids: Iterable<string>): Promise<string[]> {
  const pages = await Promise.all([...ids].map((id) => index.load(id)));
  return pages.map(({ title }) => title).sort();
}
const find = async (word: string) => titlesOf((await index.find(word)).keys());

describe('a word is found', () => {
  test.each([
    ['변화', ['변화']], // whole syllables: 변환 isn't meant
    ['변환', ['변환']],
    ['변하', []],
    ['토큰', ['맵', '토큰']],
    ['token', ['맵', '토큰']], // also as the beginning of another
    ['linkedhashmap', ['Linked', '맵']],
    ['토큰은', []],
    ['매모리', []], // nothing begins so
    ['o(n)', ['Linked']],
    ['O(n^2)', ['이차']],
    ['o(n log n)', ['이차']],
    ['c++', ['이차']],
    ['constructor', ['Linked', '맵']], // the folder’s name
    ['4월', ['2021년 4월 29일']],
    ['29일', ['2021년 4월 29일']],
    ['21.4.29', ['2021년 4월 29일']],
    ['20210429', ['2021년 4월 29일']],
    ['202104', ['2021년 4월 29일']],
    ['3주차', ['세 번째']], // the file’s name
    ['week3', ['세 번째']],
    ['toString', []],
    ['!?', []],
    ['', []],
  ])('of %j in %j', async (word, titles) => {
    expect(await find(word)).toEqual(titles);
  });
});

describe('where it is found', () => {
  async function placeOf(word: string, title: string) {
    for (const [id, match] of await index.find(word)) {
      const page = await index.load(id);
      if (page.title === title) return { ...match, words: match.positions.map((at) => page.words[at]) };
    }
    return undefined;
  }

  test('by the numbers of its words', async () => {
    expect((await placeOf('토큰', '토큰'))?.words).toEqual(
      expect.arrayContaining([expect.stringMatching(/^토큰의/), '토큰을']),
    );
  });

  test.each([
    ['토큰', '토큰', { inTitle: true, inHeadings: true }],
    ['토큰', '맵', { inTitle: false, inHeadings: false }], // of a quotation
    ['210429', '2021년 4월 29일', { inTitle: true, isWhole: true }],
    ['202104', '2021년 4월 29일', { isWhole: false }],
    ['week3', '세 번째', { inTitle: true, isWhole: true }],
    ['token', '토큰', { isWhole: true }],
    ['token', '맵', { isWhole: false }],
    ['linkedhashmap', '맵', { isWhole: true }],
    ['linkedhashmap', 'Linked', { isWhole: false }],
  ])('%s in %s', async (word, title, place) => {
    expect(await placeOf(word, title)).toMatchObject(place);
  });
});

test('a note that is loaded has its sections, with their ids', async () => {
  const [id = ''] = (await index.find('발급')).keys();
  const page = await index.load(id);
  expect(page).toMatchObject({ title: '토큰', people: ['철수'], folder: '' });
  expect(page.sections.map((section) => [section.id, section.heading])).toContainEqual([
    '토큰의-발급',
    '토큰의 발급',
  ]);
});

test('a note that was never found can’t be loaded', async () => {
  await expect(index.load('unknown')).rejects.toThrow('unknown');
});

test('filters tell the notes that have each of their values, of all', async () => {
  const facets = await index.facets([]);
  const counts = [...facets].map(([filter, values]) => [
    filter,
    Object.fromEntries([...values].map(([value, ids]) => [value, ids.size])),
  ]);
  expect(Object.fromEntries(counts)).toEqual({
    folder: { constructor: 2 },
    kind: { note: 6, session: 2 },
    person: { 철수: 1 },
    year: { 2021: 1 },
  });
  const [id = ''] = (await index.find('발급')).keys();
  expect(facets.get('person')?.get('철수')).toEqual(new Set([id]));
});

describe('an index in parts', () => {
  let parts: IndexedNotes;
  let both: NoteIndex;
  beforeAll(async () => {
    parts = await indexNotes(NOTES, { parts: 2 });
    both = await openIndex(parts.base, partsOf(parts));
  });
  afterAll(() => parts.remove());

  test.each([
    ['토큰', 2],
    ['token', 2],
    ['변화', 1],
    ['변환', 1], // one part has a word that only begins alike
    ['매모리', 0],
  ])('finds %s in %i notes', async (word, count) => {
    expect((await both.find(word)).size).toBe(count);
  });

  test('has the filters of all', async () => {
    const kinds = (await both.facets([])).get('kind');
    expect([kinds?.get('note')?.size, kinds?.get('session')?.size]).toEqual([6, 2]);
  });
});

test('of very many folders, those with most notes can be narrowed to, and those that are needed', async () => {
  const notes = Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`f${i}/글.md`, `# 글 ${i}\n`]));
  const many = await indexNotes({ ...notes, 'f69/또.md': '# 또\n' });
  const folders = (await (await openIndex(many.base, partsOf(many))).facets(['f7', 'f8'])).get('folder');
  expect([folders?.get('f69')?.size, folders?.get('f7')?.size, folders?.get('f8')?.size]).toEqual([2, 1, 1]);
  expect(folders?.size).toBeLessThan(70);
  many.remove();
});

test('an index that is missing is refused', async () => {
  await expect(
    openIndex('/nowhere/', Promise.resolve([{ base: '/nowhere/', folder: 'pagefind/' }])),
  ).rejects.toThrow();
});
