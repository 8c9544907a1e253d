/** How far a reader is in the scope: by stage, by topic, and over a year. */
import { formatDay } from '../../components/text/format.ts';
import { dayOf } from '../../practice/days.ts';
import {
  calendarOf,
  daysOf,
  stagesOf,
  streakOf,
  topicsOf,
  type StageCounts,
} from '../../practice/progress.ts';
import { element } from '../element.ts';
import { barPicture, calendarPicture } from './picture.ts';
import type { Practice } from './practice.ts';

const STAGES = ['learnt', 'learning', 'new'] as const;

export function drawProgress(practice: Practice): HTMLElement {
  const { messages, questions, cardOf } = practice;
  const counts = stagesOf(questions, cardOf);
  const topics = topicsOf(questions, cardOf, messages.otherTopics);
  const legend = STAGES.map((stage) =>
    element('li', { class: stage }, messages.stages[stage], ' ', element('b', {}, String(counts[stage]))),
  );
  return element(
    'section',
    { class: 'practice-progress' },
    element('h2', {}, messages.progress),
    picture(counts, practice),
    element('ul', { class: 'plain practice-legend' }, ...legend),
    ...(topics.length > 1 ? [element('h3', {}, messages.byTopic), drawTopics(topics, practice)] : []),
    ...drawYear(practice),
  );
}

function picture(counts: StageCounts, { messages }: Practice): Node {
  const label = STAGES.map((stage) => `${messages.stages[stage]} ${counts[stage]}`).join(', ');
  return barPicture(
    STAGES.map((stage) => [stage, counts[stage]] as const),
    label,
  );
}

function drawTopics(topics: ReturnType<typeof topicsOf>, practice: Practice): HTMLElement {
  const rows = topics.map(({ topic, counts, total }) =>
    element(
      'li',
      {},
      element('span', {}, topic),
      picture(counts, practice),
      element('small', { 'aria-hidden': 'true' }, `${counts.learnt + counts.learning}/${total}`),
    ),
  );
  return element('ul', { class: 'plain practice-topics' }, ...rows);
}

function drawYear({ messages, questions, store, language }: Practice): HTMLElement[] {
  const today = dayOf(Date.now());
  const days = daysOf(questions.map(({ id }) => store.of(id)));
  const weeks = calendarOf(today);
  const shown = weeks.flat().filter((day) => days.has(day));
  if (shown.length === 0) return [];
  const reviews = shown.reduce((sum, day) => sum + (days.get(day) ?? 0), 0);
  const told = messages.yearOf(reviews, shown.length, streakOf(days, today));
  const titleOf = (day: string) => messages.day(formatDay(day, language, 'medium'), days.get(day) ?? 0);
  const draw = (part: string[][], label: string) =>
    calendarPicture(part, (day) => days.get(day) ?? 0, label, titleOf);
  // Two rows where one would have squares too small to see.
  const half = Math.ceil(weeks.length / 2);
  const narrow = element(
    'div',
    { class: 'practice-halves' },
    draw(weeks.slice(0, half), told),
    draw(weeks.slice(half), told),
  );
  narrow.lastElementChild?.setAttribute('aria-hidden', 'true');
  const rows = shown
    .toReversed()
    .map((day) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, formatDay(day, language, 'medium')),
        element('td', {}, String(days.get(day))),
      ),
    );
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, messages.date),
    element('th', { scope: 'col' }, messages.reviews),
  );
  return [
    element('h3', {}, messages.year),
    element('div', { class: 'practice-whole' }, draw(weeks, told)),
    narrow,
    element('p', { class: 'practice-hint' }, told),
    element(
      'details',
      {},
      element('summary', {}, messages.asTable),
      element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)),
    ),
  ];
}
