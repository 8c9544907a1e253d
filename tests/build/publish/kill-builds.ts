/**
 * Kills real builds at random moments, for longer than a test may take: `npx node
 * tests/build/publish/kill-builds.ts 30`; with `publishing` behind it all of them while a build publishes
 * what it made. After each the folder holds a whole site, the last one or that of the notes of now, or none
 * where the next command mends that. At the end a build that nobody kills leaves nothing of the others. Ends
 * with 1 at the first fault.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { repair } from '../../../src/build/publish/repair.ts';
import { readWritten } from '../../../src/build/publish/written-files.ts';
import { readFiles, scratch, writeFiles } from './sites.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const parent = writeFiles(scratch('killed'), {
  'mine.txt': 'mine',
  'notes/a.md': '# A\n\n[b](b.md)\n',
  'notes/b.md': '# B 0\n',
});
const outDir = path.join(parent, 'site');
const args = [path.join(root, 'src/build/cli.mjs'), 'build', '--outDir', outDir];
const env = { ...process.env, NOTES_DIR: path.join(parent, 'notes') };

const change = (round: number) =>
  writeFileSync(path.join(parent, 'notes/b.md'), `# B ${round}\n\n글 ${round}\n`);
const build = () => spawnSync(process.execPath, args, { env, encoding: 'utf8' });

/** The round that all of a site's pages are of. */
function roundOf(): number {
  const written = readWritten(outDir) ?? [];
  const missing = written.filter((file) => !existsSync(path.join(outDir, file)));
  if (missing.length || !written.includes('index.html')) throw new Error(`Not whole: ${missing.join(', ')}`);
  const rounds = ['notes/index.html', 'notes/b/index.html'].map(
    (file) => /B (\d+)/.exec(readFileSync(path.join(outDir, file), 'utf8'))?.[1],
  );
  if (rounds[0] !== rounds[1]) throw new Error(`Pages of rounds ${rounds.join(' and ')}`);
  return Number(rounds[0]);
}

const rounds = Number(process.argv[2] ?? 30);
const isAimed = process.argv[3] === 'publishing';
build();
const begun = performance.now();
change(1);
build();
const length = performance.now() - begun;
/** Milliseconds that publishing takes, at most. */
const PUBLISHING = 5;
let last = 1;
const seen = { old: 0, new: 0, repaired: 0, ended: 0 };
for (let round = 2; round < rounds + 2; round++) {
  change(round);
  const child = spawn(process.execPath, args, { env, stdio: 'ignore' });
  const exit = once(child, 'exit');
  // Half of them, or all, when something appears beside the site: it is being published.
  const stop = new AbortController();
  const publishing = new Promise((resolve) => watch(parent, stop, resolve));
  if (round % 2 && !isAimed) await Promise.race([exit, wait(Math.random() * length)]);
  else await Promise.race([exit, publishing.then(() => wait(Math.random() * PUBLISHING))]);
  if (child.exitCode === null) child.kill('SIGKILL');
  else seen.ended++;
  await exit;
  stop.abort();
  if (!existsSync(outDir)) seen.repaired++;
  repair(outDir);
  const found = roundOf();
  if (found !== round && found !== last) throw new Error(`Round ${round} shows round ${found}, not ${last}`);
  seen[found === round ? 'new' : 'old']++;
  last = found;
}
const { status, stderr } = build();
if (status !== 0 || roundOf() !== rounds + 1) throw new Error(`The next build failed: ${stderr}`);
const left = readdirSync(parent).filter((name) => !['mine.txt', 'notes', 'site'].includes(name));
if (left.length || readFiles(parent)['mine.txt'] !== 'mine') throw new Error(`Left: ${left.join(', ')}`);
console.log(`${rounds} builds of ${(length / 1000).toFixed(1)} s killed:`, seen);
