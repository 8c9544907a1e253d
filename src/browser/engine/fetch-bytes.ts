/**
 * Fetches a file, uncompressed; those of the index are compressed because not every host compresses what it sends.
 * Rejects where it is missing.
 */
async function fetchBytes(
  address: string,
  cache: RequestCache = 'default',
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b; // the host may have said so, and the browser undone it
  if (!isCompressed) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Fetches a text, see `fetchBytes`. */
export async function fetchText(address: string, cache?: RequestCache): Promise<string> {
  return new TextDecoder().decode(await fetchBytes(address, cache));
}
