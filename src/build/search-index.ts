import { readFileSync } from 'node:fs';
import { countEojeols } from '../search/mine.ts';
import type { Note } from '../notes/note.ts';
import type { Section } from '../notes/section.ts';
import type { SiteSettings } from '../notes/settings.ts';
import type { Environment } from './environment.ts';
import type { LibraryNote } from './library.ts';
import { indexNotes } from './pagefind.ts';
import type { SearchIndex } from './pagefind.ts';
import { openReadings } from './readings.ts';

/** Indexes the notes of a folder, again and again; what was read of their words is read once. */
export interface Indexer {
  /** Reads the words of notes that will be indexed, while there is time. @param sectionsFiles see `LibraryNote` */
  prepare(sectionsFiles: readonly string[]): Promise<void>;
  index(notes: readonly LibraryNote[]): Promise<SearchIndex>;
}

export function createIndexer(env: Environment, site: SiteSettings): Indexer {
  const opening = openReadings(env);
  return {
    async prepare(sectionsFiles) {
      const readings = await opening;
      if (!readings) return;
      for (const file of sectionsFiles) {
        const eojeols = new Map<string, number>();
        countEojeols(readSections(file), eojeols);
        for (const eojeol of eojeols.keys()) readings.read(eojeol);
      }
    },
    async index(notes) {
      const readings = await opening;
      const index = await indexNotes({
        notes: { [Symbol.iterator]: () => withSections(notes) },
        language: site.language,
        synonyms: site.synonyms ?? [],
        read: readings?.read,
      });
      readings?.keep();
      return index;
    },
  };
}

/** One note at a time, so that memory doesn't grow with their number. */
function* withSections(notes: readonly LibraryNote[]): Generator<{ note: Note; sections: Section[] }> {
  for (const note of notes) yield { note, sections: readSections(note.sectionsFile) };
}

function readSections(file: string): Section[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Section[];
}
