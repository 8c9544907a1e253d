/** Makes a part of the index out of what Pagefind wrote and of the records of its notes. */
import { closeSync, openSync, readFileSync, readSync, readdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { noteIdOf, recordPath, textPath } from '../search/note-ids.ts';
import { makeFolders, writeFiles } from './index-file.ts';
import { SIGNATURE, isList, renameIndex } from './index-names.ts';
import { type PackedNote, dictionaryFile } from './pack-note.ts';
import type { Shard } from './shards.ts';

/** What Pagefind keeps of a note to show it: the note's record takes its place. */
const FRAGMENT = /^fragment\//;
// Pagefind's own user interfaces and its worker (about 500 KB). Its script stays for whoever asks the index by himself.
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;
/** Bytes of a compressed fragment that its address is found in. */
const HEAD = 1024;
const ADDRESS = /^\{"url":"([^"]*)"/;

/** A note of the part. */
export interface ShardNote extends PackedNote {
  route: string;
}

interface Contents {
  /** Of the part; another one, another name. */
  name: string;
  /** By the addresses that Pagefind knows them by. */
  notes: ReadonlyMap<string, ShardNote>;
  dictionary: Buffer;
}

/**
 * @param from folder that Pagefind wrote, of which files are moved
 * @param to folder of the part, which is made
 * @throws where Pagefind writes its files in another form than 1.5
 */
export function assembleShard(
  from: string,
  to: string,
  { name, notes, dictionary }: Contents,
): Omit<Shard, 'dir'> {
  const own = listFiles(from);
  const lists = own
    .filter(isList)
    .map((file) => ({ path: file, content: readFileSync(path.join(from, file)) }));
  const names = renameIndex(name, lists);
  const kept = own.filter((file) => !isList(file) && !UNUSED.test(file) && !FRAGMENT.test(file));
  const moved = kept.map((file) => ({ from: file, path: names.pathOf(file) }));
  const written = [...names.lists, dictionaryFile(name, dictionary)];
  const routes: string[] = [];
  for (const file of own.filter((each) => FRAGMENT.test(each))) {
    const address = addressIn(path.join(from, file));
    const note = notes.get(address);
    const number = names.numberOf(file);
    if (!note || number === undefined)
      throw new Error(`Pagefind names a page that it wasn't given: ${address}`);
    routes[number] = note.route;
    const id = noteIdOf(name, number);
    // To be written over: that is faster than to make a file and to delete another one.
    moved.push({ from: file, path: recordPath(id) });
    written.push({ path: recordPath(id), content: note.record });
    if (note.text) written.push({ path: textPath(id), content: note.text });
  }
  makeFolders(moved, to);
  for (const file of moved) renameSync(path.join(from, file.from), path.join(to, file.path));
  writeFiles(written, to);
  const sizes = new Map(written.map(({ path: file, content }) => [file, content.length]));
  const files = new Set([...moved, ...written].map((file) => file.path));
  const sizeOf = (file: string): number => sizes.get(file) ?? statSync(path.join(to, file)).size;
  return { name, files: [...files].map((file) => ({ path: file, bytes: sizeOf(file) })), routes };
}

/** Of a page, which its fragment begins with. */
function addressIn(fragment: string): string {
  const head = Buffer.alloc(HEAD);
  const file = openSync(fragment, 'r');
  const length = readSync(file, head, 0, HEAD, 0);
  closeSync(file);
  const text = gunzipSync(head.subarray(0, length), { finishFlush: constants.Z_SYNC_FLUSH }).toString();
  const address = text.startsWith(SIGNATURE) ? ADDRESS.exec(text.slice(SIGNATURE.length))?.[1] : undefined;
  if (address === undefined) throw new Error(`${fragment} isn't of the form that Pagefind 1.5 writes`);
  return address;
}

/** Paths below a folder, `/`-separated. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
