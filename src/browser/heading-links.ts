import { announce } from './announce.ts';
import { copy } from './clipboard.ts';
import { FOUND_WORDS } from './found/found-parameter.ts';
import { readableAddress } from './readable-address.ts';
import { scriptMessages } from './script-messages.ts';

/** What the link beside a heading copies: its full address as people read it, without what this reader searched for. */
function addressOf({ href }: HTMLAnchorElement): string {
  const address = new URL(href);
  address.searchParams.delete(FOUND_WORDS);
  return readableAddress(address.href);
}

/** The link beside a heading leads there, as any link; besides, it copies its full address and says so. */
document.addEventListener('click', async (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.anchor') : null;
  // With a modifier the reader wants a new tab or a download.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  announce((await copy(addressOf(link))) ? scriptMessages.linkCopied : scriptMessages.linkNotCopied);
});
