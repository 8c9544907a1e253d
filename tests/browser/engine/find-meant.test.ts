import { expect, test } from 'vitest';
import { findMeant } from '../../../src/browser/engine/find-meant.ts';
import type { LexiconLoader } from '../../../src/browser/engine/lexicon-loader.ts';
import { indexOf, lexiconOf } from '../../search/fixture.ts';

const find = indexOf({
  hangul: '트랜잭션 | 트랜잭션은 넷이다',
  latin: ' | a transaction is one',
  host: ' | gitlab is a host',
});

/**
 * @param own words of the files that any query needs; `a=b`: both are names of one thing
 * @param others those of all other files
 */
function loaderOf(own: readonly string[], others: readonly string[] = []) {
  const lexicon = lexiconOf([]);
  const asked: string[] = [];
  const learn = (name: string, lines: readonly string[]): void => {
    asked.push(name);
    const names = lines.map((line) => line.split('='));
    lexicon.add([
      {
        notes: 100,
        words: new Map(names.map(([text = '']) => [text, { text, notes: 5, headings: 1 }])),
        synonyms: new Map(names.flatMap(([a = '', text]) => (text ? [[a, [{ text, weight: 1 }]]] : []))),
      },
    ]);
  };
  const loader: LexiconLoader = {
    lexicon,
    load: async ({ words }) => learn(words.map(({ text }) => text).join(' '), own),
    loadAll: async () => learn('all', others),
  };
  return { loader, asked };
}

const idsOf = async (found: ReturnType<typeof findMeant>): Promise<string[]> =>
  (await found).notes.map(({ id }) => id).sort();

test.each([
  ['트랜잭션', ['트랜잭션'], ['hangul']],
  ['트랜잭션', ['트랜잭션=transaction'], ['hangul', 'latin']],
  ['트랜젝션', ['트랜잭션=transaction'], ['hangul', 'latin']], // a slip, and what else that is called
  ['ㅌㄹㅈㅅ', ['트랜잭션'], ['hangul']],
  ['트랜', ['트랜잭션'], ['hangul']], // it goes on
])('%s is read with the files that it needs, of %j, and no other', async (query, own, ids) => {
  const { loader, asked } = loaderOf(own, ['gitlab']);
  expect(await idsOf(findMeant(query, find, loader))).toEqual(ids);
  expect(asked).toEqual([query]);
});

test.each([
  ['itlab', [], ['gitlab'], ['host']], // a slip at its beginning
  ['트랜젝션', ['트랙'], ['트랜잭션'], ['hangul']], // nothing that it may be was found
  ['깃랩', ['깃발'], ['gitlab'], ['host']], // by its sound
  ['트랜잭션 itlab', ['트랜잭션'], ['gitlab'], ['hangul', 'host']], // one of several words
])('%s is read once more with all files', async (query, own, others, ids) => {
  const { loader, asked } = loaderOf(own, others);
  expect(await idsOf(findMeant(query, find, loader))).toEqual(ids);
  expect(asked).toEqual([query, 'all']);
});

test('what no file has is found nowhere', async () => {
  const { loader, asked } = loaderOf([]);
  expect(await idsOf(findMeant('없는말임', find, loader))).toEqual([]);
  expect(asked).toEqual(['없는말임', 'all']);
});

test('words that are meant exactly as typed are no slips', async () => {
  const { loader, asked } = loaderOf(['트랜잭션'], ['트랜잭션']);
  expect(await idsOf(findMeant('트랜젝션', find, loader, true))).toEqual([]);
  expect(asked).toEqual(['트랜젝션']);
});

test('files that can’t be loaded make the search fail', async () => {
  const { loader } = loaderOf([]);
  const broken = { ...loader, loadAll: () => Promise.reject(new Error('offline')) };
  await expect(findMeant('itlab', find, broken)).rejects.toThrow('offline');
});
