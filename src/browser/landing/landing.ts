/**
 * Finds the heading that an address means although it is written otherwise: percent-encoded twice by a messenger,
 * in decomposed Hangul as macOS writes it, or in another letter case. What the browser finds by itself is left to it.
 */
function land(): void {
  // A fragment directive (`#:~:text=`) is the browser's own; those that don't know it leave it in the hash.
  const wanted = decode(location.hash.slice(1).replace(/:~:.*/s, ''));
  if (!wanted) return;
  const target = document.getElementById(wanted) ?? findAlike(wanted);
  if (!target) {
    void import('./missing-anchor.ts').then((it) => it.showNearest(wanted));
    return;
  }
  for (let box = target.closest('details'); box; box = box.parentElement?.closest('details') ?? null)
    box.open = true;
  if (target.id === wanted) return;
  // Without an entry in the history of its own; the browser scrolls and marks the target.
  location.replace(`#${encodeURIComponent(target.id)}`);
}

function findAlike(wanted: string): Element | undefined {
  const alike = fold(decode(wanted));
  return [...document.querySelectorAll('[id]')].find(({ id }) => fold(id) === alike);
}

function fold(id: string): string {
  return id.normalize('NFC').toLowerCase();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

addEventListener('hashchange', land);
land();
