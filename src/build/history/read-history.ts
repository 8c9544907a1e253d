import path from 'node:path';
import type { Environment } from '../commands/environment.ts';
import { CacheUnwritable, readVerified, writeVerified } from '../render/verified-file.ts';
import { git } from './git.ts';
import { LOG_FORMAT, parseLog, type FileHistory } from './parse-log.ts';

/** What git knows of the notes, by their paths. */
export type Histories = ReadonlyMap<string, FileHistory>;

const NOTHING: Histories = new Map();

/** Something that begins to ask git before anybody knows which notes there are. */
export interface HistoryReader {
  /** @param notes paths of the notes as on disk */
  read(notes: readonly string[]): Promise<Histories>;
}

/**
 * Reads from git who changed each note, and when. Nothing is known where there is no git, where not all commits are
 * there (shallow and partial clones), and of notes that aren't committed as they are.
 * @param version see `pipelineVersion`: what another one wrote into the cache doesn't count
 */
export function createHistoryReader(
  { notesDir, cacheDir }: Pick<Environment, 'notesDir' | 'cacheDir'>,
  version: string,
): HistoryReader {
  const place = findPlace(notesDir);
  const log = place.then(
    (found) => found && readLog(notesDir, path.join(cacheDir, 'history'), found, version),
  );
  const changed = place.then(
    (found) => found && git(notesDir, 'diff', '--name-only', '-z', '--relative', 'HEAD'),
  );
  return {
    async read(notes) {
      const [found, printed, uncommitted] = await Promise.all([place, log, changed]);
      if (!found || printed === undefined) return NOTHING;
      const open = new Set((uncommitted ?? '').split('\0').map((file) => file.normalize('NFC')));
      const committed = notes.filter((file) => !open.has(file.normalize('NFC')));
      const paths = new Map(committed.map((file) => [found.prefix + file.normalize('NFC'), file]));
      const known = parseLog(printed, [...paths.keys()]);
      return new Map(
        [...known].map(([at, history]) => [
          paths.get(at) ?? at,
          { ...history, former: history.former.flatMap((from) => within(from, found.prefix)) },
        ]),
      );
    },
  };
}

/** The commit that is checked out, and where in its repository the notes are: `''`, or `content/`. */
interface Place {
  head: string;
  prefix: string;
}

async function findPlace(notesDir: string): Promise<Place | undefined> {
  const said = await git(notesDir, 'rev-parse', '--is-shallow-repository', '--show-prefix', 'HEAD');
  const [isShallow, prefix = '', head] = said?.split('\n') ?? [];
  if (isShallow !== 'false' || !head) return undefined;
  // Git would fetch what such a clone lacks from the network.
  const isPartial = await git(notesDir, 'config', '--get-regexp', String.raw`^remote\..*\.promisor$`);
  return isPartial ? undefined : { head, prefix: prefix.normalize('NFC') };
}

/** All of it: notes may have come from other folders, and a limit to some files costs git more than it saves. */
async function readLog(
  notesDir: string,
  cached: string,
  { head }: Place,
  version: string,
): Promise<string | undefined> {
  const title = `${version} ${head}\n`;
  const kept = readVerified(cached);
  if (kept !== undefined && kept !== 'damaged' && kept.subarray(0, title.length).toString() === title)
    return kept.subarray(title.length).toString();
  const log = await git(
    notesDir,
    'log',
    '-z',
    '--name-status',
    '-M',
    '--no-relative',
    '--no-show-signature',
    '--no-color',
    `--format=${LOG_FORMAT}`,
    head,
  );
  if (log === undefined) return undefined;
  try {
    writeVerified(cached, title + log);
  } catch (error) {
    if (!(error instanceof CacheUnwritable)) throw error; // It is read again next time.
  }
  return log;
}

function within(file: string, prefix: string): string[] {
  return file.startsWith(prefix) ? [file.slice(prefix.length)] : [];
}
