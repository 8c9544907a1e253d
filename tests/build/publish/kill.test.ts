/**
 * A build may be killed before any change that it makes to the disk: the place then holds the last site whole
 * or the new one, or the next command makes it so; and nothing else is touched.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { requireReplaceable } from '../../../src/build/publish/out-dir.ts';
import { publish } from '../../../src/build/publish/publish.ts';
import { repair } from '../../../src/build/publish/repair.ts';
import { type Files, NEW, OLD, readFiles, scratch, sorted, writeFiles } from './sites.ts';

const NEIGHBOURS: Files = {
  'photos/a.jpg': 'photo',
  'readme.txt': 'mine',
  '.study-notes-mine/b.txt': 'mine',
};
/** At a time. */
const CHILDREN = 3;
/** Moments of each kind, evenly spread; `KILL_MOMENTS=1000` takes all of them. */
const MOST = Number(process.env['KILL_MOMENTS'] ?? 10);

interface Place {
  parent: string;
  outDir: string;
  built: string;
}

function preparePlace(old: Files | undefined): Place {
  const parent = writeFiles(scratch('publish'), NEIGHBOURS);
  const outDir = path.join(parent, 'site');
  if (old) publish(writeFiles(scratch('built'), old), outDir);
  return { parent, outDir, built: writeFiles(scratch('built'), NEW) };
}

async function runChild({ built, outDir }: Place, kill: number, fault: string) {
  const script = path.join(import.meta.dirname, 'publish-and-die.ts');
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [
      script,
      built,
      outDir,
      String(kill),
      fault,
    ]);
    return JSON.parse(stdout) as { changes: number; way: string };
  } catch (error) {
    const { signal, stderr } = error as { signal?: string; stderr: string };
    if (signal !== 'SIGKILL') throw new Error(stderr, { cause: error });
    return undefined;
  }
}

function check({ parent, outDir }: Place, old: Files | undefined): void {
  const whole = [old, NEW].filter((files) => files !== undefined).map(sorted);
  if (old && existsSync(outDir)) expect(existsSync(path.join(outDir, 'index.html'))).toBe(true);
  repair(outDir);
  if (old || existsSync(outDir)) expect(whole).toContainEqual(readFiles(outDir));
  // The next build finds a folder that is its own.
  const place = requireReplaceable(outDir, { root: '/nowhere', notesDir: '/nowhere', cwd: '/nowhere' });
  publish(writeFiles(scratch('built'), OLD), place);
  expect(readFiles(outDir)).toEqual(sorted(OLD));
  expect(readdirSync(outDir).filter((name) => name.startsWith('.'))).toEqual(['.study-notes.json']);
  expect(readdirSync(parent).sort()).toEqual(['.study-notes-mine', 'photos', 'readme.txt', 'site']);
  for (const [file, text] of Object.entries(NEIGHBOURS))
    expect(readFiles(path.join(parent, path.dirname(file)))[path.basename(file)]).toBe(text);
}

describe.for<[what: string, fault: string, way: string, old: Files | undefined]>([
  ['over an older site', '', 'at once', OLD],
  ['from another disk', 'other-disk', 'at once', OLD],
  ['into a mount point', 'mount', 'file by file', OLD],
  ['for the first time', '', 'at once', undefined],
])('publishing %s', ([, fault, way, old]) => {
  test('may be killed at any moment', async () => {
    const place = preparePlace(old);
    const whole = await runChild(place, 0, fault);
    expect(whole?.way).toBe(way);
    expect(readFiles(place.outDir)).toEqual(sorted(NEW));
    const { changes = 0 } = whole ?? {};
    expect(changes).toBeGreaterThan(4);
    const count = Math.min(changes, MOST);
    const moments = Array.from({ length: count }, (_, i) => 1 + Math.floor((i * changes) / count));
    const killNext = async (): Promise<void> => {
      for (let kill = moments.pop(); kill !== undefined; kill = moments.pop()) {
        const killed = preparePlace(old);
        expect(await runChild(killed, kill, fault), `killed at ${kill}`).toBeUndefined();
        check(killed, old);
      }
    };
    await Promise.all(Array.from({ length: CHILDREN }, killNext));
  });
});

test('a disk without room for the new site keeps the old one', async () => {
  const place = preparePlace(OLD);
  await expect(runChild(place, 0, 'full')).rejects.toThrow(/The disk of .* is full/);
  expect(readFiles(place.outDir)).toEqual(sorted(OLD));
  expect(readdirSync(place.parent).length).toBe(4);
});

test.for(['', 'other-disk', 'mount'])('builds at the same time leave one site whole (%s)', async (fault) => {
  const { outDir, parent } = preparePlace(OLD);
  const publishOne = (i: number) => {
    const files = { ...NEW, 'index.html': `home ${i}`, [`notes/${i}/index.html`]: `${i}` };
    return runChild({ parent, outDir, built: writeFiles(scratch('built'), files) }, 0, fault);
  };
  const ended = await Promise.all([1, 2, 3, 4].map(publishOne));
  expect(ended.filter((one) => one === undefined)).toEqual([]);
  const { 'index.html': home = '', ...rest } = readFiles(outDir);
  const last = home.replace('home ', '');
  const { 'index.html': _home, ...others } = NEW;
  expect(rest).toEqual(sorted({ ...others, [`notes/${last}/index.html`]: last }));
  expect(readdirSync(parent).length).toBe(4);
});

test('the site that another build has ready meanwhile is left to it', async () => {
  const place = preparePlace(OLD);
  await runChild(place, 0, 'taken');
  expect(readdirSync(path.join(place.outDir, '.study-notes-ready'))).toEqual(['site-of-another']);
});
