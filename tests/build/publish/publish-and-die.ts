/**
 * Publishes a folder, and kills itself before its Nth change of the disk: `publish-and-die.ts BUILT OUTDIR N
 * [FAULT]`. With N = 0 it lives and prints how many there were.
 *
 * FAULT is what a disk can be like: `other-disk` (the build lies on another one), `mount` (OUTDIR can't be
 * renamed), `full` (there is no room for a copy on that other disk), `taken` (a mount, where another build
 * has its site ready at the moment when this one is done with its own).
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const CHANGES = [
  'renameSync',
  'mkdirSync',
  'cpSync',
  'rmSync',
  'rmdirSync',
  'unlinkSync',
  'writeFileSync',
  'chmodSync',
  'utimesSync',
] as const;
const [built = '', outDir = '', last = '0', fault = ''] = process.argv.slice(2);
const disk = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
let changes = 0;

function fail(code: string): never {
  throw Object.assign(new Error(`${code}: injected`), { code });
}

for (const name of CHANGES) {
  const real = disk[name];
  disk[name] = (...args) => {
    if (++changes === Number(last)) process.kill(process.pid, 'SIGKILL');
    const [from, to] = args.map(String);
    if (name === 'renameSync' && ['mount', 'taken'].includes(fault) && from === outDir) fail('EBUSY');
    if (name === 'renameSync' && ['other-disk', 'full', 'mount', 'taken'].includes(fault) && from === built)
      fail('EXDEV');
    if (name === 'cpSync' && fault === 'full') {
      fs.mkdirSync(to ?? '');
      fs.writeFileSync(path.join(to ?? '', 'index.html'), 'half');
      fail('ENOSPC');
    }
    if (name.startsWith('rm') && fault === 'taken' && from?.endsWith('.study-notes-ready'))
      fs.mkdirSync(path.join(from, 'site-of-another'));
    return real?.(...args);
  };
}
syncBuiltinESMExports();
const { publish } = await import('../../../src/build/publish/publish.ts');
const way = publish(built, outDir);
console.log(JSON.stringify({ changes, way }));
