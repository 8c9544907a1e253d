import { expect, test } from 'vitest';
import { findMeant } from '../../../src/browser/engine/find-meant.ts';
import type { LexiconLoader } from '../../../src/browser/engine/lexicon-loader.ts';
import { indexOf, lexiconOf } from '../../search/fixture.ts';

const find = indexOf({
  hangul: '트랜잭션 | 트랜잭션은 넷이다',
  latin: ' | a transaction is one',
  host: ' | gitlab is a host',
});

/** Learns a vocabulary for each text that it is asked to load words for; `a=b`: both are names of one thing. */
function loaderOf(vocabularies: Record<string, string[]>, slips: string[] = [], scripts: string[] = []) {
  const lexicon = lexiconOf([]);
  const asked: string[] = [];
  const learnt = new Set<string>();
  const learn = (name: string, lines: readonly string[] = []): boolean => {
    asked.push(name);
    const isNew = lines.some((line) => !learnt.has(line));
    for (const line of lines) learnt.add(line);
    const names = lines.map((line) => line.split('='));
    lexicon.add({
      notes: 100,
      words: new Map(names.map(([text = '']) => [text, { text, notes: 5, headings: 1 }])),
      synonyms: new Map(names.flatMap(([a = '', text]) => (text ? [[a, [{ text, weight: 1 }]]] : []))),
    });
    return isNew;
  };
  const loader: LexiconLoader = {
    lexicon,
    load: async ({ words }) => {
      const query = words.map(({ text }) => text).join(' ');
      return learn(query, vocabularies[query]);
    },
    loadSlips: async () => learn('slips', slips),
    loadScripts: async () => learn('scripts', scripts),
  };
  return { loader, asked };
}

const idsOf = async (found: ReturnType<typeof findMeant>): Promise<string[]> =>
  (await found).notes.map(({ id }) => id).sort();

test('what a slip stands for is looked for with all that it would be if it had been typed', async () => {
  const { loader } = loaderOf({ 트랜젝션: ['트랜잭션'], 트랜잭션: ['트랜잭션=transaction'] });
  expect(await idsOf(findMeant('트랜젝션', find, loader))).toEqual(['hangul', 'latin']);
});

test('so is what initials stand for', async () => {
  const { loader } = loaderOf({ ㅌㄹㅈㅅ: ['트랜잭션'], 트랜잭션: ['트랜잭션=transaction'] });
  expect(await idsOf(findMeant('ㅌㄹㅈㅅ', find, loader))).toEqual(['hangul', 'latin']);
});

test('where nothing is found, a word may be a slip of any', async () => {
  const { loader, asked } = loaderOf({}, [], ['gitlab']);
  expect(await idsOf(findMeant('itlab', find, loader))).toEqual(['host']);
  expect(asked).toEqual(['itlab', 'slips', 'scripts']);
});

test('what is found as typed needs no further words', async () => {
  const { loader, asked } = loaderOf({ 트랜잭션: ['트랜잭션'] });
  expect(await idsOf(findMeant('트랜잭션', find, loader))).toEqual(['hangul']);
  expect(asked).toEqual(['트랜잭션']);
});

test('words that are meant exactly as typed are no slips', async () => {
  const { loader } = loaderOf({ 트랜젝션: ['트랜잭션'] }, ['트랜잭션'], ['트랜잭션']);
  expect(await idsOf(findMeant('트랜젝션', find, loader, true))).toEqual([]);
});
