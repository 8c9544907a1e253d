/**
 * Fetches a text; those of the search are compressed because not every host compresses what it sends. Their names stay when
 * the notes change, so the browser asks whether its copy is still right. Rejects where it is missing.
 */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b; // the host may have said so, and the browser undone it
  if (!isCompressed) return new TextDecoder().decode(bytes);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
