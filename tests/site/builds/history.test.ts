/** What a site makes of its repository's history: who changed a note, what is new, and where old addresses lead. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, copyProject, notesFolder, writeNote } from '../site.ts';

function git(dir: string, ...args: string[]): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '', GIT_CONFIG_NOSYSTEM: '1' };
  execFileSync('git', args, { cwd: dir, stdio: 'ignore', env });
}

function commit(dir: string, author: string, day: string): void {
  git(dir, 'add', '--all');
  const who = ['-c', `user.name=${author}`, '-c', 'user.email=mail@secret.example'];
  git(dir, ...who, 'commit', '-m', 'a', '--date', `${day}T23:30:00+0900`);
}

const TEXT = '# 전송\n\n여러 줄의 글이 있다.\n\n다음 줄도 있다.\n';

function repository(): string {
  const dir = notesFolder([], {
    '옛 이름.md': TEXT,
    '_drafts/secret-name.md': TEXT.replace('전송', '숨어 있던 노트'),
    '210429.md': '# 210429\n\n글\n',
  });
  git(dir, 'init');
  commit(dir, '김철수', '2021-04-29');
  renameSync(path.join(dir, '옛 이름.md'), path.join(dir, '새 이름.md'));
  renameSync(path.join(dir, '_drafts/secret-name.md'), path.join(dir, 'shown.md'));
  commit(dir, 'dependabot[bot]', '2021-05-01');
  writeNote(
    dir,
    '새 이름.md',
    `---\naliases: [blog/tcp.md, /2019/tcp.html, /search/, 다른 제목]\n---\n\n${TEXT}\n끝\n`,
  );
  commit(dir, '이영희', '2021-05-02');
  writeNote(dir, 'uncommitted.md', '# 아직\n');
  return dir;
}

test('pages tell their history, and old addresses lead to them', { timeout: 120_000 }, async () => {
  const project = copyProject({
    repository: { url: 'https://github.com/study/notes', folder: '' },
    redirects: { '/start/': '210429.md', '/chain': '/start/' },
  });
  const { dir, diagnostics } = await buildSite(repository(), {
    project,
    env: { BASE_PATH: '/study', SITE_URL: 'https://group.example' },
  });
  const read = (file: string) => readFileSync(path.join(dir, file), 'utf8');
  const footer = /<footer class="history">.*?<\/footer>/s.exec(read('notes/새-이름/index.html'))?.[0] ?? '';
  const text = footer
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll(' ,', ',')
    .trim();
  expect(text).toBe(
    '처음 쓴 날 2021년 4월 29일 마지막 수정 2021년 5월 2일 고친 사람 이영희, 김철수 고친 기록 이 노트 고치기',
  );
  expect(footer).toContain('https://github.com/study/notes/commits/main/%EC%83%88%20%EC%9D%B4%EB%A6%84.md');
  expect(footer).toContain('https://github.com/study/notes/edit/main/%EC%83%88%20%EC%9D%B4%EB%A6%84.md');
  expect(read('notes/uncommitted/index.html')).not.toContain('마지막 수정');
  expect(/<section class="changed".*?<\/section>/s.exec(read('index.html'))?.[0]).toContain(
    '/study/notes/%EC%83%88',
  );
  expect(read('sitemap-0.xml')).toContain('<lastmod>2021-05-02T14:30:00.000Z</lastmod>');

  const target = '/study/notes/%EC%83%88-%EC%9D%B4%EB%A6%84/';
  for (const old of ['notes/옛-이름/index.html', 'notes/blog/tcp/index.html', '2019/tcp.html']) {
    expect(read(old)).toContain(`<meta http-equiv="refresh" content="0; url=${target}">`);
    expect(read(old)).toContain(`<link rel="canonical" href="https://group.example${target}">`);
    expect(read(old)).toMatch(/noindex[^]*<a href="\/study\/notes\/%EC%83%88-%EC%9D%B4%EB%A6%84\/">/);
  }
  expect(read('search/index.html')).not.toContain('http-equiv="refresh"');
  expect(diagnostics.filter(({ rule }) => rule === 'redirect')).toMatchObject([{ file: '새 이름.md' }]);
  expect(read('_redirects').trim().split('\n').sort()).toEqual(
    [
      '/ /study/ 302',
      '/study/start/ /study/notes/210429/ 301',
      '/study/chain/ /study/notes/210429/ 301',
      `/study/notes/blog/tcp/ ${target} 301`,
      `/study/2019/tcp.html ${target} 301`,
      `/study/notes/%EC%98%9B-%EC%9D%B4%EB%A6%84/ ${target} 301`,
    ].sort(),
  );
  expect(existsSync(path.join(dir, 'notes/_drafts'))).toBe(false);
  const published = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const told = published.map(({ parentPath, name }) => readFileSync(path.join(parentPath, name), 'latin1'));
  expect(told.filter((file) => /secret\.example|secret-name|dependabot/.test(file))).toEqual([]);
});
