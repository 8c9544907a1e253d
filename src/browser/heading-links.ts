import { announce } from './announce.ts';
import { copy } from './clipboard.ts';
import { words } from './words.ts';

/** The link beside a heading leads there, as any link; besides, it copies its full address and says so. */
document.addEventListener('click', async (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.anchor') : null;
  // With a modifier the reader wants a new tab or a download.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  announce((await copy(link.href)) ? words.linkCopied : words.linkNotCopied);
});
