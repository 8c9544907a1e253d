import { readHtml, readMarkdown, readSections } from './build/render/cache.ts';
import { currentLibrary } from './build/library/shared-library.ts';
import type { Library, LibraryNote } from './build/library/library.ts';
import { site } from './site.ts';
import type { Section } from './notes/note.ts';
import { foldersOf, personKey, sessionsOf, subjectsOf } from './notes/lists.ts';
import { neighboursOf } from './notes/neighbours.ts';
import { isGuide } from './notes/settings/guides.ts';
import { openEntriesOf } from './notes/questions/open-list.ts';
import { answeredLaterOf, studyQuestionsOf } from './notes/questions/study-question.ts';
import { createTerms } from './notes/terms/terms.ts';
import { linkPeople } from './notes/text/link-people.ts';
import { routeOfSubject } from './components/lists/subjects.ts';
import { href } from './components/text/href.ts';
import { countsSessions, meetingsOf, newestFirst } from './notes/sessions.ts';
import { distinctionsOf } from './notes/disambiguate.ts';

export type { LibraryNote } from './build/library/library.ts';

/** The notes in all the orders that pages show them in. */
function arrange({ notes, folders, readingOrders, backlinks, names, header }: Library) {
  const sessions = sessionsOf(notes);
  const meetings = meetingsOf(notes);
  const newest = newestFirst(notes);
  const own = newest.filter(({ file }) => !isGuide(file, site.guides));
  const people = subjectsOf(newest, (note) => note.people, personKey);
  const studyQuestions = studyQuestionsOf(own);
  const waiting = openEntriesOf(own, studyQuestions);
  return {
    /** All notes, in the order of their paths. */
    notes,
    /** Those without the guides, newest first. */
    own,
    /** Notes with a date, newest first. */
    sessions,
    /** Those and the ones of numbered weeks, newest first. */
    meetings,
    /** Whether the group counts its sessions rather than dating them. */
    counts: countsSessions(own),
    /** Folders that hold notes, and what they hold. */
    folders: foldersOf(notes, folders, readingOrders, site.guides),
    header,
    neighbours: neighboursOf(notes, readingOrders),
    byFile: new Map(notes.map((note) => [note.file as string, note])),
    /** What leads to a note from others, by its file. */
    backlinks,
    /** What the group's own notes are about. */
    terms: createTerms(own, names),
    /** Notes that ask something, newest first. */
    asking: own.filter((note) => note.questions.length > 0),
    /** Questions, each once, in the order of their newest places. */
    studyQuestions,
    /** What waits for somebody, in the order of the notes, newest first. */
    waiting,
    waitingIn: Map.groupBy(waiting, ({ note }) => note.file),
    answeredLater: answeredLaterOf(studyQuestions),
    people,
    /** Parts of the addresses of people's pages, by `personKey`. */
    personSlugs: new Map(people.map(({ name, slug }) => [personKey(name), slug])),
    tags: subjectsOf(newest, (note) => note.tags),
    /** What tells notes of the same title apart, by file. */
    distinctions: distinctionsOf(notes),
  };
}

export type ArrangedNotes = ReturnType<typeof arrange>;

/** Arranged once for each reading of the notes, not once for each page. */
const arranged = new WeakMap<Library, ArrangedNotes>();

/** The notes, as soon as they are read. */
export async function getArrangedNotes(): Promise<ArrangedNotes> {
  const library = await currentLibrary();
  const known = arranged.get(library) ?? arrange(library);
  arranged.set(library, known);
  return known;
}

/** A note with its body, in which people are linked, rendered now if the preview has only sketched it. */
export async function loadNote(note: LibraryNote): Promise<{ note: LibraryNote; html: string }> {
  const rendered = await renderedNote(note);
  const { personSlugs } = await getArrangedNotes();
  const html = rendered.cached ? readHtml(rendered.cached) : '';
  const linked = linkPeople(html, (name) => {
    const slug = personSlugs.get(personKey(name));
    return slug === undefined ? undefined : href(routeOfSubject('people', slug));
  });
  return { note: rendered, html: linked };
}

/** What may be published of a note's Markdown. */
export async function loadMarkdown(note: LibraryNote): Promise<string> {
  const { cached } = await renderedNote(note);
  return cached ? readMarkdown(cached) : '';
}

async function renderedNote(note: LibraryNote): Promise<LibraryNote> {
  const { rest } = await currentLibrary();
  return (note.digest ? note : await rest?.render(note.file)) ?? note;
}

/** The sections of a note that is rendered. */
export function loadSections({ cached }: LibraryNote): Section[] {
  return cached ? readSections(cached) : [];
}
