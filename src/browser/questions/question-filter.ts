/** Loads all questions, and chooses those that a query means. Loaded when the list is first narrowed. */
import { unpackIndex, type PackedIndex } from '../../notes/questions/packed-index.ts';
import type { IndexedQuestion, QuestionIndex } from '../../notes/questions/question-index.ts';
import { element } from '../element.ts';
import { createLexiconLoader } from '../engine/lexicon-loader.ts';
import { createMatcher } from './question-matcher.ts';
import { drawQuestions } from './question-list.ts';
import { studyMessages } from './study-messages.ts';
import type { QuestionQuery } from './question-query.ts';

interface Loaded {
  index: QuestionIndex;
  match: ReturnType<typeof createMatcher>;
}

/** Forgotten where it can't be loaded, so that a later try may. */
let loading: Promise<Loaded> | undefined;

async function load(): Promise<Loaded> {
  loading ??= fetchIndex();
  loading.catch(() => (loading = undefined));
  return loading;
}

async function fetchIndex(): Promise<Loaded> {
  const response = await fetch(`${__BASE_PATH__}questions.json`);
  if (!response.ok) throw new Error(`questions.json answers with ${response.status}`);
  const index = unpackIndex((await response.json()) as PackedIndex);
  return { index, match: createMatcher(index, createLexiconLoader([__BASE_PATH__])) };
}

/** Loads what every query needs. A failure is told with the first query. */
export function preload(): void {
  load().catch(() => undefined);
}

/** @returns what stands in the list's place, and a sentence about it */
export async function chooseQuestions(query: QuestionQuery): Promise<{ nodes: Node[]; said: string }> {
  try {
    const { index, match } = await load();
    const meant = query.q.trim() === '' ? undefined : await match(query.q);
    const chosen = index.questions.filter(
      (question, number) => (meant?.has(number) ?? true) && isChosen(question, index, query),
    );
    const said = chosen.length > 0 ? studyMessages.found(chosen.length) : studyMessages.nothing;
    return { nodes: drawQuestions(index, chosen, studyMessages, document.documentElement.lang), said };
  } catch {
    const said = studyMessages.failed;
    return { nodes: [element('div', { class: 'empty' }, element('p', {}, said))], said };
  }
}

function isChosen(
  [, , , folder, isOpen, people, places]: IndexedQuestion,
  { folders, people: names, notes }: QuestionIndex,
  { state, person, year, folder: chosen }: QuestionQuery,
): boolean {
  if (state !== '' && (state === 'open') !== Boolean(isOpen)) return false;
  if (person !== '' && !people.some((number) => names[number] === person)) return false;
  if (year !== '' && !places.some(([note]) => notes[note]?.[1].startsWith(year))) return false;
  return chosen === '' || `${folders[folder] ?? ''}/`.startsWith(`${chosen}/`);
}
