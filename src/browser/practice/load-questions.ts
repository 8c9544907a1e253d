/** Loads the site's questions, and those that a scope means. */
import { unpackIndex, type PackedIndex } from '../../notes/questions/packed-index.ts';
import type { QuestionIndex } from '../../notes/questions/question-index.ts';
import { deckOf, type DeckQuestion } from '../../practice/deck.ts';
import { questionsIn, type Scope } from '../../practice/scope.ts';

export interface LoadedQuestions {
  deck: DeckQuestion[];
  questions: DeckQuestion[];
}

/** @throws where they can't be loaded */
export async function loadQuestions(scope: Scope): Promise<LoadedQuestions> {
  const response = await fetch(`${__BASE_PATH__}questions.json`);
  if (!response.ok) throw new Error(`questions.json answers with ${response.status}`);
  const index = unpackIndex((await response.json()) as PackedIndex);
  const deck = deckOf(index);
  const chosen = questionsIn(deck, scope, __BASE_PATH__);
  if (scope.q === '') return { deck, questions: chosen };
  const meant = await matchingIds(index, scope.q);
  return { deck, questions: chosen.filter(({ id }) => meant.has(id)) };
}

/** As the list of questions finds them. */
async function matchingIds(index: QuestionIndex, typed: string): Promise<Set<string>> {
  const [{ createMatcher }, { createLexiconLoader }] = await Promise.all([
    import('../questions/question-matcher.ts'),
    import('../engine/lexicon-loader.ts'),
  ]);
  const numbers = await createMatcher(index, createLexiconLoader([__BASE_PATH__]))(typed);
  return new Set([...numbers].map((number) => index.questions[number]?.[0] ?? ''));
}
