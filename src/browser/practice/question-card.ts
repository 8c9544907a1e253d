/** One question, its answer when it is asked for, and the four grades: by keys, buttons or a swipe. */
import type { DeckPlace, DeckQuestion } from '../../practice/deck.ts';
import { GRADES, type Grade } from '../../practice/review.ts';
import { button, element } from '../element.ts';
import { isOwnKey } from '../own-key.ts';
import { loadAnswer, loadFirstAnswer, preloadAnswer, type Answer } from './answer.ts';
import type { Practice } from './practice.ts';
import { watchSwipes } from './swipe.ts';

export interface CardOptions {
  question: DeckQuestion;
  /** Until the question comes again, for each grade; where it is told. */
  intervals?: Record<Grade, string>;
  onGrade(grade: Grade): void;
  /** Goes on without a grade, where the answer can't be shown. */
  onSkip(): void;
}

/** @param signal ends its keys and swipes */
export function questionCard(practice: Practice, options: CardOptions, signal: AbortSignal): HTMLElement {
  const { messages } = practice;
  const { question, intervals } = options;
  const heading = element('h2', { tabindex: '-1' }, question.text);
  const answer = element('div', {
    class: 'practice-answer',
    tabindex: '-1',
    role: 'region',
    'aria-label': messages.answer,
    hidden: true,
  });
  const hint = element('p', { class: 'practice-swipe', 'aria-hidden': 'true' });
  const show = button('', () => void showAnswer(), 'practice-main');
  show.append(messages.show, ' ', element('kbd', {}, 'Space'));
  const bar = element('div', { class: 'practice-bar' }, show);
  const card = element('article', { class: 'practice-card' }, ...about(question), heading, answer, hint, bar);
  let isShown = false;
  let isOver = false;

  function give(grade: Grade): void {
    if (!isShown || isOver || signal.aborted) return;
    isOver = true;
    options.onGrade(grade);
  }

  async function showAnswer(): Promise<void> {
    if (isShown || signal.aborted) return;
    isShown = true;
    show.disabled = true;
    try {
      const { answer: first, place } = await loadFirstAnswer(question);
      if (signal.aborted) return;
      draw(first, place);
    } catch {
      if (signal.aborted) return;
      isShown = false;
      show.disabled = false;
      tell(messages.answerFailed);
    }
  }

  function tell(text: string): void {
    answer.hidden = false;
    answer.replaceChildren(element('p', { class: 'practice-trouble', role: 'alert' }, text));
  }

  function draw(first: Answer, place: DeckPlace | undefined): void {
    if (first.state === 'gone') {
      tell(messages.answerGone);
      const skip = button(messages.skip, () => options.onSkip(), 'practice-main');
      bar.replaceChildren(skip);
      skip.focus();
      return;
    }
    answer.hidden = false;
    answer.replaceChildren(...drawPlace(first, place, practice));
    const others = question.places.filter((other) => other !== place);
    if (others.length > 0) answer.append(drawOthers(others, practice));
    bar.replaceChildren(gradeButtons(practice, intervals, give));
    card.classList.add('is-shown');
    void drawLate(answer);
    answer.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'nearest' });
  }

  document.addEventListener(
    'keydown',
    (event) => {
      if (!isOwnKey(event)) return;
      const grade = GRADES.find((each) => event.key === String(each) || event.code === `Numpad${each}`);
      if (grade && isShown) give(grade);
      else if ((event.key === ' ' || event.key === 'Enter') && !isShown && !pressesItself(event.target))
        void showAnswer();
      else return;
      event.preventDefault();
    },
    { signal },
  );
  watchSwipes(
    card,
    (grade, way) => {
      const isTold = isShown && grade !== undefined;
      card.toggleAttribute('data-swiped', isTold);
      hint.textContent = isTold ? messages.grades[grade] : '';
      hint.dataset['grade'] = isTold ? String(grade) : '';
      card.style.translate = isShown && way !== 0 ? `${Math.round(way * 60)}px 0` : '';
    },
    (grade) => (isShown ? give(grade) : void showAnswer()),
    signal,
  );
  preloadAnswer(question);
  queueMicrotask(() => {
    heading.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  });
  return card;
}

function about({ topic, folder }: DeckQuestion): HTMLElement[] {
  const last = folder.split('/').at(-1) ?? '';
  const names = [...new Set([last, topic])].filter(Boolean);
  return names.length > 0 ? [element('p', { class: 'practice-topic' }, names.join(' · '))] : [];
}

function drawPlace(answer: Answer, place: DeckPlace | undefined, { messages }: Practice): HTMLElement[] {
  const nodes = answer.state === 'gone' ? [] : answer.nodes;
  const text = answer.state === 'found' ? nodes : [element('p', { class: 'no-text' }, messages.answerEmpty)];
  const parts = [element('div', { class: 'prose' }, ...text)];
  if (place) {
    const href = place.address + (place.anchor ? `#${place.anchor}` : '');
    const link = element('a', { href }, messages.readInNote);
    parts.push(element('p', { class: 'practice-source' }, ...(place.name ? [`${place.name} · `] : []), link));
  }
  return parts;
}

/** What others answered, loaded when it is unfolded. */
function drawOthers(places: readonly DeckPlace[], practice: Practice): HTMLElement {
  const { messages } = practice;
  const details = element(
    'details',
    { class: 'practice-others' },
    element('summary', {}, messages.otherAnswers(places.length)),
  );
  details.addEventListener(
    'toggle',
    async () => {
      for (const place of places) {
        const box = element('section', { 'aria-label': place.name || messages.answer });
        details.append(box);
        const answer = await loadAnswer(place).catch(() => undefined);
        if (answer && answer.state !== 'gone') box.append(...drawPlace(answer, place, practice));
        else
          box.append(
            element('p', { class: 'practice-trouble' }, answer ? messages.answerGone : messages.answerFailed),
          );
      }
      await drawLate(details);
    },
    { once: true },
  );
  return details;
}

function gradeButtons(
  { messages }: Practice,
  intervals: Record<Grade, string> | undefined,
  give: (grade: Grade) => void,
): HTMLElement {
  const buttons = GRADES.map((grade) => {
    const made = button('', () => give(grade));
    made.dataset['grade'] = String(grade);
    made.setAttribute('aria-keyshortcuts', String(grade));
    made.append(element('span', {}, messages.grades[grade]));
    if (intervals) made.append(element('small', {}, intervals[grade]));
    made.append(element('kbd', { 'aria-hidden': 'true' }, String(grade)));
    return made;
  });
  return element(
    'div',
    { class: 'practice-grades', role: 'group', 'aria-label': messages.gradeGroup },
    ...buttons,
  );
}

/** Draws what is drawn by scripts on the note's page, too. */
async function drawLate(box: HTMLElement): Promise<void> {
  if (!box.querySelector('pre.mermaid')) return;
  const { drawDiagrams } = await import('../diagrams/mermaid.ts');
  await drawDiagrams().catch(() => undefined); // its source can be read
}

function pressesItself(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary') !== null;
}
