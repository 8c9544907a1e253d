import type { AnchorId, FolderFile } from './addresses/brands.ts';
import { sessionsOf } from './lists.ts';
import type { Citation, Note } from './note.ts';

/** A note that leads to another one, and how it speaks of it. */
export interface Backlink {
  /** The note that leads there. */
  file: FolderFile;
  places: BacklinkPlace[];
}

/** A sentence that leads to a note; `words` alone where there is nothing around the link. */
interface BacklinkPlace extends Pick<Citation, 'before' | 'words' | 'after'> {
  /** The heading that it leads to, where it is one. */
  heading?: { text: string; id: AnchorId };
}

/** Sentences of one note: the first tell what the others do. */
const MOST_PLACES = 3;

/** From so many words around a link on, an entry of a list says something: `Algorithm (알고리즘)` is its name again. */
const SENTENCE = 3;

/**
 * What leads to each note from other ones, the newest session first, then in the order of paths. A folder's page that
 * only lists what is in its folder says nothing that its own address doesn't.
 *
 * @param notes in the order of their paths
 * @param citationsIn places of a note that lead to others
 */
export function backlinksOf<N extends Note>(
  notes: readonly N[],
  citationsIn: (note: N) => readonly Citation[],
): Map<string, Backlink[]> {
  const byFile = new Map(notes.map((note) => [note.file, note]));
  const backlinks = new Map<string, Backlink[]>();
  for (const note of [...sessionsOf(notes), ...notes.filter(({ date }) => date === undefined)]) {
    for (const [file, citations] of Map.groupBy(citationsIn(note), (citation) => citation.file)) {
      const target = byFile.get(file);
      if (!target || file === note.file) continue;
      const isListing = target.route.startsWith(note.route);
      const places = citations.filter((citation) => !isListing || wordsAround(citation) >= SENTENCE);
      if (places.length === 0) continue;
      const own = backlinks.get(file) ?? [];
      own.push({ file: note.file, places: telling(places).map((citation) => placeOf(citation, target)) });
      backlinks.set(file, own);
    }
  }
  return backlinks;
}

/** Those that say something, or else the first, which says at least where. */
function telling(citations: readonly Citation[]): Citation[] {
  const more = citations.filter((citation) => saysMore(citation) || citation.anchor !== '');
  return more.length > 0 ? more.slice(0, MOST_PLACES) : citations.slice(0, 1);
}

function wordsAround({ before, after }: Citation): number {
  return (before + after).match(/\p{L}+/gu)?.length ?? 0;
}

/** Whether there are words around the link. */
export function saysMore({ before, after }: Pick<Citation, 'before' | 'after'>): boolean {
  return /\p{L}/u.test(before + after);
}

function placeOf({ before, words, after, anchor }: Citation, { headings }: Note): BacklinkPlace {
  const heading = headings.find(({ id }) => id !== '' && id.toLowerCase() === anchor.toLowerCase());
  return {
    before,
    words,
    after,
    ...(heading && heading.id !== '' ? { heading: { text: heading.text, id: heading.id } } : {}),
  };
}
