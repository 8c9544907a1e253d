import type { AnchorId } from '../../notes/addresses/brands.ts';
import { inferDate } from '../../notes/facts/note-date.ts';
import { isDraft } from '../../notes/frontmatter/frontmatter.ts';
import type { NoteFacts } from '../../notes/note.ts';
import { peopleFromFolder } from '../../notes/facts/people.ts';
import { unique } from '../../notes/facts/person.ts';
import { questionsOf } from '../../notes/facts/questions.ts';
import { inferSession } from '../../notes/facts/session.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import { report, type NoteState } from '../note-state.ts';

/** A note's title and where it comes from. */
export interface TitleFacts {
  title: string;
  titleHtml: string;
  titleId?: AnchorId;
}

/**
 * Puts together what a note says of itself. Front matter wins over what the text says.
 *
 * @param note With its sections
 * @param titleLine Line of the title's heading, 1 where it has none
 */
export function factsOf(
  note: NoteState,
  title: TitleFacts,
  titleLine: number,
  site: SiteSettings,
): Omit<NoteFacts, 'headings'> {
  const { file, frontMatter, sections } = note;
  const sources = { title: title.title, file };
  const { date, weekdayMismatch } = inferDate({ ...sources, frontMatter: frontMatter.date ?? note.day });
  if (weekdayMismatch) {
    const { written, actual } = weekdayMismatch;
    report(note, 'weekday', titleLine, (say) => say(written, actual));
  }
  const session = inferSession(sources);
  return {
    ...title,
    ...(date === undefined ? {} : { date }),
    ...(session === undefined ? {} : { session }),
    people: frontMatter.people ?? inferPeople(note, site),
    tags: frontMatter.tags ?? [],
    ...(frontMatter.description === undefined ? {} : { description: frontMatter.description }),
    ...(frontMatter.aliases === undefined ? {} : { aliases: frontMatter.aliases }),
    excerpt: note.excerpt,
    draft: isDraft(file, frontMatter),
    questions: questionsOf(sections, title.titleId),
  };
}

function inferPeople({ file, people }: NoteState, { peopleFolders }: SiteSettings): string[] {
  return unique([...people, ...(peopleFolders === undefined ? [] : peopleFromFolder(file, peopleFolders))]);
}
