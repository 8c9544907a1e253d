/** Marks the words that a search found on the page that its result opened, until the reader clears them. */
import { findMatches } from '../../search/show/matches.ts';
import { button, element } from '../element.ts';
import { messages } from '../script-messages.ts';
import { FOUND_WORDS } from './found-parameter.ts';
import { textBlocks, toRanges } from './text-blocks.ts';

const HIGHLIGHT = 'found';

/** Words named in the bar; more would fill a small screen. */
const MOST_NAMED = 3;

function showBar(text: string, clear: () => void): void {
  const message = element('span', { role: 'status' });
  const bar = element(
    'div',
    { class: 'found-bar' },
    message,
    button(messages.unmark, () => {
      clear();
      bar.remove();
    }),
  );
  document.body.append(bar);
  // A region that is there before its text is spoken by screen readers.
  requestAnimationFrame(() => (message.textContent = text));
}

function forgetParameter(): void {
  const address = new URL(location.href);
  address.searchParams.delete(FOUND_WORDS);
  history.replaceState(history.state, '', address);
}

const terms = (new URLSearchParams(location.search).get(FOUND_WORDS) ?? '')
  .split(/\s+/)
  .filter((term) => term !== '');
// Where a browser has no highlights, the page is as it is without a search.
const article = 'highlights' in CSS ? document.querySelector('main article') : null;
const found = (article ? textBlocks(article) : []).flatMap((block) =>
  findMatches(block.text, terms).map((match) => toRanges(block, match)),
);
if (found.length > 0) {
  CSS.highlights.set(HIGHLIGHT, new Highlight(...found.flat()));
  const named = terms.slice(0, MOST_NAMED).join(', ') + (terms.length > MOST_NAMED ? ' …' : '');
  showBar(messages.marked(named, found.length), () => {
    CSS.highlights.delete(HIGHLIGHT);
    forgetParameter();
  });
}
