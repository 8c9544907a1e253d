/** A round: what is due in the scope, one question after the other, until nothing is left for now. */
import { dayOf } from '../../practice/days.ts';
import type { DeckQuestion } from '../../practice/deck.ts';
import { newOn, NEW_PER_DAY, nextIn, queueOf, type Queue } from '../../practice/queue.ts';
import { GRADES, type Grade, type Review } from '../../practice/review.ts';
import { intervalsOf } from '../../practice/schedule.ts';
import { button, element } from '../element.ts';
import { isOwnKey } from '../own-key.ts';
import { grade, intervalText, type Practice, type View } from './practice.ts';
import { questionCard } from './question-card.ts';

/** What there is to do now. @param more new questions beyond those of a day @param skipped what can't be shown */
export function currentQueue(practice: Practice, more = 0, skipped: ReadonlySet<string> = new Set()): Queue {
  const now = Date.now();
  const newLeft = NEW_PER_DAY + more - newOn(dayOf(now), practice.store.all());
  const questions = practice.questions.filter(({ id }) => !skipped.has(id));
  return queueOf(questions, practice.cardOf, now, newLeft);
}

export const roundView: View = (practice) => {
  const { box, messages, store } = practice;
  const skipped = new Set<string>();
  let more = 0;
  let current: DeckQuestion | undefined;
  let ending = new AbortController();
  const given: Review[] = [];

  function next(): void {
    ending.abort();
    ending = new AbortController();
    const queue = currentQueue(practice, more, skipped);
    current = nextIn(queue);
    if (current) ask(current, queue);
    else showDone(queue);
  }

  function ask(question: DeckQuestion, queue: Queue): void {
    const now = Date.now();
    const left = intervalsOf(practice.cardOf(question.id), now);
    const intervals = Object.fromEntries(
      GRADES.map((each) => [each, intervalText(messages, left[each])]),
    ) as Record<Grade, string>;
    const card = questionCard(
      practice,
      {
        question,
        intervals,
        onGrade: (each) => void answer(question, each, intervals[each]),
        onSkip() {
          skipped.add(question.id);
          next();
        },
      },
      ending.signal,
    );
    box.replaceChildren(head(queue.due.length + queue.fresh.length + queue.soon.length), card);
    document.addEventListener('keydown', undoByKey, { signal: ending.signal });
  }

  async function answer(question: DeckQuestion, each: Grade, interval: string): Promise<void> {
    given.push(await grade(practice, question, each));
    practice.say(messages.graded(messages.grades[each], interval));
    next();
  }

  async function undo(): Promise<void> {
    const last = given.pop();
    if (!last) return;
    await store.remove(last);
    practice.tell(messages.undone);
    next();
  }

  function undoByKey(event: KeyboardEvent): void {
    // By the key's place, because a Korean keyboard writes ㅕ with it.
    if (event.code !== 'KeyU' || event.shiftKey || !isOwnKey(event)) return;
    event.preventDefault();
    void undo();
  }

  function head(count: number): HTMLElement {
    const back = button(messages.undo, () => void undo());
    back.disabled = given.length === 0;
    back.setAttribute('aria-keyshortcuts', 'U');
    const end = button(messages.end, practice.home);
    const done = given.length;
    const bar = element('progress', {
      max: String(done + count),
      value: String(done),
      'aria-label': messages.remaining(count),
    });
    return element(
      'div',
      { class: 'practice-head' },
      element('span', {}, messages.remaining(count)),
      bar,
      back,
      end,
    );
  }

  function showDone({ next: at }: Queue): void {
    const heading = element('h2', { tabindex: '-1' }, messages.done);
    const fresh = queueOf(practice.questions, practice.cardOf, Date.now(), NEW_PER_DAY).fresh.filter(
      ({ id }) => !skipped.has(id),
    );
    const home = button(messages.back, practice.home, fresh.length > 0 ? '' : 'practice-main');
    const moreNew = button(
      messages.moreNew(fresh.length),
      () => {
        const today = newOn(dayOf(Date.now()), store.all());
        more = Math.max(0, today - NEW_PER_DAY) + fresh.length;
        next();
      },
      'practice-main',
    );
    const undoLast = button(messages.undo, () => void undo());
    box.replaceChildren(
      element(
        'div',
        { class: 'practice-done' },
        heading,
        ...(given.length > 0 ? [element('p', {}, messages.doneHint(given.length))] : []),
        ...(at === undefined
          ? []
          : [element('p', {}, messages.nextIn(intervalText(messages, at - Date.now())))]),
        element(
          'p',
          { class: 'practice-actions' },
          ...(fresh.length > 0 ? [moreNew] : []),
          home,
          ...(given.length > 0 ? [undoLast] : []),
        ),
      ),
    );
    document.addEventListener('keydown', undoByKey, { signal: ending.signal });
    heading.focus();
  }

  store.listen((questions) => {
    if (
      ending.signal.aborted ||
      !current ||
      !questions.includes(current.id) ||
      !box.querySelector('.practice-card')
    )
      return;
    practice.tell(messages.elsewhere);
    next();
  });
  // What is kept should not be given up where room is short; whether it is, is the browser's to say.
  void navigator.storage?.persist?.().catch(() => undefined);
  next();
  return () => ending.abort();
};
