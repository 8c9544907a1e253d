/** Marks the words that a search found on the page that its result opened, until the reader clears them. */
import { findMatches } from '../../search/show/matches.ts';
import { laterMessages } from '../later-messages.ts';
import { showFoundBar } from './found-bar.ts';
import { FOUND_WORDS } from './found-parameter.ts';
import { textBlocks, toRanges } from './text-blocks.ts';

const HIGHLIGHT = 'found';

/** Words named in the bar; more would fill a small screen. */
const MOST_NAMED = 3;

export function markFoundWords(): void {
  const terms = (new URLSearchParams(location.search).get(FOUND_WORDS) ?? '')
    .split(/\s+/)
    .filter((term) => term !== '');
  // Where a browser has no highlights, the page is as it is without a search.
  const article = 'highlights' in CSS ? document.querySelector('main article') : null;
  const found = (article ? textBlocks(article) : []).flatMap((block) =>
    findMatches(block.text, terms).map((match) => toRanges(block, match)),
  );
  if (found.length === 0) return;
  document.documentElement.dataset['found'] = ''; // for the style sheet
  CSS.highlights.set(HIGHLIGHT, new Highlight(...found.flat()));
  const named = terms.slice(0, MOST_NAMED).join(', ') + (terms.length > MOST_NAMED ? ' …' : '');
  showFoundBar({
    text: laterMessages.marked(named, found.length),
    places: found,
    clear: () => {
      CSS.highlights.delete(HIGHLIGHT);
      forgetParameter();
    },
  });
}

function forgetParameter(): void {
  const address = new URL(location.href);
  address.searchParams.delete(FOUND_WORDS);
  history.replaceState(history.state, '', address);
}
