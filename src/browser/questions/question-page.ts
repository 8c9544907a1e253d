/** The list of questions: narrowed by what its form says, which its address keeps. */
import { isNarrowed, readQuestionQuery, writeQuestionQuery } from './question-query.ts';
import type { QuestionQuery } from './question-query.ts';

type Filter = typeof import('./question-filter.ts');

function start(form: HTMLFormElement, list: HTMLElement, status: HTMLElement): void {
  /** What the page came with. */
  const whole = [...list.childNodes];
  let loading: Promise<Filter> | undefined;
  let last = 0;
  /** Leads to practising what is shown. */
  const practice = document.querySelector<HTMLAnchorElement>('[data-practice-link]');

  const load = () => (loading ??= import('./question-filter.ts'));
  const fields = () =>
    [...form.elements].filter(
      (field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement,
    );

  function read(): QuestionQuery {
    const data = new FormData(form);
    return readQuestionQuery(
      `?${new URLSearchParams([...data].map(([name, value]) => [name, String(value)]))}`,
    );
  }

  function fill(query: QuestionQuery): void {
    for (const field of fields())
      if (field.name in query) field.value = query[field.name as keyof QuestionQuery];
  }

  async function show(query: QuestionQuery): Promise<void> {
    const own = ++last;
    if (practice) practice.search = writeQuestionQuery(query);
    if (!isNarrowed(query)) {
      list.replaceChildren(...whole);
      status.textContent = '';
      return;
    }
    const { chooseQuestions } = await load();
    const { nodes, said } = await chooseQuestions(query);
    if (own !== last) return;
    list.replaceChildren(...nodes);
    status.textContent = said;
  }

  function go(meant: boolean): void {
    const query = read();
    const address = writeQuestionQuery(query) || location.pathname;
    if (meant) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void show(query);
  }

  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement) go(false);
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) go(true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(true);
  });
  // Whoever is about to narrow the list doesn't wait for what that needs.
  for (const event of ['focusin', 'pointerenter'])
    form.addEventListener(event, () => void load().then(({ preload }) => preload()), { once: true });
  const arrive = () => {
    const query = readQuestionQuery(location.search);
    fill(query);
    void show(query);
  };
  addEventListener('popstate', arrive);
  if (isNarrowed(readQuestionQuery(location.search))) arrive();
}

const form = document.querySelector<HTMLFormElement>('[data-question-filters]');
const list = document.querySelector<HTMLElement>('[data-question-list]');
const status = document.querySelector<HTMLElement>('[data-question-status]');
if (form && list && status) start(form, list, status);
