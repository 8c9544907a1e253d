/** Where practice begins: what there is to do, how far one is, and one's record. */
import { href } from '../../components/text/href.ts';
import { toRoute } from '../../notes/addresses/brands.ts';
import { button, element } from '../element.ts';
import { interviewView } from './interview-view.ts';
import type { Practice, View } from './practice.ts';
import { drawProgress } from './progress-view.ts';
import { drawRecords } from './records.ts';
import { currentQueue, roundView } from './round-view.ts';

export const startView: View = (practice) => {
  const { box, messages, questions } = practice;
  if (questions.length === 0) {
    const link = element('a', { href: href(toRoute('/questions/')) }, messages.toQuestions);
    box.replaceChildren(
      element('div', { class: 'empty' }, element('p', {}, messages.nothing), element('p', {}, link)),
      drawRecords(practice),
    );
    return undefined;
  }
  box.replaceChildren(drawStart(practice), drawProgress(practice), drawRecords(practice));
  return undefined;
};

function drawStart(practice: Practice): HTMLElement {
  const { messages, questions } = practice;
  const { due, fresh } = currentQueue(practice);
  const figure = (name: string, count: number) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, String(count)));
  const start = button(messages.start, () => practice.show(roundView), 'practice-main');
  return element(
    'div',
    { class: 'practice-start' },
    element(
      'dl',
      {},
      figure(messages.due, due.length),
      figure(messages.fresh, fresh.length),
      figure(messages.total, questions.length),
    ),
    start,
    element(
      'div',
      { class: 'practice-others-ways' },
      way(messages.interview, messages.interviewHint, () => practice.show(interviewView)),
      way(messages.sheet, messages.sheetHint, async () => {
        const { sheetView } = await import('./sheet-view.ts');
        practice.show(sheetView);
      }),
    ),
    element('p', { class: 'practice-hint practice-keys' }, messages.keys),
    element('p', { class: 'practice-hint practice-swipes' }, messages.swipes),
  );
}

function way(name: string, hint: string, go: () => void): HTMLElement {
  const made = button('', go, 'practice-way');
  made.append(element('span', {}, name), element('small', {}, hint));
  return made;
}
