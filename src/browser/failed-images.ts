import { words } from './words.ts';

const REMOTE = 'img.remote';

/** Puts the alternative text and the address of an image in its place. */
function replace(image: HTMLImageElement): void {
  const box = document.createElement('span');
  box.className = 'failed-image';
  const address = document.createElement('a');
  address.href = image.src;
  address.textContent = readable(image.src);
  address.referrerPolicy = 'no-referrer';
  const kind = document.createElement('small');
  kind.textContent = words.imageFailed;
  const alt = document.createElement('strong');
  alt.textContent = image.alt;
  // Within a link there can be no other: its address then stands as text.
  box.append(kind, alt, image.closest('a') ? readable(image.src) : address);
  image.replaceWith(box);
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
