import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readEnvironment } from '../../../src/build/commands/environment.ts';

const root = mkdtempSync(path.join(tmpdir(), 'root-'));
const notes = mkdtempSync(path.join(tmpdir(), 'notes-'));
writeFileSync(path.join(root, 'file.md'), '');

test.each([
  [{}, { siteUrl: undefined, base: '/' }],
  [
    { SITE_URL: 'https://example.org/notes/', BASE_PATH: 'study' },
    { siteUrl: 'https://example.org', base: '/study/' },
  ],
  [
    { SITE_URL: '', BASE_PATH: '' },
    { siteUrl: undefined, base: '/' },
  ],
])('%j is understood', (env, expected) => {
  expect(readEnvironment(root, {}, { NOTES_DIR: notes, ...env })).toMatchObject({
    notesDir: notes,
    ...expected,
  });
});

test.each([
  [{}, { siteUrl: 'https://own.example', base: '/study/' }],
  [{ BASE_PATH: '/other' }, { siteUrl: 'https://own.example', base: '/other/' }],
  [{ SITE_URL: 'https://moved.example' }, { siteUrl: 'https://moved.example', base: '/' }],
])('%j and the address in the settings go together', (env, expected) => {
  const settings = { url: 'https://own.example/study/' };
  expect(readEnvironment(root, settings, { NOTES_DIR: notes, ...env })).toMatchObject(expected);
});

test('an address in the settings that is none is refused', () => {
  expect(() => readEnvironment(root, { url: 'own.example' }, { NOTES_DIR: notes })).toThrow(
    'url=own.example',
  );
});

test.each([
  [{ NOTES_DIR: 'nowhere' }, 'NOTES_DIR=nowhere does not exist'],
  [{}, 'The notes folder content/ does not exist'],
  [{ NOTES_DIR: 'file.md' }, 'NOTES_DIR=file.md is a file'],
  [{ NOTES_DIR: notes, SITE_URL: 'example.org' }, 'SITE_URL=example.org is no web address'],
  [{ NOTES_DIR: notes, BASE_PATH: 'https://example.org/x' }, 'BASE_PATH'],
])('%j is refused in one line that says what to do', (env, message) => {
  let told = '';
  try {
    readEnvironment(root, {}, env);
  } catch (error) {
    told = (error as Error).message;
  }
  expect(told).toContain(message);
  expect(told).not.toContain('\n');
});

test('caches of different notes folders never mix', () => {
  const other = mkdtempSync(path.join(tmpdir(), 'notes-'));
  const cacheOf = (dir: string) => readEnvironment(root, {}, { NOTES_DIR: dir }).cacheDir;
  expect(cacheOf(notes)).not.toBe(cacheOf(other));
  expect(cacheOf(notes)).toBe(cacheOf(`${notes}/`));
});
