import type { APIRoute } from 'astro';
import { getArrangedNotes } from '../arranged-notes.ts';
import { questionPages } from '../components/lists/pages.ts';
import { placeName } from '../components/questions/places.ts';
import { href } from '../components/text/href.ts';
import { packIndex } from '../notes/questions/packed-index.ts';
import { questionIndexOf } from '../notes/questions/question-index.ts';
import { site } from '../site.ts';

/** All questions, for the script of their list; nothing where nobody asks. */
export async function getStaticPaths() {
  const { studyQuestions } = await getArrangedNotes();
  return studyQuestions.length > 0 ? [{ params: { name: 'questions' } }] : [];
}

export const GET: APIRoute = async () => {
  const arranged = await getArrangedNotes();
  const questions = questionPages(arranged).flatMap((groups) => groups.flatMap((group) => group.questions));
  const index = questionIndexOf(
    questions,
    ({ route }) => href(route),
    (place) => placeName(place, site.language),
  );
  return new Response(JSON.stringify(packIndex(index)), { headers: { 'content-type': 'application/json' } });
};
