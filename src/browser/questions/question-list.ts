/** Draws questions that were chosen, as the page has them. */
import type { IndexedQuestion, QuestionIndex } from '../../notes/questions/question-index.ts';
import type { StudyMessages } from '../../messages/messages.ts';
import { formatDay } from '../../components/text/format.ts';
import { encodeAnchor } from '../../notes/addresses/paths.ts';
import { button, element } from '../element.ts';

/** Questions drawn at once. */
const STEP = 60;

/** @param language BCP 47 @returns what stands in the list's place */
export function drawQuestions(
  index: QuestionIndex,
  chosen: readonly IndexedQuestion[],
  messages: StudyMessages,
  language: string,
): HTMLElement[] {
  if (chosen.length === 0) return [element('div', { class: 'empty' }, element('p', {}, messages.nothing))];
  const box = element('div');
  let drawn = 0;
  const draw = () => {
    const next = chosen.slice(drawn, drawn + STEP);
    box.append(...drawTopics(index, next, messages, language));
    drawn += next.length;
    if (drawn >= chosen.length) more.remove();
    return next;
  };
  const more = button(
    messages.more,
    () => {
      const before = box.childElementCount;
      draw();
      box.children[before]?.querySelector('a')?.focus();
    },
    'more',
  );
  draw();
  return [
    element('p', { class: 'count' }, messages.found(chosen.length)),
    box,
    ...(drawn < chosen.length ? [more] : []),
  ];
}

function drawTopics(
  index: QuestionIndex,
  questions: readonly IndexedQuestion[],
  messages: StudyMessages,
  language: string,
): HTMLElement[] {
  const groups = Map.groupBy(questions, ([, , topic, folder]) => `${folder} ${topic}`);
  return [...groups.values()].map((group) => {
    const [, , topicNumber = 0, folderNumber = 0] = group[0] ?? [];
    const topic = index.topics[topicNumber] ?? '';
    const folder = index.folders[folderNumber]?.split('/').at(-1) ?? '';
    const small = folder !== '' && folder !== topic ? [' ', element('small', {}, folder)] : [];
    return element(
      'section',
      { class: 'questions' },
      element('h2', {}, topic || messages.otherQuestions, ...small),
      element(
        'ul',
        { class: 'plain' },
        ...group.map((question) => drawRow(index, question, messages, language)),
      ),
    );
  });
}

function drawRow(
  { notes }: QuestionIndex,
  [, text, , , isOpen, , places]: IndexedQuestion,
  messages: StudyMessages,
  language: string,
): HTMLElement {
  const addressOf = ([note, anchor]: IndexedQuestion[6][number]) =>
    `${notes[note]?.[0] ?? ''}${anchor ? `#${encodeAnchor(anchor)}` : ''}`;
  const [newest] = places;
  const day = newest ? notes[newest[0]]?.[1] : undefined;
  const row = element('li', {}, element('a', { href: newest && addressOf(newest) }, text));
  if (isOpen) row.append(element('span', { class: 'unfinished' }, messages.kinds.question));
  if (places.length > 1) {
    const links = places.map((place) =>
      element(
        'li',
        {},
        element('a', { href: addressOf(place), 'aria-label': `${text}: ${place[2]}` }, place[2]),
      ),
    );
    row.append(element('ul', { class: 'plain places' }, ...links));
  } else if (day) row.append(element('time', { datetime: day }, formatDay(day, language, 'medium')));
  return row;
}
