/** What the site makes of the files that Pagefind writes, so that a search transfers less. */
import { constants, deflateRawSync, gunzipSync } from 'node:zlib';
import { LINE_MARK, decode, toExcerptWords } from '../search/index-text.ts';
import { dictionaryPath, recordPath, textPath } from '../search/note-ids.ts';
import { type RecordHeading, serializeRecord } from '../search/note-record.ts';
import { INLINE_WORDS, PIECE_WORDS } from '../search/pieces.ts';
import { dayOfWords } from '../search/written-date.ts';
import { SIGNATURE } from './index-names.ts';

export interface IndexFile {
  /** Below `pagefind/`. */
  path: string;
  content: Uint8Array;
}

// Pagefind's own user interfaces and its worker (about 500 KB). Its script stays for whoever asks the index by himself.
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/** What becomes of one of Pagefind's files. */
export interface Refined {
  /** What is published in its place. */
  files: IndexFile[];
  /** The note that it is of. */
  route?: string;
}

export interface RefineOptions {
  /** Routes of the notes by the addresses that the index has for them; others stay as they are. */
  routes: ReadonlyMap<string, string>;
  /** What records and pieces of text are compressed behind. */
  dictionary: Buffer;
}

/** @param file under the name that it is published by */
export async function refine(file: IndexFile, { routes, dictionary }: RefineOptions): Promise<Refined> {
  if (UNUSED.test(file.path)) return { files: [] };
  const id = FRAGMENT.exec(file.path)?.[1];
  if (id === undefined) return { files: [file] };
  const fragment = readFragment(file);
  const route = routes.get(fragment.url) ?? fragment.url;
  return { files: cutFragment(id, { ...fragment, url: route }, dictionary), route };
}

/** The dictionary as it is published: the beginning of a deflate stream, which a compressed piece goes on with. */
export function dictionaryFile(part: string, dictionary: Buffer): IndexFile {
  const content = deflateRawSync(dictionary, { level: 9, finishFlush: constants.Z_SYNC_FLUSH });
  return { path: dictionaryPath(part), content };
}

/** What Pagefind keeps of a page to show it. */
interface Fragment {
  url: string;
  /** Words with single spaces. */
  content: string;
  word_count: number;
  meta: Record<string, string | undefined>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

function readFragment({ path, content }: IndexFile): Fragment {
  const text = gunzipSync(content).toString();
  if (!text.startsWith(SIGNATURE)) throw new Error(`${path} isn't of the form that Pagefind 1.5 writes`);
  return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
}

/**
 * The record of a note, which is loaded for each one that is shown. An excerpt needs few words of the text: that of a
 * long note lies in a file of its own. What only the search needs is left out.
 */
function cutFragment(id: string, fragment: Fragment, dictionary: Buffer): IndexFile[] {
  const { title = '', name = '', date = '', people = '', folder = '' } = fragment.meta;
  const words = toExcerptWords(fragment.content);
  const isShort = words.length <= INLINE_WORDS;
  // So little at a time that handing each to another thread takes four times as long.
  const compress = (text: string) => deflateRawSync(text, { level: 9, dictionary });
  const pieces = Array.from({ length: isShort ? 0 : Math.ceil(words.length / PIECE_WORDS) }, (_, i) =>
    compress(words.slice(i * PIECE_WORDS, (i + 1) * PIECE_WORDS).join(' ')),
  );
  const record = serializeRecord({
    route: fragment.url,
    title: toText(title),
    name: toText(name),
    date: dayOfWords(date),
    people: people === '' ? [] : people.split(', '),
    folder,
    wordCount: fragment.word_count,
    nameCount: words.indexOf(LINE_MARK) + 1,
    text: isShort ? words.join(' ') : '',
    pieces: pieces.map(({ length }) => length),
    headings: fragment.anchors.map(toHeading),
  });
  return [
    { path: recordPath(id), content: compress(record) },
    ...(isShort ? [] : [{ path: textPath(id), content: Buffer.concat(pieces) }]),
  ];
}

function toHeading({ element, id, text, location }: Fragment['anchors'][number]): RecordHeading {
  const length = text.trim().split(/\s+/).length;
  return { level: Number(element[1]), id, text: toText(text), start: location, length };
}

function toText(indexed: string): string {
  return decode(toExcerptWords(indexed));
}
