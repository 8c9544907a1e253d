import type { AnchorId, Href } from '../../notes/addresses/brands.ts';
import type { Note } from '../../notes/note.ts';
import { parentOf, withoutId } from '../../notes/addresses/paths.ts';
import { href } from '../text/href.ts';
import { formatDay } from '../text/format.ts';
import { fullTitleOf } from '../text/title.ts';

/** A place where a question is asked. */
interface Place {
  note: Pick<Note, 'file' | 'title' | 'date' | 'people' | 'questions' | 'headings'>;
  /** The question as it is asked there. */
  text: string;
}

/**
 * What a place is called in a row of a question's places: the person whose note it is, else the day, else the note's title, or
 * its folder where the title is the question itself.
 */
export function placeName({ note, text }: Place, language: string): string {
  const [person, ...others] = note.people;
  if (person !== undefined && others.length === 0) return person;
  if (note.date) return formatDay(note.date, language, 'medium');
  const folder = withoutId(parentOf(note.file).split('/').at(-1) ?? '');
  return note.title === text && folder !== '' ? folder : fullTitleOf(note, language);
}

/** Where a place of a note is: the note itself, where that is its title. */
export function placeHref(note: Pick<Note, 'route' | 'titleId'>, id: AnchorId | ''): Href {
  return href(note.route, id === '' || id === note.titleId ? undefined : id);
}
