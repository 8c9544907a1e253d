/** Reads the small compressed files of an index: records and pieces of text, behind a dictionary that they share. */

import { dictionaryPath } from '../search/note-ids.ts';

/** Gives the text of a file of a part of the index. Rejects where it is missing. */
export type ReadPiece = (part: string, file: string) => Promise<string>;

/** An empty last block of a deflate stream, RFC 1951, section 3.2.3: the dictionary is a stream without an end. */
const END = new Uint8Array([0x03, 0x00]);

/**
 * @param folderOf Address of the folder of a part, with a slash at the end.
 * @returns A reader that loads the dictionary of a part once.
 */
export function createPieceReader(folderOf: (part: string) => string): ReadPiece {
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

  return async (part, file) => {
    const [dictionary, piece] = await Promise.all([
      loadDictionary(part),
      fetchBytes(`${folderOf(part)}${file}`),
    ]);
    const text = await inflate([dictionary.bytes, piece]);
    return text.slice(dictionary.length);
  };
}

async function fetchBytes(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}

function inflate(parts: BlobPart[]): Promise<string> {
  return new Response(new Blob(parts).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}
