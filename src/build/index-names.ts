/**
 * Names of what an index consists of. Pagefind gives each note and each of its files seven random letters, all of which
 * a search loads first and which can't be compressed: two thirds of its list of a thousand notes. Here they are
 * numbered, behind a name of the index that only the same index has.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { listPath, noteIdOf } from '../search/note-ids.ts';

/** What Pagefind's files begin with, before they are compressed. */
export const SIGNATURE = 'pagefind_dcd';

const META = /^pagefind\..+\.pf_meta$/;
const ENTRY = 'pagefind-entry.json';
const NAMED = /^(fragment|index)\/(.+)(\.pf_(?:fragment|index))$/;

/**
 * Pagefind's list of an index, as its 1.5 writes it: version; notes with their numbers of words; files with the first
 * and the last of their words; and more.
 */
type Meta = [
  version: string,
  notes: [id: string, words: number][],
  files: [from: string, to: string, id: string][],
];

/** New names of the files of an index, by the old ones. */
export interface IndexNames {
  /** Path of a file of it, below its folder. */
  pathOf(path: string): string;
  /** Number of the note that a fragment is of; nothing for other files. */
  numberOf(path: string): number | undefined;
  /** The files that list the others, with the new names. */
  lists: { path: string; content: Uint8Array }[];
}

/**
 * @param name of the index: another one, another name
 * @param list names and contents of Pagefind's own lists among the files: `pagefind-entry.json` and `*.pf_meta`
 * @throws where Pagefind writes its list in another form than 1.5
 */
export function renameIndex(
  name: string,
  list: readonly { path: string; content: Uint8Array }[],
): IndexNames {
  const meta = list.find(({ path }) => META.test(path));
  const entry = list.find(({ path }) => path === ENTRY);
  if (!meta || !entry) throw new Error('Pagefind wrote no list of its index');
  const [version, notes, files, ...rest] = readMeta(meta);
  const numbers = new Map(notes.map(([id], number) => [id, number]));
  const names = new Map<string, string>([
    ...notes.map(([id], number) => [`fragment/${id}`, noteIdOf(name, number)] as const),
    ...files.map(([, , id], number) => [`index/${id}`, noteIdOf(name, number)] as const),
  ]);
  const renamed: unknown[] = [
    version,
    // Lengths serve Pagefind's own order of results, which the site doesn't use.
    notes.map(([id]) => [names.get(`fragment/${id}`), 1]),
    files.map(([from, to, id]) => [from, to, names.get(`index/${id}`)]),
    ...rest,
  ];
  const content = gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encode(renamed)]), { level: 9 });
  return {
    pathOf(path) {
      const [, folder = '', id = '', ending = ''] = NAMED.exec(path) ?? [];
      const renamed = names.get(`${folder}/${id}`);
      return renamed === undefined ? path : `${folder}/${renamed}${ending}`;
    },
    numberOf(path) {
      const [, folder, id = ''] = NAMED.exec(path) ?? [];
      return folder === 'fragment' ? numbers.get(id) : undefined;
    },
    lists: [
      { path: listPath(name), content },
      { path: ENTRY, content: renameEntry(entry, name) },
    ],
  };
}

/** Whether a file is one that `renameIndex` takes. */
export function isList(path: string): boolean {
  return path === ENTRY || META.test(path);
}

function readMeta({ path, content }: { path: string; content: Uint8Array }): [...Meta, ...unknown[]] {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, SIGNATURE.length).toString() === SIGNATURE) {
    const meta = decode(bytes.subarray(SIGNATURE.length)) as unknown;
    if (Array.isArray(meta) && Array.isArray(meta[1]) && Array.isArray(meta[2]))
      return meta as [...Meta, ...unknown[]];
  }
  throw new Error(`${path} isn't of the form that Pagefind 1.5 writes`);
}

/** Its one language leads to the list by the list's name. */
function renameEntry({ content }: { content: Uint8Array }, name: string): Uint8Array {
  const entry = JSON.parse(Buffer.from(content).toString()) as {
    languages: Record<string, { hash: string }>;
  };
  for (const language of Object.values(entry.languages)) language.hash = name;
  return Buffer.from(JSON.stringify(entry));
}
