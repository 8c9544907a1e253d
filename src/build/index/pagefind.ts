/** Indexes documents with Pagefind's interface for Node (https://pagefind.app/docs/node-api/). */
import * as pagefind from 'pagefind';

/** A page as it is indexed, in place of the published one. */
export interface IndexDocument {
  /** Address of the published page below the site's base path: `/notes/210429/`. */
  url: string;
  /** A complete HTML document. */
  html: string;
}

/** What Pagefind makes of documents. */
export interface PagefindIndex {
  /** Contents of its files, by their paths below `pagefind/`. */
  files: Map<string, Uint8Array>;
  /** Of each document that Pagefind refuses, its address and why; search does without it. */
  refused: string[];
}

/** Pagefind splits words of these by itself, in another way than a query is split here. */
const SEGMENTED = new Set(['zh', 'ja', 'th']);
/** No language: words are taken as they are. */
const UNDETERMINED = 'und';
/** Documents on their way to Pagefind's process at a time. */
const AT_ONCE = 32;
// Measured on Korean notes, the words inside of others included.
const OCCURRENCES_PER_BYTE = 0.2;

/**
 * Occurrences of words to a file of the index. A query loads two files or so, and before the first one a
 * list of all files, about 17 bytes each: the sum of both is least near the square root of the number of
 * occurrences. Without this variable, which Pagefind calls unstable, all works, but a query loads ten times
 * as much on a site of some hundred notes.
 */
function setFileSize(documents: readonly IndexDocument[]): void {
  const bytes = documents.reduce((sum, { html }) => sum + html.length, 0);
  const size = Math.max(1500, Math.sqrt(8 * bytes * OCCURRENCES_PER_BYTE));
  // Rounded, so that a word more changes little.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(500 * Math.round(size / 500));
}

/**
 * Indexes documents, those of one index at a time in a thread. Throws, with what Pagefind says, where it
 * fails.
 * @param language BCP 47; of all documents
 */
export async function runPagefind(
  documents: readonly IndexDocument[],
  language: string,
): Promise<PagefindIndex> {
  setFileSize(documents); // read when Pagefind's process starts
  const isSegmented = SEGMENTED.has(new Intl.Locale(language).language);
  try {
    const { index, errors } = await pagefind.createIndex({
      forceLanguage: isSegmented ? UNDETERMINED : language,
    });
    if (!index) throw new Error(errors.join('\n'));
    const refused: string[] = [];
    for (let at = 0; at < documents.length; at += AT_ONCE) {
      const adding = documents.slice(at, at + AT_ONCE).map(async ({ url, html }) => {
        const added = await index.addHTMLFile({ url, content: html });
        return added.errors.map((error) => `${url}: ${error}`);
      });
      refused.push(...(await Promise.all(adding)).flat());
    }
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(failures.join('\n'));
    return { files: new Map(files.map(({ path, content }) => [path, content])), refused };
  } catch (cause) {
    throw new Error('Pagefind could not build the search index', { cause });
  } finally {
    await pagefind.close();
  }
}
