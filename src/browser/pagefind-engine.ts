/**
 * Pagefind's engine: WebAssembly, called as Pagefind's own script calls it. That script would be a third of all the
 * scripts of a search; what it does beside, with filters, orders and excerpts, nobody needs here.
 */
import { INDEXED_SIGNS } from '../search/index-letters.ts';
import { fetchBytes, fetchText } from './fetch-bytes.ts';

/** An address in the engine's memory, and a number of bytes. */
type Slice = [address: number, length: number];

/** What wasm-bindgen makes of Pagefind 1.5; each function that changes an index gives its new address. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, align: number): number;
  __wbindgen_free(address: number, length: number, align: number): void;
  init_pagefind(...list: Slice): number;
  load_index_chunk(index: number, ...file: Slice): number;
  request_indexes(index: number, ...words: Slice): Slice;
  search(
    index: number,
    ...query: [...Slice, ...Slice, ...Slice, ...Slice, isWhole: boolean, isMarked: boolean]
  ): Slice;
}

/** A word without and with its diacritics, a filter, an order. */
type Search = [plain: Slice, marked: Slice, filter: Slice, order: Slice];

/** A note that the engine found. */
export interface EngineResult {
  id: string;
  /** Numbers of the words found. */
  words: number[];
  /** Metadata in which the word was found. */
  fields: string[];
}

/** An index in the engine's memory. */
export interface EngineIndex {
  /** Names of the files that have words like these, one behind another with spaces. */
  filesFor(words: string): string[];
  addFile(content: Uint8Array): void;
  /**
   * Finds what the files added have of a word, and of those that begin with it; where there are none, of the longest
   * beginning of it that is a word.
   * @param isWhole Only the word itself.
   */
  search(word: string, isWhole: boolean): EngineResult[];
}

/** A result as the engine writes it. */
interface Written {
  p: string;
  l: { l: number }[];
  mf?: string[];
}

/** What an index consists of: for each language the name of its engine, if it has one of its own. */
interface Entry {
  languages: Record<string, { wasm: string | null }>;
}

/** What Pagefind's files begin with. */
const SIGNATURE_LENGTH = 'pagefind_dcd'.length;

/** What words of the index have lost of their signs; see also `INDEXED_SIGNS`. */
const PUNCTUATION = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu;

/** Loads a file of Pagefind's. Rejects where it is missing. */
export async function fetchPagefindFile(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return (await fetchBytes(address)).subarray(SIGNATURE_LENGTH);
}

/**
 * Loads and starts the engine for the language of an index. Rejects where it can't be loaded.
 * @param folder Address of the folder of the index, with a slash at the end.
 * @returns A function that opens an index, given the list of its files.
 */
export async function startEngine(folder: string): Promise<(list: Uint8Array) => EngineIndex> {
  const entry = JSON.parse(await fetchText(`${folder}pagefind-entry.json`, 'no-cache')) as Entry;
  const [{ wasm: name } = {}] = Object.values(entry.languages);
  const code = await fetchPagefindFile(`${folder}wasm.${name ?? 'unknown'}.pagefind`);
  let wasm: Exports | undefined;
  const imports = { __wbindgen_init_externref_table: () => wasm && initReferences(wasm) };
  const { instance } = await WebAssembly.instantiate(code, { './pagefind_web_bg.js': imports });
  const engine = (wasm = instance.exports as unknown as Exports);
  engine.__wbindgen_start();
  return (list) => openIndex(engine, list);
}

/** Puts there what wasm-bindgen expects. */
function initReferences({ __wbindgen_externrefs: table }: Exports): void {
  const first = table.grow(4);
  table.set(0, undefined);
  [undefined, null, true, false].forEach((value, i) => table.set(first + i, value));
}

function openIndex(engine: Exports, list: Uint8Array): EngineIndex {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const memory = (): Uint8Array => new Uint8Array(engine.memory.buffer); // another one whenever it grows

  /** Hands bytes over to the engine, which frees them. */
  function give(bytes: Uint8Array): Slice {
    const address = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
    memory().set(bytes, address);
    return [address, bytes.length];
  }

  const giveText = (text: string): Slice => give(encoder.encode(text));

  function take([address, length]: Slice): unknown {
    const start = address >>> 0;
    const text = decoder.decode(memory().subarray(start, start + length));
    engine.__wbindgen_free(address, length, 1);
    return JSON.parse(text);
  }

  let index = engine.init_pagefind(...give(list));
  return {
    filesFor(words) {
      const wanted = giveText(withoutMarks(toWords(words)));
      const names = take(engine.request_indexes(index, ...wanted)) as string[];
      return names.filter((name) => name !== '');
    },
    addFile(content) {
      index = engine.load_index_chunk(index, ...give(content));
    },
    search(word, isWhole) {
      const written = toWords(word);
      const [plain, marked, filter, order] = [withoutMarks(written), written, '{}', ''].map(
        giveText,
      ) as Search;
      const found = engine.search(index, ...plain, ...marked, ...filter, ...order, isWhole, false);
      const { results } = take(found) as { results: Written[] };
      return results.map(({ p, l, mf = [] }) => ({ id: p, words: l.map((at) => at.l), fields: mf }));
    },
  };
}

/** What is asked for, in the form of the words that Pagefind makes of a text. */
function toWords(text: string): string {
  return text.replace(PUNCTUATION, (sign) => (INDEXED_SIGNS.includes(sign) ? sign : '')).toLocaleLowerCase();
}

/** The index has words without their diacritics, too. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
