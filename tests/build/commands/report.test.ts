import { expect, test } from 'vitest';
import { formatAnnotations, formatProblems } from '../../../src/build/commands/report.ts';
import type { Problem } from '../../../src/notes/problem.ts';

const problems: Problem[] = [
  { file: 'b.md', line: 1, rule: 'empty-note', message: 'Nothing', fix: 'Write', severity: 'info' },
  {
    file: '노트/a.md',
    line: 12,
    rule: 'missing-link',
    message: '100% gone, x',
    fix: 'Mend it',
    severity: 'error',
  },
  { file: 'b.md', line: 1, rule: 'missing-link', message: 'Gone', fix: 'Mend it', severity: 'error' },
];

test('problems are grouped by file, the graver first, with a summary by rule', () => {
  expect(formatProblems(problems, 'content', (rule) => `content/guide/problems.md#${rule}`)).toBe(`
content/b.md:1 missing-link Gone — Mend it
content/b.md:1 empty-note Nothing — Write

content/노트/a.md:12 missing-link 100% gone, x — Mend it

     2 missing-link  content/guide/problems.md#missing-link
     1 empty-note  content/guide/problems.md#empty-note`);
  expect(formatProblems([], 'content')).toBe('');
  expect(formatProblems(problems.slice(0, 1), 'content')).toMatch(/\n {5}1 empty-note$/);
});

test('GitHub Actions shows them at their lines', () => {
  expect(formatAnnotations(problems.slice(1, 2), 'content')).toBe(
    '::error file=content/노트/a.md,line=12,title=missing-link::100%25 gone, x — Mend it',
  );
  expect(formatAnnotations(problems.slice(0, 1), 'content', () => 'guide.md')).toMatch(
    /Write \(guide\.md\)$/,
  );
});
