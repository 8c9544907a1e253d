/** How the settings change a site's looks, and what an owner is told of those that can't be followed. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPublished, readPages } from '../published.ts';
import { buildSite, copyProject, notesFolder, runCommand, type BuiltSite } from '../site.ts';

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="48"><rect width="96" height="48"/></svg>';

const notesDir = notesFolder([], {
  '210429.md': '# 210429\n\n## TCP란?\n\n연결.\n',
  'rules.md': '# 모임 규칙\n\n## 회비\n\n없다.\n',
  'week3/a.md': '# 가\n\n글.\n',
  'plan.pdf': '%PDF-1.4',
  'art/our logo.svg': LOGO,
  // Of all that a group's notes may say: as part of a guide it says nothing.
  'guide/README.md': '# 안내\n\n1. [세션](210506.md)\n2. [둘째](week9.md)\n',
  'guide/210506.md': `---
people: [kim]
tags: [예시]
date: 2021-05-06
---

# 210506 목

- 참가자
  - @lee

## 데드락이란?

~~work in progress~~

## 트랜잭션이란?

묶음. @lee님이 더 알아보고 공유하기로 함

- [ ] 할 일

## 다음 주제

- 샤딩
`,
  'guide/week9.md': '# 9주차\n\n## 데드락이란?\n\n서로 기다린다.\n',
});

function header(dir: string, page = 'index.html'): string {
  const html = readFileSync(path.join(dir, page), 'utf8');
  return /<header class="bar">.*?<\/header>/s.exec(html)?.[0] ?? '';
}

/** All style sheets that a page loads, and what a page says of styles itself. */
function stylesOf(dir: string): string {
  const html = readFileSync(path.join(dir, 'notes/rules/index.html'), 'utf8');
  expect(html).not.toMatch(/<style|style="/);
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)]
    .map(([, file = '']) => readFileSync(path.join(dir, file.replace('/study/', '')), 'utf8'))
    .join('\n');
}

describe('accent, logo and menu', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    const project = copyProject({
      guides: ['guide'],
      repository: { url: 'https://github.com/owner/name', folder: 'notes' },
      accent: '#5b21b6',
      logo: 'art/our logo.svg',
      menu: [
        'questions',
        { text: '규칙', to: 'rules.md#회비' },
        { text: '셋째 주', to: 'week3/' },
        { text: '계획', to: 'plan.pdf' },
        { text: '대화방', to: 'https://chat.example/' },
        'tags',
        'search',
      ],
    });
    const env = { BASE_PATH: '/study/', SITE_URL: 'https://group.example' };
    site = await buildSite(notesDir, { project, env });
  });

  test('are followed, and all that they lead to is there', () => {
    expect(site.diagnostics.filter(({ rule }) => rule === 'setting')).toEqual([]);
    expect(checkPublished(site.dir, '/study/')).toEqual([]);
  });

  test('the accent stands in the style sheet that each page has', () => {
    expect(stylesOf(site.dir)).toMatch(/--accent:light-dark\(#5b21b6,\s*#[\da-f]{6}\)/);
  });

  test('the logo stands beside the title, with its room kept', () => {
    expect(header(site.dir)).toMatch(
      /<img src="\/study\/files\/art\/our%20logo\.svg" width="96" height="48" alt=""> ?스터디 노트/,
    );
  });

  test('the menu has the entries that were set, in their order, the own pages with nothing to show aside', () => {
    const entries = [...header(site.dir, 'notes/rules/index.html').matchAll(/<li>.*?<\/li>/gs)].map(
      ([li]) => {
        const [, href = '', current, text] =
          /href="([^"]*)"(?: aria-current="(\w+)")?[^>]*>\s*(.*?)\s*<\/a>/s.exec(li) ?? [];
        return [text, decodeURI(href), ...(current ? [current] : [])];
      },
    );
    expect(entries).toEqual([
      ['질문', '/study/questions/'],
      ['규칙', '/study/notes/rules/#회비', 'page'],
      ['셋째 주', '/study/notes/week3/'],
      ['계획', '/study/files/plan.pdf'],
      ['대화방', 'https://chat.example/'],
      ['검색', '/study/search/'],
    ]);
  });

  test('a guide is read, and is nowhere among what the group did', () => {
    const pages = readPages(site.dir).map(({ file }) => file);
    expect(pages).toEqual(
      expect.arrayContaining(['notes/guide/index.html', 'notes/guide/210506/index.html']),
    );
    expect(pages.filter((file) => /^(?:people|tags|timeline|terms)\//.test(file))).toEqual([]);
    const read = (file: string) => readFileSync(path.join(site.dir, file), 'utf8');
    const lists = pages.filter((file) => !file.startsWith('notes/'));
    for (const file of [...lists, 'sessions.xml', 'questions.json']) {
      expect(read(file), file).not.toMatch(/데드락|트랜잭션|샤딩|할 일|210506|9주차|kim|lee|예시/);
    }
    expect(site.output).toContain('노트 3개를 읽어');
    expect(read('notes/guide/210506/index.html')).not.toMatch(/질문 \d|<time|aria-label="참가자"/);
    expect(read('llms.txt').split('## Optional')[1]).toMatch(/210506[^]*9주차/);
    expect(read('llms.txt').split('## Optional')[0]).not.toMatch(/210506|9주차/);
  });

  test('notes are edited and begun where the repository is', () => {
    const read = (file: string) => readFileSync(path.join(site.dir, file, 'index.html'), 'utf8');
    const edit = 'https://github.com/owner/name/edit/main/notes';
    expect(read('notes/rules')).toContain(`<a href="${edit}/rules.md">이 노트 고치기</a>`);
    const begun = (file: string) => /<a href="([^"]+)"[^>]*>\s*새 노트 쓰기/.exec(read(file))?.[1];
    expect(begun('')).toBe('https://github.com/owner/name/new/main/notes');
    expect(begun('notes/week3')).toBe('https://github.com/owner/name/new/main/notes/week3');
    expect(begun('notes/guide')).toBeUndefined();
    expect(begun('notes/rules')).toBeUndefined();
  });

  test('its pages stand in the order of its first one', () => {
    const page = readFileSync(path.join(site.dir, 'notes/guide/210506/index.html'), 'utf8');
    expect(page).toContain('href="/study/notes/guide/week9/" rel="next"');
  });
});

test('a logo of public/ is served from there', async () => {
  const project = copyProject({ logo: 'logo.svg' });
  writeFileSync(path.join(project, 'public/logo.svg'), LOGO);
  const { dir, diagnostics } = await buildSite(notesDir, { project });
  expect(header(dir)).toContain('<img src="/logo.svg" width="96" height="48" alt="">');
  expect(readdirSync(dir)).toContain('logo.svg');
  expect(diagnostics).toEqual([]);
});

describe('what cannot be followed', () => {
  const project = copyProject({
    ...({ guide: ['guide'], synonym: [] } as object),
    accent: '#f97316',
    logo: 'lgo.svg',
    private: ['diary/**'],
    redirects: { '/old/': 'gone.md' },
    menu: ['notes', { text: '규칙', to: 'week3/rules.md' }],
  });

  test('is told with its place in the settings, and costs itself only', async () => {
    const { dir, output, diagnostics } = await buildSite(notesDir, { project });
    const lines = readFileSync(path.join(project, 'src/site.ts'), 'utf8').split('\n');
    const told = diagnostics
      .filter(({ rule }) => ['setting', 'private', 'redirect'].includes(rule))
      .map(({ line, rule, severity }) => [rule, severity, lines[line - 1]?.trim()]);
    expect(told.sort()).toEqual([
      ['private', 'warning', '"diary/**"'],
      ['redirect', 'warning', '"/old/": "gone.md"'],
      ['setting', 'error', '"logo": "lgo.svg",'],
      ['setting', 'error', '"to": "week3/rules.md"'],
      ['setting', 'warning', '"accent": "#f97316",'],
      ['setting', 'warning', '"guide": ['],
      ['setting', 'warning', '"synonym": [],'],
    ]);
    expect(output).toMatch(/^src\/site\.ts:\d+ setting .*`lgo\.svg`/m);
    expect(header(dir)).not.toContain('<img');
    expect(header(dir)).not.toContain('규칙');
    expect(header(dir)).toContain('노트');
  });
});

test('a setting of another form ends a command in one line that names its place', async () => {
  const project = copyProject({ menu: 'rules.md' as never });
  const { code, output } = await runCommand(project, ['doctor'], { NOTES_DIR: notesDir });
  expect([code, output.trim()]).toEqual([
    1,
    '✗ src/site.ts:5 `menu` 설정에 쓸 수 없는 값이 있습니다. 쓰는 법은 src/notes/settings.ts에 있습니다',
  ]);
});
