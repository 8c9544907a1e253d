/** The picture of a note: what is on it, that it can be written, and when it is drawn. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import satori from 'satori';
import { describe, expect, test } from 'vitest';
import { toAnchorId } from '../../../src/notes/addresses/brands.ts';
import { cardName, cardOf, type Card } from '../../../src/build/cards/card.ts';
import { FONT } from '../../../src/build/cards/cards-version.ts';
import { layOut, SIZE } from '../../../src/build/cards/layout.ts';
import { draw } from '../../../src/build/cards/draw-cards.ts';
import { publishCards } from '../../../src/build/cards/publish-cards.ts';
import type { Environment } from '../../../src/build/commands/environment.ts';
import type { LibraryNote } from '../../../src/build/library/library.ts';
import { SETTINGS } from '../../settings.ts';

const root = path.resolve(import.meta.dirname, '../../..');

function note(facts: Partial<LibraryNote>): LibraryNote {
  return { title: '제목', people: [], questions: [], headings: [], ...facts } as LibraryNote;
}

const titleOf = (title: string) => cardOf(note({ title }), SETTINGS)?.title;
const asked = (text: string) => ({ text, id: toAnchorId(text), unfinished: false });

describe('a card', () => {
  test('says when, what about, who and where', () => {
    const facts = {
      date: '2021-04-29',
      title: '210429 목',
      people: ['do168', 'a'],
      questions: [asked('TFO란?')],
    };
    expect(cardOf(note(facts), SETTINGS)).toEqual({
      day: '2021년 4월 29일 목요일',
      title: 'TFO',
      topics: '',
      people: 'do168 · a',
      site: '스터디 노트',
    });
  });

  test('says below a title that names something what it is about', () => {
    const facts = { date: '2021-04-29', title: 'TCP', questions: [asked('TFO란?'), asked('소켓이란?')] };
    expect(cardOf(note(facts), SETTINGS)).toMatchObject({ title: 'TCP', topics: 'TFO · 소켓' });
  });

  test.for<[string, string | undefined]>([
    ['🎉 첫 모임', '첫 모임'],
    ['C# 100%, “문자열”?', 'C# 100%, “문자열”?'],
    ['漢字', undefined],
    ['سلام', undefined],
    ['🎉', undefined],
    ['가'.repeat(200), `${'가'.repeat(69)}…`],
  ])('of the title %j has %j', ([title, expected]) => {
    expect(titleOf(title)).toBe(expected);
  });

  test('has another name where anything else is on it, or it is drawn otherwise', () => {
    const card = cardOf(note({}), SETTINGS) as Card;
    const names = [cardName(card, '1'), cardName({ ...card, people: 'a' }, '1'), cardName(card, '2')];
    expect(new Set(names).size).toBe(3);
    expect(cardName({ ...card }, '1')).toBe(names[0]);
  });

  test('has only signs that its font has', async () => {
    const signs: string[] = [];
    for (let code = 0x21; code < 0x1_0000; code++) {
      const isSampled = code < 0xac00 || code > 0xd7a3 || code % 40 === 0;
      const sign = String.fromCodePoint(code).normalize('NFC');
      if (isSampled && sign.isWellFormed() && titleOf(`가${sign}가`)?.includes(sign)) signs.push(sign);
    }
    expect(signs.length).toBeGreaterThan(800);
    const missing: string[] = [];
    const card = { day: '', title: signs.join(''), topics: '', people: '', site: '' };
    await satori(layOut(card), {
      ...SIZE,
      fonts: [{ name: 'card', data: readFileSync(fileURLToPath(import.meta.resolve(FONT))) }],
      async loadAdditionalAsset(_language, segment) {
        missing.push(segment);
        return [];
      },
    });
    expect(missing).toEqual([]);
  });
});

describe('pictures', () => {
  test('stay below 60 KB, however dense', async () => {
    const full = (length: number, space: number) =>
      Array.from({ length }, (_, i) =>
        i % space === 9 ? ' ' : '뷁뚫쀍쬃뾟쨟쮊쫿뼳쯟뵓쁣쐃쌿씷쎓쒧뢟뷇쀓'[(i * 7) % 20],
      ).join('');
    for (const space of [10, 1000]) {
      const facts = {
        title: `🎉${full(80, space)}`,
        people: Array.from({ length: 30 }, () => full(9, space)),
      };
      const questions = [35, 36, 37].map((length) => asked(`${full(length, space)}란?`));
      const most = cardOf(note({ ...facts, questions }), { ...SETTINGS, title: full(30, space) }) as Card;
      const topics = full(90, space);
      for (const card of [most, { ...most, topics }, { ...most, title: full(30, space), topics }])
        expect((await draw(card)).length).toBeLessThan(60_000);
    }
  });

  const dir = mkdtempSync(path.join(tmpdir(), 'cards-'));
  const env = { root, cacheDir: path.join(dir, 'cache') } as Environment;
  const notes = ['하나', '둘', '漢字'].map((title) => note({ title }));
  async function publish(outDir: string, of = notes): Promise<string[]> {
    await publishCards(env, SETTINGS, of, path.join(dir, outDir), '1');
    return readdirSync(path.join(dir, outDir, 'cards')).sort();
  }
  const cached = (name = '') => path.join(env.cacheDir, 'cards', name);

  test('are drawn once, again only where they are damaged, and the same then', async () => {
    const names = await publish('first');
    expect(names).toHaveLength(2);
    const [known = '', damaged = ''] = names;
    const before = statSync(cached(known)).mtimeMs;
    const picture = readFileSync(path.join(dir, 'first/cards', damaged));
    writeFileSync(cached(damaged), 'x');
    expect(await publish('second', [...notes, note({ title: '셋' })])).toHaveLength(3);
    expect(statSync(cached(known)).mtimeMs).toBe(before);
    expect(readFileSync(path.join(dir, 'second/cards', damaged)).equals(picture)).toBe(true);
    rmSync(dir, { recursive: true });
  });
});
