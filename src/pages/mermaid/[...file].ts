import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getShelves, readBody } from '../../library.ts';

/** Folder of mermaid's scripts for browsers: an entry, and parts that it loads when a kind of diagram needs them. */
const scripts = new URL('./', import.meta.resolve('mermaid'));
const ENTRY = 'mermaid.esm.min.mjs';
const PARTS = 'chunks/mermaid.esm.min/';

/** Publishes mermaid's scripts as they come, where a note has a diagram. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (!(await hasDiagrams())) return [];
  const parts = (await readdir(new URL(PARTS, scripts))).filter((name) => name.endsWith('.mjs'));
  return [ENTRY, ...parts.map((name) => PARTS + name)].map((file) => ({ params: { file } }));
};

async function hasDiagrams(): Promise<boolean> {
  const { notes } = await getShelves();
  for (const note of notes) if ((await readBody(note)).includes('<pre class="mermaid"')) return true;
  return false;
}

export const GET: APIRoute = async ({ params }) =>
  new Response(await readFile(fileURLToPath(new URL(params['file'] ?? ENTRY, scripts)), 'utf8'), {
    headers: { 'Content-Type': 'text/javascript' },
  });
