/** An image as large as the window has room for, and larger; loaded when one is opened. */
import styles from './large-image.css?url';
import { button, element, loadStyles } from '../element.ts';
import { laterMessages as texts } from '../later-messages.ts';

const MUCH_LARGER = 1.25;

let styled: Promise<unknown> | undefined;

/** Opens an image in a dialog; the focus returns to it. @param alt what it shows; may be empty */
export async function openLarge(image: HTMLImageElement, alt: string): Promise<void> {
  await (styled ??= loadStyles(styles));
  const large = element('img', {
    src: image.currentSrc || image.src,
    alt,
    referrerpolicy: image.referrerPolicy || undefined,
  });
  large.style.setProperty('--width', `${image.naturalWidth || image.width}px`);
  const ratio = image.width / image.height;
  large.style.setProperty('--ratio', String(ratio));
  const stage = element('div', { class: 'stage', tabindex: '0' }, large);
  const dialog = element('dialog', { class: 'large-image', 'aria-label': alt || texts.openImage('') });
  const zoom = button(texts.zoom, toggle);
  const close = button(texts.close, () => dialog.close());
  close.autofocus = true;
  dialog.append(stage, element('div', { class: 'tools' }, zoom, close));
  if (alt) dialog.append(element('p', {}, alt));

  // On a phone the whole of it may be no larger than it was.
  const fit = Math.min(innerWidth, innerHeight * ratio);
  show(fit < MUCH_LARGER * image.width && image.naturalWidth > image.width);

  function show(zoomed: boolean): void {
    dialog.classList.toggle('zoomed', zoomed);
    zoom.ariaPressed = String(zoomed);
  }
  function toggle(): void {
    show(zoom.ariaPressed === 'false');
  }
  stage.addEventListener('click', ({ target }) => (target === large ? toggle() : dialog.close()));
  dialog.addEventListener('close', () => {
    dialog.remove();
    image.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
}
