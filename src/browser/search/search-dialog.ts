/** The search dialog; loaded on first use. */
import styles from '../../styles/search/search.css?url';
import { button, element, loadStyles } from '../element.ts';
import { rememberSearch } from './recent-searches.ts';
import { searchMessages } from './search-messages.ts';
import { writePageQuery } from './search-query.ts';
import { mainLink } from './search-results.ts';
import { createSearchView } from './search-view.ts';

const searchPage = `${__BASE_PATH__}search/`;
const styled = loadStyles(styles);

const field = element('input', {
  type: 'search',
  name: 'q',
  'aria-label': searchMessages.label,
  placeholder: searchMessages.placeholder,
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  enterkeyhint: 'search',
});
const close = button(searchMessages.close, () => dialog.close(), 'close');
const form = element('form', { action: searchPage, role: 'search', class: 'search-field' }, field, close);
const dialog = element('dialog', { class: 'search-dialog', 'aria-label': searchMessages.label }, form);
/** Enter came before the results. */
let openFirst = false;
/** Whether what was asked last is taken exactly as typed. */
let isLiteral = false;

const view = createSearchView(dialog, {
  field,
  enter,
  ask(query, literal) {
    field.value = query;
    field.focus();
    search(literal);
  },
  help: element('p', { class: 'hint' }, searchMessages.help),
  renderRest(_, { query, total }) {
    const count = total > 0 && ` (${total})`;
    return element('a', { class: 'all', href: pageOf(query) }, searchMessages.allResults, count);
  },
  onShow({ kind }) {
    if (kind !== 'waiting') view.found.scrollTop = 0;
    if (kind === 'done' && openFirst) followFirst();
  },
});

/** What the keys do, for eyes only. */
const keys = [
  ['↑ ↓', searchMessages.move],
  ['↵', searchMessages.open],
  ['Esc', searchMessages.close],
].map(([key, does]) => element('span', {}, element('kbd', {}, key), ` ${does}`));
dialog.append(element('p', { class: 'keys', 'aria-hidden': 'true' }, ...keys));

/** Opens the dialog. */
export async function openSearch(): Promise<void> {
  await styled;
  if (!dialog.isConnected) document.body.append(dialog);
  if (!dialog.open) dialog.showModal();
  field.select();
  const state = view.state();
  if (state.kind === 'idle') view.show(state); // with what was searched for since
}

function search(literal = false): void {
  openFirst = false;
  isLiteral = literal;
  void view.search(field.value, { literal });
}

function pageOf(text: string): string {
  return searchPage + writePageQuery({ text, literal: isLiteral, filters: {} });
}

/** Enter: the first result, or the search page where there is none. Waits for the results of what stands in the field. */
function enter(): void {
  if (!field.value.trim()) return;
  const state = view.state();
  const isAsked = state.kind !== 'idle' && state.query === field.value;
  if (isAsked && state.kind === 'done') return followFirst();
  if (!isAsked || state.kind === 'failed') search(isAsked && isLiteral);
  openFirst = true;
}

function followFirst(): void {
  openFirst = false;
  rememberSearch(field.value);
  dialog.close(); // within the same page only the anchor changes, and the dialog would stay
  location.assign(mainLink(view.found)?.href ?? pageOf(field.value));
}

field.addEventListener('input', () => search());
field.addEventListener('keydown', (event) => {
  // By itself, a search field would only be emptied.
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  dialog.close();
});
dialog.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
  const isLink = target instanceof Element && target.closest('.found a, .all') !== null;
  const isBackdrop = target === dialog;
  if (isBackdrop || (isLink && !ctrlKey && !metaKey && !shiftKey)) dialog.close();
});
