/** An interview: ten questions at random with a clock, then how it went. */
import { clockText, drawQuestions, summaryOf, type InterviewAnswer } from '../../practice/interview.ts';
import { button, element } from '../element.ts';
import { grade, type Practice, type View } from './practice.ts';
import { questionCard } from './question-card.ts';

export const interviewView: View = (practice) => {
  const { box, messages } = practice;
  const questions = drawQuestions(practice.questions, Math.random);
  const answers: InterviewAnswer[] = [];
  const began = Date.now();
  let number = 0;
  let asked = began;
  let ending = new AbortController();

  const time = element('time', { role: 'timer', 'aria-label': messages.clock }, '0:00');
  const tick = setInterval(() => (time.textContent = clockText((Date.now() - began) / 1000)), 1000);

  function next(): void {
    ending.abort();
    const question = questions[number++];
    if (!question) return showSummary(practice, answers);
    ending = new AbortController();
    asked = Date.now();
    const end = button(messages.end, () => (answers.length > 0 ? finish() : practice.home()));
    const place = messages.numberOf(number, questions.length);
    const bar = element('progress', {
      max: String(questions.length),
      value: String(number - 1),
      'aria-label': place,
    });
    const card = questionCard(
      practice,
      {
        question,
        async onGrade(each) {
          answers.push({ question, grade: each, seconds: (Date.now() - asked) / 1000 });
          await grade(practice, question, each);
          next();
        },
        onSkip: next,
      },
      ending.signal,
    );
    box.replaceChildren(
      element('div', { class: 'practice-head' }, element('span', {}, place), bar, time, end),
      card,
    );
  }

  function finish(): void {
    number = questions.length;
    next();
  }

  function leave(): void {
    ending.abort();
    clearInterval(tick);
  }

  next();
  return leave;
};

function showSummary(practice: Practice, answers: readonly InterviewAnswer[]): void {
  const { box, messages } = practice;
  const { known, seconds } = summaryOf(answers);
  const heading = element('h2', { tabindex: '-1' }, messages.summary);
  const rows = answers.map(({ question, grade: given, seconds: own }) => {
    const [place] = question.places;
    const href = place && place.address + (place.anchor ? `#${place.anchor}` : '');
    return element(
      'li',
      {},
      element('span', { class: 'practice-grade', 'data-grade': String(given) }, messages.grades[given]),
      element('a', { href }, question.text),
      element('time', {}, clockText(own)),
    );
  });
  box.replaceChildren(
    element(
      'div',
      { class: 'practice-done' },
      heading,
      element('p', {}, messages.summaryOf(known, answers.length, clockText(seconds))),
      element('ol', { class: 'plain practice-summary' }, ...rows),
      element(
        'p',
        { class: 'practice-actions' },
        button(messages.again, () => practice.show(interviewView), 'practice-main'),
        button(messages.back, practice.home),
      ),
    ),
  );
  heading.focus();
}
