/** What the site makes of the files that Pagefind writes, so that a search transfers less. */
import { promisify } from 'node:util';
import { gunzipSync, gzip as gzipWithCallback } from 'node:zlib';
import { transform } from 'esbuild';
import type { IndexedHeading } from '../search/found-sections.ts';
import { LINE_MARK, decode, toExcerptWords } from '../search/index-text.ts';
import { SIGNATURE } from './index-names.ts';
import { INLINE_WORDS, PIECE_WORDS } from '../search/pieces.ts';

export interface IndexFile {
  /** Below `pagefind/`. */
  path: string;
  content: Uint8Array;
}

// Pagefind's own user interfaces and its worker, which the site doesn't use (about 500 KB).
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

// On a core of its own.
const gzip = promisify(gzipWithCallback);

/** What becomes of one of Pagefind's files. */
export interface Refined {
  /** What is published in its place. */
  files: IndexFile[];
  /** The note that it is of. */
  route?: string;
}

/**
 * @param file under the name that it is published by
 * @param routes Routes of the notes by the addresses that the index has for them; others stay as they are.
 */
export async function refine(file: IndexFile, routes: ReadonlyMap<string, string>): Promise<Refined> {
  if (UNUSED.test(file.path)) return { files: [] };
  const id = FRAGMENT.exec(file.path)?.[1];
  if (file.path === 'pagefind.js') return { files: [await minify(file)] };
  if (id === undefined) return { files: [file] };
  const fragment = readFragment(file);
  const route = routes.get(fragment.url) ?? fragment.url;
  return { files: await cutFragment(file.path, id, { ...fragment, url: route }), route };
}

async function minify({ path, content }: IndexFile): Promise<IndexFile> {
  const { code } = await transform(Buffer.from(content).toString(), {
    minify: true,
    format: 'esm',
    target: 'es2022',
  });
  return { path, content: Buffer.from(code) };
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
 * A note's text lies in its fragment, which is loaded for each note that is shown, though an excerpt needs a few words
 * only: of long notes it is put into files of its own. What only the search needs is left out.
 */
function cutFragment(path: string, id: string, fragment: Fragment): Promise<IndexFile[]> {
  const { title = '', name, date, people, folder } = fragment.meta;
  const words = toExcerptWords(fragment.content);
  const isShort = words.length <= INLINE_WORDS;
  const kept = {
    url: fragment.url,
    content: isShort ? words.join(' ') : '',
    word_count: fragment.word_count,
    names: words.indexOf(LINE_MARK) + 1,
    filters: {},
    meta: { title: toText(title), name: name && toText(name), date, people, folder },
    anchors: fragment.anchors.map(toHeading),
  };
  const pieces = Array.from({ length: isShort ? 0 : Math.ceil(words.length / PIECE_WORDS) }, (_, i) =>
    compress(`text/${id}-${i}.gz`, words.slice(i * PIECE_WORDS, (i + 1) * PIECE_WORDS).join(' ')),
  );
  return Promise.all([compress(path, SIGNATURE + JSON.stringify(kept)), ...pieces]);
}

async function compress(path: string, text: string): Promise<IndexFile> {
  return { path, content: await gzip(text, { level: 9 }) };
}

function toHeading({ element, id, text, location }: Fragment['anchors'][number]): IndexedHeading {
  return { element, id, text: toText(text), location, length: text.trim().split(/\s+/).length };
}

function toText(indexed: string): string {
  return decode(toExcerptWords(indexed));
}
