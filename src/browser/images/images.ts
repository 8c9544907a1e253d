/** What is done for the images of a note; loaded only where there are any. */
import { laterMessages as texts } from '../later-messages.ts';
import { replaceFailed } from './failed-images.ts';
import type { openLarge } from './large-image.ts';

/** Smaller ones are badges and signs. */
const SMALLEST = 64;

type Load = () => Promise<{ openLarge: typeof openLarge }>;

/**
 * Replaces images that fail by their words, and lets the others be opened large; linked ones keep their link.
 * @param load loads what opens them, on first use
 */
export function watchImages(load: Load): void {
  const images = [...document.querySelectorAll<HTMLImageElement>('.prose img')];
  replaceFailed(images, texts.imageFailed);
  for (const image of images) {
    if (image.closest('a, summary')) continue;
    if (image.complete) offer(image, load);
    else image.addEventListener('load', () => offer(image, load), { once: true });
  }
}

/** Makes an image a button; where it stands and how large it is doesn't change. */
function offer(image: HTMLImageElement, load: Load): void {
  if (Math.min(image.width, image.height) < SMALLEST) return;
  image.role = 'button';
  image.tabIndex = 0;
  const { alt } = image;
  image.ariaLabel = texts.openImage(alt);
  image.alt ||= image.ariaLabel; // without words it would be no image to assistive technology, and can't be a button
  image.ariaHasPopup = 'dialog';
  const open = async () => {
    try {
      await (await load()).openLarge(image, alt);
    } catch {
      location.assign(image.src); // no network: the browser shows what it has
    }
  };
  image.addEventListener('click', open);
  image.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    void open();
  });
}
