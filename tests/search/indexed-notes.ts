/** A folder of notes, indexed with the project's own indexer, to ask its search and Pagefind in this process. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Environment } from '../../src/build/commands/environment.ts';
import { createIndexer, writeIndex } from '../../src/build/index/indexer.ts';
import type { IndexUse } from '../../src/build/index/parts.ts';
import { createLibraryReader } from '../../src/build/library/library-reader.ts';
import type { SiteSettings } from '../../src/notes/settings.ts';
import { fetchFromFiles } from '../bench/search/relevance.ts';
import { SETTINGS } from '../settings.ts';

/** Notes by their paths. */
export type Notes = Record<string, string>;

export interface IndexedNotes {
  /** Base path of the index: a folder with `pagefind/` and `search/`, and a slash at the end. */
  base: string;
  /** Ids that a link may lead to on the page of each address. */
  anchors: ReadonlyMap<string, readonly string[]>;
  remove(): void;
}

/**
 * @param parts into how many parts the index is cut
 * @param settings what is other than the tests' settings
 */
export async function indexNotes(
  notes: Notes,
  { parts = 1, settings = {} }: { parts?: number; settings?: Partial<SiteSettings> } = {},
): Promise<IndexedNotes> {
  const folder = mkdtempSync(path.join(tmpdir(), 'indexed-'));
  const notesDir = path.join(folder, 'notes');
  mkdirSync(notesDir);
  for (const [file, text] of Object.entries(notes)) {
    mkdirSync(path.dirname(path.join(notesDir, file)), { recursive: true });
    writeFileSync(path.join(notesDir, file), text);
  }
  const env: Environment = {
    root: path.resolve(import.meta.dirname, '../..'),
    notesDir,
    cacheDir: path.join(folder, 'cache'),
    reportDir: folder,
    siteUrl: undefined,
    base: '/',
  };
  const site = { ...SETTINGS, ...settings };
  const reader = createLibraryReader(env, site, { drafts: false });
  const library = await reader.read();
  const use: IndexUse = { folder: 'index', partBytes: parts === 1 ? Infinity : 1, mostParts: parts };
  const index = await createIndexer(env, site, use).makeIndex(library.notes);
  const siteDir = path.join(folder, 'site');
  writeIndex(index, siteDir);
  await reader.close();
  fetchFromFiles();
  return {
    base: `${siteDir}/`,
    anchors: new Map(library.notes.map(({ route, headings }) => [route, headings.map(({ id }) => id)])),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
