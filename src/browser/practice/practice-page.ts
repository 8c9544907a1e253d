/** The practice page: loads the questions and what is known of them, then shows its views, one at a time. */
import { renamedIn } from '../../practice/renamed.ts';
import { nameOfScope, readScope, type Scope } from '../../practice/scope.ts';
import { button, element } from '../element.ts';
import { loadQuestions } from './load-questions.ts';
import { cardCache, type Practice, type View } from './practice.ts';
import { practiceMessages as messages } from './practice-messages.ts';
import { startView } from './start-view.ts';
import { openStore, type PracticeStore } from './store.ts';

const root = document.querySelector<HTMLElement>('[data-practice]');
if (root) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const scope = readScope(location.search);
  const trouble = element('p', { class: 'practice-trouble', role: 'alert', hidden: true });
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const box = element('div', {}, element('p', { class: 'practice-hint' }, messages.loading));
  root.replaceChildren(...drawScope(scope), trouble, box);
  (document.querySelector('.notices') ?? root).append(status);
  const opening = openStore();
  try {
    const [loaded, store] = await Promise.all([loadQuestions(scope), opening]);
    await store.rename(renamedIn(loaded.deck, store.all()));
    tellTroubles(store, trouble);
    run({ ...loaded, store, box, status, site: root.dataset['site'] ?? '' });
  } catch {
    const retry = button(messages.retry, () => void start(root), 'practice-main');
    box.replaceChildren(
      element(
        'div',
        { class: 'empty', role: 'alert' },
        element('p', {}, messages.loadFailed),
        element('p', {}, retry),
      ),
    );
  }
}

function run({
  status,
  ...given
}: Pick<Practice, 'deck' | 'questions' | 'store' | 'box' | 'site'> & { status: HTMLElement }): void {
  const header = document.querySelector('.practice-header');
  let leave: (() => void) | undefined;
  const practice: Practice = {
    ...given,
    messages,
    language: document.documentElement.lang,
    cardOf: cardCache(given.store),
    show(view: View) {
      leave?.();
      // In a round nothing but the question asks for attention.
      header?.classList.toggle('visually-hidden', view !== startView);
      given.box.parentElement?.toggleAttribute('data-busy', view !== startView);
      leave = view(practice);
    },
    home() {
      practice.show(startView);
      given.box.querySelector<HTMLElement>('.practice-main')?.focus();
      scrollTo({ top: 0 });
    },
    say: (text) => say(status, text),
    tell: (text) => say(status, text, true),
  };
  given.store.listen(() => {
    // Whoever works here isn't interrupted.
    if (!document.hasFocus() && given.box.querySelector('.practice-start')) practice.show(startView);
  });
  practice.show(startView);
}

/** Long enough to read a short sentence twice. */
const SHOWN_MS = 3000;

/** Not with the toast of every page: a script that both share would be one more for each of them to load. */
function say(status: HTMLElement, text: string, isSeen = false): void {
  status.className = isSeen ? 'toast' : 'visually-hidden';
  // The same message twice is a change only if there was nothing in between.
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = text));
  if (isSeen) setTimeout(() => status.textContent === text && say(status, ''), SHOWN_MS);
}

/** What is practised, and the way to practise all. */
function drawScope(scope: Scope): HTMLElement[] {
  const name = nameOfScope(scope, messages.states);
  if (name === '') return [];
  const all = element('a', { href: location.pathname }, messages.allQuestions);
  return [
    element(
      'p',
      { class: 'practice-scope' },
      element('span', {}, `${messages.scope}: `),
      element('b', {}, name),
      ' ',
      all,
    ),
  ];
}

function tellTroubles(store: PracticeStore, box: HTMLElement): void {
  const tell = () => {
    const trouble = store.trouble();
    const text = trouble ? messages[trouble] : '';
    box.hidden = text === '';
    if (box.textContent !== text) box.textContent = text;
  };
  store.listen(tell);
  tell();
}
