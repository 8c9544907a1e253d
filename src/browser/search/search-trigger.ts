import { announce } from '../announce.ts';
import { scriptMessages } from '../script-messages.ts';

const form = document.querySelector<HTMLFormElement>('[data-search-form]');

/** Where a slash is text. */
const FIELDS = 'input, textarea, select, [contenteditable]';

const load = () => import('./search-dialog.ts');

/** Opens the search: the page's own field on the search page, else the dialog, which is loaded on first use. */
async function open(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('[data-search-page] input[type=search]');
  if (field) {
    field.focus();
    field.select();
    return;
  }
  try {
    await (await load()).openSearch();
  } catch {
    // The dialog can't be loaded: the search page says what to do, if it can be.
    if (navigator.onLine) form?.submit();
    else announce(scriptMessages.offline);
  }
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  const modified = event.ctrlKey || event.metaKey;
  const isTyping = event.target instanceof Element && event.target.closest(FIELDS) !== null;
  const slash = event.key === '/' && !modified && !isTyping;
  // By the key's place, because a Korean keyboard writes ㅏ with it.
  const k = event.code === 'KeyK' && modified && !event.shiftKey;
  if (!slash && !k) return;
  event.preventDefault();
  void open();
});

if (form) {
  form.querySelector('button')?.setAttribute('aria-haspopup', 'dialog');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void open();
  });
  // With what the first query needs, as soon as a reader seems to want to search.
  for (const sign of ['pointerenter', 'focusin'])
    form.addEventListener(sign, () => void load().catch(() => undefined), { once: true });
}
