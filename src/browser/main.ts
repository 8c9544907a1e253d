/** What every page does where JavaScript runs; pages are complete without it. What few pages need is loaded there. */
import './theme-switch.ts';
import './landing/landing.ts';
import './contents-spy.ts';
import './heading-links.ts';
import './copy-buttons.ts';
import './search/search-trigger.ts';
import './tree/opener.ts';
import { FOUND_WORDS } from './found/found-parameter.ts';
import { prerenderLinks } from './prerender.ts';

/** Milliseconds after a page has loaded until the browser keeps it for when there is no network. */
const QUIET = 2000;

let prefetches = false;
async function prefetchLinks({ target }: Event): Promise<void> {
  if (prefetches) return;
  prefetches = true;
  const module = await import('astro/virtual-modules/prefetch.js').catch(() => undefined); // no network
  module?.init({ prefetchAll: true, defaultStrategy: 'hover' });
  // It listens for what has just happened.
  const link = target instanceof Element ? target.closest('a') : null;
  if (link?.matches(':hover')) link.dispatchEvent(new MouseEvent('mouseenter'));
  else if (link) link.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

if (new URLSearchParams(location.search).has(FOUND_WORDS))
  void import('./found/found-words.ts').then((it) => it.markFoundWords());
if (document.querySelector('.prose img'))
  void import('./images/images.ts').then((it) => it.watchImages(() => import('./images/large-image.ts')));
// Not scripts of their pages: the loader of imports, which they would share with this one, is one more file everywhere.
if (document.querySelector('[data-question-filters]')) void import('./questions/question-page.ts');
if (document.querySelector('[data-practice]')) void import('./practice/practice-page.ts');
// Where a diagram can't be drawn its source stands, which readers can read too.
if (document.querySelector('pre.mermaid'))
  import('./diagrams/mermaid.ts').then((it) => it.drawDiagrams()).catch(() => undefined);

// Not before there is somebody who may follow a link.
for (const sign of ['pointerover', 'focusin']) addEventListener(sign, prefetchLinks, { once: true });
prerenderLinks(__BASE_PATH__);
if (import.meta.env.DEV) void import('./problems/problems.ts').then((it) => it.showProblems(__BASE_PATH__));
if (import.meta.env.PROD && __OFFLINE__ && 'serviceWorker' in navigator)
  // What the reader waits for comes first: the first results of a search, which load after the page.
  addEventListener('load', () => setTimeout(keep, QUIET));

async function keep(): Promise<void> {
  const { keepForLater } = await import('./offline.ts');
  keepForLater(__BASE_PATH__).catch(() => undefined); // the site is read as ever
}
