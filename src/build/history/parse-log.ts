import type { NoteHistory } from '../../notes/note.ts';

/** What `git log` prints of each commit before the files: a sign that no name has, author, e-mail, time. */
export const LOG_FORMAT = '%x01%aN%x00%aE%x00%aI';

/** What is known of a file. */
export interface FileHistory extends NoteHistory {
  /** Paths that it had before, the newest first. */
  former: string[];
}

interface Commit {
  author: string | undefined;
  time: string;
  changes: Change[];
}

interface Change {
  /** `A`, `M`, `D`, `T`, or `R` with a number behind it. */
  status: string;
  path: string;
  /** Path before a move. */
  from?: string;
}

const BOT = /\[bot\]|\bbots?\b|^(?:dependabot|renovate|github[- ]?actions?|semantic-release|imgbot)\b/i;

/**
 * Reads what `git log -z --name-status -M` prints, the newest commit first: who changed each file that is still there,
 * and when, under all names that it has had. Commits of bots count for moves only.
 *
 * @param log with `LOG_FORMAT`
 * @param files paths in the repository, NFC, of the files that are asked for
 */
export function parseLog(log: string, files: readonly string[]): Map<string, FileHistory> {
  const found = new Map<string, FileHistory>();
  /** Paths as they were at the commit that is read, and what their files are called today. */
  const today = new Map(files.map((file) => [file, file]));
  for (const { author, time, changes } of commitsIn(log)) {
    const moves: [from: string, file: string][] = [];
    for (const { status, path, from } of changes) {
      const file = today.get(path);
      if (file === undefined) continue;
      if (author !== undefined) note(found, file, author, time);
      if (status !== 'A' && from === undefined) continue;
      // What had its name before it was made, or moved here, is another file.
      today.delete(path);
      if (from !== undefined) moves.push([from, file]);
    }
    for (const [from, file] of moves) {
      if (today.has(from)) continue; // it was copied, or its name is somebody else's by now
      today.set(from, file);
      found.get(file)?.former.push(from);
    }
  }
  return found;
}

function note(found: Map<string, FileHistory>, file: string, author: string, time: string): void {
  const known = found.get(file);
  if (!known) {
    found.set(file, { changed: time, created: time.slice(0, 10), authors: nameOf(author), former: [] });
    return;
  }
  known.created = time.slice(0, 10);
  for (const name of nameOf(author)) if (!known.authors.includes(name)) known.authors.push(name);
}

/** Some people's name is their e-mail address, which isn't published. */
function nameOf(author: string): string[] {
  return author === '' || /\S@\S/.test(author) ? [] : [author];
}

function* commitsIn(log: string): Generator<Commit> {
  for (let start = log.indexOf('\x01'); start >= 0;) {
    const end = log.indexOf('\x01', start + 1);
    const [name = '', email = '', time = '', ...rest] = log
      .slice(start + 1, end < 0 ? undefined : end)
      .split('\0');
    const author = name.normalize('NFC').trim();
    yield {
      author: BOT.test(author) || BOT.test(email) ? undefined : author,
      time,
      changes: changesIn(rest),
    };
    start = end;
  }
}

function changesIn(fields: readonly string[]): Change[] {
  const changes: Change[] = [];
  for (let i = 0; i + 1 < fields.length;) {
    const status = fields[i++]?.trim() ?? '';
    const [path, to] = [fields[i++]?.normalize('NFC') ?? '', /^[RC]/.test(status) ? fields[i++] : undefined];
    if (status === '') continue;
    changes.push(to === undefined ? { status, path } : { status, path: to.normalize('NFC'), from: path });
  }
  return changes;
}
