/** What a cache keeps is read as it was written, or made again. */
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { readHtml, readSections } from '../../../src/build/render/cache.ts';
import type { Environment } from '../../../src/build/commands/environment.ts';
import { createLibraryReader } from '../../../src/build/library/library-reader.ts';
import { openReadings } from '../../../src/build/index/readings.ts';
import { createRenderPool } from '../../../src/build/render/render-pool.ts';
import { readTrusted, readVerified, writeVerified } from '../../../src/build/render/verified-file.ts';
import { SETTINGS } from '../../settings.ts';

const DAMAGES: [what: string, damage: (bytes: Buffer) => Buffer][] = [
  ['empty', () => Buffer.alloc(0)],
  ['cut in the middle', (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['cut by a byte', (bytes) => bytes.subarray(0, -1)],
  ['cut after its first line', (bytes) => bytes.subarray(0, bytes.indexOf('\n') + 1)],
  ['without its last line', (bytes) => bytes.subarray(0, bytes.lastIndexOf('\n') + 1)],
  ['zeros', (bytes) => Buffer.alloc(bytes.length)],
  ['zeros at its end', (bytes) => Buffer.concat([bytes.subarray(0, -40), Buffer.alloc(40)])],
  ['with another bit at its beginning', (bytes) => flip(bytes, 0)],
  ['with another bit in the middle', (bytes) => flip(bytes, bytes.length >> 1)],
  ['with another bit at its end', (bytes) => flip(bytes, bytes.length - 1)],
  ['longer', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
  ['twice', (bytes) => Buffer.concat([bytes, bytes])],
];

function flip(bytes: Buffer, at: number): Buffer {
  return bytes.with(at, (bytes[at] ?? 0) ^ 1) as Buffer;
}

const temporary = () => mkdtempSync(path.join(tmpdir(), 'verified-'));
const damage = (file: string, change: (bytes: Buffer) => Buffer) =>
  writeFileSync(file, change(readFileSync(file)));

afterEach(() => void vi.restoreAllMocks());
const pool = createRenderPool(path.resolve(import.meta.dirname, '../../..'));
afterAll(() => pool.close());

test('a file is read as it was written', () => {
  const file = path.join(temporary(), 'a/b');
  expect(readVerified(file)).toBe(undefined);
  for (const text of ['가\n나\n', '', 'x'.repeat(1 << 17)]) {
    writeVerified(file, text);
    expect(String(readVerified(file))).toBe(text);
    expect(String(readTrusted(file))).toBe(text);
  }
  expect(readVerified(path.dirname(file))).toBe('damaged');
});

test.for(DAMAGES)('a file that is %s is damaged', ([, change]) => {
  const file = path.join(temporary(), 'a');
  writeVerified(file, `${'{"a":1}\n'.repeat(20)}the rest`);
  damage(file, change);
  expect(readVerified(file)).toBe('damaged');
});

describe('the cache of a folder', () => {
  const root = path.resolve(import.meta.dirname, '../../..');
  const notesDir = temporary();
  const cacheDir = temporary();
  const env: Environment = { root, notesDir, cacheDir, reportDir: cacheDir, siteUrl: undefined, base: '/' };
  for (const name of ['a', 'b', 'c'])
    writeFileSync(path.join(notesDir, `${name}.md`), `# ${name}\n\n글 **${name}**\n`);

  async function readNotes() {
    const { notes, problems } = await createLibraryReader(env, SETTINGS, { drafts: false, pool }).read();
    const pages = notes.map(({ cached, ...note }) => [note, readHtml(cached), readSections(cached)]);
    return { pages, problems, entries: notes.map(({ cached }) => cached) };
  }

  test.for(DAMAGES)('makes a note again whose entry is %s, and says so in one line', async ([, change]) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const whole = await readNotes();
    expect(warn).not.toHaveBeenCalled();
    for (const entry of whole.entries.slice(1)) damage(entry, change);
    expect(await readNotes()).toEqual(whole);
    expect(warn.mock.calls).toEqual([['노트 2개의 캐시가 깨져서 다시 꾸밉니다']]);
    expect(await readNotes()).toEqual(whole);
    expect(warn).toHaveBeenCalledOnce();
  });

  test.for(DAMAGES)('asks the analyser again where its answers are %s', async ([, change]) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const words = ['서버에서', '교착상태를'];
    const ask = async () => {
      const readings = await openReadings(env);
      const answers = words.map((word) => readings?.read(word));
      readings?.keep();
      return answers;
    };
    const answers = await ask();
    const dir = path.join(cacheDir, 'readings');
    for (const name of readdirSync(dir)) damage(path.join(dir, name), change);
    expect(await ask()).toEqual(answers);
    expect(warn).toHaveBeenCalledOnce();
    expect(await ask()).toEqual(answers);
    expect(warn).toHaveBeenCalledOnce();
  });
});
