/** What every page does where JavaScript runs; pages are complete without it. What few pages need is loaded there. */
import { init as prefetchLinks } from 'astro/virtual-modules/prefetch.js';
import './theme-switch.ts';
import './landing/landing.ts';
import './contents-spy.ts';
import './heading-links.ts';
import './copy-buttons.ts';
import './search/search-trigger.ts';
import './tree/opener.ts';
import { FOUND_WORDS } from './found/found-parameter.ts';
import { prerenderLinks } from './prerender.ts';
import { scriptMessages } from './script-messages.ts';

if (new URLSearchParams(location.search).has(FOUND_WORDS))
  void import('./found/found-words.ts').then(({ markFoundWords }) => markFoundWords(scriptMessages));
if (document.querySelector('img.remote'))
  void import('./failed-images.ts').then((it) => it.replaceFailedImages(scriptMessages.imageFailed));
// Where a diagram can't be drawn its source stands, which readers can read too.
if (document.querySelector('pre.mermaid'))
  import('./mermaid.ts')
    .then(({ drawDiagrams }) => drawDiagrams(scriptMessages.diagramSource))
    .catch(() => undefined);

// Part of this script, since Astro's setting for it would make every page load one more.
prefetchLinks({ prefetchAll: true, defaultStrategy: 'hover' });
prerenderLinks(__BASE_PATH__);
if (import.meta.env.PROD && __OFFLINE__ && 'serviceWorker' in navigator)
  addEventListener('load', async () => {
    const { keepForLater } = await import('./offline.ts');
    keepForLater(__BASE_PATH__, scriptMessages).catch(() => undefined); // the site is read as ever
  });
