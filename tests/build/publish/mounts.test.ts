/**
 * Real mounts, where this user may make some for a process of its own: a volume, a full disk, a bind mount.
 */
import { execFile, spawnSync } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { NEW, OLD, scratch, sorted, writeFiles } from './sites.ts';

const canMount =
  spawnSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs none /mnt'], { encoding: 'utf8' }).status === 0;
const script = path.join(import.meta.dirname, 'publish-and-die.ts');

/** Runs a script of the shell with mounts of its own; it finds $OLD, $NEW and $SITE, and `publish FOLDER`. */
async function runMounted(commands: string): Promise<{ printed: string; site: Record<string, string> }> {
  const env = {
    ...process.env,
    OLD: writeFiles(scratch('old'), OLD),
    NEW: writeFiles(scratch('new'), NEW),
    SITE: scratch('volume'),
  };
  const shell = `set -e
    publish() { "${process.execPath}" "${script}" "$1" "$SITE" 0 2>&1; }
    ${commands}
    echo; echo FILES; cd "$SITE"; find . -type f | while read -r file; do printf '%s\\t%s\\n' "$file" "$(cat "$file")"; done`;
  const { stdout } = await promisify(execFile)('unshare', ['-m', 'sh', '-c', shell], {
    env,
    maxBuffer: 1 << 26,
  });
  const [printed = '', files = ''] = stdout.split('\nFILES\n');
  const site = files.split('\n').map((line) => line.replace(/^\.\//, '').split('\t'));
  return {
    printed,
    site: sorted(
      Object.fromEntries(
        site.filter(([file = '', text]) => text && !file.startsWith('.study-notes')) as [string, string][],
      ),
    ),
  };
}

describe.skipIf(!canMount)('a site on a mount of its own', () => {
  test.for([
    ['a volume', 'mount -t tmpfs none "$SITE"'],
    ['a folder of the same disk', 'mkdir "$SITE.real"; mount --bind "$SITE.real" "$SITE"'],
  ])('is replaced file by file: %s', async ([, mount]) => {
    const { printed, site } = await runMounted(`${mount}\npublish "$OLD"; publish "$NEW"; ls -A "$SITE"`);
    expect(printed.match(/file by file/g)?.length).toBe(2);
    expect(site).toEqual(sorted(NEW));
    expect(printed.match(/\.study-notes\S*/g)).toEqual(['.study-notes.json']);
  });

  test.for([
    ['it is the disk', '"$SITE"', '$SITE'],
    ['it lies on the disk', '"$SITE"', '$SITE/in/it'],
  ])('stays as it is where the disk is full: %s', async ([, disk = '', place = '']) => {
    const { printed, site } = await runMounted(`
      mount -t tmpfs -o size=256k none ${disk}
      SITE="${place}"
      publish "$OLD"
      head -c 400000 /dev/zero > "$NEW/big.bin"
      publish "$NEW" || echo "ended with $?"
      ls -A "$SITE"`);
    expect(printed).toMatch(/The disk of .* is full/);
    expect(printed).toContain('ended with 1');
    expect(site).toEqual(sorted(OLD));
    expect(printed.match(/\.study-notes\S*/g)).toEqual(['.study-notes.json']);
  });

  test('is refused where nobody may write', async () => {
    const { printed } = await runMounted(`
      mount -t tmpfs none "$SITE"; publish "$OLD"; mount -o remount,ro "$SITE"
      publish "$NEW" || echo "ended with $?"`);
    expect(printed).toMatch(/EROFS/);
    expect(printed).toContain('ended with 1');
  });
});
