/** What `doctor` tells of a session's notes: at a terminal, and on GitHub Actions. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { changesSince } from '../../../src/build/commands/changed-notes.ts';
import { summarizeChanges } from '../../../src/build/commands/changes-summary.ts';
import { messagesIn } from '../../../src/messages/language.ts';
import { toFolderFile } from '../../../src/notes/addresses/brands.ts';
import { copyProject, notesFolder, runCommand, writeNote } from '../../site/site.ts';

/** Git as it is anywhere: no settings of this user, and names of its own. */
function git(dir: string, ...args: string[]): void {
  const who = { NAME: 'A', EMAIL: 'a@example.org' };
  const own = Object.entries(who).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  execFileSync('git', args, { cwd: dir, env: { ...env, ...Object.fromEntries(own) }, stdio: 'ignore' });
}

const long = 'A line that git knows again. '.repeat(20);

/** A repository with a session on a branch of its own, of which the last note isn't committed. */
function session(): string {
  const dir = notesFolder([], {
    'old/a.md': '# A\n\n[gone](gone.md)\n',
    'old/b.md': `# B\n\n${long}\n`,
    'old/c.md': '# C\n',
    'old/d.md': '# D\n',
  });
  const commit = (message: string): void => {
    git(dir, 'add', '-A');
    git(dir, 'commit', '-qm', message);
  };
  git(dir, 'init', '-q', '-b', 'main');
  commit('notes');
  git(dir, 'checkout', '-qb', 'session');
  writeNote(
    dir,
    '세션/210506 *목*.md',
    '# 210506 #1\n\n## TCP란?\n\n연결을 맺는다.\n\n## UDP란?\n\n[없음](없음.md)\n',
  );
  renameSync(path.join(dir, 'old/b.md'), path.join(dir, 'old/moved.md'));
  rmSync(path.join(dir, 'old/c.md'));
  commit('session');
  writeFileSync(path.join(dir, 'old/a.md'), '# A\n\n[gone](gone.md) and more\n');
  writeNote(dir, 'picture.txt', 'no note');
  git(dir, 'checkout', '-q', 'main'); // it goes on meanwhile
  return dir;
}

const project = copyProject();
const notesDir = session();
git(notesDir, 'commit', '-qam', 'later', '--allow-empty');
git(notesDir, 'checkout', '-q', 'session');

test('git tells which notes are new, changed, moved and removed', async () => {
  expect(await changesSince('main~1', notesDir)).toEqual({
    added: ['picture.txt', '세션/210506 *목*.md'],
    changed: ['old/moved.md'],
    removed: ['old/c.md'],
  });
});

test('a note is found in what git tells, however its name is spelt on disk', () => {
  const file = toFolderFile('세션/소켓.md'.normalize('NFD'));
  const changes = { added: ['세션/소켓.md'], changed: [], removed: [] };
  const reviewed = { notes: [{ file, title: '소켓', questions: [] }], problems: [] };
  expect(summarizeChanges(changes, reviewed, messagesIn('ko').command.summary)).toContain('**소켓**');
});

const SUMMARY = `## 새 노트

- **210506 \\#1** · 세션/210506 \\*목\\*.md · 고칠 것 1개
  - TCP란?
  - UDP란?
  - ⚠ 9: \`missing-link\` `;

test('the summary names notes, their questions and their problems', async () => {
  const { code, output } = await runCommand(project, ['doctor', '--since', 'main~1'], {
    NOTES_DIR: notesDir,
  });
  expect(code, output).toBe(0);
  expect(output).toContain(SUMMARY);
  expect(output).toContain('## 바뀐 노트\n\n- **B** · old/moved.md\n');
  expect(output).toContain('## 지워진 노트\n\n- old/c.md\n');
});

test('on GitHub Actions it is the job’s, and problems of changed notes are annotated first', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'summary-')), 'summary.md');
  writeFileSync(file, 'Before.\n');
  const env = { NOTES_DIR: notesDir, GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: file };
  const { code, output } = await runCommand(project, ['doctor', '--since', 'main~1'], env);
  expect(code, output).toBe(0);
  const annotated = output.split('\n').filter((line) => line.startsWith('::'));
  const places = annotated.map((line) => /^::error file=.*?([^/]+\.md),line=(\d+),/.exec(line)?.slice(1));
  expect(places).toEqual([
    ['210506 *목*.md', '9'],
    ['a.md', '3'],
  ]);
  expect(output).not.toContain('## ');
  expect(readFileSync(file, 'utf8')).toContain(`Before.\n${SUMMARY}`);
});

test('what git doesn’t know is told in one line', async () => {
  for (const ref of ['nowhere', '--output=x']) {
    const { code, output } = await runCommand(project, ['doctor', `--since=${ref}`], { NOTES_DIR: notesDir });
    expect(code).toBe(1);
    expect(output).toMatch(/^✗ ".*" 뒤로 무엇이 바뀌었는지 알 수 없습니다\(fatal: .*\)\. .*\n$/);
  }
  const { output } = await runCommand(project, ['doctor', '--since', 'HEAD'], {
    NOTES_DIR: notesFolder([], { 'a.md': '# A\n' }),
  });
  expect(output).toMatch(/알 수 없습니다\(.*git/i);
});
