import type { ArrangedNotes, LibraryNote } from '../../arranged-notes.ts';
import { toRoute } from '../../notes/addresses/brands.ts';
import { parentOf } from '../../notes/addresses/paths.ts';
import { personKey } from '../../notes/lists.ts';
import { pathOf } from '../lists/pages.ts';
import { href } from '../text/href.ts';

/** How many questions can be practised, by who asked or answered them and by the files and folders that ask them. */
interface Practisable {
  total: number;
  people: ReadonlyMap<string, number>;
  places: ReadonlyMap<string, number>;
}

/** Counted once for each reading of the notes, not once for each page. */
const counted = new WeakMap<ArrangedNotes, Practisable>();

function practisable(arranged: ArrangedNotes): Practisable {
  const known = counted.get(arranged) ?? count(arranged);
  counted.set(arranged, known);
  return known;
}

function count({ studyQuestions }: ArrangedNotes): Practisable {
  const answered = studyQuestions.filter(({ state }) => state === 'answered');
  const people = new Map<string, number>();
  const places = new Map<string, number>();
  const add = (counts: Map<string, number>, keys: Iterable<string>) => {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const question of answered) {
    add(people, new Set(question.people.map(personKey)));
    add(places, new Set(question.places.flatMap(({ note }) => withFolders(note.file))));
  }
  return { total: answered.length, people, places };
}

function withFolders(file: string): string[] {
  const paths = [file];
  for (let at = parentOf(file); at; at = parentOf(at)) paths.push(at);
  return paths;
}

/** A way to practise, and how many questions it leads to; nothing where there are none. */
interface PracticeLink {
  href: string;
  count: number;
}

/** All questions. */
export function practiceOfAll(arranged: ArrangedNotes): PracticeLink | undefined {
  return link(practisable(arranged).total, {});
}

/** Those of a note. */
export function practiceOfNote(
  { file, route }: Pick<LibraryNote, 'file' | 'route'>,
  arranged: ArrangedNotes,
): PracticeLink | undefined {
  return link(practisable(arranged).places.get(file) ?? 0, { at: pathOf(route) ?? '' });
}

/** Those of a folder and all below it. */
export function practiceOfFolder(
  { folder, route }: { folder: string; route: LibraryNote['route'] },
  arranged: ArrangedNotes,
): PracticeLink | undefined {
  const { places, total } = practisable(arranged);
  return link(folder === '' ? total : (places.get(folder) ?? 0), { at: pathOf(route) ?? '' });
}

/** Those that somebody asked or answered. */
export function practiceOfPerson(name: string, arranged: ArrangedNotes): PracticeLink | undefined {
  return link(practisable(arranged).people.get(personKey(name)) ?? 0, { person: name });
}

function link(questions: number, scope: Record<string, string>): PracticeLink | undefined {
  if (questions === 0) return undefined;
  const search = new URLSearchParams(Object.entries(scope).filter(([, value]) => value !== '')).toString();
  return { href: href(toRoute('/practice/')) + (search && `?${search}`), count: questions };
}
