import { readingLine } from './reading-line.ts';

interface Entry {
  link: HTMLAnchorElement;
  heading: Element;
}

/** Marks the entry of the section that is being read, and keeps it in view in a long list. */
function follow(nav: HTMLElement): void {
  const entries = [...nav.querySelectorAll('a')].flatMap((link): Entry[] => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  let current: Entry | undefined;
  // A heading that the reader went to is the current one until the reader scrolls on, wherever it stands.
  let wanted: { heading: Element | null; at?: number } | undefined;
  let frame = 0;

  function update(): void {
    frame = 0;
    const next = findWanted() ?? findRead();
    if (next === current) return;
    current?.link.removeAttribute('aria-current');
    next?.link.setAttribute('aria-current', 'true');
    current = next;
    showCurrent();
  }

  function showCurrent(): void {
    // Above all sections the list is at its start, too.
    if (!current || current === entries[0]) nav.scrollTop = 0;
    else keepInView(nav, current.link);
  }

  function findWanted(): Entry | undefined {
    if (!wanted) return undefined;
    wanted.at ??= scrollY;
    if (Math.abs(wanted.at - scrollY) > 4) wanted = undefined;
    return entries.find(({ heading }) => heading === wanted?.heading);
  }

  function findRead(): Entry | undefined {
    const root = document.documentElement;
    const top = parseFloat(getComputedStyle(root).scrollPaddingBlockStart) || 0;
    const line = readingLine({ top, height: innerHeight, scrolled: scrollY, all: root.scrollHeight });
    // What lies in a closed disclosure has no place.
    const shown = entries.filter(({ heading }) => heading.getClientRects().length > 0);
    return shown.findLast(({ heading }) => heading.getBoundingClientRect().top <= line);
  }

  function soon(): void {
    frame ||= requestAnimationFrame(update);
  }

  function goneTo(): void {
    wanted = { heading: document.querySelector(':target') };
    soon();
  }

  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  addEventListener('hashchange', goneTo);
  nav.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) nav.hidePopover(); // the sheet would cover the section
    // A second click on the same entry changes no hash; by then the browser has scrolled.
    setTimeout(goneTo);
  });
  nav.addEventListener('toggle', showCurrent);
  // Turned to a side where the contents stand beside the text.
  matchMedia('(width >= 68rem)').addEventListener('change', () => nav.hidePopover());
  goneTo();
}

/** Scrolls the list by itself: `scrollIntoView` would scroll the page too. */
function keepInView(nav: HTMLElement, link: HTMLElement): void {
  const list = nav.getBoundingClientRect();
  const entry = link.getBoundingClientRect();
  const margin = entry.height * 2;
  if (entry.top >= list.top + margin && entry.bottom <= list.bottom - margin) return;
  nav.scrollTop += entry.top - list.top - (list.height - entry.height) / 2;
}

const nav = document.querySelector<HTMLElement>('[data-contents]');
if (nav) follow(nav);
