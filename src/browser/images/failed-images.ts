const REMOTE = 'img.remote';

/** Puts the alternative text of an image in its place, and the host of its address, which leads there. */
function replace(image: HTMLImageElement, what: string): void {
  const box = document.createElement('span');
  box.className = standsAlone(image) ? 'failed-image' : 'failed-image in-line';
  // Whole addresses of pictures say nothing to readers, and are long.
  const host = URL.canParse(image.src) ? new URL(image.src).host : image.src;
  const address = document.createElement('a');
  address.href = image.src;
  address.textContent = host;
  address.referrerPolicy = 'no-referrer';
  const kind = document.createElement('small');
  kind.textContent = what;
  const alt = document.createElement('strong');
  alt.textContent = image.alt;
  // Within a link there can be no other: its host then stands as text.
  // Spaces, so that the box is copied and spoken as words.
  box.append(kind, ' ', alt, ' ', image.closest('a') ? host : address);
  image.replaceWith(box);
}

/** Whether there is nothing else in its paragraph: a picture, no badge or sign. */
function standsAlone(image: HTMLImageElement): boolean {
  const block = image.closest('p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, div');
  return !block?.textContent.trim() && block?.querySelectorAll('img').length === 1;
}

/** Replaces images of other sites that have failed, or fail yet. @param what says so to readers */
export function replaceFailedImages(what: string): void {
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLImageElement && target.matches(REMOTE)) replace(target, what);
    },
    true, // error events don't bubble
  );
  for (const image of document.querySelectorAll<HTMLImageElement>(REMOTE)) {
    // Failed before this script ran. An SVG without a size is 0 wide too, but it decodes.
    if (image.complete && image.naturalWidth === 0) image.decode().catch(() => replace(image, what));
  }
}
