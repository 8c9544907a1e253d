/** What other programs rely on: environment, options, settings, reports. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPublished } from '../published.ts';
import { buildSite, copyProject, notesFolder, runCommand, writeNote } from '../site.ts';
import type { BuiltSite } from '../site.ts';
import { siteOf } from '../test.ts';

const project = copyProject();

/** One after the other, into one folder, as an owner builds. */
describe('builds', () => {
  const notesDir = notesFolder([], { 'a.md': '# A\n\n[B](b.md#b)\n', 'b.md': '# B\n' });
  const other = notesFolder([], { 'a.md': '# A\n\n[B](b.md#b)\n' });
  const others = {
    BASE_URL: 'https://other.example/',
    BASE: '/other/',
    PORT: '80',
    MODE: 'other',
    MESSAGES: 'xx',
  };
  const site = path.join(project, 'public-site');
  const dist = path.join(project, 'dist');

  test('are published where the environment and --outDir, from the folder of the command, say', async () => {
    const env = { SITE_URL: 'https://group.example', BASE_PATH: '/study', ...others };
    const { notes } = await buildSite(notesDir, { project, dir: 'public-site', env });
    expect(notes).toEqual([
      { file: 'a.md', url: '/study/notes/a/' },
      { file: 'b.md', url: '/study/notes/b/' },
    ]);
    expect(checkPublished(site, '/study/')).toEqual([]);
    const page = readFileSync(path.join(site, 'notes/a/index.html'), 'utf8');
    expect(page).toContain('<link rel="canonical" href="https://group.example/study/notes/a/">');
    expect(page).toContain('<meta property="og:url" content="https://group.example/study/notes/a/">');
    expect(existsSync(path.join(site, 'notes/b/index.html'))).toBe(true);
    expect(existsSync(dist)).toBe(false);

    // Of another folder later, whose cache is its own: nothing of the earlier one stays.
    const later = await buildSite(other, { project, dir: 'public-site' });
    expect(later.notes).toEqual([{ file: 'a.md', url: '/notes/a/' }]);
    expect(later.diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['a.md missing-link']);
    expect(readFileSync(path.join(site, 'notes/a/index.html'), 'utf8')).not.toMatch(/canonical|og:url/);
    expect(existsSync(path.join(site, 'notes/b/index.html'))).toBe(false);
    expect(existsSync(dist)).toBe(false);

    // And what changed in it is seen; without --outDir it is published to dist/.
    writeNote(other, 'b.md', '# 다른 B\n');
    const { code, output } = await runCommand(project, ['build'], { NOTES_DIR: other });
    expect(code, output).toBe(0);
    expect(output).toMatch(/a\.md:3 missing-anchor/);
    expect(output).not.toContain('missing-link');
    expect(readFileSync(path.join(dist, 'notes/a/index.html'), 'utf8')).toContain('href="/notes/b/');
    expect(checkPublished(site)).toEqual([]);
    expect(checkPublished(dist)).toEqual(['notes/a/index.html: /notes/b/#b has no such anchor']);
  });
});

describe('the settings', () => {
  const settings = {
    title: 'Reading circle',
    language: 'en',
    repository: { url: 'https://github.com/owner/name', branch: 'trunk', folder: 'notes' },
  };
  const notesDir = notesFolder([], {
    '210429 메모.md': '# 210429\n\n[own](https://github.com/owner/name/blob/trunk/notes/b.md#b)\n',
    'b.md': '# B\n\nSecond.\n',
    'week3/Ryan.md': '# Ryan\n',
    'week4/Ryan.md': '# Ryan\n',
  });

  let dir: string;
  beforeAll(async () => {
    ({ dir } = await buildSite(notesDir, { project: copyProject(settings) }));
  });

  test('name the site, its language and its repository', () => {
    const page = readFileSync(path.join(dir, 'notes/210429-메모/index.html'), 'utf8');
    expect(page).toContain('<html lang="en"');
    expect(page).toContain('<title>210429 · Reading circle</title>');
    expect(page).toContain('<meta property="og:site_name" content="Reading circle">');
    expect(page).toContain('Thursday, April 29, 2021');
    expect(page).toContain(
      `<a href="https://github.com/owner/name/blob/trunk/notes/${encodeURIComponent('210429 메모.md')}">Source of this note</a>`,
    );
    expect(page).toContain('<a href="/notes/b/#b">own</a>');
    expect(checkPublished(dir)).toEqual([]);
  });

  test('and the folders tell pages of one title apart', () => {
    const read = (file: string) => readFileSync(path.join(dir, 'notes', file, 'index.html'), 'utf8');
    expect(read('week3/ryan')).toContain('<title>Ryan · week3 · Reading circle</title>');
    expect(read('week3/ryan')).toContain('<h1 id="ryan">Ryan<');
    expect(read('b')).toContain('<title>B · Reading circle</title>');
    expect(read('b')).toContain('<meta name="description" property="og:description" content="Second.">');
  });

  test('without a repository name no source', async () => {
    const group = await siteOf('group');
    expect(readFileSync(path.join(group.dir, 'notes/210429/index.html'), 'utf8')).not.toContain('원문');
  });
});

describe('the reports', () => {
  const notesDir = notesFolder([], {
    'a.md': '# A\n\n[gone](gone.md)\n\n![gone](gone.png)\n',
    'draft.md': '---\ndraft: true\n---\n\n# D\n',
    'sub/b.md': '#제목\n',
  });
  let built: BuiltSite;
  beforeAll(async () => {
    built = await buildSite(notesDir, { project });
  });

  test('name each note and its address, and each problem with its place', () => {
    const { notes, diagnostics, output, dir } = built;
    expect(notes).toEqual([
      { file: 'a.md', url: '/notes/a/' },
      { file: 'sub/b.md', url: '/notes/sub/b/' },
    ]);
    expect(diagnostics.map(({ file, line, rule, severity }) => [file, line, rule, severity])).toEqual([
      ['a.md', 3, 'missing-link', 'error'],
      ['a.md', 5, 'missing-image', 'error'],
      ['sub/b.md', 1, 'heading-space', 'warning'],
    ]);
    for (const { file, line, rule, message } of diagnostics) {
      expect(output).toContain(`${file}:${line} ${rule} ${message}`);
    }
    expect(existsSync(path.join(dir, 'diagnostics.json'))).toBe(false);
  });

  test('are the same from doctor, which ends with an error only where it is asked to', async () => {
    const plain = await runCommand(project, ['doctor'], { NOTES_DIR: notesDir });
    expect(plain.code).toBe(0);
    expect(plain.output).toContain('a.md:3 missing-link');
    const strict = await runCommand(project, ['doctor', '--strict', '--json'], { NOTES_DIR: notesDir });
    expect(strict.code).toBe(1);
    expect(JSON.parse(strict.output)).toEqual(built.diagnostics);
    writeFileSync(path.join(notesDir, 'a.md'), '# A\n');
    writeFileSync(path.join(notesDir, 'sub/b.md'), '# 제목\n');
    const clean = await runCommand(project, ['doctor', '--strict'], { NOTES_DIR: notesDir });
    expect(clean).toEqual({ code: 0, output: '노트 3개에 고칠 것이 없습니다.\n' });
  });
});
