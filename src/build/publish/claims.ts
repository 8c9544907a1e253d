/**
 * Folders that one process works in while others may work beside it: their names say whose they are, so that
 * the next build removes what a dead one left, and nothing of one that lives.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, readlinkSync, statSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';

/**
 * Milliseconds between two heartbeats of a claimed folder, and from which on one without any counts as
 * abandoned.
 */
const HEARTBEAT = 20_000;
const STALE = 10 * 60_000;

/** What builds keep for a moment beside or in their folder begins so. */
export const WORK = '.study-notes-';

const CLAIMED = /-([0-9a-f]{8})-(\d+)-\d+$/;

const held = new Set<string>();
let counter = 0;
let heartbeat: NodeJS.Timeout | undefined;

/** How the folders that a place's new and old sites lie in, beside it, begin. */
export const newPrefix = (outDir: string): string => `${WORK}new-${keyOf(outDir)}`;
export const oldPrefix = (outDir: string): string => `${WORK}old-${keyOf(outDir)}`;

/** Other places may lie in the same folder. A name as long as names can be has no room for more beside it. */
function keyOf(outDir: string): string {
  return createHash('sha256').update(path.basename(outDir)).digest('hex').slice(0, 8);
}

/**
 * Names a folder that nobody else has; the caller makes it.
 * @param prefix what it is for
 */
export function claim(parent: string, prefix: string): string {
  const dir = path.join(parent, `${prefix}-${machine()}-${process.pid}-${counter++}`);
  held.add(dir);
  heartbeat ??= setInterval(touchHeld, HEARTBEAT).unref();
  return dir;
}

/** Tells that nothing is done in it any more. */
export function release(dir: string): void {
  held.delete(dir);
}

/** Folders of a prefix whose processes are dead. */
export function findAbandoned(parent: string, prefix: string): string[] {
  let names: string[];
  try {
    names = readdirSync(parent);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.startsWith(`${prefix}-`))
    .map((name) => path.join(parent, name))
    .filter(isAbandoned);
}

/**
 * Whether nobody works in a claimed folder. Where its process can't be asked for, on another machine or in
 * another container, and where the number of a dead process was given to another, a heartbeat that is missing
 * tells.
 */
export function isAbandoned(dir: string): boolean {
  if (held.has(dir)) return false;
  const [, owner, pid] = CLAIMED.exec(dir) ?? [];
  const mine = owner === machine();
  if (mine && (Number(pid) === process.pid || !isRunning(Number(pid)))) return true;
  const stats = statSync(dir, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > STALE;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // Another user's.
  }
}

function touchHeld(): void {
  const now = new Date();
  for (const dir of held) {
    try {
      utimesSync(dir, now, now);
    } catch {
      // Not made yet, or renamed.
    }
  }
}

let known: string | undefined;

/** Processes are numbered by each start of a machine and, on Linux, by each container. */
function machine(): string {
  known ??= createHash('sha256')
    .update([hostname(), ...['/proc/sys/kernel/random/boot_id', '/proc/self/ns/pid'].map(ask)].join('\0'))
    .digest('hex')
    .slice(0, 8);
  return known;
}

function ask(file: string): string {
  try {
    return file.includes('/ns/') ? readlinkSync(file) : readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
