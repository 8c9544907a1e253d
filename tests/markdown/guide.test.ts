/** The guide, where it is: an owner may delete it, or one of its languages, and these tests go with it. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../english.ts';
import { renderText } from './render-text.ts';

const guide = fileURLToPath(new URL('../../content/guide/', import.meta.url));
const read = (file: string) => readFileSync(path.join(guide, file), 'utf8');
const isThere = (file: string) => existsSync(path.join(guide, file));

describe.each(['problems.md', 'en/problems.md'])('guide/%s', (file) => {
  test.skipIf(!isThere(file))('explains every rule under a heading whose id is its name', () => {
    const other = file === 'problems.md' ? 'en/problems.md' : 'problems.md';
    const routes = { [`guide/${other}`]: '/notes/guide/other/' };
    const { facts, problems } = renderText(read(file), { file: `guide/${file}`, routes });
    expect(facts.headings.map(({ id }) => id).sort()).toEqual(Object.keys(ENGLISH).sort());
    expect(problems).toEqual([]);
  });
});

describe.skipIf(!isThere('README.md') || !isThere('en/README.md'))('the guide in both languages', () => {
  const korean = globSync('*.md', { cwd: guide }).sort();

  test('has the same pages, each with its number and a link to the other', () => {
    expect(globSync('*.md', { cwd: path.join(guide, 'en') }).sort()).toEqual(korean);
    for (const file of korean) {
      expect(read(file), file).toContain(`(en/${file})`);
      expect(read(`en/${file}`), file).toContain(`(../${file})`);
      expect(numberOf(read(`en/${file}`)), file).toBe(numberOf(read(file)));
    }
    const numbers = korean.map((file) => numberOf(read(file))).filter(Boolean);
    expect(numbers.toSorted()).toEqual(numbers.map((_number, i) => String(i + 1)));
  });

  test('lists its pages in their order', () => {
    for (const folder of ['', 'en/']) {
      const listed = [...read(`${folder}README.md`).matchAll(/^(\d+)\. \[[^\]]+\]\(([^)]+)\)/gm)];
      expect(listed.length).toBe(korean.length - 1);
      for (const [, number, file = ''] of listed) expect(numberOf(read(folder + file)), file).toBe(number);
    }
  });

  test.each(korean)('%s says as much in both', (file) => {
    const shapeOf = (text: string) => ({
      blocks: text.trim().split(/\n{2,}/).length,
      headings: text.match(/^#+ /gm)?.length ?? 0,
      fences: text.match(/^ *```/gm)?.length ?? 0,
      items: text.match(/^\s*(?:-|\d+\.) /gm)?.length ?? 0,
      rows: text.match(/^\|/gm)?.length ?? 0,
    });
    expect(shapeOf(read(`en/${file}`))).toEqual(shapeOf(read(file)));
  });
});

function numberOf(text: string): string | undefined {
  return /^# (\d+)\. /.exec(text)?.[1];
}
