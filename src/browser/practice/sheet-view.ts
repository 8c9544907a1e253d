/** A sheet of the scope's questions to print, with room to write. */
import { button, element } from '../element.ts';
import type { View } from './practice.ts';

/** More than this takes a browser long, and a forest. */
const MOST = 500;

export const sheetView: View = (practice) => {
  const { box, messages, questions, site } = practice;
  const shown = questions.slice(0, MOST);
  const heading = element('h2', { tabindex: '-1' }, site);
  const groups = Map.groupBy(shown, ({ topic }) => topic);
  let number = 1;
  const sections = [...groups].map(([topic, group]) => {
    const list = element(
      'ol',
      { start: String(number) },
      ...group.map(({ text }) => element('li', {}, text)),
    );
    number += group.length;
    return element('section', {}, ...(topic ? [element('h3', {}, topic)] : []), list);
  });
  box.replaceChildren(
    element(
      'p',
      { class: 'practice-actions' },
      button(messages.print, () => print(), 'practice-main'),
      button(messages.back, practice.home),
    ),
    element(
      'div',
      { class: 'practice-sheet' },
      heading,
      element('p', {}, messages.sheetCount(shown.length)),
      ...sections,
    ),
  );
  heading.focus();
  return undefined;
};
