import { expect, test } from 'vitest';
import { createProblemTeller, withoutKnown } from '../../../src/build/serve/problem-teller.ts';
import type { Environment } from '../../../src/build/commands/environment.ts';
import type { Library } from '../../../src/build/library/library.ts';
import type { Problem } from '../../../src/notes/problem.ts';
import { SETTINGS } from '../../settings.ts';

const problem = (file: string, line: number, message = 'Gone'): Problem => ({
  file,
  line,
  rule: 'missing-link',
  message,
  fix: 'Mend it',
  severity: 'error',
});

test('what moved to another line is known, what stands there once more is new', () => {
  const known = [problem('a.md', 1), problem('a.md', 5, 'Lost')];
  expect(withoutKnown([problem('a.md', 9), problem('b.md', 1)], known)).toEqual([problem('b.md', 1)]);
  expect(withoutKnown([problem('a.md', 1), problem('a.md', 2)], known)).toEqual([problem('a.md', 2)]);
});

test('each save tells what came, what went, and how many there are', () => {
  const printed: string[] = [];
  const tell = createProblemTeller({ notesDir: '/none' } as Environment, SETTINGS, (text) =>
    printed.push(text),
  );
  const save = (...problems: Problem[]): string[] => {
    printed.length = 0;
    tell({ problems } as Library);
    return [...printed];
  };
  const [a, b, c] = [problem('a.md', 1), problem('b.md', 2), problem('c.md', 3)];
  expect(save(a)).toEqual(['고칠 것 1개']);
  expect(save(a)).toEqual([]);
  const [list, count] = save(a, b, c);
  expect(list).not.toContain('a.md');
  expect(list).toContain('b.md:2 missing-link Gone');
  expect(count).toBe('고칠 것 3개 · 새로 2개');
  expect(save(c)).toEqual(['고칠 것 1개 · 고친 것 2개']);
  tell({ problems: [], rest: {} } as unknown as Library); // a sketch
  expect(save(c)).toEqual([]);
});
