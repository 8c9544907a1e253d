import type { AnchorId } from '../../notes/addresses/brands.ts';
import { inferDate } from '../../notes/facts/note-date.ts';
import { isDraft } from '../../notes/frontmatter/frontmatter.ts';
import type { Mention, NextTopic, NoteFacts } from '../../notes/note.ts';
import { openPointsOf } from '../../notes/questions/open-points.ts';
import { peopleFromFolder } from '../../notes/facts/people.ts';
import { unique } from '../../notes/facts/person.ts';
import { questionsOf, saysUnfinished } from '../../notes/facts/questions.ts';
import { inferSession } from '../../notes/facts/session.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import { isGuide } from '../../notes/settings/guides.ts';
import { report, type NoteState } from '../note-state.ts';

/** A note's title and where it comes from. */
export interface TitleFacts {
  title: string;
  titleHtml: string;
  titleId?: AnchorId;
}

/**
 * Puts together what a note says of itself. Front matter wins over what the text says; a guide says nothing of the group.
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
  const own = {
    ...title,
    ...(frontMatter.description === undefined ? {} : { description: frontMatter.description }),
    ...(frontMatter.aliases === undefined ? {} : { aliases: frontMatter.aliases }),
    excerpt: note.excerpt,
    draft: isDraft(file, frontMatter),
  };
  if (isGuide(file, site.guides)) return { ...own, people: [], tags: [], questions: [] };
  const sources = { title: title.title, file };
  const { date, weekdayMismatch } = inferDate({ ...sources, frontMatter: frontMatter.date ?? note.day });
  if (weekdayMismatch) {
    const { written, actual } = weekdayMismatch;
    report(note, 'weekday', titleLine, (say) => say(written, actual));
  }
  const session = inferSession(sources);
  const people = frontMatter.people ?? inferPeople(note, site);
  const questions = questionsOf(sections, title.titleId);
  const open = openPointsOf(sections, questions, people);
  const next = nextTopicsIn(note);
  const mentions = mentionsOf(note);
  return {
    ...own,
    ...(date === undefined ? {} : { date }),
    ...(session === undefined ? {} : { session }),
    people,
    tags: frontMatter.tags ?? [],
    questions,
    ...(open.length > 0 ? { open } : {}),
    ...(next.length > 0 ? { next } : {}),
    ...(mentions.length > 0 ? { mentions } : {}),
  };
}

function inferPeople({ file, people }: NoteState, { peopleFolders }: SiteSettings): string[] {
  return unique([...people, ...(peopleFolders === undefined ? [] : peopleFromFolder(file, peopleFolders))]);
}

/** The topics that a note keeps for later, with the ids of the headings that they stand under. */
function nextTopicsIn({ nextTopics, sections }: NoteState): NextTopic[] {
  return nextTopics.map(({ heading, ...topic }) => ({
    ...topic,
    id: sections.find((section) => section.heading === heading)?.id ?? '',
  }));
}

/** The places of other notes that sections link, but for those of sections that are open themselves. */
function mentionsOf({ file, links, sections, headings }: NoteState): Mention[] {
  const mentions = links.flatMap(({ line, file: other, anchor }): Mention[] => {
    const from = headings.findLast((heading) => heading.line <= line)?.id ?? '';
    const section = sections.find(({ id }) => id === from);
    const isTaken = other !== file && anchor !== '' && section && from !== '' && !saysUnfinished(section);
    return isTaken ? [{ file: other, anchor, from }] : [];
  });
  return [...new Map(mentions.map((mention) => [JSON.stringify(mention), mention])).values()];
}
