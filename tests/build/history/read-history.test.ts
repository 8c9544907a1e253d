/** What git knows, asked of repositories that the tests make. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createHistoryReader } from '../../../src/build/history/read-history.ts';

const temporary = () => mkdtempSync(path.join(tmpdir(), 'history-'));

function write(dir: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
}

/** Runs git as nobody in particular. */
function git(dir: string, ...args: string[]): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '', GIT_CONFIG_NOSYSTEM: '1' };
  execFileSync('git', args, { cwd: dir, stdio: 'ignore', env });
}

function commit(dir: string, author: string, day: string): void {
  git(dir, 'add', '--all');
  const who = ['-c', `user.name=${author}`, '-c', `user.email=${author}@a.example`];
  git(dir, ...who, 'commit', '-m', 'a', '--date', `${day}T23:30:00+0900`);
}

const TEXT = '# 노트\n\n여러 줄의 글\n'.repeat(5);

function repository(): string {
  const dir = temporary();
  git(dir, 'init');
  write(dir, { '.mailmap': '김철수 <chulsoo@a.example>\n', 'old/한글 이름.md': TEXT, 'README.md': 'a' });
  commit(dir, 'chulsoo', '2021-04-29');
  mkdirSync(path.join(dir, 'content'));
  renameSync(path.join(dir, 'old/한글 이름.md'), path.join(dir, 'content/이름.md'));
  commit(dir, 'ryan', '2021-05-01');
  renameSync(path.join(dir, 'content/이름.md'), path.join(dir, 'content/새 이름.md'));
  write(dir, { 'content/둘째.md': '# 둘째' });
  commit(dir, 'chulsoo', '2021-05-02');
  return dir;
}

const NOTES = ['새 이름.md', '둘째.md'];
const known = {
  '새 이름.md': {
    changed: '2021-05-02T23:30:00+09:00',
    created: '2021-04-29',
    authors: ['김철수', 'ryan'],
    former: ['이름.md'],
  },
  '둘째.md': {
    changed: '2021-05-02T23:30:00+09:00',
    created: '2021-05-02',
    authors: ['김철수'],
    former: [],
  },
};

async function read(notesDir: string, cacheDir = temporary(), notes = NOTES) {
  return Object.fromEntries(await createHistoryReader({ notesDir, cacheDir }, 'v').read(notes));
}

test('a folder of a repository: moves, names by .mailmap, the days of its writers', async () => {
  const dir = path.join(repository(), 'content');
  const cache = temporary();
  expect(await read(dir, cache)).toEqual(known);
  expect(await read(dir, cache)).toEqual(known); // from the cache
  write(dir, { '둘째.md': '# 둘째\n\n글' });
  commit(dir, 'ryan', '2021-05-03');
  expect(await read(dir, cache)).toMatchObject({ '둘째.md': { authors: ['ryan', '김철수'] } });
});

test('nothing is known of what is not committed as it is', async () => {
  const dir = path.join(repository(), 'content');
  write(dir, { '새 이름.md': 'b', '셋째.md': 'c' });
  expect(Object.keys(await read(dir, temporary(), [...NOTES, '셋째.md']))).toEqual(['둘째.md']);
});

test('nothing is known without a repository, without commits, and in shallow and partial clones', async () => {
  expect(await read(temporary())).toEqual({});
  const empty = temporary();
  git(empty, 'init');
  write(empty, { '둘째.md': 'a' });
  expect(await read(empty)).toEqual({});
  const url = `file://${repository()}`;
  const clones = [['--depth=1'], ['--filter=blob:none'], []].map((options) => {
    const dir = temporary();
    git(dir, 'clone', ...options, url, '.');
    return read(path.join(dir, 'content'));
  });
  expect(await Promise.all(clones)).toEqual([{}, {}, known]);
});

test('neither a hook around the build nor a missing git matters', async () => {
  const dir = path.join(repository(), 'content');
  const { GIT_DIR, PATH } = process.env;
  try {
    process.env['GIT_DIR'] = temporary();
    expect(await read(dir)).toEqual(known);
    process.env['PATH'] = temporary();
    expect(await read(dir)).toEqual({});
  } finally {
    process.env['PATH'] = PATH;
    if (GIT_DIR === undefined) delete process.env['GIT_DIR'];
    else process.env['GIT_DIR'] = GIT_DIR;
  }
  rmSync(dir, { recursive: true });
});
