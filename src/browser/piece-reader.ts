/** Reads the compressed records and pieces of text of an index, behind a dictionary that they share. */

import { dictionaryPath } from '../search/note-ids.ts';

/** Gives texts of files of a part of the index. Rejects where they are missing. */
export interface PieceReader {
  /** That of a whole file. */
  read(part: string, file: string): Promise<string>;
  /**
   * Those of pieces that stand one behind another in a file.
   * @param start Where the first one begins, in bytes.
   * @param sizes Of each, in bytes.
   */
  readPieces(part: string, file: string, start: number, sizes: readonly number[]): Promise<string[]>;
}

/** An empty last block of a deflate stream, RFC 1951, section 3.2.3: the dictionary is a stream without an end. */
const END = new Uint8Array([0x03, 0x00]);

/**
 * @param folderOf Address of the folder of a part, with a slash at the end.
 * @returns A reader that loads the dictionary of a part once.
 */
export function createPieceReader(folderOf: (part: string) => string): PieceReader {
  const dictionaries = new Map<string, Promise<{ bytes: ArrayBuffer; length: number }>>();

  function loadDictionary(part: string): Promise<{ bytes: ArrayBuffer; length: number }> {
    let loading = dictionaries.get(part);
    if (!loading) {
      loading = fetchBytes(`${folderOf(part)}${dictionaryPath(part)}`).then(async (bytes) => ({
        bytes,
        length: (await inflate([bytes, END])).length,
      }));
      loading.catch(() => dictionaries.delete(part)); // a later query may try again
      dictionaries.set(part, loading);
    }
    return loading;
  }

  async function inflateBehind(part: string, piece: ArrayBuffer): Promise<string> {
    const dictionary = await loadDictionary(part);
    return (await inflate([dictionary.bytes, piece])).slice(dictionary.length);
  }

  return {
    async read(part, file) {
      void loadDictionary(part); // meanwhile
      return inflateBehind(part, await fetchBytes(`${folderOf(part)}${file}`));
    },
    async readPieces(part, file, start, sizes) {
      const end = sizes.reduce((sum, size) => sum + size, start);
      const bytes = await fetchRange(`${folderOf(part)}${file}`, start, end);
      let at = 0;
      return Promise.all(sizes.map((size) => inflateBehind(part, bytes.slice(at, (at += size)))));
    },
  };
}

async function fetchBytes(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}

/** Bytes of a file from `start` to `end` (exclusive). Hosts may answer with the whole file, RFC 9110, section 14.2. */
async function fetchRange(address: string, start: number, end: number): Promise<ArrayBuffer> {
  const response = await fetch(address, { headers: { Range: `bytes=${start}-${end - 1}` } });
  const bytes = response.ok ? await response.arrayBuffer() : new ArrayBuffer();
  if (response.status === 206 && bytes.byteLength === end - start) return bytes;
  // What isn't what was asked for: the whole file is.
  const whole = response.status === 200 ? bytes : await fetchBytes(address);
  return whole.slice(start, end);
}

function inflate(parts: BlobPart[]): Promise<string> {
  return new Response(new Blob(parts).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}
