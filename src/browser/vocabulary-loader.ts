import { parse } from '../search/vocabulary-file.ts';
import type { Vocabulary } from '../search/vocabulary.ts';

/** Fetches the words of the notes; the file is compressed, because not every host compresses what it sends. */
export async function loadVocabulary(base: string): Promise<Vocabulary> {
  const address = `${base}pagefind/vocabulary.gz`;
  const response = await fetch(address, { cache: 'no-cache' }); // asks whether it changed
  if (!response.ok || !response.body)
    throw new Error(`${address}: ${response.status} ${response.statusText}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b; // the host may have said so, and the browser undone it
  if (!isCompressed) return parse(new TextDecoder().decode(bytes));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return parse(await new Response(stream).text());
}
