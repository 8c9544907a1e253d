import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/messages/language.ts';
import type { ProblemText } from '../../src/messages/problem-messages.ts';

const NAME = 'ᚠ';

/** Every text of a table, with the same name for all that is put in. */
function textsOf(table: object, path = ''): [path: string, text: ProblemText][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return textsOf(value, `${path}${key} `);
    const said = value as (...names: unknown[]) => ProblemText;
    const isList = key === 'handmade-toc' || key === 'drawing';
    const first = isList ? [NAME] : path === 'front-matter ' ? 'title' : NAME;
    return [[path + key, said(first, NAME, NAME, NAME)]];
  });
}

describe.each(['ko', 'en'])('problems in %s', (language) => {
  test.each(textsOf(messagesIn(language).problem))('%s: one sentence each', (_rule, { message, fix }) => {
    for (const text of [message, fix]) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/[.\s]$|undefined|\bNaN\b/);
      expect(/[가-힣]/.test(text.replace(/\[.*?\]/g, ''))).toBe(language === 'ko');
    }
  });
});

test('no Korean particle whose form depends on a name follows one', () => {
  const particle = new RegExp(`${NAME}[\`"')]*(?:[을를이가은는과와로]|으로|이?라)(?![\\p{L}])`, 'u');
  const wrong = textsOf(messagesIn('ko').problem).filter(([, { message, fix }]) =>
    [message, fix].some((text) => particle.test(text)),
  );
  expect(wrong).toEqual([]);
});
