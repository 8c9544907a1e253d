/** Has the tree of folders filled where a reader opens it. */
const tree = document.querySelector<HTMLElement>('[data-tree]');
const load = () => import('./fill.ts');

// The event doesn't bubble.
tree?.addEventListener(
  'toggle',
  async ({ target }) => {
    if (target === tree) showCurrent();
    if (target instanceof HTMLDetailsElement && target.matches('[open][data-closed]'))
      await (await load()).fillFolder(target);
  },
  true,
);
tree?.addEventListener('click', async (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('[data-more]');
  if (!link || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  const { showAll } = await load();
  if (!(await showAll(link))) location.assign(link.href);
});

/** Scrolls the tree by itself: `scrollIntoView` would scroll the page, too. */
function showCurrent(): void {
  const current = tree?.querySelector<HTMLElement>('[aria-current]');
  if (tree && current) tree.scrollTop = current.offsetTop - tree.clientHeight / 2;
}
showCurrent();
