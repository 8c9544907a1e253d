import { words } from './words.ts';

const REMOTE = 'img.remote';

/** Puts the alternative text and the address of an image in its place; within a line, only the host of its address. */
function replace(image: HTMLImageElement): void {
  const box = document.createElement('span');
  const inLine = !standsAlone(image);
  box.className = inLine ? 'failed-image in-line' : 'failed-image';
  const shown = inLine ? hostOf(image.src) : readable(image.src);
  const address = document.createElement('a');
  address.href = image.src;
  address.textContent = shown;
  address.referrerPolicy = 'no-referrer';
  const kind = document.createElement('small');
  kind.textContent = words.imageFailed;
  const alt = document.createElement('strong');
  alt.textContent = image.alt;
  // Within a link there can be no other: its address then stands as text.
  // Spaces, so that a box in a line is copied and spoken as words.
  box.append(kind, ' ', alt, ' ', image.closest('a') ? shown : address);
  image.replaceWith(box);
}

/** Whether there is nothing else in its paragraph: a picture, no badge or sign. */
function standsAlone(image: HTMLImageElement): boolean {
  const block = image.closest('p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, div');
  return !block?.textContent.trim() && block?.querySelectorAll('img').length === 1;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : readable(address);
}

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

document.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLImageElement && target.matches(REMOTE)) replace(target);
  },
  true, // error events don't bubble
);
for (const image of document.querySelectorAll<HTMLImageElement>(REMOTE)) {
  // Failed before this script ran. An SVG without a size is 0 wide too, but it decodes.
  if (image.complete && image.naturalWidth === 0) image.decode().catch(() => replace(image));
}
