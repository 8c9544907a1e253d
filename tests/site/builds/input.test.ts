/** Bad input: one clear line each, with what to do; what can be built is built. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPublished, readPages } from '../published.ts';
import { buildSite, copyProject, notesFolder, runCommand, scratchFolder } from '../site.ts';
import type { BuiltSite } from '../site.ts';

const project = copyProject();

describe('notes that can’t be read as they should', () => {
  /** `# 메모` in EUC-KR, and a line of its own. */
  const eucKr = new Uint8Array([
    0x23, 0x20, 0xb8, 0xde, 0xb8, 0xf0, 0x0a, 0x0a, 0xc7, 0xd1, 0xb1, 0xdb, 0x0a,
  ]);
  const utf16 = Buffer.from('\uFEFF# 유니코드\n\n두 바이트\n', 'utf16le');
  const notesDir = notesFolder([], {
    'good.md': '# 좋은 노트\n\n[이웃](euc-kr.md)\n',
    'empty.md': '',
    'blank.md': ' \n\n\t\n',
    'euc-kr.md': eucKr,
    'utf-16.md': utf16,
    'binary.md': new Uint8Array([0, 255, 254, 1, 2, 0x41, 0x80]),
    'folder.md/inside.md': '# 폴더 속\n',
    'date.md': '---\ntitle: 날짜\ndate: 어제\npeople: {a: b}\ntags: {c: d}\n---\n\n날짜본문\n',
    'unclosed.md': '---\ntitle: [열림\n---\n\n안닫힌본문\n',
    'never-closed.md': '---\ntitle: 끝없는 머리말\n\n끝없는본문\n',
    'bom.md': '\uFEFF---\r\ntitle: 표시\r\n---\r\n\r\n## 비오엠\r\n',
  });
  symlinkSync(path.join(notesDir, 'nowhere.md'), path.join(notesDir, 'broken.md'));
  symlinkSync(notesDir, path.join(notesDir, 'loop'));
  symlinkSync('/etc', path.join(notesDir, 'outside'));

  let built: BuiltSite;
  beforeAll(async () => {
    built = await buildSite(notesDir, { project });
  });
  const textOf = (name: string) => {
    const pages = readPages(built.dir);
    const page = pages.find(({ file }) => file === `notes/${name}/index.html`);
    return page ? toString(page.tree) : undefined;
  };

  test('don’t keep the others from being published', () => {
    expect(textOf('good')).toContain('좋은 노트');
    expect(textOf('folder-md/inside')).toContain('폴더 속');
    expect(checkPublished(built.dir)).toEqual([]);
    expect(built.notes.length).toBe(11);
  });

  test('are reported with their file and what to do', () => {
    const rules = (file: string) =>
      built.diagnostics.filter((problem) => problem.file === file).map(({ rule }) => rule);
    expect(rules('broken.md')).toEqual(['unreadable-file']);
    expect(rules('outside')).toEqual(['unreadable-file']);
    expect(rules('empty.md')).toEqual(['empty-note']);
    expect(rules('blank.md')).toEqual(['empty-note']);
    expect(rules('euc-kr.md')).toEqual(['encoding']);
    expect(rules('utf-16.md')).toEqual(['encoding']);
    expect(rules('binary.md')).toContain('encoding');
    expect(rules('unclosed.md')).toContain('front-matter');
    expect(rules('good.md')).toEqual([]);
    expect(rules('bom.md')).toEqual([]);
    for (const { file, fix } of built.diagnostics) expect(fix, file).not.toBe('');
  });

  test('have each wrong value of their front matter reported on its line', () => {
    const problems = built.diagnostics.filter(({ file }) => file === 'date.md');
    expect(problems.map(({ line, rule }) => [line, rule])).toEqual([
      [3, 'front-matter'],
      [4, 'front-matter'],
      [5, 'front-matter'],
    ]);
  });

  test('are shown as far as they can be', () => {
    expect(textOf('euc-kr')).toContain('한글');
    expect(textOf('euc-kr')).toContain('메모');
    expect(textOf('utf-16')).toContain('두 바이트');
    expect(textOf('date')).toContain('날짜본문');
    expect(textOf('unclosed')).toContain('안닫힌본문');
    expect(textOf('never-closed')).toContain('끝없는본문');
    expect(textOf('bom')).toContain('비오엠');
    expect(textOf('empty')).toContain('Empty');
    expect(textOf('empty')).toContain('아직 내용이 없습니다');
    expect(textOf('good')).not.toContain('아직 내용이 없습니다');
  });
});

describe('a folder without notes', () => {
  test('is published, and says so', async () => {
    const { dir, notes, diagnostics } = await buildSite(notesFolder([], { 'a.txt': '' }), { project });
    expect([notes, diagnostics]).toEqual([[], []]);
    const home = readPages(dir).find(({ file }) => file === 'index.html');
    expect(home && toString(home.tree)).toContain('아직 노트가 없습니다');
    expect(checkPublished(dir)).toEqual([]);
  });
});

describe('a command that can’t be followed', () => {
  const english = copyProject({ language: 'en' });
  const notesDir = notesFolder([], { 'a.md': '# A\n' });
  const photos = notesFolder([], { 'a.jpg': 'photo' });
  const used = createServer();
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => used.listen(0, 'localhost', resolve));
    port = (used.address() as AddressInfo).port;
  });
  afterAll(() => void used.close());

  test.for<[what: string, args: string[], env: NodeJS.ProcessEnv, says: RegExp]>([
    [
      'a missing notes folder',
      ['build'],
      { NOTES_DIR: '/nowhere/notes' },
      /NOTES_DIR=\/nowhere\/notes does not exist/,
    ],
    [
      'a file for a notes folder',
      ['build'],
      { NOTES_DIR: path.join(notesDir, 'a.md') },
      /NOTES_DIR=.* is a file/,
    ],
    [
      'a missing notes folder in doctor',
      ['doctor'],
      { NOTES_DIR: '/nowhere' },
      /NOTES_DIR=\/nowhere does not exist/,
    ],
    [
      'a missing notes folder in dev',
      ['dev'],
      { NOTES_DIR: '/nowhere' },
      /NOTES_DIR=\/nowhere does not exist/,
    ],
    ['an address for a base path', ['build'], { BASE_PATH: 'https://a.example/b' }, /BASE_PATH .* SITE_URL/],
    ['a base path with spaces', ['build'], { BASE_PATH: '/a b/' }, /BASE_PATH .* spaces/],
    ['a base path that leads out', ['build'], { BASE_PATH: '/../a' }, /BASE_PATH .* "\.\."/],
    [
      'a site without an address',
      ['build'],
      { SITE_URL: 'group.example' },
      /SITE_URL=group\.example is no web address/,
    ],
    ['a port that is none', ['preview', '--port', 'many'], {}, /--port many is no port/],
    ['an unknown option', ['build', '--fast'], {}, /--fast/],
    [
      'a folder that holds the notes',
      ['build', '--outDir', notesDir],
      {},
      /Can't build to .* holds the notes/,
    ],
    ['the project for a folder', ['build', '--outDir', '.'], {}, /Can't build to .* holds this project/],
    [
      'a folder of something else',
      ['build', '--outDir', photos],
      {},
      /Can't build to .* holds a\.jpg but not/,
    ],
    [
      'a home folder that no shell has named',
      ['build', '--outDir=~/site'],
      {},
      /--outDir=~\/site names no folder/,
    ],
    ['an empty name', ['build', '--outDir='], {}, /--outDir= names no folder/],
  ])('says in one line what to do: %s', async ([, args, env, says]) => {
    const { code, output } = await runCommand(english, args, { NOTES_DIR: notesDir, ...env });
    expect(output.trim()).toMatch(says);
    expect(output.trim().split('\n').length).toBe(1);
    expect(code).toBe(1);
    expect(existsSync(path.join(notesDir, 'a.md'))).toBe(true);
    expect(existsSync(path.join(photos, 'a.jpg'))).toBe(true);
  });

  test.for(['dev', 'preview', 'start'])('says that the port of %s is in use', async (command) => {
    const { code, output } = await runCommand(english, [command, '--port', String(port)], {
      NOTES_DIR: notesDir,
    });
    expect(output.trim()).toMatch(new RegExp(`^✗ Port ${port} .*--port ${port + 1}$`));
    expect(code).toBe(1);
  });

  test('says what there is where nothing has been built yet', async () => {
    const dir = scratchFolder('unbuilt');
    const { code, output } = await runCommand(english, ['preview', '--outDir', path.join(dir, 'none')], {
      NOTES_DIR: notesDir,
    });
    expect(output.trim().split('\n').length).toBe(1);
    expect(output).toContain('run "npm run build" first');
    expect(code).toBe(1);
  });

  test('says so in the language of the site', async () => {
    const { output } = await runCommand(project, ['preview', '--port', 'many'], { NOTES_DIR: notesDir });
    expect(output.trim()).toBe('✗ --port many 값은 포트가 아닙니다. 1부터 65535까지의 수를 쓰세요');
  });

  test('lists the commands where one is unknown', async () => {
    const { code, output } = await runCommand(english, ['publish']);
    expect(output).toContain('npm run COMMAND');
    expect(code).toBe(1);
    const help = await runCommand(english, []);
    expect(help.output).toBe(output);
    expect(help.code).toBe(0);
  });
});

test('a build that fails leaves the last one as it was', async () => {
  const broken = copyProject();
  const dir = scratchFolder('kept');
  const notesDir = notesFolder([], { 'a.md': '# A\n' });
  await buildSite(notesDir, { project: broken, dir });
  mkdirSync(path.join(broken, 'src/pages/broken'), { recursive: true });
  writeFileSync(
    path.join(broken, 'src/pages/broken/index.astro'),
    '---\nthrow new Error("broken page");\n---\n',
  );
  const { code, output } = await runCommand(broken, ['build', '--outDir', dir], { NOTES_DIR: notesDir });
  expect(code).toBe(1);
  expect(output).toContain('broken page');
  expect(checkPublished(dir)).toEqual([]);
  expect(readPages(dir).length).toBeGreaterThan(3);
});
