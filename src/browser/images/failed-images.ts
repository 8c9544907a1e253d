/** An alternative text that is none: the address of the picture, or the name of its file. */
const ADDRESS = /^(?:\w+:)?\/\/\S+$|^\S+\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;

/** Puts the alternative text of an image in its place, which leads to its address. */
function replace(image: HTMLImageElement, what: string): void {
  const box = document.createElement('span');
  box.className = standsAlone(image) ? 'failed-image' : 'failed-image in-line';
  const kind = document.createElement('small');
  kind.textContent = what;
  const alt = document.createElement('strong');
  alt.textContent = ADDRESS.test(image.alt) ? '' : image.alt;
  // A space, so that the box is copied and spoken as words.
  const words = alt.textContent ? [kind, ' ', alt] : [kind];
  const address = document.createElement('a');
  address.href = image.src;
  address.referrerPolicy = 'no-referrer';
  address.append(...words);
  // Within a link there can be no other.
  if (image.closest('a')) box.append(...words);
  else box.append(address);
  image.replaceWith(box);
}

/** Whether there is nothing else in its paragraph: a picture, no badge or sign. */
function standsAlone(image: HTMLImageElement): boolean {
  const block = image.closest('p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, div');
  return !block?.textContent.trim() && block?.querySelectorAll('img').length === 1;
}

/** Replaces images that have failed, or fail yet. @param what says so to readers */
export function replaceFailed(images: Iterable<HTMLImageElement>, what: string): void {
  for (const image of images) {
    image.addEventListener('error', () => replace(image, what));
    // Failed before this script ran. An SVG without a size is 0 wide too, but it decodes.
    if (image.complete && image.naturalWidth === 0) image.decode().catch(() => replace(image, what));
  }
}
